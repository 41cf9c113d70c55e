/**
 * Figures by which administrations are measured, each as printed with its sentence. Sources contradict each other and
 * themselves, so nothing is merged, recomputed or corrected.
 */
import type { Field, Figure } from '@/utils/article';
import { blankAddresses, type Reading, sentenceEnd } from '../reading';
import type { About } from './about';
import { appended } from './appended';
import { became, FROM_TO, fromTo } from './changes';
import { at, type Core, EMPTY, type Sentence } from './core';
import { isElsewhere } from './elsewhere';
import { type Mention, mentions } from './indexes';
import { withoutNames } from './names';
import { ofOthers } from './others';
import * as P from './patterns';
import {
  amongFewer,
  firstOrLast,
  isOthers,
  listed,
  nextRank,
  plainRank,
  rank,
  rankChange,
  rankOfYear,
} from './ranks';
import { bareScore, delta, percent, points, scaled, signed, unitInterval } from './scores';
import { turnsOf } from './turns';
import { indexOf, officesIn, type Stretch, subjectOf, yearOf } from './whose';

/** Dates, quarters and holidays: their slashes are no ranks. */
const DATES =
  /(?:ngày|sáng|chiều|tối|đêm|trưa|dịp|tháng|quý|từ)\s+(?:\d{1,2}|[ivx]+)\s?[/-]\s?\d{1,4}(?:\s?[/-]\s?\d{4})?|(?<!\d)\d{1,2}\/\d{1,2}\/\d{4}/gu;
const blank = (text: string) => ' '.repeat(text.length);
/** "86,5 phần trăm" is read as "86,5 %", padded: offsets stay. */
const SPELT_PERCENT = /(?<=\d\s*|điểm\s+)phần\s+trăm(?!\p{L})/gu;
const sign = (text: string) => '%'.padEnd(text.length);
/** Countries are counted differently by every list. */
const COUNTED = /^\s+(?:quốc\s+gia|nước|nền\s+kinh)/u;
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
  let key = piece.replace(DATES, blank).replace(SPELT_PERCENT, sign);
  // Before documents are blanked: "Bộ chỉ số 766" is the name of both.
  const named = [...mentions(key), ...saidAgain(reading.key, start, key)].sort((a, b) => a.start - b.start);
  for (const stretch of taken) {
    if (stretch.end <= start || stretch.start >= end) continue;
    const [from, to] = [Math.max(0, stretch.start - start), Math.min(end, stretch.end) - start];
    key = key.slice(0, from) + blank(key.slice(from, to)) + key.slice(to);
  }
  const places = subjects
    .filter((one) => one.start >= start && one.end <= end)
    .map((one) => ({ ...one, start: one.start - start, end: one.end - start }));
  key = withoutNames(key, places);
  const sentence: Sentence = { key, text: reading.text.slice(start, end), mentions: named };
  const all = coresOf(sentence);
  if (all.length === 0 || isElsewhere(key)) return [];
  const cores = all.filter(({ kind, start: from, end: to }) => !ofOthers(key, from, to, kind === 'rank'));
  if (cores.length === 0) return [];
  const printed = reading.span(start, end);
  const whole = reading.source.slice(printed.start, printed.end).trim();
  const offices = officesIn(sentence.text).filter((one) =>
    places.every((place) => place.end <= one.start || place.start >= one.end),
  );
  const inside = [...places, ...offices].sort((a, b) => a.start - b.start);
  const turns = turnsOf(key, cores, inside);
  return cores.map((found) => {
    const { start: from, end: to, ...core } = found;
    const turn = turns.get(found);
    return {
      ...reading.span(start + from, start + printedEnd(piece, to)),
      field,
      index: indexOf(sentence, from, to),
      ...core,
      subject: turn ? turn.subject : subjectOf(inside, key, from, to),
      year:
        turn?.year ??
        yearOf(sentence, from, to) ??
        (turn ? yearOf(sentence, turn.last.start, turn.last.end) : null),
      sentence: whole,
    };
  });
}

/** "… với PAPI. Năm 2020, chỉ số này đạt …": the last index of the sentence before, where this one names none. */
function saidAgain(whole: string, start: number, key: string): Mention[] {
  const again = AGAIN.exec(key);
  if (!again || mentions(key).length > 0) return [];
  const before = whole.slice(Math.max(0, start - SENTENCE_BEFORE), start).replace(/[.!?\s]+$/u, '');
  const last = mentions(before.slice(before.search(/[^.!?\n]*$/u))).at(-1);
  return last ? [{ id: last.id, start: again.index, end: again.index + again[0].length }] : [];
}

