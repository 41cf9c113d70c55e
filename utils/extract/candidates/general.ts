/** The general way: the element whose running text outweighs its link lists the most. */
import type { Survey } from './survey';

/** Roots worth reading, best first; empty when the page has no running text at all. */
export function generalRoots(survey: Survey): Element[] {
  let best: Element | null = null as Element | null;
  let bestWorth = 0;
  for (const [element, worth] of survey.worth) {
    if (worth <= 0) continue;
    // Of a chain of wrappers with the same worth the innermost is wanted: less around it to clean away.
    if (worth > bestWorth + 0.5 || (Math.abs(worth - bestWorth) <= 0.5 && best?.contains(element))) {
      best = element;
      bestWorth = worth;
    }
  }
  return best ? [best] : [];
}
