/** The headline as the page shows it, and the element it stands in. */
import { oneLine } from '@/utils/vietnamese';
import { webAddress } from '../address';
import { TITLE_MARK } from '../blocks/marks';
import { ahead, all, first, longerThan, marksOf, nameOf, precedes, textOf } from '../dom';
import type { Page } from '../page';
import { isDateLine } from '../rules/widgets';
import { each, type Sliced } from '../slices';
import { readByline } from '../text/byline';
import { sameText, textKey } from '../text/key';
import { isOutletName, isSiteName } from '../text/names';
import { isElsewhereHeading, isRelatedHeading, isWidget } from '../text/phrases';
import type { Block, Family } from '../types';
import { slugOf, tells } from './slug';
import { isPageName, titleHints, toldTitle } from './told-title';

export interface Title {
  readonly text: string;
  readonly element: Element | null;
  readonly from: string;
  /** Shown on the page, no link, and the page's metadata says the same. */
  readonly confirmed: boolean;
}

const HEADINGS =
  'h1, h2, h3, h4, h5, [itemprop~="headline"], [itemprop~="name"], [class*="title" i], [class*="tieu" i], [class*="headline" i], [id*="title" i], [data-role="title"], [data-slot="title"]';

interface Choice {
  readonly element: Element;
  readonly text: string;
  readonly score: number;
}

/** `start` is where the body's text begins; `blocks` are the page's lines, for headlines in nameless elements. */
export function* readTitle(
  page: Page,
  start: Element | null,
  blocks: readonly Block[],
  family: Family | null,
): Sliced<Title | null> {
  const slug = slugOf(page.url);
  const named = familyTitle(page, family);
  if (named && (!slug || tells(slug, named.text))) return named;
  const hints = titleHints(page);
  const keys = new Set(hints.map(textKey));
  const above = linesAbove(start, blocks);
  const seen = new Set<Element>();
  let best: Choice | null = null;
  let heading: Choice | null = null;
  const consider = (element: Element): void => {
    if (seen.has(element) || seen.size > 3000) return;
    seen.add(element);
    if (longerThan(element, 1200)) return;
    const text = shownText(element);
    if (text.length < 4 || text.length > 400) return;
    const score =
      scoreTitle(page, element, text, start, hints, keys) +
      (slug && (!start || precedes(element, start)) && tells(slug, text) ? TOLD : 0) +
      (above.some((line) => element.contains(line) || line.contains(element)) ? NEAR : 0);
    if (!best || score > best.score) best = { element, text, score };
    if (nameOf(element) === 'h1' && !element.closest('a[href]') && (!heading || score > heading.score))
      heading = { element, text, score };
  };
  yield* each(all(page.document, HEADINGS), consider);
  const openings = new Set([...keys].map(firstWord));
  yield* each(blocks, (block) => {
    const { text } = block;
    if (text.length < 400 && openings.has(firstWord(text)) && keys.has(textKey(text)))
      consider(holderOf(block));
  });
  const found = withoutSection(page, best, heading);
  // "Xem chi tiết tin tức" stands over every article of a portal; then the address tells another line.
  if (named && !(slug && found && tells(slug, found.text))) return named;
  if (found && found.score >= 2) {
    const linked = found.element.closest('a[href]') ?? found.element.querySelector('a[href]');
    const told = keys.has(textKey(found.text)) || hints.some((hint) => sameText(hint, found.text));
    return {
      text: found.text,
      element: found.element,
      from: `${nameOf(found.element)}, score ${found.score.toFixed(1)}`,
      confirmed: told && !linked,
    };
  }
  const told = toldTitle(page, hints);
  if (told) return { text: told, element: null, from: 'metadata', confirmed: false };
  const line = found && found.score >= FAIR ? null : headlineAbove(page, start, blocks);
  if (line) return { ...line, from: 'the line above', confirmed: false };
  if (found) return { text: found.text, element: found.element, from: 'weak heading', confirmed: false };
  return hints[0] ? { text: hints[0], element: null, from: 'metadata', confirmed: false } : null;
}

/** Where neither heading nor metadata tells: the line nearest above the text that reads like a headline. */
function headlineAbove(
  page: Page,
  start: Element | null,
  blocks: readonly Block[],
): Pick<Title, 'text' | 'element'> | null {
  const at = start ? blocks.findIndex((block) => block.element === start) : -1;
  const lines = blocks
    .slice(Math.max(0, at - LINES_ABOVE), Math.max(0, at))
    .reverse()
    .map((block) => ({ ...block, text: block.text.replace(DATE_BEHIND, '') }))
    .map((block) => ({ ...block, element: holderOf(block) }));
  return (
    lines.find(
      ({ kind, text, linked, element }) =>
        (kind === 'text' || kind === 'heading') &&
        (linked < 0.5 || leadsNowhere(element)) &&
        text.length >= 20 &&
        text.length <= 200 &&
        !/[.:;,!…]$/u.test(text) &&
        !isDateLine(text) &&
        !isWidget(text) &&
        readByline(text) === null &&
        !isOutletName(text, page.outlets) &&
        !isSiteName(text) &&
        !element.closest('nav, header, footer, aside'),
    ) ?? null
  );
}

/** "Headline (20/06/2009)", on one line. */
const DATE_BEHIND = /\s*[([]?\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\s*[)\]]?$/u;