const AGAIN = /(?<!\p{L})chỉ\s+số\s+(?:này|nói\s+trên)(?!\p{L})/u;
const SENTENCE_BEFORE = 300;

/** A figure ends behind the words that were read as its sign. */
function printedEnd(piece: string, end: number): number {
  const words = /^phần\s+trăm/u.exec(piece.slice(end - 1))?.[0];
  return words ? end - 1 + words.length : end;
}

function coresOf(sentence: Sentence): Core[] {
  const { key } = sentence;
  const cores: Core[] = [];
  const free = (start: number, end: number) => cores.every((one) => end <= one.start || start >= one.end);
  const add = (core: Core | null) => {
    if (core && free(core.start, core.end)) cores.push(core);
  };
  for (const match of key.matchAll(P.RANK_CHANGE)) add(rankChange(match, key));
  for (const match of key.matchAll(P.GROUP)) add(groupOf(match, sentence));
  for (const match of key.matchAll(FROM_TO)) for (const core of fromTo(match, sentence)) add(core);
  for (const match of key.matchAll(P.SIGNED)) add(signed(match, sentence));
  for (const match of key.matchAll(P.POINTS)) add(points(match, key, sentence));
  // Most sentences part no numbers by "/": what reads so many of so many need not look at them.
  const parted = /\d\s?\//.test(key);
  if (parted) for (const match of key.matchAll(P.SCALED)) add(scaled(match, sentence));
  const scored = (at: number) =>
    cores.some(
      ({ kind, end }) =>
        kind === 'score' || kind === 'rank' || (kind === 'share' && end <= at && at - end < 40),
    );
  const ranked = () => cores.some((one) => one.kind === 'rank');
  for (const match of key.matchAll(P.UNIT_INTERVAL)) add(unitInterval(match, sentence));
  for (const match of key.matchAll(P.BARE_SCORE)) add(bareScore(match, sentence, false));
  for (const match of key.matchAll(P.CALLED_SCORE)) add(bareScore(match, sentence, P.RANKING.test(key)));
  for (const match of key.matchAll(P.RANK)) add(rank(match, sentence));
  if (parted)
    for (const match of [...key.matchAll(P.RANK_OF_ALL), ...key.matchAll(P.RANK_OF_PROVINCES)])
      add(plainRank(match, sentence));
  for (const match of key.matchAll(P.RANK_IN_BRACKETS)) add(plainRank(match, sentence));
  if (parted && sentence.mentions.length > 0)
    for (const match of key.matchAll(P.RANK_OF_YEAR)) add(rankOfYear(match, sentence));
  if (ranked()) for (const match of key.matchAll(P.RANK_IN_TURN)) add(plainRank(match, sentence));
  for (const match of key.matchAll(P.LISTED_RANK)) add(listed(match, sentence));
  for (const match of key.matchAll(P.LISTED_FIRST)) add(listed(match, sentence));
  const goesOn = ({ index, 2: of, input }: RegExpMatchArray) =>
    cores.some(
      (one) =>
        one.kind === 'rank' &&
        one.end <= index! &&
        (one.of === Number(of) || (one.of !== null && COUNTED.test(input!.slice(one.end)))),
    );
  if (parted && ranked())
    for (const match of key.matchAll(P.RANK_ON)) if (goesOn(match)) add(plainRank(match, sentence));
  for (const match of key.matchAll(P.FIRST_OR_LAST)) add(firstOrLast(match, sentence));
  if (ranked()) {
    for (const match of [...key.matchAll(P.RANK_NEXT), ...key.matchAll(P.RANK_WITH_SCORE)])
      add(nextRank(match, sentence, cores));
    for (const match of key.matchAll(P.RANK_AMONG_FEWER)) add(amongFewer(match, sentence));
  }
  for (const match of key.matchAll(P.PERCENT)) add(percent(match, sentence, ranked(), cores));
  for (const core of appended(
    sentence,
    cores.filter(({ kind }) => kind === 'score' || kind === 'share'),
  ))
    add(core);
  for (const match of key.matchAll(P.DELTA)) {
    const change = delta(match, sentence, scored(match.index));
    if (change) add(became(change, key, cores));
  }
  return cores.sort((a, b) => a.start - b.start);
}

function groupOf(match: RegExpMatchArray, sentence: Sentence): Core | null {
  const { key, mentions: named } = sentence;
  if (isOthers(sentence, match.index!, match.index! + match[0].length)) return null;
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
