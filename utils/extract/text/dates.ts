/** Dates as Vietnamese and English pages print them. Days are `YYYY-MM-DD`, times `HH:mm`. */

export interface ReadDate {
  readonly day: string;
  readonly time: string | null;
  /** The matched part of the text. */
  readonly printed: string;
  /** Where it starts in the text. */
  readonly index: number;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** A real calendar day of the web's time, or null. */
export function dayOf(year: number, month: number, day: number): string | null {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const MONTH_NAME =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const VIETNAMESE_MONTHS: Readonly<Record<string, number>> = {
  giêng: 1,
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
};

interface Form {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => [year: number, month: number, day: number];
}

const FORMS: readonly Form[] = [
  {
    pattern: /(?<![\d/.-])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g,
    read: (m) => [Number(m[1]), Number(m[2]), Number(m[3])],
  },
  {
    pattern: /(?<![\d/.,-])(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4})(?![\d/])/g,
    read: (m) => [Number(m[3]), Number(m[2]), Number(m[1])],
  },
  {
    pattern: /(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2})[\s,]+(?:năm\s+)?(\d{4})/gi,
    read: (m) => [Number(m[3]), Number(m[2]), Number(m[1])],
  },
  {
    pattern:
      /(?<!\d)(\d{1,2})\s+tháng\s+(mười một|mười hai|giêng|một|hai|ba|tư|năm|sáu|bảy|bẩy|tám|chín|mười)[\s,]+(?:năm\s+)?(\d{4})/gi,
    read: (m) => [Number(m[3]), VIETNAMESE_MONTHS[(m[2] ?? '').toLowerCase()] ?? 0, Number(m[1])],
  },
  {
    pattern: /(?<!\d)(\d{1,2})\s+thg\.?\s+(\d{1,2})[\s,]+(\d{4})/gi,
    read: (m) => [Number(m[3]), Number(m[2]), Number(m[1])],
  },
  {
    pattern:
      /tháng\s+(mười một|mười hai|giêng|một|hai|ba|tư|năm|sáu|bảy|bẩy|tám|chín|mười)\s+(\d{1,2}),\s*(\d{4})/gi,
    read: (m) => [Number(m[3]), VIETNAMESE_MONTHS[(m[1] ?? '').toLowerCase()] ?? 0, Number(m[2])],
  },
  {
    pattern: /tháng\s+(\d{1,2})\s+(\d{1,2}),\s*(\d{4})/gi,
    read: (m) => [Number(m[3]), Number(m[1]), Number(m[2])],
  },
  {
    pattern: new RegExp(`\\b(${MONTH_NAME})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`, 'gi'),
    read: (m) => [Number(m[3]), monthOf(m[1] ?? ''), Number(m[2])],
  },
  {
    pattern: new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s+(${MONTH_NAME})\\.?,?\\s+(\\d{4})`, 'gi'),
    read: (m) => [Number(m[3]), monthOf(m[2] ?? ''), Number(m[1])],
  },
];

const CLOCK =
  /(?<![\d:/.-])([01]?\d|2[0-3])\s?(?::|h|giờ)\s?([0-5]\d)(?::[0-5]\d)?(?:\s?(am|pm|sa|ch))?(?!\d)/gi;

/** The clock time printed nearest to the date, within 25 characters of it. */
function clockNear(text: string, start: number, end: number): string | null {
  let best: { time: string; distance: number } | null = null;
  for (const match of text.matchAll(CLOCK)) {
    const from = match.index;
    const distance = from >= end ? from - end : start - (from + match[0].length);
    if (distance < 0 || distance > 25 || (best && best.distance <= distance)) continue;
    const half = match[3]?.toLowerCase();
    let hour = Number(match[1]);
    if ((half === 'pm' || half === 'ch') && hour < 12) hour += 12;
    if ((half === 'am' || half === 'sa') && hour === 12) hour = 0;
    best = { time: `${two(hour)}:${match[2]}`, distance };
  }
  return best?.time ?? null;
}

/** Every date in a text, in order. A bare midnight is what a CMS prints when it knows no time, so it is none. */
export function readDates(text: string): ReadDate[] {
  const found: ReadDate[] = [];
  for (const { pattern, read } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const day = dayOf(...read(match as RegExpExecArray));
      if (!day) continue;
      const end = match.index + match[0].length;
      if (found.some((other) => match.index < other.index + other.printed.length && other.index < end))
        continue;
      const time = clockNear(text, match.index, end);
      found.push({ day, time: time === '00:00' ? null : time, printed: match[0], index: match.index });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

const SHORT =
  /^(?:\D{0,30}\d{1,2}[:h]\d{2}\D{1,10}|\D{0,30})(\d{1,2})[-/.](\d{1,2})[-/.](\d{2})(?:\D{1,10}\d{1,2}[:h]\d{2})?\D{0,12}$/iu;

/** Parts of a line that says when, who and where: "19/06/19 4:25 pm | by admin | Tin trong tỉnh". */
const PARTS = /\s*\|\s*/u;
const LONGEST_PART = 50;

/** "21/01/22", "08:15 | 21-1-22": two digits are a year only where a line, or its first part, holds nothing else. */
export function readShortDate(text: string): ReadDate | null {
  const parts = text.split(PARTS);
  const match =
    SHORT.exec(text) ??
    (parts.every((part) => part.length <= LONGEST_PART) ? SHORT.exec(parts[0] ?? '') : null);
  if (!match) return null;
  const day = dayOf(2000 + Number(match[3]), Number(match[2]), Number(match[1]));
  const printed = `${match[1]}/${match[2]}/${match[3]}`;
  const time = clockNear(match[0], 0, 0);
  return day ? { day, time: time === '00:00' ? null : time, printed, index: 0 } : null;
}

/** A machine-readable moment (ISO 8601 or RFC-like): its Vietnamese day and time, or its own day where `local` is set. */
export function readMoment(value: string, local = false): { day: string; time: string | null } | null {
  const text = value.trim();
  const iso =
    /^(\d{4})-(\d{2})-(\d{2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/i.exec(
      text,
    );
  if (!iso) {
    const date = readDates(text)[0];
    return date ? { day: date.day, time: date.time } : null;
  }
  const day = dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (!day) return null;
  if (iso[4] === undefined) return { day, time: null };
  const clock = `${iso[4].padStart(2, '0')}:${iso[5]}`;
  const zone = iso[7];
  if (local || !zone || /^[+]07/.test(zone)) return { day, time: clock === '00:00' ? null : clock };
  const at = Date.parse(
    `${day}T${clock}:${iso[6] ?? '00'}${zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone}`,
  );
  if (Number.isNaN(at)) return { day, time: null };
  const there = new Date(at + 7 * 3_600_000).toISOString();
  return { day: there.slice(0, 10), time: there.slice(11, 16) };
}

/** The day some CMS write into the address: /2024/04/17/, /20240417/, -20240417091234567.htm, /202404/… gives no day. */
export function dayInAddress(url: URL): string | null {
  const path = url.pathname;
  const parts = /\/(20\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=\/|-|$)/.exec(path);
  if (parts) return dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  const segment = /\/(20\d{2})(\d{2})(\d{2})(?=\/|$)/.exec(path);
  const whole = segment && dayOf(Number(segment[1]), Number(segment[2]), Number(segment[3]));
  if (whole) return whole;
  const run = /[-/](?:10\d|1[0-9]{2})?(20\d{2})(\d{2})(\d{2})\d{4,12}(?:[-.]|$)/.exec(path);
  if (run) return dayOf(Number(run[1]), Number(run[2]), Number(run[3]));
  // VCCorp: …-102260228093004191.htm and …-18826030622484142.chn hold yymmdd after a channel number of three digits.
  const short = /-\d{3}(\d{2})(\d{2})(\d{2})([01]\d|2[0-3])[0-5]\d[0-5]\d\d{2,4}\.(?:htm|html|chn)$/.exec(
    path,
  );
  if (short) return dayOf(2000 + Number(short[1]), Number(short[2]), Number(short[3]));
  return null;
}