/** Some templates print the headline of the page itself as a link, to nothing. */
const leadsNowhere = (element: Element): boolean =>
  /^(?:#|javascript:)/i.test(element.closest('a[href]')?.getAttribute('href') ?? '');

/** A heading that something speaks for, though little. */
const FAIR = 0.5;

function familyTitle(page: Page, family: Family | null): Title | null {
  const element = first(page.document, family?.title);
  if (!element || textOf(element).length <= 3) return null;
  return {
    text: shownText(element),
    element,
    from: `family ${family?.id}`,
    confirmed: !element.closest('a[href]'),
  };
}

/** The headline stands few lines above the text, the heads of side boxes do not. */
const NEAR = 0.7;
/** Above the text, and the address says the same. */
const TOLD = 8;
const LINES_ABOVE = 6;

function linesAbove(start: Element | null, blocks: readonly Block[]): Element[] {
  const at = start ? blocks.findIndex((block) => block.element === start) : -1;
  return blocks.slice(Math.max(0, at - LINES_ABOVE), Math.max(0, at)).map((block) => block.element);
}

/** The element of a headline parted from the text by line breaks alone is the `<b>` or `<font>` around it. */
function holderOf(block: Block): Element {
  const key = textKey(block.text);
  if (textKey(textOf(block.element)) === key) return block.element;
  return (
    all(block.element, 'font, b, strong, span, u, big, a').find((part) => textKey(textOf(part)) === key) ??
    block.element
  );
}

/** The key of a text's first word: tells most lines from a headline without making the key of the whole line. */
const firstWord = (text: string): string => textKey(/[\p{L}\p{N}\p{M}]+/u.exec(text)?.[0] ?? '');

function scoreTitle(
  page: Page,
  element: Element,
  text: string,
  start: Element | null,
  hints: readonly string[],
  keys: ReadonlySet<string>,
): number {
  const name = nameOf(element);
  const marks = marksOf(element);
  let score = 0;
  const key = textKey(text);
  // A short part of `<title>` may be the section's name; the longer the match, the surer.
  // What every page of the site is called says nothing of this one.
  if (isPageName(text)) score -= 1;
  else if (keys.has(key))
    score += 3 + 3 * Math.min(1, key.length / Math.max(1, textKey(hints[0] ?? '').length));
  else if (hints.some((hint) => sameText(hint, text))) score += 4.5;
  if (name === 'h1') score += 2.5;
  else if (/^h[2-4]$/.test(name)) score += 0.8;
  if (/headline/.test(element.getAttribute('itemprop') ?? '')) score += 1;
  if (TITLE_MARK.test(` ${marks} `)) score += 1;
  if (start) {
    // Where line breaks alone part headline and text, both stand in one element.
    const above = precedes(element, start) || (start !== element && start.contains(element));
    score += element.contains(start) ? -4 : above ? 1.5 : -6;
  }
  // The headline of another article leads there; this one's leads nowhere or back here.
  const link = element.querySelector('a[href]') ?? element.closest('a[href]');
  if (link && textOf(link).length > text.length * 0.8) {
    const target = link.getAttribute('href') ?? '';
    score -= target.startsWith('#') || page.url.href.endsWith(target.replace(/^\.*\//, '/')) ? 0 : 3;
  }
  if (element.closest('nav, footer, aside')) score -= 3;
  if (page.outlets.some((outlet) => textKey(outlet) === textKey(text)) || isSiteName(text)) score -= 12;
  if (text.length < 15) score -= 0.8;
  // A lead marked up as a heading.
  if (text.length > 120 && /[.]$/.test(text)) score -= 2;
  if (isElsewhereHeading(text) || isRelatedHeading(text) || isWidget(text) || isPageName(text)) score -= 5;
  return score;
}

/** `<title>` may hold the section alone. Then the page's own `<h1>` is the headline, if it is long enough for one. */
function withoutSection(page: Page, best: Choice | null, heading: Choice | null): Choice | null {
  if (!best || !heading || heading.score < 2 || heading.text.length < 20) return best;
  return isSectionLink(page, best.element, best.text) ? heading : best;
}

/** A section's name is also a link, in menu or trail, to a page that is not this one. */
function isSectionLink(page: Page, element: Element, text: string): boolean {
  if (text.length > LONGEST_SECTION) return false;
  const key = textKey(text);
  const links = ahead(element, all(page.document, 'a[href]'));
  return links.slice(-LINKS_ABOVE).some((link) => {
    if (longerThan(link, LONGEST_SECTION + 20) || textKey(textOf(link)) !== key) return false;
    const target = webAddress(link.getAttribute('href'), page.base);
    return target !== null && !isSamePage(new URL(target), page.url) && !link.contains(element);
  });
}

const LONGEST_SECTION = 60;
/** More than a menu and a trail have. */
const LINKS_ABOVE = 300;
const isSamePage = (one: URL, other: URL): boolean =>
  one.pathname === other.pathname && one.search === other.search;

/** An element's text without the dates and labels some CMSs nest inside the headline. */
function shownText(element: Element): string {
  const whole = textOf(element);
  const nested = all(
    element,
    'time, .date, [class*="date" i], small, script, style, sup.new, span, i, em, font',
  ).filter((part) => !/^(?:span|i|em|font)$/.test(nameOf(part)) || isDateLine(textOf(part)));
  if (nested.length === 0) return whole;
  let text = whole;
  for (const part of nested) {
    const inner = textOf(part);
    if (inner !== '' && inner.length < whole.length * 0.5) text = oneLine(text.replace(inner, ' '));
  }
  return text;
}
