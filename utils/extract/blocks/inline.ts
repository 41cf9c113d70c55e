/** Segments: collecting them, joining them, asking what they look like. */
import { repair } from '@/utils/vietnamese';
import { decodeEntities } from '../text/entities';
import type { Segment } from '../types';

/** White space that is not one plain space already: of a long text most is, and need not be written again. */
const SPACES = /\s{2,}|[^\S ]/g;

export type Look = Omit<Segment, 'text'>;

/** Repaired text of a text node: white space collapsed, ends kept as one space each. */
export const inlineText = (raw: string): string => repair(decodeEntities(raw)).replace(SPACES, ' ');

export function append(segments: Segment[], raw: string, look: Look): void {
  let text = inlineText(raw);
  if (text === '') return;
  const last = segments.at(-1);
  if ((!last || last.text.endsWith(' ')) && text.startsWith(' ')) text = text.slice(1);
  if (text === '') return;
  if (
    last &&
    last.bold === look.bold &&
    last.italic === look.italic &&
    last.position === look.position &&
    last.href === look.href
  ) {
    last.text += text;
  } else {
    segments.push({ ...look, text });
  }
}

/** Without white space at both ends, without empty segments; composed again, because marks may have met their letters. */
export function trimmed(segments: readonly Segment[]): Segment[] {
  const result = segments.map((segment) => ({ ...segment, text: segment.text.normalize('NFC') }));
  while (result.length > 0 && (result[0] as Segment).text.trim() === '') result.shift();
  while (result.length > 0 && (result.at(-1) as Segment).text.trim() === '') result.pop();
  const head = result[0];
  if (head) head.text = head.text.trimStart();
  const tail = result.at(-1);
  if (tail) tail.text = tail.text.trimEnd();
  return result;
}

/** `normalize` because a combining mark may stand in a segment of its own. */
export const plain = (segments: readonly Segment[]): string =>
  segments
    .map((segment) => segment.text)
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim()
    .normalize('NFC');

/** True when every letter looks so. Stray punctuation and spaces do not count. */
export function wholly(segments: readonly Segment[], look: 'bold' | 'italic'): boolean {
  // Most text has no such look at all: counting its letters was a quarter of the time a long page took.
  if (!segments.some((segment) => segment[look])) return false;
  const most = segments.reduce((sum, { text }) => sum + text.length, 0) * STRAY;
  let others = 0;
  for (const segment of segments) {
    if (!segment[look]) others += lettersIn(segment.text, most);
    if (others > most) return false;
  }
  const alike = segments.reduce((sum, one) => sum + (one[look] ? lettersIn(one.text) : 0), 0);
  return alike > 0 && others <= (alike + others) * STRAY;
}

const STRAY = 0.03;
const LETTER = /[\p{L}\p{N}]/gu;

/** Letters and digits of a text, counted until there are more than `enough`. */
function lettersIn(text: string, enough = Number.POSITIVE_INFINITY): number {
  let count = 0;
  LETTER.lastIndex = 0;
  while (count <= enough && LETTER.test(text)) count++;
  return count;
}

export function linkedShare(segments: readonly Segment[]): number {
  let total = 0;
  let linked = 0;
  for (const segment of segments) {
    total += segment.text.trim().length;
    if (segment.href !== null) linked += segment.text.trim().length;
  }
  return total === 0 ? 0 : linked / total;
}

/** The segments from a character on; for cutting a prefix off a block. */
export function from(segments: readonly Segment[], start: number): Segment[] {
  const rest: Segment[] = [];
  let at = 0;
  for (const segment of segments) {
    const skip = Math.max(0, start - at);
    at += segment.text.length;
    if (skip < segment.text.length) rest.push({ ...segment, text: segment.text.slice(skip) });
  }
  return trimmed(rest);
}
