/**
 * Mozilla Readability as one voice among several. It works on a clone (it changes what it reads); marks left on the
 * clone lead back to the live element its paragraphs came from.
 */
import { Readability } from '@mozilla/readability';
import { all } from '../dom';

const MARK = 'data-so-tin-n';

/** The live element that holds what Readability would return, or null when it finds no article. Never throws. */
export function readabilityRoot(document: Document): Element | null {
  try {
    const live = all(document, 'body *');
    const clone = document.cloneNode(true) as Document;
    const copies = all(clone, 'body *');
    if (copies.length !== live.length) return null;
    for (const [index, copy] of copies.entries()) copy.setAttribute(MARK, String(index));
    let root: Element | null = null;
    new Readability<Element>(clone, {
      keepClasses: true,
      serializer: (node) => {
        root = holderOf(node as Element, live);
        return node as Element;
      },
    }).parse();
    return root;
  } catch {
    // Readability gives up on documents without a body and on some broken ones; the other ways remain.
    return null;
  }
}

/** The smallest live element around nine tenths of the text Readability kept. */
function holderOf(result: Element, live: readonly Element[]): Element | null {
  const weights = new Map<Element, number>();
  let total = 0;
  for (const copy of all(result, `[${MARK}]`)) {
    const own = ownLength(copy);
    const source = live[Number(copy.getAttribute(MARK))];
    if (own === 0 || !source) continue;
    total += own;
    for (let element: Element | null = source; element; element = element.parentElement)
      weights.set(element, (weights.get(element) ?? 0) + own);
  }
  if (total === 0) return null;
  let best: Element | null = null;
  for (const [element, weight] of weights)
    if (weight >= total * 0.9 && (!best || best.contains(element))) best = element;
  return best;
}

/** Characters directly in an element, not in its children. */
function ownLength(element: Element): number {
  let length = 0;
  for (let child = element.firstChild; child; child = child.nextSibling)
    if (child.nodeType === 3) length += child.nodeValue?.trim().length ?? 0;
  return length;
}
