/** What each UTF-16 unit is to the tokeniser, and its folded form, as tables: text is read unit by unit, often. */
import { foldKey } from './text';

export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
/** Combining marks and invisible characters: part of the word they stand in, never a word. */
export const MARK = 3;
/** Characters that hold a compound together when word characters stand on both sides: 16/2, T.Ư, KT-XH, TT&TT. */
export const JOINER = 4;

const JOINERS = './,-&\u2010\u2011\u2012\u2013_';

function classify(unit: number): number {
  const char = String.fromCharCode(unit);
  if (JOINERS.includes(char)) return JOINER;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  if (/[\p{L}\p{N}]/u.test(char)) return LETTER;
  return /[\p{M}\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/u.test(char) ? MARK : OTHER;
}

/** Built per unit when first met: a page that opens afresh must not pay for 65,536 entries. 255 is "not known yet". */
const classes = new Uint8Array(65536).fill(255);
const folds = new Uint16Array(65536);

export function unitClass(unit: number): number {
  if (classes[unit] === 255) classes[unit] = classify(unit);
  return classes[unit]!;
}

/** Makes a string of units natively; `fromCharCode` with thousands of arguments is ten times slower. */
const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

/**
 * A text folded unit by unit: same length as the input, so that offsets agree. A combining mark becomes U+0000.
 * Letters whose folded form is longer than one unit (ß aside, none in Vietnamese) keep themselves.
 */
export function foldAligned(text: string): string {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    let folded = folds[unit]!;
    if (folded === 0) {
      const key = unitClass(unit) === MARK ? '\u0000' : foldKey(String.fromCharCode(unit));
      folded = key.length === 1 ? key.charCodeAt(0) : unit;
      folds[unit] = folded;
    }
    units[i] = folded;
  }
  return decoder.decode(units);
}
