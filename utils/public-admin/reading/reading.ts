import type { Span } from '@/utils/article';
import { exactKey } from '@/utils/vietnamese';

/**
 * A text made ready for reading: repaired letter by letter, so that rules see one spelling, with the way back to the
 * text as it was printed. Rules work on `text` and `key` alone; `span` turns what they found into printed offsets.
 */
export interface Reading {
  readonly source: string;
  /** NFC, Đ repaired, plain spaces and hyphens, Latin look-alikes of Cyrillic letters; letter case kept. */
  readonly text: string;
  /** `text` in lower case with tone marks in the traditional place. Same length, offset for offset. */
  readonly key: string;
  /** Offsets in `text` as a span on `source`. */
  span(start: number, end: number): Span;
}

/** One character for one: offsets do not move. Cyrillic capitals come from legal databases (`TT-BTС`). */
const ONE_TO_ONE: ReadonlyMap<string, string> = new Map([
  ...pairs('ÐƉ', 'ĐĐ'),
  ...pairs('ðɖ', 'đđ'),
  ...pairs('АВЕКМНОРСТХЅІЈ', 'ABEKMHOPCTXSIJ'),
  ...pairs('аеорсухі', 'aeopcyxi'),
  // Its lower case is two units long, which would move every offset behind it.
  ['İ', 'I'],
  ...[...'‐‑‒–—―−﹣-'].map((dash) => [dash, '-'] as const),
  ...[...'／⁄∕'].map((slash) => [slash, '/'] as const),
  ...[
    ...'\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000\t\r',
  ].map((space) => [space, ' '] as const),
  ['\u2028', '\n'],
  ['\u2029', '\n'],
]);
const TO_REPLACE = new RegExp(`[${[...ONE_TO_ONE.keys()].map(escapeClass).join('')}]`, 'g');
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/;
/** Left over where a page was decoded once too little: "25 ndash; CT/TU". */
const ENTITY_DASH = /&?(?:amp;)?ndash;/y;
const CLUSTER = /[\s\S]\p{M}*/uy;

function pairs(from: string, to: string): (readonly [string, string])[] {
  return [...from].map((letter, i) => [letter, [...to][i] ?? letter] as const);
}

function escapeClass(letter: string): string {
  return letter === '-' ? '\\-' : letter;
}

const replaceLetters = (text: string) =>
  text.replace(TO_REPLACE, (letter) => ONE_TO_ONE.get(letter) ?? letter);

function lowerKey(text: string): string {
  const key = exactKey(text);
  // A letter whose lower case has another length would shift offsets: then each letter is lowered by itself.
  return key.length === text.length
    ? key
    : [...text]
        .map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter))
        .join('');
}

export function read(source: string): Reading {
  if (source.normalize('NFC') === source && !INVISIBLE.test(source) && !source.includes('ndash;')) {
    const text = replaceLetters(source);
    return { source, text, key: lowerKey(text), span: (start, end) => ({ start, end }) };
  }
  return readSlowly(source);
}

/** Decomposed or littered text: cluster by cluster, keeping where each unit came from. */
function readSlowly(source: string): Reading {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < source.length; ) {
    let end = at;
    let piece: string;
    ENTITY_DASH.lastIndex = at;
    const entity = ENTITY_DASH.exec(source);
    if (entity) {
      end = at + entity[0].length;
      piece = '-';
    } else {
      CLUSTER.lastIndex = at;
      const cluster = CLUSTER.exec(source)?.[0] ?? source[at] ?? '';
      end = at + cluster.length;
      piece = INVISIBLE.test(cluster) ? '' : cluster.normalize('NFC');
    }
    text += piece;
    for (let i = 0; i < piece.length; i++) {
      starts.push(at);
      ends.push(end);
    }
    at = end;
  }
  text = replaceLetters(text);
  return {
    source,
    text,
    key: lowerKey(text),
    span: (start, end) => {
      if (start >= end) {
        const at = starts[start] ?? source.length;
        return { start: at, end: at };
      }
      return { start: starts[start] ?? source.length, end: ends[end - 1] ?? source.length };
    },
  };
}
