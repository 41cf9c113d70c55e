/** Dates as news print them beside a document. Days and months are checked; a date that cannot be is none. */

export interface DateRead {
  readonly end: number;
  /** `YYYY-MM-DD`; `--MM-DD` where no year is printed; `YYYY` for a year alone. */
  readonly date: string;
}

const NUMERIC = /(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})(?![\d/])/y;
const WORDS = /(\d{1,2})\s+tháng\s+(\d{1,2})(?:,?\s+năm\s+(\d{4})|\s?[/,]\s?(\d{4}))?(?!\d)/y;
const DAY_MONTH = /(\d{1,2})\s?[/-]\s?(\d{1,2})(?![\d/.-]*\d)/y;
const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
/** "December 26, 2023", "26 December 2023". */
const ENGLISH = new RegExp(
  `(?:(${MONTHS.join('|')})\\s+(\\d{1,2})|(\\d{1,2})\\s+(${MONTHS.join('|')})),?\\s+(\\d{4})`,
  'y',
);
const YEAR = /năm\s+((?:19|20)\d{2})(?!\d)/y;

function exec(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function iso(day: string, month: string, year: string | undefined): string | null {
  const d = Number(day);
  const m = Number(month);
  if (m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(2000, m, 0)).getUTCDate()) return null;
  const tail = `${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  if (year === undefined) return `--${tail}`;
  const full = year.length === 2 ? Number(year) + (Number(year) <= 50 ? 2000 : 1900) : Number(year);
  if (full < 1900 || full > 2100) return null;
  return `${full}-${tail}`;
}

/** The date whose first digit is at `at` in a lower-case key. */
export function dateAt(key: string, at: number): DateRead | null {
  for (const [pattern, withYear] of [
    [NUMERIC, 3],
    [WORDS, 3],
    [DAY_MONTH, 0],
  ] as const) {
    const match = exec(pattern, key, at);
    if (!match) continue;
    const year = withYear ? (match[3] ?? match[4]) : undefined;
    const date = iso(match[1]!, match[2]!, year);
    if (date) return { end: at + match[0].length, date };
  }
  const english = exec(ENGLISH, key, at);
  if (!english) return null;
  const month = MONTHS.indexOf(english[1] ?? english[4]!) + 1;
  const date = iso(english[2] ?? english[3]!, String(month), english[5]);
  return date ? { end: at + english[0].length, date } : null;
}

/** "năm 2023" at `at`: the year only. */
export function yearAt(key: string, at: number): DateRead | null {
  const match = exec(YEAR, key, at);
  return match ? { end: at + match[0].length, date: match[1]! } : null;
}

/**
 * A date without a year, given the day of the article: the latest such day not after it.
 * @param day `YYYY-MM-DD` or null when the article's day is not known.
 */
export function completed(date: string | null, day: string | null): string | null {
  if (date === null || !date.startsWith('--')) return date;
  if (day === null) return null;
  const year = Number(day.slice(0, 4));
  const tail = date.slice(1);
  return `${year}${tail}` <= day ? `${year}${tail}` : `${year - 1}${tail}`;
}
