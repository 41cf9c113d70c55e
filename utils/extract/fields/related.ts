/** The page's own related items: boxes inside the article first, then the lists after it. Title, address, summary, day. */
import type { RelatedLink } from '@/utils/article';
import { foldKey } from '@/utils/vietnamese';
import { webAddress } from '../address';
import { markOf } from '../blocks/marks';
import { all, behind, isHidden, longerThan, marksOf, nameOf, precedes, textOf } from '../dom';
import type { Page } from '../page';
import { isFileLink } from '../rules/tail';
import { each, type Sliced } from '../slices';
import { readDates } from '../text/dates';
import { textKey } from '../text/key';
import { isElsewhereHeading, isRelatedHeading } from '../text/phrases';
import type { Block, Dropped, Family } from '../types';

/** More than any page shows beside its article, less than a site map. */
const MOST = 30;

export interface RelatedScene {
  readonly page: Page;
  readonly root: Element;
  readonly end: Element | null;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly dropped: readonly Dropped[];
  /** The page's lines between headline and text. */
  readonly above: readonly Block[];
}

export function* readRelated(scene: RelatedScene, family: Family | null): Sliced<RelatedLink[]> {
  const items = new Items(scene);
  const boxes = scene.dropped.filter((part) => part.role === 'related').map((part) => part.element);
  const lines = scene.blocks.filter((block) => block.role === 'related');
  for (const part of [
    ...boxes.map((element) => ({ element, block: null })),
    ...lines.map((block) => ({ element: block.element, block })),
  ].sort((a, b) => (a.element === b.element ? 0 : precedes(a.element, b.element) ? -1 : 1))) {
    if (part.block) items.addLine(part.block);
    else items.addFrom(part.element);
  }
  const pointers = scene.above.filter(isPointer);
  if (pointers.length <= MOST_ABOVE) for (const line of pointers) items.addLine(line);
  const named = (family?.related ?? []).flatMap((selector) => all(scene.page.document, selector));
  for (const element of named) items.addFrom(element);
  const lists = yield* listsUnderHeadings(scene);
  lists.push(...(yield* listsByName(scene)));
  yield* each(lists, (list) => items.addFrom(list.element, list.after));
  return items.list;
}

/** Headlines set under the lead point to the same story; more than a few are a list of the page's own. */
const MOST_ABOVE = 4;
const isPointer = (line: Block): boolean =>
  line.kind === 'text' && line.linked >= 0.95 && line.text.length >= 25 && line.text.length <= 250;

interface List {
  readonly element: Element;
  /** The heading; links before it are none of the list. */
  readonly after: Element | null;
}

const HEADING_TAGS = 'h1, h2, h3, h4, h5, h6, div, p, span, strong, b, a, td, th, label, legend, li';
const LIST_TAGS =
  'div[class], section[class], ul[class], aside[class], div[id], section[id], ul[id], article[data-content-name], [data-module], [data-zone]';

/** Behind the running text, in no furniture of the page. */
function isBehind({ root, end }: RelatedScene, element: Element): boolean {
  if (root.contains(element) || element.contains(root) || element.closest('nav, footer, header'))
    return false;
  return end === null || precedes(end, element);
}

/** Lists under a heading that says so: "Các tin khác", "Tin liên quan", "Related". */
function* listsUnderHeadings(scene: RelatedScene): Sliced<List[]> {
  const found: List[] = [];
  const seen = new Set<Element>();
  const headings = all(scene.page.document, HEADING_TAGS);
  yield* each(scene.end ? behind(scene.end, headings) : headings, (heading) => {
    if (heading.childElementCount > 3 || longerThan(heading, 90)) return;
    if (!isRelatedHeading(textOf(heading)) || !isBehind(scene, heading)) return;
    const holders = holdersOf(heading, scene.root);
    const [holder] = holders;
    // A heading inside a heading ("<h3><span>Tin khác</span></h3>") names the same list.
    if (!holder || seen.has(holder)) return;
    seen.add(holder);
    for (const element of holders) found.push({ element, after: heading });
  });
  return found;
}

