/** The words of an article that are selected in its saved copy, in offsets of its plain text. Pure given a document. */
import type { Field, Words } from '@/utils/article';
import { spanOf } from '../marks/text-map';
import type { Texts } from '../understood/items';

/** Longer than any name, symbol or figure: that is reading, not marking. */
const LONGEST = 200;
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** A syllable half taken is meant whole; white space at the ends is not meant. */
function whole(text: string, from: number, to: number): { start: number; end: number } {
  const isLetter = (at: number) => LETTER.test(text[at] ?? '');
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  while (isLetter(start) && isLetter(start - 1)) start--;
  while (isLetter(end - 1) && isLetter(end)) end++;
  return { start, end };
}

/** Null where nothing is selected, or more than one text of the article, or none of it. */
export function selectedWords(selection: Selection | null, texts: Texts): Words | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const node = range.commonAncestorContainer;
  const root = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-field]');
  if (!root) return null;
  const field = root.dataset.field as Field;
  // A plan of the whole text is not made for what is too long anyway.
  if (range.toString().length > 2 * LONGEST) return null;
  const span = spanOf(root, texts[field], range);
  if (!span) return null;
  const words = { field, ...whole(texts[field], span.start, span.end) };
  return words.end - words.start > LONGEST || words.start >= words.end ? null : words;
}
