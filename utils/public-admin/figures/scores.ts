/** Scores, shares and changes: what is a figure among the numbers with a unit. */
import { at, type Core, EMPTY, type Sentence } from './core';
import { NAME } from './names';
import { numberOf } from './numbers';
import * as P from './patterns';
import { goingOn, weighed } from './shares';
import { indexOf } from './whose';

/** The clause that ends here; the comma of "mức độ 3, 4" ends none. */
const clauseOf = (before: string) =>
  /(?:[^,;(]|(?<=mức\s+(?:độ\s+)?\d),(?=\s?\d))*$/u.exec(before)?.[0] ?? '';

/** "trên 80 điểm", "từ 90% trở lên", targets, differences: no figure of anyone's. */
function isThreshold(key: string, start: number, end: number): boolean {
  const before = key.slice(Math.max(0, start - 24), start);
  if (/;/.test(key.slice(0, start)) && P.WISH_LIST.test(key.slice(0, start))) return true;
  if (P.THRESHOLD_BEFORE.test(before) || P.THRESHOLD_AFTER.test(key.slice(end, end + 16))) return true;
  const clause = clauseOf(key.slice(0, start));
  return P.TARGET.test(clause) || P.APART.test(clause);
}

/** The clause a bracket stands behind, or the one the number stands in. */
const clauseBefore = (key: string, end: number) =>
  clauseOf(key.slice(Math.max(0, end - 120), end).replace(/[,(]\s*(?:\p{L}+\s+){0,4}$/u, ''));

const DELTA_BEFORE = new RegExp(
  `(?:tăng|giảm|tụt|cao\\s+hơn|thấp\\s+hơn|vượt|cải\\s+thiện|sụt|rớt|nhích|(?:bị\\s+)?(?:mất|trừ)|hạ)\\s+${P.THAN_MEAN}(?:(?:tới|đến|thêm|lên|mạnh|nhẹ|vọt|khoảng|trưởng|được|đáng\\s+kể|xuống|đi|bình\\s+quân)\\s+)*$`,
  'u',
);
/** "từ 50% lên 80%": read together, where it is so (`changes.ts`). */
const TO_BECOME =
  /(?<!\p{L})từ\s+(?:mức\s+)?\d[\d.,]*\s?%?[^;%]{0,30}\s(?:lên|xuống|còn)\s+(?:(?:tới|mức|còn)\s+)*$/u;
const SCORE_BEFORE =
  /(?:đạt|được|với|là|tổng|điểm\s+số|chấm|còn|chỉ|mức|số\s+điểm|bình\s+quân|trung\s+bình|cao\s+nhất|thấp\s+nhất|[:(=])\s*(?:(?:có|t[ỷỉ]\s+lệ|mức|khoảng|kết\s+quả|là)\s+)*$/u;

export function points(match: RegExpMatchArray, key: string, { mentions: named }: Sentence): Core | null {
  const { start, end } = at(match);
  const value = numberOf(match[1]!);
  if (value === null || isThreshold(key, start, end)) return null;
  const before = key.slice(Math.max(0, start - 40), start);
  // "giảm điểm điều tra xã hội học 0,05 điểm": by how much, not how many.
  const change = /(?<!\p{L})(tăng|giảm|cộng|trừ)\s+điểm(?:\s+\p{L}+){0,6}\s*$/u.exec(before);
  if (change) {
    const direction = /giảm|trừ/u.test(change[1]!) ? 'down' : 'up';
    return { ...EMPTY, start, end, kind: 'delta', value, unit: 'điểm', direction };
  }
  if (DELTA_BEFORE.test(before)) return null;
  const decimal = /[.,]/.test(match[1]!);
  const scale = match[2] ? numberOf(match[2]) : null;
  if (!decimal && !SCORE_BEFORE.test(before) && named.length === 0) return null;
  // "số điểm ùn tắc giảm còn 51 điểm": spots are counted here, not marks.
  if (!decimal && named.length === 0 && P.SPOT.test(key)) return null;
  if (/thang\s+(?:điểm\s+)?$|tối\s+đa\s+$/u.test(before)) return null;
  return { ...EMPTY, start, end, kind: 'score', value, unit: 'điểm', scale };
}

export function unitInterval(match: RegExpMatchArray, sentence: Sentence): Core | null {
  const { start, end } = at(match);
  const scored = indexOf(sentence, start, end) === 'dti' || P.UNIT_INDEX.test(sentence.key.slice(0, start));
  if (!scored || isThreshold(sentence.key, start, end)) return null;
  if (DELTA_BEFORE.test(sentence.key.slice(Math.max(0, start - 40), start))) return null;
  return { ...EMPTY, start, end, kind: 'score', value: numberOf(match[1]!), unit: '0-1' };
}

/** @param ranked true where the sentence ranks by an index it does not name. */
export function bareScore(match: RegExpMatchArray, sentence: Sentence, ranked: boolean): Core | null {
  const end = match.index! + match[0].length;
  const start = end - match[1]!.length;
  if ((!ranked && indexOf(sentence, start, end) === null) || isThreshold(sentence.key, start, end))
    return null;
  return { ...EMPTY, start, end, kind: 'score', value: numberOf(match[1]!) };
}

/** "tỷ lệ hồ sơ đúng hạn luôn cao, bình quân đạt 98%": a verb alone goes on with what the clause before measures. */
function measureBefore(
  { key, mentions: named }: Sentence,
  start: number,
  end: number,
  clause: string,
): string | undefined {
  const from = start - clause.length;
  const before =
    P.ONLY_VERB.test(clause) && P.SHARE_BEFORE.exec(key.slice(Math.max(0, from - 240), from))?.[0];
  if (!before || P.OF_PLAN.test(key.slice(end, end + 24))) return undefined;
  if (!P.OF_FILES.test(before) || P.TARGET.test(before) || P.TO_BE.test(before)) return undefined;
  if (named.some((one) => one.end <= from && one.start >= from - before.length)) return undefined;
  return P.OWN_MEASURES.find((one) => before.includes(one));
}

const SCORED = /(?<!\p{L})(?:tổng(?:\s+số)?\s+điểm|số\s+điểm|điểm\s+số)\s+(?:\p{L}+\s+){0,3}$/u;

/** "8,3/10": beside an index, or where it is said to be the score. */
export function scaled(match: RegExpMatchArray, sentence: Sentence): Core | null {
  const { start, end } = at(match);
  const said = SCORED.test(sentence.key.slice(Math.max(0, start - 50), start));
  if ((sentence.mentions.length === 0 && !said) || isThreshold(sentence.key, start, end)) return null;
  const [value, scale] = [numberOf(match[1]!), Number(match[2])];
  return value === null || value > scale
    ? null
    : { ...EMPTY, start, end, kind: 'score', value, scale, unit: said ? 'điểm' : EMPTY.unit };
}

/** "(+6,39%)", "(-2 bậc)": beside an index; a dash needs its bracket, or it only parts words. */
export function signed(match: RegExpMatchArray, sentence: Sentence): Core | null {
  const { start, end } = at(match);
  const [, sign, printed, unit] = match;
  const bracket = /\(\s*$/.test(sentence.key.slice(0, start));
  const value = numberOf(printed!);
  if (value === null || (sign !== '+' && !bracket) || sentence.mentions.length === 0) return null;
  return { ...EMPTY, start, end, kind: 'delta', value, unit: unit!, direction: sign === '+' ? 'up' : 'down' };
}

/** @param cores what is read so far: a share may go on from one before it. */
export function percent(
  match: RegExpMatchArray,
  sentence: Sentence,
  ranked: boolean,
  cores: readonly Core[],
): Core | null {
  const { start, end } = at(match);
  const { key } = sentence;
  const value = numberOf(match[1]!);
  if (value === null) return null;
  const share = (measure: string | null): Core => ({
    ...EMPTY,
    start,
    end,
    kind: 'share',
    value,
    unit: '%',
    measure,
  });
  const weight = weighed(sentence, start);
  if (weight) return share(weight);
  if (isThreshold(key, start, end)) return null;
  const before = key.slice(Math.max(0, start - 60), start);
  if (DELTA_BEFORE.test(before) || TO_BECOME.test(before)) return null;
  if (P.CONTENT.test(key.slice(end, end + 90))) return share('hài lòng');
  // A share names what it is a share of in its own clause; else the sentence's index is what is scored.
  if (P.OF_OTHERS.test(key.slice(end, end + 40))) return null;
  // "25% doanh nghiệp thừa nhận …, 13,6% trả hoa hồng": the second is of them too.
  const asked = /%\s*(?:số\s+)?(?:doanh\s+nghiệp|dn|người|hộ)(?!\p{L})/u.test(key.slice(0, start));
  if (asked && !SCORE_BEFORE.test(before)) return null;
  const clause = clauseOf(key.slice(Math.max(0, start - 120), start));
  // "98% hồ sơ được giải quyết đúng hạn": what it is a share of stands behind.
  const files = P.FILES_IN_TIME.exec(key.slice(end, end + 90));
  if (files) return share(files[1]!.replace(/\s+/g, ' '));
  const counted = P.OF_COUNTED.exec(key.slice(Math.max(0, start - 140), start))?.[1];
  const ofCounted = counted && P.MEASURES.find((one) => counted.includes(one));
  // "giải quyết đúng hạn 1.204/1.210 hồ sơ (đạt 99,5%)": how they were dealt with says more than what they are.
  if (ofCounted)
    return share(P.OWN_MEASURES.find((one) => clauseBefore(key, start).includes(one)) ?? ofCounted);
  const further = measureBefore(sentence, start, end, clause);
  if (further) return share(further);
  const next = goingOn(sentence, start, cores);
  if (next !== undefined) return share(next);
  const index = indexOf(sentence, start, end);
  const own = sentence.mentions.some((one) => one.end <= start && one.start >= start - clause.length);
  if (!own && P.BY_YEAR.test(key.slice(0, start))) return null;
  const measure = own ? undefined : P.MEASURES.find((one) => clause.includes(one));
  if (P.FIELD_OF_REFORM.test(clause) && P.OF_PARTS.test(key))
    return { ...EMPTY, start, end, kind: 'score', value, unit: '%' };
  if (measure && (SCORE_BEFORE.test(before) || /t[ỷỉ]\s+lệ/u.test(clause))) return share(measure);
  // "tỷ lệ … trực tuyến cao là Long Biên (98%)": whose share it is stands before the bracket, of what further before.
  const inBracket = /\p{L}\s*\($/u.test(before) && /^\s*\)/u.test(key.slice(end, end + 3));
  const wide = inBracket ? (/[^;]*$/u.exec(key.slice(Math.max(0, start - 300), start))?.[0] ?? '') : '';
  const shared = own || !/t[ỷỉ]\s+lệ/u.test(wide) ? undefined : P.MEASURES.find((one) => wide.includes(one));
  if (shared) return share(shared);
  // "Hòa Bình đạt 86,76%, đứng thứ 35/63": what is ranked is scored, whether or not its index is named here.
  if (P.OF_ASKED.test(key.slice(end, end + 16))) return null;
  const unknown =
    P.UNKNOWN_INDEX.test(clause) || (SCORE_BEFORE.test(before) && P.PART_INDEX.test(key.slice(0, start)));
  // "Trong bảng xếp hạng, Hải Dương 88,16%, Nam Định 88,02%": a table in words.
  const inTable = TABLE.test(key.slice(0, start)) && NAMED.test(before);
  if (measure || (index === null && !unknown && !inTable && !(ranked && SCORE_BEFORE.test(before))))
    return null;
  return { ...EMPTY, start, end, kind: 'score', value, unit: '%' };
}

const TABLE = /(?<!\p{L})bảng\s+(?:xếp|tổng\s+sắp)/u;
const NAMED = new RegExp(`${NAME}\\s*[:(]?\\s*$`, 'u');

export function delta(match: RegExpMatchArray, sentence: Sentence, scored: boolean): Core | null {
  const { start, end } = at(match);
  const { key } = sentence;
  const value = numberOf(match[2]!);
  if (value === null) return null;
  const unit = /bậc|hạng|vị/u.test(match[3]!)
    ? 'bậc'
    : match[3]!.includes('%') || match[3]!.includes('phần')
      ? '%'
      : 'điểm';
  // "VN-Index ở mức 1.264,48 điểm, tăng 5,2 điểm": no administration is scored in thousands and hundredths.
  if (sentence.mentions.length === 0 && /\d\.\d{3},\d+\s+điểm/u.test(key.slice(0, start))) return null;
  const verb = match[1]!.replace(/\s+/g, ' ');
  // "lên 5 điểm", "vượt 3%": only a change of ranks or points reads so.
  if (/^(?:lên|xuống|vượt|nhảy|hạ|lùi|thăng)$/u.test(verb) && unit !== 'bậc') return null;
  // A percentage grows everywhere; it is a figure of ours beside an index or a score.
  const part = /chỉ\s+số\s+thành\s+phần/u.test(key.slice(0, start));
  if (unit === '%' && !scored && !part && indexOf(sentence, start, end) === null) return null;
  if (P.TARGET.test(/[^,;(]*$/u.exec(key.slice(0, start))?.[0] ?? '')) return null;
  const direction = /giảm|tụt|thấp|sụt|hạ|lùi|xuống/u.test(verb) ? 'down' : 'up';
  return { ...EMPTY, start, end, kind: 'delta', value, unit, direction };
}
