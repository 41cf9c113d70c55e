import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { extract, joinPages, nextPages } from '@/utils/extract';
import { openFile } from '../../support/dom';

const base = 'https://tintuc.muongkhen.vn/xa-hoi/mac-ca-phu-luong-20936';
const address = (page: number): string => `${base}${page === 1 ? '' : `-p${page}`}.html`;
const open = (page: number): Document =>
  openFile(
    readFileSync(
      fileURLToPath(new URL(`../../fixtures/pages/general-multi-page-${page}.html`, import.meta.url)),
    ),
    address(page),
  );

describe('nextPages', () => {
  it('finds the further pages of an article', () => {
    expect(nextPages(open(1), address(1))).toEqual([address(2), address(3)]);
  });

  it('finds none from the middle: the beginning would be lost', () => {
    expect(nextPages(open(2), address(2))).toEqual([]);
  });

  it.each([
    ['a section', 'https://x.vn/xa-hoi/', '<div class="paging"><a href="/xa-hoi/?page=2">2</a></div>'],
    [
      'another article',
      'https://x.vn/bai-viet-mot-101.html',
      '<div class="paging"><a href="/bai-viet-hai-102.html">2</a></div>',
    ],
    [
      'another site',
      'https://x.vn/bai-viet-mot-101.html',
      '<div class="paging"><a href="https://y.vn/bai-viet-mot-101-p2.html">2</a></div>',
    ],
  ])('does not take pages of %s', (_what, url, html) => {
    expect(nextPages(openFile(html, url), url)).toEqual([]);
  });

  it.each([
    ['https://x.vn/bai-101.html', 'bai-101-p2.html'],
    ['https://x.vn/tin/bai-101/', '/tin/bai-101/2/'],
    ['https://x.vn/News.aspx?id=101', '/News.aspx?id=101&page=2'],
  ])('knows the spelling %s -> %s', (url, href) => {
    expect(
      nextPages(openFile(`<div class="pagination"><a href="${href}">2</a></div>`, url), url),
    ).toHaveLength(1);
  });
});

describe('joinPages', () => {
  it('joins text in order and takes the byline from where it stands', () => {
    const drafts = [1, 2, 3].map((page) => {
      const result = extract(open(page), { url: address(page) });
      if (!result.ok) throw new Error(result.failure.code);
      return result.value.draft;
    });
    const joined = joinPages(drafts);
    expect(joined?.text.split('\n')).toHaveLength(4);
    expect(joined?.text.startsWith('Ông Triệu Văn Páo')).toBe(true);
    expect(joined?.byline).toBe('Hoàng Lan');
    expect(joined?.url).toBe(address(1));
  });
});
