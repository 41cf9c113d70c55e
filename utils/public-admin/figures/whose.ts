/** Whose figure, of which index and of which year: read from the clause it stands in. */

import type { Sentence } from './core';

export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly label?: string;
}

const YEAR = /(so\s+với\s+)?(?:năm\s+)?((?:19|20)\d{2})(?![\d/.,]*\d|\s?-\s?\d)/gu;

/**
 * The year of the clause: the last one printed before the figure, or else right behind it. "so với năm 2022" is what
 * it is compared with, except where the figure of that year follows in brackets.
 */
export function yearOf(key: string, from: number, to: number): number | null {
  // "xếp thứ 2/63 năm 2013 và xếp thứ 3/63 năm 2014": right behind is nearer than anything before.
  const next = /^\s+(?:vào\s+|trong\s+)?năm\s+((?:19|20)\d{2})(?![\d/.,]*\d|\s?-\s?\d)/u.exec(
    key.slice(to, to + 24),
  );
  if (next) return Number(next[1]);
  let before: number | null = null;
  for (const match of key.slice(0, from).matchAll(YEAR)) {
    const gap = key.slice(match.index + match[0].length, from);
    if (match[1]) {
      if (/^\s*\(\s*(?:\p{L}+\s+){0,3}$/u.test(gap)) return Number(match[2]);
      continue;
    }
    before = Number(match[2]);
  }
  if (before !== null) return before;
  const behind =
    /^[^,;.]{0,40}?(so\s+với\s+)?(?:năm|index|sipas|papi|pci|dti)\s+((?:19|20)\d{2})(?!\d)/u.exec(
      key.slice(to, to + 60),
    );
  // "hạng nhất (từ vị trí số 3 năm 2016)": the year of what it comes from.
  if (behind && /\(\s*từ\s/u.test(behind[0])) return null;
  return behind && !behind[1] && !/so\s+với/u.test(behind[0]) ? Number(behind[2]) : null;
}

/** The nearest place or organ before the figure, not across a semicolon; else the first behind it in its clause. */
export function subjectOf(subjects: readonly Stretch[], key: string, at: number, end: number): string | null {
  // "thứ 3 là tỉnh Nghệ An": who bears it is named behind.
  const bearer = subjects.find((one) => /^\s+(?:là|thuộc\s+về)\s*$/u.test(key.slice(end, one.start)));
  if (bearer) return bearer.label ?? null;
  const before = subjects.filter((one) => one.end <= at && !key.slice(one.end, at).includes(';'));
  // "huyện Tân Lạc, tỉnh Hoà Bình": the smaller unit is named first and is the one meant.
  let nearest = before.at(-1);
  for (let i = before.length - 2; nearest && i >= 0; i--) {
    const earlier = before[i]!;
    if (!/^\s*(?:,|\(|-|của)?\s*$/u.test(key.slice(earlier.end, nearest.start))) break;
    nearest = earlier;
  }
  if (nearest) return nearest.label ?? null;
  const behind = subjects.find((one) => one.start >= at && !/[,;]/.test(key.slice(at, one.start)));
  return behind?.label ?? null;
}

/** The index a figure belongs to: the last named before it, else one named behind it in the same clause. */
export function indexOf({ key, mentions: named }: Sentence, from: number, to: number): string | null {
  const earlier = named.filter((one) => one.end <= from).at(-1);
  if (earlier) return earlier.id;
  const later = named.find((one) => one.start >= to);
  return later && !key.slice(to, later.start).includes(';') && later.start - to < 90 ? later.id : null;
}
