/** Which elements their own markup calls a picture's caption. */
import { nameOf, seenText } from '../dom';
import { CAPTION_MARK } from './marks';

/** Longer than any caption seen: an unclosed `<figcaption>` swallows the article that follows it. */
const LONGEST = 1200;

export function isCaption(element: Element, marks: string): boolean {
  const name = nameOf(element);
  if (name !== 'figcaption' && (name === 'table' || /^h[1-6]$/.test(name) || !CAPTION_MARK.test(marks)))
    return false;
  return seenText(element).length <= LONGEST;
}
