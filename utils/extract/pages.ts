/** Articles cut into several pages ("Trang 1 2 3", "?page=2"): where the others are, and how to join what was read. */
import type { ArticleDraft } from '@/utils/article';
import { webAddress } from './address';
import { all, longerThan, marksOf, textOf } from './dom';

/** More pages than any article has; a calendar or an archive has more. */
const MOST = 12;
const PAGER =
  /(?:^|[\s_-])(?:pagination|paging|pager|page-?numbers?|page-?links?|phan-?trang|phantrang|trang|multi-?page|nav-?page|post-?page-?numbers)(?:$|[\s_-])/;

/**
 * Addresses of the article's further pages in order, without this one. Only pages of the same article count: same
 * origin, numbered links 2, 3, … whose address differs from this one by that number alone.
 */
export function nextPages(document: Document, url: string): string[] {
  const here = new URL(url);
  const found = new Map<number, string>();
  for (const pager of pagers(document)) {
    for (const link of all(pager, 'a[href]')) {
      const number = Number(/^(?:trang\s+|page\s+)?(\d{1,2})$/iu.exec(textOf(link))?.[1] ?? 0);
      const address = webAddress(link.getAttribute('href'), url);
      if (number < 2 || number > MOST || !address || found.has(number)) continue;
      if (isPageOf(new URL(address), here, number)) found.set(number, address.split('#')[0] as string);
    }
  }
  const numbers = [...found.keys()].sort((a, b) => a - b);
  // Starting in the middle would lose the beginning: only the first page knows all others.
  if (numbers[0] !== 2 || numbers.some((number, index) => number !== index + 2)) return [];
  return numbers.map((number) => found.get(number) as string);
}

function pagers(document: Document): Element[] {
  return all(document, '[class], [id]').filter(
    (element) =>
      PAGER.test(marksOf(element)) && !longerThan(element, 299) && element.querySelector('a[href]') !== null,
  );
}

/** "…-p2.html", "…/2/", "?page=2" beside this address without it. */
function isPageOf(other: URL, here: URL, number: number): boolean {
  if (other.origin !== here.origin || other.href === here.href) return false;
  // A query on a bare list ("/xa-hoi?p=2") pages a section; articles have an address of their own.
  if (here.pathname.split('/').at(-1)?.length === 0 && here.pathname.length < 12) return false;
  const trace = (address: URL): string =>
    (address.pathname + address.search)
      .replace(new RegExp(`([?&](?:page|trang|p|pg|paged)=)${number}\\b`), '')
      .replace(new RegExp(`[-_/](?:page|trang|p)?[-_/]?${number}(?=/?$|\\.\\w+$|/?\\?)`), '')
      .replace(/[?&]$|\/$/g, '');
  return trace(other) === (here.pathname + here.search).replace(/[?&]$|\/$/g, '');
}

/** One draft of several pages: fields of the first, the text, pictures and files of all, the byline of the last that has one. */
export function joinPages(drafts: readonly ArticleDraft[]): ArticleDraft | null {
  const [first, ...rest] = drafts;
  if (!first) return null;
  if (rest.length === 0) return first;
  const lines = new Set(first.text.split('\n'));
  const texts = [first.text];
  for (const draft of rest) {
    // What stands on every page (a repeated lead, a note) is kept once.
    texts.push(
      draft.text
        .split('\n')
        .filter((line) => line.length < 60 || !lines.has(line))
        .join('\n'),
    );
    for (const line of draft.text.split('\n')) lines.add(line);
  }
  const signed = [...drafts].reverse().find((draft) => draft.byline);
  return {
    ...first,
    byline: signed?.byline ?? null,
    source: [...drafts].reverse().find((draft) => draft.source)?.source ?? null,
    text: texts.filter(Boolean).join('\n'),
    html: drafts.map((draft) => draft.html).join(''),
    captions: drafts.flatMap((draft) => draft.captions).slice(0, 500),
    images: unique(
      drafts.flatMap((draft) => draft.images),
      (image) => image.src,
    ).slice(0, 500),
    attachments: unique(
      drafts.flatMap((draft) => draft.attachments),
      (file) => file.url,
    ).slice(0, 200),
    media: unique(
      drafts.flatMap((draft) => draft.media),
      (one) => one.url,
    ).slice(0, 200),
    way: { ...first.way, why: `${first.way.why}; joined of ${drafts.length} pages`.slice(0, 1000) },
  };
}

function unique<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const keys = new Set<string>();
  return items.filter((item) => !keys.has(keyOf(item)) && keys.add(keyOf(item)));
}