/** Lists without a heading, named by their class, close behind the article. */
function* listsByName(scene: RelatedScene): Sliced<List[]> {
  const named: Element[] = [];
  yield* each(all(scene.page.document, LIST_TAGS), (element) => {
    const names = `${marksOf(element)} ${element.getAttribute('data-content-name') ?? ''} ${element.getAttribute('data-module') ?? ''}`;
    if (
      markOf(names)?.role === 'related' &&
      isBehind(scene, element) &&
      element.querySelector('a[href]') !== null &&
      !isElsewhere(element)
    )
      named.push(element);
  });
  return named
    .filter((element) => !named.some((other) => other !== element && other.contains(element)))
    .map((element) => ({ element, after: null }));
}

/** "Mới nhất" heads it: its class is that of every box of the page. */
function isElsewhere(element: Element): boolean {
  const heading = all(element, HEADING_TAGS).find((part) => !longerThan(part, 80) && textOf(part) !== '');
  return heading !== undefined && isElsewhereHeading(textOf(heading));
}

/** The smallest element around a heading that also holds links after it, no more than five levels up, or the list after it. */
function holdersOf(heading: Element, root: Element): Element[] {
  let holder: Element | null = heading;
  for (let level = 0; holder && level < 6; level++) {
    if (holder.contains(root) || nameOf(holder) === 'body') return listAfter(heading, holder);
    const links = all(holder, 'a[href]').filter(
      (link) => !heading.contains(link) && precedes(heading, link) && textOf(link).length > 14,
    );
    if (links.length > 0) return [holder];
    holder = holder.parentElement;
  }
  return [];
}

/**
 * Heading and list are siblings of the article's own parts: the first element after the heading that holds links, and
 * those like it right behind, where each item has its own.
 */
function listAfter(heading: Element, holder: Element): Element[] {
  let part: Element = heading;
  while (part.parentElement && part.parentElement !== holder) part = part.parentElement;
  let next = part.nextElementSibling;
  for (let step = 0; next && step < 3; step++, next = next.nextElementSibling) {
    if (linksIn(next) > 0) return linksIn(next) === 1 ? alike(next) : [next];
    if (/^h[1-6]$/.test(nameOf(next))) return [];
  }
  return [];
}

const linksIn = (element: Element): number =>
  all(element, 'a[href]').filter((link) => textOf(link).length > 14).length;

function alike(first: Element): Element[] {
  const items = [first];
  let next = first.nextElementSibling;
  for (; next && items.length < MOST; next = next.nextElementSibling) {
    if (nameOf(next) !== nameOf(first) || marksOf(next) !== marksOf(first) || linksIn(next) !== 1) break;
    items.push(next);
  }
  return items;
}

class Items {
  readonly list: RelatedLink[] = [];
  private readonly seen = new Set<string>();
  private readonly here: string;
  private readonly titleKey: string;

  constructor(private readonly scene: RelatedScene) {
    this.here = scene.page.url.href.split('#')[0] ?? '';
    this.titleKey = textKey(scene.title);
  }

  addLine(block: Block): void {
    const href = block.segments.find((segment) => segment.href)?.href ?? null;
    const linked = block.segments
      .filter((segment) => segment.href === href && href)
      .map((segment) => segment.text)
      .join('');
    if (!href) {
      const last = this.list.at(-1);
      // A summary under the headline just added.
      if (last && !last.summary && block.text.length > 40 && !isRelatedHeading(block.text)) {
        this.list[this.list.length - 1] = { ...last, summary: block.text.slice(0, 4000) };
      }
      return;
    }
    this.add(href, linked || block.text, null, null);
  }

