/** Which runs of letters, digits and joiners mean one thing, and what they are called in the index. */

export interface Piece {
  /** Offsets inside the run. */
  readonly from: number;
  readonly to: number;
}

export interface Whole extends Piece {
  /** Spelling under which it is kept: no spaces, no leading zeros, one kind of dash. */
  readonly key: string;
  /** Position relative to the run's first. */
  readonly at: number;
  readonly span: number;
}

export interface Compound {
  readonly wholes: readonly Whole[];
  /** Each takes one position, in order. */
  readonly parts: readonly Piece[];
  /** Positions taken beyond one for each part. */
  readonly extra: number;
}

/** "12/2025/QĐ-UBND", also as printed with stray spaces: "Số 12 / 2025 /QĐ - UBND". Capitals keep it from running on. */
const DOCUMENT =
  /\d{1,5}[a-zA-Z]?\s?\/\s?(?:\d{4}\s?\/\s?)?[A-ZĐÐ\u0410-\u042F][A-ZĐÐĂÂÊÔƠƯ\u0410-\u042F\d]+(?:\s?[-–/&.]\s?[A-ZĐÐĂÂÊÔƠƯ\u0410-\u042F][A-ZĐÐĂÂÊÔƠƯ\u0410-\u042F\d]+)*/y;
const NUMBER = /^\d+(?:[.,]\d+)+$/;
const THOUSANDS = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const DAY = /^(0?[1-9]|[12]\d|3[01])([/.-])(0?[1-9]|1[0-2])(?:\2((?:19|20)\d\d))?$/;
/** Letters that look Latin and are not; the official database prints some (TT-BTС with U+0421). */
const CYRILLIC = 'САВЕКМНОРТХІсаеорхі';
const LATIN = 'CABEKMHOPTXIcaeopxi';

/** End of the document number that begins at `start`, or 0. */
export function documentNumber(text: string, start: number): number {
  DOCUMENT.lastIndex = start;
  return DOCUMENT.test(text) ? DOCUMENT.lastIndex : 0;
}

const noZeros = (digits: string) => digits.replace(/^0+(?=\d)/, '');

/** What the run `text[start, end)` is when it is more than one word; null when it is a plain word. */
export function compound(text: string, start: number, end: number): Compound | null {
  const run = text.slice(start, end);
  // Invisible characters are dropped with the keys; they part nothing.
  if (!/[^\p{L}\p{N}\p{M}\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/u.test(run)) return null;
  const all = (key: string, at = 0, span = 1): Whole => ({ key, from: 0, to: run.length, at, span });

  const day = DAY.exec(run);
  if (day) {
    const [, date = '', , month = '', year] = day;
    const dayMonth = `${noZeros(date)}/${noZeros(month)}`;
    // "23.10" may be a day or a number; both readings would be written the same way, so the text keeps its own.
    if (!year) return { wholes: [all(day[2] === '.' ? `${date},${month}` : dayMonth)], parts: [], extra: 1 };
    const cut = run.length - year.length;
    return {
      wholes: [
        all(`${dayMonth}/${year}`, 0, 2),
        { key: dayMonth, from: 0, to: cut - 1, at: 0, span: 1 },
        { key: year, from: cut, to: run.length, at: 1, span: 1 },
      ],
      parts: [],
      extra: 2,
    };
  }
  if (NUMBER.test(run)) return { wholes: [all(numberKey(run))], parts: [], extra: 1 };

  const parts: Piece[] = [];
  for (const match of run.matchAll(/[\p{L}\p{N}\p{M}]+(?:[.,]\d+)*/gu)) {
    // "86,26-90,1": decimals stay whole inside a longer run; "QĐ.12" does not become one.
    const piece = /^\d/.test(match[0]) ? match[0] : (/^[\p{L}\p{N}\p{M}]+/u.exec(match[0])?.[0] ?? match[0]);
    for (const word of match[0] === piece ? [match[0]] : match[0].split(/[.,]/)) {
      const from = run.indexOf(word, parts.at(-1)?.to ?? 0);
      parts.push({ from, to: from + word.length });
    }
  }
  if (parts.length < 2) return parts[0] ? { wholes: [], parts, extra: 0 } : null;
  const wholes = isOne(run, parts) ? [all(wholeKey(run), 0, parts.length)] : [];
  return { wholes, parts, extra: 0 };
}

/** 1.234.567 is 1234567; 86.26 is 86,26: Vietnamese writes a decimal comma, the world's feeds a point. */
function numberKey(run: string): string {
  if (THOUSANDS.test(run)) return run.replaceAll('.', '');
  return run.replace(/\./g, ',');
}

function wholeKey(run: string): string {
  return noZeros(run)
    .replace(/\s/g, '')
    .replace(/[\u2010-\u2013]/g, '-')
    .replace(/[\u0400-\u04FF]/g, (letter) => LATIN[CYRILLIC.indexOf(letter)] ?? letter);
}

/**
 * A run is one thing when it mixes in digits (57-NQ/TW, 2021-2030, covid-19), or is built of abbreviations
 * (KT-XH, LĐ-TB&XH, T.Ư, TP.HCM). "hội.Theo" is two sentences glued, "kinh-tế" two words.
 */
function isOne(run: string, parts: readonly Piece[]): boolean {
  const words = parts.map((part) => run.slice(part.from, part.to));
  const short = words.every((word) => word.length <= 6 && /^[\p{Lu}\p{N}]/u.test(word));
  if (/[.,]/.test(run) && !/[/&-]/.test(run)) {
    return short && words.every((word) => word.length <= 5 && !/\p{Ll}{2}/u.test(word));
  }
  if (/\d/.test(run)) return true;
  return short && words.every((word) => !/\p{Ll}{2}/u.test(word));
}
