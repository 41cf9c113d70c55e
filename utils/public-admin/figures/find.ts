/**
 * Figures by which administrations are measured, each as printed with its sentence. Sources contradict each other and
 * themselves, so nothing is merged, recomputed or corrected.
 */
import type { Field, Figure } from '@/utils/article';
import { blankAddresses, type Reading, sentenceEnd } from '../reading';
import type { About } from './about';
import { at, type Core, EMPTY, type Sentence } from './core';
import { mentions } from './indexes';
import { numberOf } from './numbers';
import * as P from './patterns';
import { firstOrLast, rank } from './ranks';
import { type Stretch, subjectOf, yearOf } from './whose';

/** Dates, quarters and holidays: their slashes are no ranks. */
const DATES =
  /(?:ngày|sáng|chiều|tối|đêm|trưa|dịp|tháng|quý|từ)\s+(?:\d{1,2}|[ivx]+)\s?[/-]\s?\d{1,4}(?:\s?[/-]\s?\d{4})?|(?<!\d)\d{1,2}\/\d{1,2}\/\d{4}/gu;
const blank = (text: string) => ' '.repeat(text.length);
const WORTH_READING = /\d|bậc|hạng|nhóm|thứ|đứng đầu|dẫn đầu|xếp đầu|đứng nhất|xếp nhất/u;

/**
 * @param taken stretches of cited documents
 * @param subjects places and organs, whose figures they may be
 * @param about says where the article speaks of measuring administrations
 */
export function findFigures(
  reading: Reading,
  field: Field,
  taken: readonly Stretch[],
  subjects: readonly Stretch[],
  about: About,
): Figure[] {
  const figures: Figure[] = [];
  const text = blankAddresses(reading.text);
  const key = text === reading.text ? reading.key : blankAddresses(reading.key);
  for (let at = 0; at < key.length; ) {
    const end = Math.max(at + 1, sentenceEnd(key, at, 1500));
    const piece = key.slice(at, end);
    if (WORTH_READING.test(piece)) {
      const found = inSentence(reading, field, at, end, piece, taken, subjects);
      if (found.length > 0 && about(reading, at, end)) figures.push(...found);
    }
    at = end;
  }
  return figures;
}

function inSentence(
  reading: Reading,
  field: Field,
  start: number,
  end: number,
  piece: string,
  taken: readonly Stretch[],
  subjects: readonly Stretch[],
): Figure[] {
  let key = piece.replace(DATES, blank);
  // Before documents are blanked: "Bộ chỉ số 766" is the name of both.
  const named = mentions(key);
  for (const stretch of taken) {
    if (stretch.end <= start || stretch.start >= end) continue;
    const [from, to] = [Math.max(0, stretch.start - start), Math.min(end, stretch.end) - start];
    key = key.slice(0, from) + blank(key.slice(from, to)) + key.slice(to);
  }
  const sentence: Sentence = { key, text: reading.text.slice(start, end), mentions: named };
  const cores = coresOf(sentence);
  if (cores.length === 0) return [];
  const printed = reading.span(start, end);
  const whole = reading.source.slice(printed.start, printed.end).trim();
  const inside = subjects
    .filter((one) => one.start >= start && one.end <= end)
    .map((one) => ({ ...one, start: one.start - start, end: one.end - start }));
  return cores.map(({ start: from, end: to, ...core }) => ({
    ...reading.span(start + from, start + to),
    field,
    index: indexOf(sentence, from, to),
    ...core,
    subject: subjectOf(inside, key, from),
    year: yearOf(key, from, to),
    sentence: whole,
  }));
}

/** The index a figure belongs to: the last named before it, else one named behind it in the same clause. */
function indexOf({ key, mentions: named }: Sentence, from: number, to: number): string | null {
  const earlier = named.filter((one) => one.end <= from).at(-1);
  if (earlier) return earlier.id;
  const later = named.find((one) => one.start >= to);
  return later && !key.slice(to, later.start).includes(';') && later.start - to < 90 ? later.id : null;
}

