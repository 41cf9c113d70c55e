/** Which elements inside a body are left out whole, and why. */
import { all, isBlock, isHidden, marksOf, nameOf, seenText, textOf } from '../dom';
import { isRelatedHeading } from '../text/phrases';
import type { Family, Role } from '../types';
import { BESIDE, DIALOG, markOf } from './marks';

/** Never text, whatever they hold. */
const SILENT = new Set(
  'script style template link meta title head object embed param canvas svg math map area input select option textarea datalist progress meter dialog menu'.split(
    ' ',
  ),
);

export const isSilent = (element: Element): boolean => SILENT.has(nameOf(element));

/** As a reader sees it: some pages indent by hundreds of spaces. */
const lengthOf = (text: string): number => text.replace(/\s+/g, ' ').trim().length;

const linkedLength = (element: Element): number =>
  all(element, 'a').reduce((sum, link) => sum + lengthOf(link.textContent ?? ''), 0);

export interface DropRules {
  /** Elements the family names, with their reasons. */
  readonly named: ReadonlyMap<Element, string>;
  /** Characters in the whole body: a "noise" class on most of the text is a lie. Counted when first asked for. */
  readonly total: () => number;
}

export function dropRules(root: Element, family: Family | null): DropRules {
  const named = new Map<Element, string>();
  for (const [selector, reason] of family?.drop ?? [])
    for (const element of all(root, selector)) named.set(element, reason);
  let total: number | null = null;
  return {
    named,
    total: () => {
      total ??= lengthOf(seenText(root));
      return total;
    },
  };
}

/** Why an element is left out, or null when it is read. */
export function dropOf(element: Element, rules: DropRules): { role: Role; reason: string } | null {
  const named = rules.named.get(element);
  if (named) return { role: /related/.test(named) ? 'related' : 'widget', reason: `family: ${named}` };
  const name = nameOf(element);
  if (isHidden(element)) return { role: 'widget', reason: 'hidden' };
  if (name === 'nav') return { role: 'widget', reason: 'navigation' };
  if (name === 'button' && !element.querySelector('img')) return { role: 'widget', reason: 'button' };
  if (name === 'br' || name === 'img' || name === 'tr' || name === 'td' || name === 'body') return null;
  if (!element.hasAttributes()) return name === 'aside' ? asideDrop(element) : null;
  const type = element.getAttribute('type');
  if (type && /^Related/i.test(type)) return { role: 'related', reason: 'related box' };
  const module = element.getAttribute('data-module') ?? element.getAttribute('data-component');
  if (module && /relat|recommend/i.test(module)) return { role: 'related', reason: 'related box' };
  const mark = markOf(marksOf(element));
  if (!mark) return name === 'aside' ? asideDrop(element) : null;
  const length = lengthOf(seenText(element));
  // A name that lies: most of the body stands inside.
  if (length > 400 && length > rules.total() * 0.5 && linkedLength(element) < length * 0.5) return null;
  // Long running text without links is text, unless it is what readers wrote or what columns and dialogs say of the paper.
  const elsewhere = mark.reason === BESIDE || mark.reason === DIALOG;
  const foreign = mark.reason === 'comments' || (elsewhere && !holdsArticle(element));
  if (length > 600 && !foreign && linkedLength(element) < length * 0.2) return null;
  // Inline elements named so are words of a sentence ("<span class="tag">") or links with a behaviour ("show-popup").
  if (!isBlock(element) && (length > 30 || mark.role === 'tags' || mark.role === 'related')) return null;
  return mark;
}

/** "content-with-sidebar": a name for the whole of column and article. */
const holdsArticle = (element: Element): boolean =>
  element.querySelector('h1, article, [itemprop="articleBody"]') !== null;

/** An aside with more links, and no heading that says so, is a column of the page. */
const MOST_RELATED = 8;

function asideDrop(element: Element): { role: Role; reason: string } | null {
  const length = lengthOf(seenText(element));
  if (linkedLength(element) <= length * 0.5) return null;
  const targets = new Set(all(element, 'a[href]').map((link) => link.getAttribute('href')));
  const heading = textOf(all(element, 'h1, h2, h3, h4, h5, strong, b, span, p')[0]);
  return targets.size > MOST_RELATED && !isRelatedHeading(heading)
    ? { role: 'widget', reason: BESIDE }
    : { role: 'related', reason: 'aside of links' };
}
