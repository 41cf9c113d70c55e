/**
 * Vietnamese text as one string per meaning. Every function is pure and total: any string gives a string.
 * The order of the steps matters and is explained where it does.
 */
import { placeTone } from './tone';

/** U+00D0, U+0189 and their small forms are drawn like Đ/đ and typed for it; lower-casing first would lose them. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { Ð: 'Đ', Ɖ: 'Đ', ð: 'đ', ɖ: 'đ' };

/** Soft hyphen, zero-width characters, bidi marks, byte order mark: invisible, and they split words. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;
const SPACES = /[\s\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g;

/** NFC, look-alike Đ repaired, invisible characters dropped. Line structure and letter case are kept. */
export function repair(text: string): string {
  // Invisible characters go first: one between a letter and its mark would keep the two from composing.
  return text
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(/[ÐƉðɖ]/g, (letter) => LOOK_ALIKES[letter] ?? letter);
}

/** `repair` on one line: every run of white space (NBSP too) becomes one space, ends trimmed. */
export function oneLine(text: string): string {
  return repair(text).replace(SPACES, ' ').trim();
}

/** A few thousand syllables make up all text: each is taken apart once. */
const CACHE_LIMIT = 20_000;
const placed = new Map<string, string>();

function placeToneOnce(word: string): string {
  let known = placed.get(word);
  if (known === undefined) {
    if (placed.size >= CACHE_LIMIT) placed.clear();
    known = placeTone(word);
    placed.set(word, known);
  }
  return known;
}

/** Words that may carry a tone: anything with a letter outside ASCII. Tried at word starts only: linear in long words. */
const MARKED_WORD = /(?<!\p{L})[a-z]*[^\P{L}a-z]\p{L}*/gu;

/**
 * The exact key of a text: repaired, lower case, tone marks in the traditional place.
 * "Hoà Bình", "HÒA BÌNH" and their decomposed forms share one key; "năm" and "Nam" do not.
 */
export function exactKey(text: string): string {
  return repair(text).toLowerCase().replace(MARKED_WORD, placeToneOnce);
}

/** The folded key: no marks, đ as d. What a reader types who types without marks. Length may differ from the input. */
export function foldKey(text: string): string {
  // NFD leaves đ whole: it is a letter, not d with a mark.
  return repair(text).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
}

/** True when the text carries any Vietnamese mark (or đ), i.e. its writer typed with marks. */
export function hasMarks(text: string): boolean {
  return foldKey(text) !== repair(text).toLowerCase();
}
