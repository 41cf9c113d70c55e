/** What is only appended to a score, without a verb of its own: "61,2 điểm, hạng 50", "85,1% (nhóm B)". */
import { at, type Core, EMPTY, type Sentence } from './core';
import { NUMBER_WORDS, numberOf } from './numbers';
import { isOthers } from './ranks';

/** An ordinal in words is a rank behind "hạng" alone: ", thứ hai, …" goes on with a second reason. */
const APPENDED = new RegExp(
  `(?<!\\p{L})(?:(?:(?:vị\\s+trí\\s+)?thứ|(?:vị\\s+)?thứ\\s+hạng|hạng|vị\\s+trí)\\s+(\\d{1,3})|hạng\\s+(${NUMBER_WORDS})|nhóm\\s+([a-d]|[1-4]))(?=\\s*(?:$|[,;.)(:]|(?:cả\\s+nước|toàn\\s+(?:quốc|tỉnh|thành|ngành)|trong|và|tăng|giảm|tụt|so\\s+với)(?!\\p{L})))`,
  'gu',
);
/** Between the two: what the score is of, its change in brackets, and a comma, a dash or a bracket. */
const APPENDS = /^(?:\s+(?!và\s)\p{L}+){0,6}(?:\s*\([^()]*\))?\s*(?:[,;(-]|,?\s+và)\s*$/u;

/** @param scores those read already: what is appended to a target is one too. */
export function appended(sentence: Sentence, scores: readonly Core[]): Core[] {
  const { key } = sentence;
  const cores: Core[] = [];
  if (scores.length === 0) return cores;
  for (const match of key.matchAll(APPENDED)) {
    const { start, end } = at(match);
    if (!scores.some((one) => one.end <= start && APPENDS.test(key.slice(one.end, start)))) continue;
    if (match[3] !== undefined) {
      cores.push({ ...EMPTY, start, end, kind: 'group', group: match[3].toUpperCase() });
      continue;
    }
    const rank = numberOf(match[1] ?? match[2]!);
    if (rank === null || rank < 1 || isOthers(sentence, start, end)) continue;
    cores.push({ ...EMPTY, start, end, kind: 'rank', rank });
  }
  return cores;
}
