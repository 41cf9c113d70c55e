/** Numbers as news print them: decimal comma or point, those below a hundred also in words. */

export const NUMBER = '\\d{1,3}(?:[.,]\\d{1,4})?';

const ONES = { một: 1, hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9 };
const ALONE = { ...ONES, nhất: 1, nhì: 2, tư: 4, bẩy: 7 };
/** Some change behind tens. "mười năm" is no number: there "năm" is the year. */
const { năm: _, ...KEPT } = ONES;
const BEHIND_TENS = { ...KEPT, mốt: 1, tư: 4, lăm: 5, nhăm: 5, bẩy: 7 };

const WORDS = new Map<string, number>(Object.entries(ALONE));
for (const [count, one] of Object.entries(ONES)) {
  const ten = one === 1 ? 'mười' : `${count} mươi`;
  WORDS.set(ten, 10 * one);
  for (const [word, more] of Object.entries(BEHIND_TENS)) WORDS.set(`${ten} ${word}`, 10 * one + more);
}
/** The longest first: "mười hai" is not "mười". */
export const NUMBER_WORDS = [...WORDS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace(/ /g, '\\s+'))
  .join('|');

/** The value of a printed number, or null for thousands ("1.234") that no score or rank reaches. */
export function numberOf(printed: string): number | null {
  const word = WORDS.get(printed.replace(/\s+/g, ' '));
  if (word !== undefined) return word;
  if (/^[1-9]\d{0,2}\.\d{3}$/.test(printed)) return null;
  const value = Number(printed.replace(',', '.'));
  return Number.isFinite(value) ? value : null;
}