function coresOf(sentence: Sentence): Core[] {
  const { key } = sentence;
  if (P.MARKET.test(key) || P.NO_INDEX.test(key)) return [];
  const cores: Core[] = [];
  const free = (start: number, end: number) => cores.every((one) => end <= one.start || start >= one.end);
  const add = (core: Core | null) => {
    if (core && free(core.start, core.end)) cores.push(core);
  };
  for (const match of key.matchAll(P.RANK_CHANGE)) add(rankChange(match));
  for (const match of key.matchAll(P.GROUP)) add(groupOf(match, sentence));
  for (const match of key.matchAll(P.POINTS)) add(points(match, key, sentence));
  const scored = (at: number) =>
    cores.some(
      ({ kind, end }) =>
        kind === 'score' || kind === 'rank' || (kind === 'share' && end <= at && at - end < 40),
    );
  const ranked = () => cores.some((one) => one.kind === 'rank');
  for (const match of key.matchAll(P.UNIT_INTERVAL)) add(unitInterval(match, sentence));
  for (const match of key.matchAll(P.BARE_SCORE)) add(bareScore(match, sentence));
  for (const match of key.matchAll(P.RANK)) add(rank(match, sentence));
  for (const match of key.matchAll(P.FIRST_OR_LAST)) add(firstOrLast(match, sentence));
  for (const match of key.matchAll(P.PERCENT)) add(percent(match, sentence, ranked()));
  for (const match of key.matchAll(P.DELTA)) add(delta(match, sentence, scored(match.index)));
  return cores.sort((a, b) => a.start - b.start);
}

function rankChange(match: RegExpMatchArray): Core | null {
  const [fromRank, rank] = [Number(match[1]), Number(match[3])];
  const of = match[4] ?? match[2];
  // "từ 12 lên 15": without a word of rank these are counts.
  if (!/hạng|vị\s+trí|thứ|bậc/u.test(match[0])) return null;
  return { ...EMPTY, ...at(match), kind: 'rank-change', fromRank, rank, of: of ? Number(of) : null };
}

function groupOf(match: RegExpMatchArray, { key, mentions: named }: Sentence): Core | null {
  const before = key.slice(0, match.index);
  const after = key.slice(match.index! + match[0].length);
  const placed = /(?:xếp|thuộc|vào|trong|lọt|nằm|ở)\s*$/u.test(before);
  const counted = /^\s*(?:gồm|có|là)\s+(\d{1,3})\s+\p{L}/u.exec(after);
  const letter = /[a-d]/.test(match[1]!);
  if (!(placed || (letter && counted)) || (named.length === 0 && !counted && !/điểm|chỉ\s+số/u.test(key)))
    return null;
  const range = counted ? /từ\s+(\d{1,3})\s?%\s+đến\s+dưới\s+(\d{1,3})\s?%/u.exec(after) : null;
  const threshold = counted ? /từ\s+(\d{1,3}(?:[.,]\d+)?)\s?(%|điểm)\s+trở\s+lên/u.exec(after) : null;
  return {
    ...EMPTY,
    ...at(match),
    kind: 'group',
    group: match[1]!.toUpperCase(),
    count: counted ? Number(counted[1]) : null,
    threshold: range
      ? `${range[1]}-<${range[2]}%`
      : threshold
        ? `>=${threshold[1]}${threshold[2] === '%' ? '%' : ' điểm'}`
        : null,
  };
}

