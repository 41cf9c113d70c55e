/** Abbreviations an article defines itself: "cải cách hành chính (CCHC)", "CCHC (cải cách hành chính)". */

const IN_BRACKETS =
  /\(\s*(?:gọi\s+tắt\s+là\s+|viết\s+tắt\s+là\s+|sau\s+đây\s+gọi\s+(?:tắt\s+)?là\s+)?([\p{Lu}][\p{Lu}\d&.-]{1,11})(?:\s+(\p{Ll}[\p{Ll}\s]{1,24}))?\s*\)/gu;
const BEFORE_BRACKETS = /(?<![\p{L}\d])(\p{Lu}[\p{Lu}&-]{1,9})\s*\(([\p{L}\s,-]{6,90})\)/gu;
/** Syllables an abbreviation may pass over. */
const PASSED_OVER = /^(?:và|của|các|cho|về|với|trong|tại|ở|do|những|&)$/u;

const lettersOf = (short: string) => [...short.replace(/[^\p{Lu}\d]/gu, '')];
const plain = (letter: string) => letter.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();

function initialFits(syllable: string, letter: string): boolean {
  const first = syllable[0]?.toUpperCase() ?? '';
  if (first === letter) return true;
  // "Ủ" is written U, "Ă" A; Đ and D stay apart.
  return first !== 'Đ' && letter !== 'Đ' && plain(first) === plain(letter);
}

/** The words at the end of `before` whose initials spell `short`, or null. */
export function spelledBy(before: string, short: string): string | null {
  const letters = lettersOf(short);
  if (letters.length < 2) return null;
  const words = [...before.matchAll(/[\p{L}\d]+/gu)];
  let at = letters.length - 1;
  let first = -1;
  for (let i = words.length - 1; i >= 0 && at >= 0; i--) {
    const word = words[i]![0];
    if (initialFits(word, letters[at]!)) {
      at--;
      first = words[i]!.index;
    } else if (!PASSED_OVER.test(word.toLowerCase())) return null;
    if (words.length - i > 14) return null;
  }
  return at < 0 && first >= 0 ? before.slice(first).trim() : null;
}

export interface Definition {
  readonly short: string;
  readonly long: string;
}

/** All definitions a text gives, first one wins. */
export function definitionsIn(text: string): Definition[] {
  const found = new Map<string, string>();
  for (const match of text.matchAll(IN_BRACKETS)) {
    const line =
      text
        .slice(Math.max(0, match.index - 110), match.index)
        .split(/[\n.;:]/)
        .at(-1) ?? '';
    // "phòng, chống tác hại thuốc lá (PCTH thuốc lá)": the words in the bracket repeat what stands before it.
    const shared = match[2]?.trim() ?? '';
    const before = line.trimEnd();
    if (!before.endsWith(shared)) continue;
    const long = spelledBy(before.slice(0, before.length - shared.length), match[1]!);
    if (long && !found.has(match[1]!)) found.set(match[1]!, long);
  }
  for (const match of text.matchAll(BEFORE_BRACKETS)) {
    const long = spelledBy(match[2]!, match[1]!);
    if (long && long === match[2]!.trim() && !found.has(match[1]!)) found.set(match[1]!, long);
  }
  return [...found].map(([short, long]) => ({ short, long }));
}
