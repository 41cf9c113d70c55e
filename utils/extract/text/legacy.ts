/**
 * Text that must not be stored because it cannot be read: Vietnamese in the 8-bit fonts of the 1990s (TCVN3, VNI),
 * shown as Latin-1 rubbish, and paragraphs that page script has not deciphered yet.
 */

/** TCVN3 (.VnTime) keeps its marked letters at these Latin-1 places; each is rare next to ASCII letters otherwise. */
const TCVN3 = /[\u00A1-\u00BF\u00D0\u00D6-\u00D8\u00DC-\u00DE\u00E0-\u00FE]/g;
const TCVN3_TELLING =
  /[a-zA-Z][\u00A8-\u00AE\u00B5-\u00B9\u00BB-\u00BE\u00C6-\u00CF\u00D6-\u00D8\u00DC-\u00DE](?=[a-z\s.,])|[\u00A8-\u00AE\u00B5-\u00B9\u00BB-\u00BE][a-z]/g;
/** VNI writes a letter, then its marks as a second Latin-1 character: "aø", "oâ", "eá", "ñ" for đ. */
const VNI_TELLING =
  /[aeouyAEOUY][\u00C0-\u00C5\u00C8-\u00CF\u00D2-\u00D6\u00D8-\u00DC\u00E0-\u00E5\u00E8-\u00EF\u00F2-\u00F6\u00F8-\u00FC]|\u00F1[aeiou\u00F4\u00F6]/g;
/** Letters only real Unicode Vietnamese has. */
const UNICODE_VIETNAMESE = /[ăĂđĐơƠưƯ\u1EA0-\u1EF9]/g;

/** What a text is written in shows in its beginning; a report of a megabyte need not be counted to its end. */
const SAMPLE = 50_000;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

export type LegacyEncoding = 'TCVN3' | 'VNI';

/** The legacy encoding a text was written in, or null for readable text. Wants a few sentences to be sure. */
export function legacyEncoding(whole: string): LegacyEncoding | null {
  const text = whole.slice(0, SAMPLE);
  const letters = count(text, /\p{L}/gu);
  if (letters < 80 || count(text, UNICODE_VIETNAMESE) > letters * 0.01) return null;
  const vni = count(text, VNI_TELLING);
  const tcvn = count(text, TCVN3_TELLING);
  if (vni > letters * 0.06 && vni >= tcvn) return 'VNI';
  if (tcvn > letters * 0.04 && count(text, TCVN3) > letters * 0.08) return 'TCVN3';
  return null;
}

/** One unbroken run of base64: what Báo Phú Thọ's pages hold before their script decodes it. */
export function isCiphertext(text: string): boolean {
  if (!/^[A-Za-z0-9+/_=\s-]+$/.test(text)) return false;
  const dense = text.replace(/\s+/g, '');
  return (
    dense.length >= 60 &&
    /^[A-Za-z0-9+/_-]+={0,2}$/.test(dense) &&
    /[a-z]/.test(dense) &&
    /[A-Z0-9+/]/.test(dense) &&
    text
      .trim()
      .split(/\s+/)
      .every((word) => word.length >= 40 || text.trim().length - word.length < 40)
  );
}

/** Words glued together ("Hộinghịtổngkết"): more than a tenth of the words longer than any Vietnamese syllable group. */
export function lostSpaces(whole: string): boolean {
  const text = whole.slice(0, SAMPLE);
  // By length, not by words: glued text has few of them.
  if (text.length < 300) return false;
  const words = text.match(/\p{L}+/gu) ?? [];
  const vietnamese = words.filter((word) => count(word, UNICODE_VIETNAMESE) > 0);
  const glued = vietnamese.filter((word) => word.length > 8);
  return glued.length > Math.max(3, vietnamese.length * 0.1);
}
