/** Where the words of a correction stand in a text, which may have been clipped anew since they were marked. */
import type { Rereading, Words } from '@/utils/article';
import { read } from '../reading';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const LETTER = /[\p{L}\p{N}]/u;

function exactly(text: string, quote: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + quote.length)) found.push(at);
  return found;
}

/** The same words spelt, spaced or encoded otherwise: what clipping again takes for the same text. */
function loosely(source: string, quote: string): [number, number][] {
  const text = read(source);
  const words = read(quote).key.split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const pattern = new RegExp(words.map(escaped).join('\\s+'), 'gu');
  return [...text.key.matchAll(pattern)].map((match) => {
    const { start, end } = text.span(match.index, match.index + match[0].length);
    return [start, end];
  });
}

/** "9" is not in "19", "Tân" not in "Tânh": words that were marked whole are found whole. */
function isWhole(text: string, start: number, end: number): boolean {
  const cut = (before: string | undefined, after: string | undefined) =>
    before !== undefined && after !== undefined && LETTER.test(before) && LETTER.test(after);
  return !cut(text[start - 1], text[start]) && !cut(text[end - 1], text[end]);
}

/**
 * All places a correction means: wherever its words stand, or, where it adds something, the whole words nearest to where
 * they were marked. None where the words are gone.
 */
export function standing(text: string, { field, quote, at }: Rereading): Words[] {
  if (quote === '') return [];
  const exact = exactly(text, quote).map((start) => ({ field, start, end: start + quote.length }));
  if (at === undefined) return exact;
  const whole = (all: Words[]) => all.filter(({ start, end }) => isWhole(text, start, end));
  const near = whole(exact);
  const all =
    near.length > 0 ? near : whole(loosely(text, quote).map(([start, end]) => ({ field, start, end })));
  const [nearest] = all.sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at));
  return nearest ? [nearest] : [];
}
