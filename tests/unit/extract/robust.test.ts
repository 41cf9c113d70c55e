/** Whatever a page is made of: a draft or a named refusal, never an exception, and never a change to the page. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { failureCodes, parseDraft } from '@/utils/article';
import { extract, extractFetched, NEEDS_SCRIPT } from '@/utils/extract';
import { readBlocks } from '@/utils/extract/blocks/read';
import { openFile } from '../../support/dom';

const url = 'https://example.vn/xa-hoi/bai-viet-12345.html';
const words = fc.constantFrom(
  'Tin',
  'liên quan',
  'Các tin khác',
  'Ảnh:',
  'Theo TTXVN',
  '17/4/2024',
  '&nbsp;',
  '&amp;ocirc;',
  '\u0301',
  '\u200b',
  '<',
  '&#0;',
  'Sáng 5/4, Sở Nội vụ tổ chức hội nghị công bố chỉ số hài lòng của người dân, tổ chức năm 2023.',
);
const names = fc.constantFrom(
  'p',
  'div',
  'span',
  'table',
  'tr',
  'td',
  'ul',
  'li',
  'h1',
  'h2',
  'a',
  'b',
  'em',
  'img',
  'br',
  'figure',
  'figcaption',
  'noscript',
  'iframe',
  'form',
  'nav',
  'article',
  'blockquote',
  'svg',
  'script',
  'template',
  'time',
  'header',
  'footer',
  'body',
  'html',
  'base',
);
const attributes = fc.constantFrom(
  '',
  ' class="sapo"',
  ' class="related"',
  ' id="content"',
  ' href="/a-b-c-1234.html"',
  ' href="javascript:1"',
  ' href="http://["',
  ' src="data:x"',
  ' data-src="/x.jpg"',
  ' style="display:none"',
  ' align=right',
  ' colspan=-5',
  ' rowspan=1e9',
  ' datetime="2024-99-99"',
  ' class="caption"',
  ' content="x" property="og:title"',
);
const piece: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: words },
  { weight: 4, arbitrary: fc.tuple(names, attributes).map(([name, attribute]) => `<${name}${attribute}>`) },
  { weight: 2, arbitrary: names.map((name) => `</${name}>`) },
  { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
);

vi.setConfig({ testTimeout: 120_000 });

describe('any page', () => {
  it('gives a draft or a named refusal, and stays as it was', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const document = openFile(pieces.join(''), url);
        const before = document.documentElement?.outerHTML;
        const result = extract(document, { url });
        expect(document.documentElement?.outerHTML).toBe(before);
        if (result.ok) expect(parseDraft(result.value.draft)).toHaveProperty('draft');
        else {
          expect(failureCodes).toContain(result.failure.code);
          expect(result.failure.code, result.failure.detail).not.toBe('unexpected');
        }
      }),
      { numRuns: 40, endOnFailure: true, interruptAfterTimeLimit: 30_000 },
    );
  });

  it('does not read deeper than any page is, and does not fail there', () => {
    const document = openFile('<body></body>', url);
    let holder: Element = document.body;
    for (let depth = 0; depth < 3000; depth++) holder = holder.appendChild(document.createElement('div'));
    holder.textContent = 'Sâu '.repeat(50);
    // The reader alone: Readability needs minutes for such a tree.
    expect(readBlocks(document.body, url).blocks).toEqual([]);
  });

  it('survives a document without a body', () => {
    const document = openFile('', url);
    document.documentElement.remove();
    expect(extract(document, { url })).toMatchObject({ ok: false, failure: { code: 'not-html' } });
  });

  it('reads its own HTML as the same text', () => {
    const sentence = fc.constantFrom(
      'Sáng 5/4, Sở Nội vụ tỉnh tổ chức hội nghị công bố chỉ số hài lòng của người dân năm 2023 tại hội trường lớn.',
      'Theo báo cáo, toàn tỉnh đã tiếp nhận 126 hồ sơ, trả kết quả đúng hẹn 124 hồ sơ trong bốn tuần đầu triển khai.',
      'Khó khăn hiện nay là sóng di động ở bản còn yếu, có hôm tổ công tác phải chờ đến tối mới gửi được hồ sơ về xã.',
    );
    const block = fc
      .tuple(fc.constantFrom('p', 'h3', 'blockquote', 'li', 'td'), sentence, fc.boolean())
      .map(([name, text, bold]) => {
        const inner = bold ? `<strong>${text}</strong>` : text;
        if (name === 'li') return `<ul><li>${inner}</li><li>Mục thứ hai của danh sách</li></ul>`;
        if (name === 'td')
          return `<table><tr><td>TT</td><td>Nội dung</td></tr><tr><td>1</td><td>${inner}</td></tr></table>`;
        return `<${name}>${name === 'h3' ? 'Tiêu đề phụ của bài' : inner}</${name}>`;
      });
    const wrap = (html: string): Document =>
      openFile(
        `<title>Hội nghị công bố chỉ số hài lòng năm 2023</title><h1>Hội nghị công bố chỉ số hài lòng năm 2023</h1><div class="body">${html}</div>`,
        url,
      );
    fc.assert(
      fc.property(fc.array(block, { minLength: 3, maxLength: 12 }), (blocks) => {
        const first = extract(
          wrap(
            `<p>Hội nghị có sự tham gia của hơn một trăm đại biểu đến từ các sở, ngành và 12 huyện, thành phố.</p>${blocks.join('')}`,
          ),
          { url },
        );
        if (!first.ok) throw new Error(first.failure.detail);
        const again = extract(wrap(first.value.draft.html), { url });
        expect(again.ok && again.value.draft.text).toBe(first.value.draft.text);
        expect(again.ok && again.value.draft.html).toBe(first.value.draft.html);
      }),
      { numRuns: 15, endOnFailure: true, interruptAfterTimeLimit: 30_000 },
    );
  });
});

describe('a fetched page', () => {
  it('says when its body needs page script', async () => {
    const cipher = 'Qk1mYXNkZjkyMzRqa2xzZGZhc2RmOTIzNGprbHNkZmFzZGY5MjM0amtsc2RmYXNkZjkyMzRqa2xzZGZhc2RmOTIz';
    const page = `<title>Bản Khe Mát đưa một cửa về nhà văn hóa</title><h1>Bản Khe Mát đưa một cửa về nhà văn hóa</h1><div id="dcontent"><p>${cipher}</p></div>`;
    expect(await extractFetched(openFile(page, url), { url })).toMatchObject({
      ok: false,
      failure: { code: 'unreadable-text', detail: NEEDS_SCRIPT },
    });
  });
});
