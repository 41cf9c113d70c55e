// @vitest-environment jsdom
/** Pages that attack: nothing that runs, loads or misleads may leave extraction, whatever field it hides in. */
import { describe, expect, it, vi } from 'vitest';
import { type ArticleDraft, parseDraft } from '@/utils/article';
import { extract, selectionDraft } from '@/utils/extract';

vi.setConfig({ testTimeout: 60_000 });

const URL = 'https://bao.example.vn/chinh-tri/xa-niem-yet-ket-qua-990001.html';
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const PROSE =
  'Uỷ ban nhân dân xã niêm yết kết quả giải quyết thủ tục hành chính hằng tháng, ai cũng có thể xem và góp ý. '.repeat(
    3,
  );

const payloads = {
  script: '<script>alert(1)</script>',
  'script with a broken end': '<scr<script>ipt>alert(1)</scr</script>ipt>',
  'event handler': '<img src="https://x.example/a.jpg" onerror="alert(1)">',
  'event handler without quotes': '<p onclick=alert(1)>bấm vào đây</p>',
  'javascript link': '<a href="javascript:alert(1)">xem thêm</a>',
  'javascript link, disguised': '<a href=" java&#10;script:alert(1)">xem thêm</a>',
  'data link': '<a href="data:text/html,<script>alert(1)</script>">xem</a>',
  'vbscript link': '<a href="vbscript:msgbox(1)">xem</a>',
  'data picture': '<img src="data:image/svg+xml,<svg onload=alert(1)>">',
  'javascript picture':
    '<img src="javascript:alert(1)" data-src="javascript:alert(1)" srcset="javascript:alert(1) 2x">',
  srcdoc: '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  'javascript frame': '<iframe src="javascript:alert(1)"></iframe>',
  object: '<object data="javascript:alert(1)"><embed src="data:text/html,x"></object>',
  svg: '<svg onload="alert(1)"><script>alert(1)</script><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  'svg foreignObject':
    '<svg><foreignObject><iframe src="javascript:alert(1)"></iframe></foreignObject></svg>',
  mathml: '<math><mtext><mglyph><style><img src=x onerror=alert(1)></style></mglyph></mtext></math>',
  'mutating markup': '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  noscript: '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  template: '<template><img src=x onerror=alert(1)></template>',
  style: '<style>@import "javascript:alert(1)"</style><p style="background:url(javascript:alert(1))">màu</p>',
  'meta refresh': '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  base: '<base href="javascript:alert(1)//">',
  form: '<form action="javascript:alert(1)"><button formaction="javascript:alert(1)">gửi</button></form>',
  'escaped twice': '<p>&amp;lt;img src=x onerror=alert(1)&amp;gt;</p>',
  video:
    '<video src="javascript:alert(1)" poster="javascript:alert(1)"><source src="data:text/html,x"></video>',
} as const;

/** Where a page can put it: around the fields and inside each of them. */
const places: Readonly<Record<string, (payload: string) => string>> = {
  body: (payload) => `<div class="entry"><p>${PROSE}</p>${payload}<p>${PROSE} ${payload}</p></div>`,
  headline: (payload) => `<h1 class="title">Xã niêm yết kết quả ${payload}</h1>`,
  lead: (payload) => `<div class="sapo">${PROSE} ${payload}</div>`,
  byline: (payload) => `<p class="author"><b>Lò Thị Mây ${payload}</b></p>`,
  date: (payload) => `<div class="date">17/4/2024 ${payload}</div>`,
  caption: (payload) =>
    `<figure><img src="https://x.example/b.jpg" alt="x"><figcaption>Ảnh ${payload}</figcaption></figure>`,
  table: (payload) =>
    `<table><tr><th>Một</th><td>${payload}</td></tr><tr><th>Hai</th><td>2</td></tr></table>`,
  related: (payload) =>
    `<div class="related"><h3>Tin liên quan</h3><ul><li>${payload}<a href="javascript:alert(1)">Một tin khác có tên dài</a></li></ul></div>`,
  tags: (payload) => `<div class="tags"><a href="javascript:alert(1)">${payload}thẻ</a></div>`,
  file: (payload) => `<p><a href="javascript:alert(1)//x.pdf">${payload}Tệp đính kèm.pdf</a></p>`,
};

