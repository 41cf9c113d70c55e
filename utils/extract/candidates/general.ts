/** The general way: the element whose running text outweighs its link lists the most. */
import { SAPO_MARK } from '../blocks/marks';
import { tableKind } from '../blocks/table';
import { marksOf, nameOf } from '../dom';
import type { Survey } from './survey';

/** Roots worth reading, best first; empty when the page has no running text at all. */
export function generalRoots(survey: Survey): Element[] {
  let best: Element | null = null as Element | null;
  let bestWorth = 0;
  for (const [element, worth] of survey.worth) {
    if (worth <= 0 || isOnlyLead(element, worth, survey)) continue;
    // Of a chain of wrappers with the same worth the innermost is wanted: less around it to clean away.
    if (worth > bestWorth + 0.5 || (Math.abs(worth - bestWorth) <= 0.5 && best?.contains(element))) {
      best = element;
      bestWorth = worth;
    }
  }
  return best ? [aroundTable(widened(best, bestWorth, survey))] : [];
}

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
