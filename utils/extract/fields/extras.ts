/** Tags, files, players and the dateline: smaller fields, each in a few lines. */
import type { ArticleDraft } from '@/utils/article';
import { webAddress } from '../address';
import { markOf } from '../blocks/marks';
import { all, longerThan, marksOf, precedes, textOf } from '../dom';
import type { Page } from '../page';
import { isFileLink } from '../rules/tail';
import { isTagsHeading } from '../text/phrases';
import type { Block, Dropped, Family } from '../types';

const clean = (tag: string): string => tag.replace(/^[#\s,;]+|[\s,;]+$/g, '').trim();

export function readTags(
  page: Page,
  root: Element,
  dropped: readonly Dropped[],
  blocks: readonly Block[],
  family: Family | null,
): string[] {
  const boxes = (family?.tags ?? []).flatMap((selector) => all(page.document, selector));
  boxes.push(...dropped.filter((part) => part.role === 'tags').map((part) => part.element));
  if (boxes.length === 0) {
    boxes.push(
      ...all(
        page.document,
        '[class*="tag" i], [class*="keyword" i], [class*="tukhoa" i], [class*="tu-khoa" i]',
      )
        .filter(
          (element) =>
            markOf(marksOf(element))?.role === 'tags' &&
            precedes(root, element) &&
            !element.closest('nav, footer, aside'),
        )
        .slice(0, 3),
    );
  }
  const names = boxes.flatMap((box) => (box.tagName === 'A' ? [textOf(box)] : all(box, 'a').map(textOf)));
  for (const block of blocks) {
    if (block.role !== 'tags') continue;
    const linked = block.segments.filter((segment) => segment.href).map((segment) => segment.text);
    names.push(
      ...(linked.length > 0 ? linked : block.text.replace(/^[^:：]*[:：]/u, '').split(/[,;]|\s(?=#)/)),
    );
  }
  names.push(
    ...all(page.document, 'meta[property="article:tag"]').map(
      (element) => element.getAttribute('content') ?? '',
    ),
  );
  const tags = names
    .map(clean)
    .filter(
      (tag) => tag.length > 1 && tag.length <= 80 && !isTagsHeading(tag) && !/^xem thêm|^\+/i.test(tag),
    );
  const keys = new Set<string>();
  return tags
    .filter((tag) => !keys.has(tag.toLocaleLowerCase('vi')) && keys.add(tag.toLocaleLowerCase('vi')))
    .slice(0, 40);
}

/** Files the article links to, wherever in the article's own part of the page they stand. */
export function readAttachments(page: Page, root: Element): ArticleDraft['attachments'] {
  const found = new Map<string, string>();
  const around = root.parentElement ?? root;
  const files = all(around, 'a[href]').filter((link) => isFileLink(link.getAttribute('href')));
  const outside = files.some((link) => !root.contains(link));
  const near = outside && !longerThan(around, (root.textContent?.length ?? 0) * 2) ? around : root;
  for (const link of files) {
    const url = webAddress(link.getAttribute('href'), page.base);
    if (!url || !near.contains(link) || found.has(url)) continue;
    const name = textOf(link) || decodeName(url);
    found.set(url, name.slice(0, 1000));
  }
  return [...found].map(([url, title]) => ({ title, url })).slice(0, 200);
}

function decodeName(url: string): string {
  const last = new URL(url).pathname.split('/').at(-1) ?? url;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** "(HBĐT) -", "(TTXVN) –", "HNP - ": the agency before the first sentence. Kept beside the text as printed. */
export function readDateline(lead: string): string | null {
  const bracketed =
    /^\(([\p{Lu}Đ][\p{L}.\s]{1,24}?)\)\s*[-–—]/u.exec(lead) ??
    /^\((\p{Lu}{2,8})\)\s+(?=[\p{Lu}“"‘])/u.exec(lead);
  if (bracketed) return `(${bracketed[1]})`;
  const bare = /^([\p{Lu}Đ]{2,8}(?:ĐT|O|TV)?|Chinhphu\.vn|[\p{Lu}]\p{L}+ Online)\s*[-–—]\s+(?=\p{Lu})/u.exec(
    lead,
  );
  return bare ? (bare[1] ?? null) : null;
}
