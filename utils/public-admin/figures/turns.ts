/** "Bắc Yên và Nam Yên lần lượt xếp thứ 3 và 5", "các năm 2021, 2022 lần lượt đạt 84,1% và 85,2%": one each, in turn. */
import type { Core } from './core';
import { type Stretch, subjectOf } from './whose';

export interface Turn {
  readonly subject: string | null;
  /** Null where years are not what is gone through. */
  readonly year: number | null;
  /** The last of the row: the year said once, behind it, is that of all. */
  readonly last: Core;
}

/** To the end of the clause; a semicolon between the values ends none. */
const IN_TURN =
  /(?<!\p{L})lần\s+lượt(?!\p{L})(?:[^;]|;(?=\s*(?:và\s+)?(?:(?:xếp\s+)?(?:thứ|hạng)\s+)?\d))*/gu;
const AND = '\\s*(?:[,;]\\s*và|[,;]|và)\\s*';
const YEARS = new RegExp(`(?<!\\d)20\\d{2}(?:${AND}(?:năm\\s+)?20\\d{2}(?!\\d))+`, 'gu');
const FIRST_TO_LAST = /(?<!\d)(20\d{2})\s*(?:-|–|đến|tới)\s*(?:năm\s+)?(20\d{2})(?!\d)/gu;
const BETWEEN = /^\s*(?:,\s*và|,|và)\s*(?:(?:tỉnh|tp\.?|thành\s+phố|huyện|quận|thị\s+xã|xã|phường|sở)\s+)?$/u;

/** @returns whose and of which year each figure is, for those only that are told in turn with as many of either. */
export function turnsOf(key: string, cores: readonly Core[], subjects: readonly Stretch[]): Map<Core, Turn> {
  const turns = new Map<Core, Turn>();
  for (const { index: start, 0: clause } of key.matchAll(IN_TURN)) {
    const told = cores.filter((one) => one.start >= start && one.end <= start + clause.length);
    for (const kind of new Set(told.map((one) => one.kind))) {
      const row = told.filter((one) => one.kind === kind);
      if (row.length < 2) continue;
      const from = key.lastIndexOf(';', start) + 1;
      const years = yearsIn(key.slice(from, row[0]!.start), row.length);
      const bearers = years ? null : bearersIn(subjects, key, from, start, row[0]!.start, row.length);
      if (!years && !bearers) continue;
      const one = years && subjectOf(subjects, key, start, start);
      row.forEach((core, i) => {
        turns.set(core, {
          subject: bearers ? bearers[i]! : one,
          year: years ? years[i]! : null,
          last: row.at(-1)!,
        });
      });
    }
  }
  return turns;
}

/** The last row of so many years: each printed, or the first and the last. */
function yearsIn(lead: string, count: number): number[] | null {
  const printed = [...lead.matchAll(YEARS)].map(([row]) => row.match(/20\d{2}/g)!.map(Number));
  const ranges = [...lead.matchAll(FIRST_TO_LAST)].map(([, first, last]) =>
    Array.from({ length: Math.max(0, Number(last) - Number(first) + 1) }, (_, i) => Number(first) + i),
  );
  return [...ranges, ...printed].findLast((row) => row.length === count) ?? null;
}

/** The row of so many right before the words, all of one level; nobody else is named before the first figure. */
function bearersIn(
  all: readonly Stretch[],
  key: string,
  from: number,
  start: number,
  first: number,
  count: number,
): string[] | null {
  const before = all.filter((one) => one.start >= from && one.end <= start);
  const row = before.slice(-count);
  if (row.length < count || all.some((one) => one.start >= start && one.end <= first)) return null;
  const joined = (one: Stretch, next: Stretch) => BETWEEN.test(key.slice(one.end, next.start));
  if (row.some((one, i) => i > 0 && !joined(row[i - 1]!, one))) return null;
  const further = before.at(-count - 1);
  if (further && joined(further, row[0]!)) return null;
  const labels = row.map((one) => one.label ?? '');
  return labels.every((label) => label !== '' && levelOf(label) === levelOf(labels[0]!)) ? labels : null;
}

const levelOf = (label: string) => /^\S+/u.exec(label)![0].toLowerCase().replace('thành', 'tỉnh');
