/** Numbers as news print them: decimal comma or point, small numbers in words. */

export const NUMBER = '\\d{1,3}(?:[.,]\\d{1,4})?';

const WORDS: Readonly<Record<string, number>> = {
  nhất: 1,
  một: 1,
  nhì: 2,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};
export const SMALL_WORDS = Object.keys(WORDS).join('|');

/** The value of a printed number, or null for thousands ("1.234") that no score or rank reaches. */
export function numberOf(printed: string): number | null {
  const word = WORDS[printed];
  if (word !== undefined) return word;
  if (/^[1-9]\d{0,2}\.\d{3}$/.test(printed)) return null;
  const value = Number(printed.replace(',', '.'));
  return Number.isFinite(value) ? value : null;
}
