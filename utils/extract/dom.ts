/** Small questions to DOM nodes that more than one file asks. None of them changes the document or needs layout. */
import { oneLine } from '@/utils/vietnamese';
import { decodeEntities } from './text/entities';

/** An element's name in lower case, also in XHTML documents. */
export const nameOf = (node: Node): string => node.nodeName.toLowerCase();

/** Class and id of an element as one lower-case string. SVG class names are objects, so attributes are read. */
export function marksOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.toLowerCase();
}

export const styleOf = (element: Element): string => (element.getAttribute('style') ?? '').toLowerCase();

const UNSEEN = 'script, style, noscript, template';

/** The text a reader sees of a node: `textContent` would count the scripts that papers put between paragraphs. */
export function seenText(node: Node | null | undefined): string {
  if (!node) return '';
  const element = node as Element;
  if (node.nodeType !== 1 || element.querySelector(UNSEEN) === null) return node.textContent ?? '';
  let text = '';
  for (let child = node.firstChild; child; child = child.nextSibling)
    if (child.nodeType !== 1 || !matches(child as Element, UNSEEN)) text += seenText(child);
  return text;
}

/** The text of a node on one line, repaired. */
export const textOf = (node: Node | null | undefined): string => oneLine(decodeEntities(seenText(node)));

/** Hidden by the markup itself. Layout is never asked: it would force the page to reflow. */
export function isHidden(element: Element): boolean {
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
  return BLOCKS.has(nameOf(element)) || /display\s*:\s*(?:block|flex|table|grid)/.test(styleOf(element));
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

/** An absolute web address, or null. */
export function webAddress(value: string | null | undefined, base: string): string | null {
  const trimmed = value?.trim();
  if (!trimmed) return null;
  try {
    const url = new URL(trimmed, base);
    return /^https?:$/.test(url.protocol) && url.href.length <= 4096 ? url.href : null;
  } catch {
    return null;
  }
}

/** True when `one` comes before `other` in the document (and does not contain it). */
export const precedes = (one: Node, other: Node): boolean =>
  (one.compareDocumentPosition(other) & 4) !== 0 && (one.compareDocumentPosition(other) & 16) === 0;

/** A short path for the debug view: "div#content.article-body". */
export function describe(element: Element): string {
  const id = element.getAttribute('id');
  const classes = (element.getAttribute('class') ?? '').trim().split(/\s+/).filter(Boolean).slice(0, 3);
  return `${nameOf(element)}${id ? `#${id}` : ''}${classes.map((name) => `.${name}`).join('')}`.slice(0, 120);
}
