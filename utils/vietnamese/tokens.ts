/**
 * A text as searchable words with positions. Vietnamese writes a space between syllables, so a word here is a
 * syllable; compounds that mean one thing (12/2025/QĐ-UBND, 16/2/2024, 86,26, T.Ư, KT-XH) are one token of their
 * own beside their parts, which keep consecutive positions, so phrases work on either.
 */
import { compound, documentNumber } from './compounds';
import { DIGIT, JOINER, LETTER, MARK, unitClass } from './letters';
import { exactKey, foldKey } from './text';

export interface Token {
  /** Exact key: lower case, marks kept, tone in the traditional place. */
  readonly exact: string;
  /** Folded key: `exact` without marks. */
  readonly fold: string;
  /** UTF-16 offsets into the text given. */
  readonly start: number;
  readonly end: number;
  /** Ordinal of the syllable; a compound has the position of its first part. */
  readonly position: number;
  /** How many positions it covers: more than one for a compound. */
  readonly span: number;
}

interface Keys {
  readonly exact: string;
  readonly fold: string;
}

/** A few thousand syllables make up all text; making their keys is the slow part of reading it. */
const CACHE_LIMIT = 20_000;
const cache = new Map<string, Keys>();

function keysOf(raw: string): Keys {
  let keys = cache.get(raw);
  if (!keys) {
    if (cache.size >= CACHE_LIMIT) cache.clear();
    const exact = exactKey(raw);
    keys = { exact, fold: foldKey(exact) };
    cache.set(raw, keys);
  }
  return keys;
}

/** Longer runs of letters are damage (pages that lost their spaces), data or addresses; they are no words. */
const MAX_WORD = 64;

/** The words of a text in order. A compound comes right before its parts. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  const push = (keys: Keys, start: number, end: number, at: number, span: number) => {
    if (keys.fold !== '' && end - start <= MAX_WORD) {
      tokens.push({ exact: keys.exact, fold: keys.fold, start, end, position: at, span });
    }
  };
  for (let i = 0; i < text.length; ) {
    const kind = unitClass(text.charCodeAt(i));
    if (kind !== LETTER && kind !== DIGIT) {
      i++;
      continue;
    }
    const start = i;
    const spaced = kind === DIGIT ? documentNumber(text, start) : 0;
    i = spaced || endOfRun(text, start);
    let end = i;
    while (unitClass(text.charCodeAt(end - 1)) === JOINER) end--;
    const found = compound(text, start, end);
    if (!found) {
      push(keysOf(text.slice(start, end)), start, end, position++, 1);
      continue;
    }
    for (const whole of found.wholes) {
      const exact = exactKey(whole.key);
      push(
        { exact, fold: foldKey(exact) },
        start + whole.from,
        start + whole.to,
        position + whole.at,
        whole.span,
      );
    }
    for (const part of found.parts) {
      push(
        keysOf(text.slice(start + part.from, start + part.to)),
        start + part.from,
        start + part.to,
        position,
        1,
      );
      position++;
    }
    position += found.extra;
  }
  return tokens;
}

/** End of the run of word characters and single joiners that begins at `start`. */
function endOfRun(text: string, start: number): number {
  let i = start;
  for (; i < text.length; i++) {
    const kind = unitClass(text.charCodeAt(i));
    if (kind === LETTER || kind === DIGIT || kind === MARK) continue;
    if (kind !== JOINER) break;
    const next = i + 1 < text.length ? unitClass(text.charCodeAt(i + 1)) : 0;
    if (next !== LETTER && next !== DIGIT) break;
  }
  return i;
}
