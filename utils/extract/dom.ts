/** Small questions to DOM nodes that more than one file asks. None of them changes the document or needs layout. */
import { oneLine } from '@/utils/vietnamese';
import { decodeEntities } from './text/entities';

/** An element's name in lower case, also in XHTML documents. */
export const nameOf = (node: Node): string => node.nodeName.toLowerCase();

/** Class and id of an element as one lower-case string. SVG class names are objects, so attributes are read. */
export function marksOf(element: Element): string {
  // Most elements of running text have no attribute at all; asking each for three is what a long page waits for.
  if (!element.hasAttributes()) return ' ';
  return `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.toLowerCase();
}

export const styleOf = (element: Element): string =>
  element.hasAttributes() ? (element.getAttribute('style') ?? '').toLowerCase() : '';

const UNSEEN = 'script, style, noscript, template';

/** The text a reader sees of a node: `textContent` would count the scripts that papers put between paragraphs. */
export function seenText(node: Node | null | undefined): string {
  if (!node) return '';
  const unseen = node.nodeType === 1 ? all(node as Element, UNSEEN) : [];
  return unseen.length === 0 ? (node.textContent ?? '') : textAround(node, unseen);
}

/** Only what holds something unseen is taken apart; the rest gives its text whole. */
function textAround(node: Node, unseen: readonly Element[]): string {
  const skipped = new Set<Node>(unseen);
  const holders = new Set<Node>();
  for (const element of unseen)
    for (let at: Node | null = element; at && at !== node && !holders.has(at); at = at.parentNode)
      holders.add(at.parentNode as Node);
  const read = (one: Node): string => {
    if (!holders.has(one)) return one.textContent ?? '';
    let text = '';
    for (let child = one.firstChild; child; child = child.nextSibling)
      if (!skipped.has(child)) text += read(child);
    return text;
  };
  return read(node);
}

/** True when a node holds more text than that. Counts no further: each wrapper of a page holds all of it again. */
export function longerThan(node: Node, limit: number): boolean {
  const only = node.firstChild;
  if (only === null) return limit < 0;
  // Most elements hold one text and nothing else.
  if (only.nodeType === 3 && (only.nextSibling === null || (only.nodeValue?.length ?? 0) > limit))
    return (only.nodeValue?.length ?? 0) > limit;
  const texts = (node.ownerDocument ?? (node as Document)).createTreeWalker(node, 4);
  let left = limit;
  while (left >= 0 && texts.nextNode()) left -= texts.currentNode.nodeValue?.length ?? 0;
  return left < 0;
}

/** The text of a node on one line, repaired. */
export const textOf = (node: Node | null | undefined): string => oneLine(decodeEntities(seenText(node)));

/** Hidden by the markup itself. Layout is never asked: it would force the page to reflow. */
export function isHidden(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden')) return true;
  const style = styleOf(element);
  return /display\s*:\s*none|visibility\s*:\s*hidden/.test(style);
}

const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul caption marquee'.split(
    ' ',
  ),
);

/** Block-level by its name, or made so by its own style (a caption span in Báo Hoà Bình is `display: block`). */
export function isBlock(element: Element): boolean {
  if (BLOCKS.has(nameOf(element))) return true;
  return /display\s*:\s*(?:block|flex|table|grid)/.test(styleOf(element));
}

/** First match of the first selector that matches; a selector a browser rejects is skipped. */
export function first(root: ParentNode, selectors: readonly string[] | undefined): Element | null {
  for (const selector of selectors ?? []) {
    const found = all(root, selector)[0];
    if (found) return found;
  }
  return null;
}

export function all(root: ParentNode, selector: string): Element[] {
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

export function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}

/** True when `one` comes before `other` in the document (and does not contain it). */
export const precedes = (one: Node, other: Node): boolean =>
  (one.compareDocumentPosition(other) & 4) !== 0 && (one.compareDocumentPosition(other) & 16) === 0;

/** Of elements in page order those that come after a node. Asked of a few: each question walks past siblings. */
export function behind(node: Node, elements: readonly Element[]): Element[] {
  let first = 0;
  for (let end = elements.length; first < end; ) {
    const middle = (first + end) >> 1;
    if (precedes(node, elements[middle] as Element)) end = middle;
    else first = middle + 1;
  }
  return elements.slice(first);
}

/** Of elements in page order those that begin before a node; what contains it begins before it as well. */
export function ahead(node: Node, elements: readonly Element[]): Element[] {
  let end = 0;
  for (let most = elements.length; end < most; ) {
    const middle = (end + most) >> 1;
    if (((elements[middle] as Element).compareDocumentPosition(node) & 4) !== 0) end = middle + 1;
    else most = middle;
  }
  return elements.slice(0, end);
}

/** A short path for the debug view: "div#content.article-body". */
export function describe(element: Element): string {
  const id = element.getAttribute('id');
  const classes = (element.getAttribute('class') ?? '').trim().split(/\s+/).filter(Boolean).slice(0, 3);
  return `${nameOf(element)}${id ? `#${id}` : ''}${classes.map((name) => `.${name}`).join('')}`.slice(0, 120);
}
