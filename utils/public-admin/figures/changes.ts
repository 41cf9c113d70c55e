/** A value before and after: "từ 41,2% (năm 2022) lên 83,6%", "năm 2021 đạt 83,5%; năm 2022 tăng lên 85,02%". */
import { type Core, EMPTY, type Sentence } from './core';
import { NUMBER, numberOf } from './numbers';
import * as P from './patterns';
import { indexOf } from './whose';

export const FROM_TO = new RegExp(
  `(?<!\\p{L})từ\\s+(?:mức\\s+)?(${NUMBER})\\s?(%|điểm)?(?:\\s*\\([^)]{0,30}\\)|\\s+(?:vào\\s+|của\\s+)?năm\\s+\\d{4}|,)*\\s+(?:(?:tăng|giảm)\\s+)?(?:lên|xuống|còn)\\s+(?:tới\\s+|mức\\s+|còn\\s+)*(${NUMBER})\\s?(%|điểm)`,
  'gu',
);

/** Two values of one measure or index; none where it is to become so. */
export function fromTo(match: RegExpMatchArray, sentence: Sentence): Core[] {
  const { key } = sentence;
  const [whole, first = '', unit = match[4] ?? '', second = '', last] = match;
  const clause = /[^;]*$/u.exec(key.slice(Math.max(0, match.index! - 160), match.index!))?.[0] ?? '';
  if (unit !== last || P.TARGET.test(clause) || P.BY_YEAR.test(clause) || WANTED.test(clause)) return [];
  const values = [numberOf(first), numberOf(second)];
  if (values.some((value) => value === null)) return [];
  const start = match.index! + whole.indexOf(first);
  const behind = match.index! + whole.lastIndexOf(second);
  const near = /[^;,(]*$/u.exec(clause)?.[0] ?? '';
  const measure = unit === '%' ? P.OWN_MEASURES.find((one) => near.includes(one)) : undefined;
  const scored = indexOf(sentence, start, behind) !== null;
  if (!scored && !(measure && P.OF_FILES.test(near))) return [];
  const kind = measure && !scored ? ('share' as const) : ('score' as const);
  const core = (from: number, printed: string, value: number | null): Core => {
    const end =
      from + printed.length + (/^\s?(?:%|điểm)/u.exec(key.slice(from + printed.length))?.[0].length ?? 0);
    return {
      ...EMPTY,
      start: from,
      end,
      kind,
      value,
      unit,
      measure: kind === 'share' ? (measure ?? null) : null,
    };
  };
  return [core(start, first, values[0]!), core(behind, second, values[1]!)];
}

/** "Nâng tỷ lệ … từ 40% lên 80%", "sẽ tăng từ …": not yet so. */
const WANTED =
  /(?<!\p{L})(?:sẽ|phải|cần|dự\s+kiến|quyết\s+tâm)(?!\p{L})|(?:^|[,:]\s*)\s*(?:nâng|đưa)\s[^,]*$/u;

/** "tăng lên 85,02%" beside a score of about that height is what it became, not by how much it rose. */
const BECAME = /(?:lên|xuống|còn)\s+(?:tới\s+|mức\s+|còn\s+)*$/u;

export function became(core: Core, key: string, cores: readonly Core[]): Core {
  const before = /^(?:tăng|giảm|tụt|sụt|hạ|nhích|rớt)[^\d]*/u.exec(key.slice(core.start, core.end))?.[0];
  if (!before || !BECAME.test(before) || core.value === null || core.unit === 'bậc') return core;
  const value = core.value;
  const alike = cores.some(
    (one) =>
      (one.kind === 'score' || one.kind === 'share') &&
      one.unit === core.unit &&
      one.value !== null &&
      Math.min(one.value, value) > Math.max(one.value, value) / 2,
  );
  const other = cores.findLast((one) => one.kind === 'score' || one.kind === 'share');
  if (!alike || !other) return core;
  return {
    ...core,
    start: core.start + before.length,
    kind: other.kind,
    direction: null,
    measure: other.measure,
  };
}
