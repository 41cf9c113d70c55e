import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { isCaption } from '@/utils/extract/blocks/caption';
import { longerThan, seenText, textOf } from '@/utils/extract/dom';

const body = (html: string) => new JSDOM(`<body>${html}</body>`).window.document.body;

describe('seenText', () => {
  it('leaves out what no reader sees, however deep', () => {
    const page = body(
      '<p>Một <script>var a = "x";</script><b>hai<style>b{}</style></b></p><noscript>ba</noscript>',
    );
    expect(seenText(page)).toBe('Một hai');
    expect(textOf(page)).toBe('Một hai');
  });

  it('is the whole text where there is nothing to leave out', () => {
    expect(seenText(body('<p>Một</p> <p>hai</p>'))).toBe('Một hai');
    expect(seenText(null)).toBe('');
  });
});

describe('longerThan', () => {
  it('is what the length of the text says, however the text is cut up', () => {
    for (const html of [
      '',
      'mười chữ ở',
      '<p>mười</p><p></p> <b>chữ <i>ở</i></b>',
      '<!-- lời --><p>mười</p>',
    ]) {
      const page = body(html);
      for (let limit = -1; limit < 20; limit++)
        expect(longerThan(page, limit), `${html} ${limit}`).toBe((page.textContent?.length ?? 0) > limit);
    }
  });
});

describe('isCaption', () => {
  it('takes a figcaption and an element named so', () => {
    expect(isCaption(body('<figcaption>Cán bộ một cửa.</figcaption>').firstElementChild!, '')).toBe(true);
    expect(isCaption(body('<p class="chu-thich">Ảnh</p>').firstElementChild!, 'chu-thich')).toBe(true);
  });

  it('does not take the article that an unclosed figcaption swallowed', () => {
    const swallowed = body(`<figcaption>Ảnh: Lan<p>${'Nội dung bài viết. '.repeat(80)}</p></figcaption>`);
    expect(isCaption(swallowed.firstElementChild!, '')).toBe(false);
  });
});
