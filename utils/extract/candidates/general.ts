/** The general way: the element whose running text outweighs its link lists the most. */
import { SAPO_MARK } from '../blocks/marks';
import { tableKind } from '../blocks/table';
import { marksOf, nameOf } from '../dom';
import { each, type Sliced } from '../slices';
import { isElsewhereHeading, isImprint } from '../text/phrases';
import type { Survey } from './survey';

/** The root worth reading and what it is worth; null when the page has no running text at all. */
export function* generalRoot(survey: Survey): Sliced<{ root: Element; worth: number } | null> {
  let best: Element | null = null as Element | null;
  let bestWorth = 0;
  yield* each(survey.worth, ([element, worth]) => {
    // Of a chain of wrappers with the same worth the innermost is wanted: less around it to clean away.
    const better =
      worth > bestWorth + 0.5 || (Math.abs(worth - bestWorth) <= 0.5 && best?.contains(element) === true);
    if (worth <= 0 || !better || isOnlyLead(element, worth, survey)) return;
    best = element;
    bestWorth = worth;
  });
  if (!best) return null;
  const whole = withRelated(best, survey);
  const root = aroundTable(whole ?? widened(best, bestWorth, survey));
  return { root, worth: whole ? bestWorth : (survey.worth.get(root) ?? bestWorth) };
}

/** Levels between a paragraph and the element that holds article and related list. */
const LEVELS = 3;
/** So much more text must come with the list. */
const GAIN = 1.4;

/**
 * "Các tin khác" ends many short articles inside their own element, and may outweigh them there, so that one paragraph
 * seems to be worth more than all. The rules take such a list away again: it is no reason against the element.
 */
function withRelated(best: Element, survey: Survey): Element | null {
  const paragraph = proseIn(best, survey);
  if (survey.proseLength < paragraph * GAIN) return null;
  let root: Element | null = best.parentElement;
  for (let level = 0; root && level < LEVELS && nameOf(root) !== 'body'; level++, root = root.parentElement) {
    if (proseIn(root, survey) < paragraph * GAIN) continue;
    const around = root;
    const inside = survey.blocks.filter((block) => around.contains(block.element));
    const heading = inside.findIndex((block) => survey.related.has(block));
    // A list without a heading ends the element its paragraphs stand in, or is none.
    const list =
      heading < 0 && level === 0 ? inside.findLastIndex((block) => survey.prose.has(block)) + 1 : heading;
    const text = inside.slice(0, Math.max(0, list));
    const links = text.filter((block) => block.linked >= 0.5);
    const weight = links.reduce((sum, block) => sum + block.text.length, 0);
    const own = text.every((block) => !isElsewhereHeading(block.text) && !isImprint(block.text));
    const all = text.reduce((sum, block) => sum + (survey.prose.has(block) ? block.text.length : 0), 0);
    return own && weight < all - paragraph && all >= paragraph * GAIN ? root : null;
  }
  return null;
}

const proseIn = (root: Element, { prose }: Survey): number =>
  [...prose].reduce((sum, block) => sum + (root.contains(block.element) ? block.text.length : 0), 0);

/** Read from inside, a table of data would come apart into cells. */
function aroundTable(root: Element): Element {
  const table = /^(?:table|tbody|tr)$/.test(nameOf(root)) ? root.closest('table') : null;
  return table && tableKind(table) === 'data' ? (table.parentElement ?? root) : root;
}

/** A lead longer than the two lines of text under it is still no body. */
const isOnlyLead = (element: Element, worth: number, survey: Survey): boolean =>
  SAPO_MARK.test(` ${marksOf(element)} `) && worth < survey.proseLength * 0.9;

/** Short lines beside the text (bylines, subheadings, last words) cost little worth; a link list costs much. */
const SHORT_LINES = 24;

/** One or two levels up, as long as that brings only short lines along. */
function widened(best: Element, worth: number, survey: Survey): Element {
  let root = best;
  for (let level = 0; level < 2; level++) {
    const parent = root.parentElement;
    if (!parent || nameOf(parent) === 'body' || nameOf(parent) === 'html') break;
    if ((survey.worth.get(parent) ?? 0) < worth - SHORT_LINES) break;
    root = parent;
  }
  return root;
}