/** "trên 80 điểm", "từ 90% trở lên", targets: no figure of anyone's. */
function isThreshold(key: string, start: number, end: number): boolean {
  const before = key.slice(Math.max(0, start - 24), start);
  if (P.THRESHOLD_BEFORE.test(before) || P.THRESHOLD_AFTER.test(key.slice(end, end + 16))) return true;
  const clause = /[^,;(]*$/u.exec(key.slice(0, start))?.[0] ?? '';
  return P.TARGET.test(clause);
}

const DELTA_BEFORE =
  /(?:tăng|giảm|tụt|cao\s+hơn|thấp\s+hơn|vượt|cải\s+thiện|sụt|hạ)\s+(?:(?:tới|đến|thêm|lên|mạnh|nhẹ|vọt|khoảng|trưởng|được|đáng\s+kể|xuống|đi|bình\s+quân)\s+)*$/u;
const SCORE_BEFORE =
  /(?:đạt|được|với|là|tổng|điểm\s+số|chấm|còn|chỉ|mức|số\s+điểm|bình\s+quân|trung\s+bình|cao\s+nhất|thấp\s+nhất|[:(=])\s*(?:(?:có|tỷ\s+lệ|mức|khoảng)\s+)*$/u;

function points(match: RegExpMatchArray, key: string, { mentions: named }: Sentence): Core | null {
  const { start, end } = at(match);
  const value = numberOf(match[1]!);
  if (value === null || isThreshold(key, start, end)) return null;
  const before = key.slice(Math.max(0, start - 40), start);
  if (DELTA_BEFORE.test(before)) return null;
  const decimal = /[.,]/.test(match[1]!);
  const scale = match[2] ? numberOf(match[2]) : null;
  if (!decimal && !SCORE_BEFORE.test(before) && named.length === 0) return null;
  // "số điểm ùn tắc giảm còn 51 điểm": spots are counted here, not marks.
  if (!decimal && named.length === 0 && P.SPOT.test(key)) return null;
  if (/thang\s+(?:điểm\s+)?$|tối\s+đa\s+$/u.test(before)) return null;
  return { ...EMPTY, start, end, kind: 'score', value, unit: 'điểm', scale };
}

function unitInterval(match: RegExpMatchArray, sentence: Sentence): Core | null {
  const { start, end } = at(match);
  if (indexOf(sentence, start, end) !== 'dti' || isThreshold(sentence.key, start, end)) return null;
  if (DELTA_BEFORE.test(sentence.key.slice(Math.max(0, start - 40), start))) return null;
  return { ...EMPTY, start, end, kind: 'score', value: numberOf(match[1]!), unit: '0-1' };
}

function bareScore(match: RegExpMatchArray, sentence: Sentence): Core | null {
  const end = match.index! + match[0].length;
  const start = end - match[1]!.length;
  if (indexOf(sentence, start, end) === null || isThreshold(sentence.key, start, end)) return null;
  return { ...EMPTY, start, end, kind: 'score', value: numberOf(match[1]!) };
}

function percent(match: RegExpMatchArray, sentence: Sentence, ranked: boolean): Core | null {
  const { start, end } = at(match);
  const { key } = sentence;
  const value = numberOf(match[1]!);
  if (value === null || isThreshold(key, start, end)) return null;
  const before = key.slice(Math.max(0, start - 60), start);
  if (DELTA_BEFORE.test(before)) return null;
  // A share names what it is a share of in its own clause; else the sentence's index is what is scored.
  const clause = /[^;,(]*$/u.exec(key.slice(Math.max(0, start - 120), start))?.[0] ?? '';
  const index = indexOf(sentence, start, end);
  const own = sentence.mentions.some((one) => one.end <= start && one.start >= start - clause.length);
  const measure = own ? undefined : P.MEASURES.find((one) => clause.includes(one));
  if (measure && (SCORE_BEFORE.test(before) || /tỷ\s+lệ/u.test(clause)))
    return { ...EMPTY, start, end, kind: 'share', value, unit: '%', measure };
  // "Hòa Bình đạt 86,76%, đứng thứ 35/63": what is ranked is scored, whether or not its index is named here.
  if (P.OF_ASKED.test(key.slice(end, end + 16))) return null;
  if (measure || (index === null && !(ranked && SCORE_BEFORE.test(before)))) return null;
  return { ...EMPTY, start, end, kind: 'score', value, unit: '%' };
}

function delta(match: RegExpMatchArray, sentence: Sentence, scored: boolean): Core | null {
  const { start, end } = at(match);
  const { key } = sentence;
  const value = numberOf(match[2]!);
  if (value === null) return null;
  const unit = /bậc|hạng|vị/u.test(match[3]!)
    ? 'bậc'
    : match[3]!.includes('%') || match[3]!.includes('phần')
      ? '%'
      : 'điểm';
  const verb = match[1]!.replace(/\s+/g, ' ');
  // "lên 5 điểm", "vượt 3%": only a change of ranks or points reads so.
  if (/^(?:lên|xuống|vượt|nhảy|hạ|lùi|thăng)$/u.test(verb) && unit !== 'bậc') return null;
  // A percentage grows everywhere; it is a figure of ours beside an index or a score.
  if (unit === '%' && !scored && indexOf(sentence, start, end) === null) return null;
  if (P.TARGET.test(/[^,;(]*$/u.exec(key.slice(0, start))?.[0] ?? '')) return null;
  const direction = /giảm|tụt|thấp|sụt|hạ|lùi|xuống/u.test(verb) ? 'down' : 'up';
  return { ...EMPTY, start, end, kind: 'delta', value, unit, direction };
}