  /** Every item of a list element; from `after` on, up to a heading that is about something else. */
  addFrom(element: Element, after: Element | null = null): void {
    const links = all(element, 'a[href]').filter((link) => !after || precedes(after, link));
    const stop = after
      ? all(element, 'h2, h3, h4, h5, [class*="title" i], [class*="heading" i]').find(
          (part) => !longerThan(part, 59) && precedes(after, part) && isElsewhereHeading(textOf(part)),
        )
      : undefined;
    for (const link of links) {
      if (stop && precedes(stop, link)) break;
      if (link.closest('nav, [hidden]') || isHidden(link)) continue;
      const text = textOf(link) || (link.getAttribute('title') ?? '');
      const own = textOf(link);
      if (
        own === '' &&
        all(element, 'a[href]').some(
          (other) =>
            other !== link &&
            other.getAttribute('href') === link.getAttribute('href') &&
            textOf(other) !== '',
        )
      )
        continue;
      const item = itemOf(link, element);
      this.add(
        link.getAttribute('href'),
        text,
        item ? summaryIn(item, link) : null,
        item ? dayIn(item) : null,
      );
    }
  }

  private add(href: string | null, rawTitle: string, summary: string | null, day: string | null): void {
    if (!href || this.list.length >= MOST || /^\s*(?:#|javascript:|mailto:|tel:)/i.test(href)) return;
    const url = webAddress(href, this.scene.page.base);
    if (!url || isFileLink(url)) return;
    const key = url.split('#')[0] ?? url;
    const title = cleanTitle(rawTitle);
    if (title.length < 8 || !/\s/.test(title) || isRelatedHeading(title) || isElsewhereHeading(title)) return;
    if (key === this.here || this.titleKey === textKey(title) || this.seen.has(key)) return;
    if (AUTHOR_PATH.test(new URL(url).pathname)) return;
    if ((new URL(url).pathname.length <= 1 && !new URL(url).search) || isSection(title, url)) return;
    this.seen.add(key);
    this.list.push({ title: title.slice(0, 1000), url, summary, day });
  }
}

/** "Kinh doanh" at /kinh-doanh, printed beside each headline. */
const isSection = (title: string, url: string): boolean =>
  title.split(/\s+/).length <= 3 &&
  new URL(url).pathname.replace(/\/$/, '') === `/${foldKey(title).replace(/[^a-z\d]+/g, '-')}`;

/** The page of an author, beside their name. */
const AUTHOR_PATH = /^\/(?:author|tac-gia|phong-vien)(?:\/|$)/i;

/** Without the date or arrow some lists print into the link: "» Tiêu đề (17/04/2024)". */
function cleanTitle(text: string): string {
  return text
    .replace(/^[\s>»›•▶►*+\-–]+/u, '')
    .replace(/\s*\(\s*\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?(?:[\s,|-]+\d{1,2}[:h]\d{2})?\s*\)\s*$/u, '')
    .trim();
}

/** The list item a link is the headline of: the largest element with this headline alone. */
function itemOf(link: Element, list: Element): Element | null {
  let item: Element = link;
  while (item.parentElement && item.parentElement !== list && list.contains(item.parentElement)) {
    const others = all(item.parentElement, 'a[href]').filter(
      (other) => textOf(other).length > 14 && other.getAttribute('href') !== link.getAttribute('href'),
    );
    if (others.length > 0) break;
    item = item.parentElement;
  }
  return item === link ? null : item;
}

function summaryIn(item: Element, link: Element): string | null {
  const title = textOf(link);
  const parts = all(item, 'p, div, span, td, h3, h4, a').filter(
    (part) => !part.contains(link) && !link.contains(part),
  );
  for (const part of parts) {
    const text = textOf(part);
    if (
      text.length >= 40 &&
      text !== title &&
      !all(part, 'p, div, span').some((inner) => textOf(inner).length >= 40)
    )
      return text.slice(0, 4000);
  }
  return null;
}

const dayIn = (item: Element): string | null => {
  const text = textOf(item);
  if (text.length > 1500) return null;
  const time = item.querySelector('time[datetime]')?.getAttribute('datetime');
  const stamp = all(item, 'time, span, em, i, small, .date, p, div')
    .map(textOf)
    .find((part) => part.length <= 40 && readDates(part).length === 1);
  return (
    readDates(stamp ?? '')[0]?.day ??
    readDates(time ?? '')[0]?.day ??
    /\((\d{1,2})\/(\d{1,2})\/(\d{4})/
      .exec(text)
      ?.slice(1, 4)
      .reverse()
      .map((part) => part.padStart(2, '0'))
      .join('-') ??
    null
  );
};
