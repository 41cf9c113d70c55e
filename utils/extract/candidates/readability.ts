/**
 * Mozilla Readability as one voice among several. It works on a clone (it changes what it reads); marks left on the
 * clone lead back to the live element its paragraphs came from.
 */
import { Readability } from '@mozilla/readability';
import { all } from '../dom';
import { each, type Sliced } from '../slices';

const MARK = 'data-so-tin-n';

/**
 * The live element that holds what Readability would return, or null when it finds no article. Never throws. Readability
 * itself cannot be cut, so it has a slice of its own.
 */
export function* readabilityRoot(document: Document): Sliced<Element | null> {
  try {
    const live = all(document, 'body *');
    const clone = document.cloneNode(true) as Document;
    const copies = all(clone, 'body *');
    if (copies.length !== live.length) return null;
    yield* each(copies, (copy, index) => copy.setAttribute(MARK, String(index)));
    const reader = new Readability<Element>(clone, {
      keepClasses: true,
      serializer: (node) => node as Element,
    });
    yield 'rest';
    const found = reader.parse();
    yield 'rest';
    return found?.content ? yield* holderOf(found.content, live) : null;
  } catch {
    // Readability gives up on documents without a body and on some broken ones; the other ways remain.
    return null;
  }
}

/** The smallest live element around nine tenths of the text Readability kept. */
function* holderOf(result: Element, live: readonly Element[]): Sliced<Element | null> {
  const weights = new Map<Element, number>();
  let total = 0;
  yield* each(all(result, `[${MARK}]`), (copy) => {
    const own = ownLength(copy);
    const source = live[Number(copy.getAttribute(MARK))];
    if (own === 0 || !source) return;
    total += own;
    for (let element: Element | null = source; element; element = element.parentElement)
      weights.set(element, (weights.get(element) ?? 0) + own);
  });
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
