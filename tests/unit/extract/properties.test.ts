// @vitest-environment jsdom
/** What must hold beyond random pages (`robust.test.ts`): any address, real layouts damaged at random, no page at all. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseDraft } from '@/utils/article';
import { extract } from '@/utils/extract';
import { fixtures, openFixture } from './pages';

vi.setConfig({ testTimeout: 120_000 });

const URL = 'https://bao.example.vn/cai-cach-hanh-chinh/mot-bai-viet-nao-do-990001.html';
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** Names and texts the rules look for, so that random pages reach them. */
const names = fc.constantFrom(
  ...'div p span h1 h2 article section ul li table tr td figure figcaption img a br b i blockquote noscript iframe nav aside form center font time template svg math select'.split(
    ' ',
  ),
);
const marks = fc.constantFrom(
  'title',
  'sapo',
  'author',
  'date',
  'related',
  'tags',
  'caption',
  'content',
  'entry',
  'share',
  'article__body zce-content-body',
  'noidung_chitiet',
  'fck_detail',
  'journal-content-article',
);
const sentence =
  'Uỷ ban nhân dân xã niêm yết kết quả giải quyết thủ tục hành chính hằng tháng, ai cũng có thể xem và góp ý. ';
const texts = fc.oneof(
  fc.constantFrom(
    sentence,
    sentence.repeat(4),
    'Theo TTXVN',
    'Thứ Tư, 17/4/2024 | 9:12 GMT+7',
    'Các tin khác',
    'Bài, ảnh: Lò Thị Mây',
    '(HBĐT) - ',
    'Từ khóa:',
    'Trang 1 2 3',
    '32/13/2024',
    '\u200b\u00a0',
    '&amp;amp;ocirc;',
    'QUJD'.repeat(40),
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
/** Enough of an article for a draft: half of the random pages break around it. */
const HEADLINE =
  '<title>Xã niêm yết kết quả giải quyết thủ tục</title><h1>Xã niêm yết kết quả giải quyết thủ tục</h1>';
const BODY = `<div>${`<p>${sentence.repeat(3)}</p>`.repeat(5)}</div>`;
const addresses = fc.constantFrom(
  '#',
  '',
  'javascript:1',
  '/a-b-c-990002.html',
  'http://[',
  '//',
  'data:text/html,x',
  'mailto:a@b',
  'x'.repeat(5000),
);

/** HTML as a string, so that unclosed and misplaced tags reach the parser as they would from a server. */
const { html } = fc.letrec<{ html: string; part: string }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    texts.map((text) => text.replace(/</g, '&lt;')),
    fc
      .tuple(names, marks, addresses, fc.array(tie('part'), { maxLength: 3 }), fc.boolean())
      .map(
        ([name, mark, address, inner, closed]) =>
          `<${name} class="${mark}" href="${address}" src="${address}" data-src="${address}" colspan="${inner.length}99" style="display:${mark}">${inner.join('')}${closed ? `</${name}>` : ''}`,
      ),
  ),
  html: fc
    .tuple(fc.array(tie('part'), { maxLength: 8 }), fc.boolean())
    .map(([parts, whole]) => (whole ? `${HEADLINE}${parts.join('')}${BODY}` : parts.join(''))),
}));

/** A draft or a named refusal: a caught exception is neither. */
function answers(document: Document, url = URL) {
  const before = document.documentElement?.outerHTML;
  const result = extract(document, { url });
  if (!result.ok) expect(result.failure.detail ?? '', result.failure.code).not.toMatch(/Error: /);
  if (!result.ok) expect(result.failure.code).not.toBe('unexpected');
  if (result.ok) expect(parseDraft(JSON.parse(JSON.stringify(result.value.draft)))).toHaveProperty('draft');
  expect(document.documentElement?.outerHTML).toBe(before);
  return result;
}

describe('any page', () => {
  it('is answered under any address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), html, (url, source) => {
        answers(parse(source), url);
      }),
      { numRuns: 20 },
    );
  });

  it('is answered when a real layout is cut off, doubled or stripped', () => {
    const layouts = fixtures.filter(({ truth }) => truth);
    fc.assert(
      fc.property(
        fc.constantFrom(...layouts),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.array(fc.nat(), { maxLength: 6 }),
        fc.constantFrom('cut', 'strip', 'double'),
        (fixture, share, picks, damage) => {
          const whole = openFixture(fixture);
          const source = whole.documentElement.outerHTML;
          const broken = damage === 'cut' ? parse(source.slice(0, source.length * share)) : whole;
          for (const pick of damage === 'cut' ? [] : picks) {
            const elements = broken.querySelectorAll('body *');
            const element = elements[pick % Math.max(1, elements.length)];
            if (damage === 'strip') element?.remove();
            else element?.after(element.cloneNode(true));
          }
          answers(broken, fixture.url);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('may be no page at all', () => {
    const empty = document.implementation.createHTMLDocument('');
    empty.documentElement.remove();
    expect(answers(empty)).toMatchObject({ ok: false, failure: { code: 'not-html' } });
    expect(answers(parse('')).ok).toBe(false);
    expect(answers(parse('<frameset><frame src="x"></frameset>')).ok).toBe(false);
    const xml = new DOMParser().parseFromString('<rss><item>một</item></rss>', 'application/xml');
    expect(answers(xml).ok).toBe(false);
  });
});
