/**
 * Vietnamese order as a plain string, because an IndexedDB index compares code units and knows no collation.
 * The alphabet counts ă â đ ê ô ơ ư as letters of their own, after a, d, e, o, u; tones decide only between words
 * that are otherwise equal, in the order ngang, huyền, hỏi, ngã, sắc, nặng (TCVN 6909; CLDR `vi`).
 */
import { repair } from './text';

const ALPHABET = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
const TONES = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
/** Digits and letters get places far apart from white space, so that a shorter word comes first. */
const FIRST_LETTER = 0x100;

/** A key: sorting keys by code units sorts the texts as a Vietnamese reader expects. Length up to twice the text's. */
export function collationKey(text: string): string {
  let letters = '';
  let tones = '';
  const words =
    repair(text)
      .toLocaleLowerCase('vi')
      .normalize('NFD')
      .match(/[\p{L}\p{N}]\p{M}*|\s+/gu) ?? [];
  for (const piece of words) {
    if (/^\s/.test(piece)) {
      letters += ' ';
      tones += '0';
      continue;
    }
    const tone = TONES.findIndex((mark) => piece.includes(mark));
    const letter = [...piece]
      .filter((part) => !TONES.includes(part))
      .join('')
      .normalize('NFC');
    const place = ALPHABET.indexOf(letter);
    letters += place < 0 ? letter : String.fromCharCode(FIRST_LETTER + place);
    tones += String(tone + 1);
  }
  return `${letters.trim()}\u0000${tones}`;
}
