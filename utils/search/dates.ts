/** Days as readers type them. A year or a month is a span of days. */

export interface DaySpan {
  /** `YYYY-MM-DD`, both inclusive. */
  readonly from: string;
  readonly to: string;
}

const two = (value: number | string): string => String(value).padStart(2, '0');

/** Number of days in a month, 1 to 12. */
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function span(year: number, month?: number, day?: number): DaySpan | null {
  if (year < 1900 || year > 2199) return null;
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (month < 1 || month > 12) return null;
  const last = daysIn(year, month);
  if (day === undefined)
    return { from: `${year}-${two(month)}-01`, to: `${year}-${two(month)}-${two(last)}` };
  if (day < 1 || day > last) return null;
  const date = `${year}-${two(month)}-${two(day)}`;
  return { from: date, to: date };
}

/** "2024", "3/2024", "16/2/2024", "2024-02", "2024-02-16"; null for what is no date ("31/2/2024"). */
export function parseDaySpan(text: string): DaySpan | null {
  const plain = text.trim();
  const vietnamese = /^(?:(?:(\d{1,2})[/.-])?(\d{1,2})[/.-])?(\d{4})$/.exec(plain);
  if (vietnamese) {
    const [, day, month, year] = vietnamese;
    return span(Number(year), month ? Number(month) : undefined, day ? Number(day) : undefined);
  }
  const iso = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?$/.exec(plain);
  if (!iso) return null;
  const [, year, month, day] = iso;
  return span(Number(year), Number(month), day ? Number(day) : undefined);
}

/** "2023..2024", "1/2024..16/2/2024", "2024.." and any single date. */
export function parseDayRange(text: string): { from: string | null; to: string | null } | null {
  const [left = '', right] = text.split('..');
  if (right === undefined) return parseDaySpan(left);
  const from = left === '' ? null : parseDaySpan(left);
  const to = right === '' ? null : parseDaySpan(right);
  if ((left !== '' && !from) || (right !== '' && !to) || (!from && !to)) return null;
  return { from: from?.from ?? null, to: to?.to ?? null };
}