const page = (payload: string): string => {
  const put = (name: string): string => places[name]?.(payload) ?? '';
  return `<!DOCTYPE html><html><head><title>Xã niêm yết kết quả</title><meta property="og:title" content="Xã niêm yết kết quả &lt;img src=x onerror=alert(1)&gt;"><script type="application/ld+json">{"@type":"NewsArticle","headline":"</scr"+"ipt>","author":{"name":"javascript:alert(1)"}}</script></head><body><main><article>${Object.keys(
    places,
  )
    .map(put)
    .join('\n')}<p>${PROSE}</p></article></main></body></html>`;
};

const SAFE_TAGS =
  /^(?:p|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|figure|figcaption|img|a|em|strong|sub|sup|table|tbody|thead|tr|td|th|br|div)$/;
const SAFE_ATTRIBUTES = /^(?:href|src|alt|title|colspan|rowspan|rel|target|loading|referrerpolicy)$/;

function expectHarmless(draft: ArticleDraft): void {
  expect(parseDraft(JSON.parse(JSON.stringify(draft)))).toHaveProperty('draft');
  for (const element of parse(draft.html).body.querySelectorAll('*')) {
    expect(element.localName).toMatch(SAFE_TAGS);
    for (const { name, value } of element.attributes) {
      expect(name).toMatch(SAFE_ATTRIBUTES);
      if (name === 'href' || name === 'src') expect(value).toMatch(/^https?:\/\//);
    }
  }
  const addresses = [draft.images, draft.related, draft.attachments, draft.media].flatMap((list) =>
    list.map((item) => ('src' in item ? item.src : item.url)),
  );
  for (const address of addresses) expect(address).toMatch(/^https?:\/\//);
}

describe('a hostile page', () => {
  it.each(Object.entries(payloads))('%s in every field leaves no trace that runs', (_name, payload) => {
    const result = extract(parse(page(payload)), { url: URL });
    if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.detail}`);
    expectHarmless(result.value.draft);
    // The article itself is not lost with the attack.
    expect(result.value.draft.text).toContain('niêm yết kết quả giải quyết');
  });

  it.each(
    Object.entries(payloads),
  )('%s in the reader’s selection leaves no trace that runs', (_name, payload) => {
    const document = parse(page(payload));
    expectHarmless(selectionDraft(document, `${PROSE}\n${payload}`, URL));
  });

  it('may hide the names of the DOM behind its own', () => {
    const clobber = [
      'body',
      'children',
      'parentElement',
      'textContent',
      'getAttribute',
      'nodeName',
      'attributes',
    ]
      .map((name) => `<form id="${name}" name="${name}"><input name="${name}"><img name="${name}"></form>`)
      .join('');
    const result = extract(parse(`${clobber}${page('')}${clobber}`), { url: URL });
    expect(result).toMatchObject({ ok: true });
  });

  it('may name its keys like those of every object', () => {
    const ld =
      '<script type="application/ld+json">{"__proto__":{"polluted":1},"@type":"NewsArticle","constructor":{"prototype":{"polluted":1}}}</script>';
    extract(parse(ld + page('<meta property="__proto__" content="x">')), { url: URL });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe('a page made to be slow', () => {
  // Far more than the time needed, far less than a pattern that backtracks over all of it would take.
  const LIMIT = 15_000;
  const cases: readonly (readonly [string, string])[] = [
    ['deep nesting', '<div>'.repeat(120) + PROSE],
    ['one endless word', `<p>${'a'.repeat(100_000)}</p>`],
    ['endless spaces', `<h1>a${' '.repeat(60_000)}b</h1><p>${PROSE}</p>`],
    ['separators in the title', `<title>${'a - '.repeat(5_000)}</title><p>${PROSE}</p>`],
    ['nothing but digits and slashes', `<p class="date">${'1/1/'.repeat(6_000)}</p><p>${PROSE}</p>`],
    ['ampersands', `<p>${'&amp;amp;'.repeat(8_000)}</p><p>${PROSE}</p>`],
    ['labels of bylines', `<p>${'Tin, ảnh, bài, '.repeat(6_000)}</p><p>${PROSE}</p>`],
    [
      'hundreds of links',
      `<p>${PROSE}</p>${'<a href="/mot-tin-khac-990002.html">Một tin khác có tên dài</a> '.repeat(300)}`,
    ],
  ];

  it.each(cases)('%s', (_name, html) => {
    const document = parse(html);
    const start = performance.now();
    const result = extract(document, { url: URL });
    expect(performance.now() - start).toBeLessThan(LIMIT);
    if (!result.ok) expect(result.failure.code).not.toBe('unexpected');
  });
});
