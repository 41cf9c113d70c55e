/** What a percentage is a share of, where its own clause or a neighbour says it in one of the ways news have. */
import type { Core, Sentence } from './core';
import * as P from './patterns';

/** A clause and the number of files in it: "(chiếm 99%)" stands behind what it is a share of. */
const WEIGHED = /(?:[^,;(]|,(?=\s*\d))*(?:[,(]\s*)?(?:và\s+)?chiếm\s+(?:(?:t[ỷỉ]\s+lệ|khoảng|gần|hơn)\s+)*$/u;
/** "tỷ lệ chậm, quá hạn 0,33%": two names of one rate. */
const NAMED_TWICE = /t[ỷỉ]\s+lệ(?:\s+\p{L}+){1,4}\s*,(?:\s+\p{L}+){1,4}\s*$/u;
/** ", của Sở Y tế 99,94%": whose it is goes on with what. */
const OF_NEXT = /^\s*[,;]\s*(?:và|còn|riêng)?\s*của(?:\s+[\p{L}&]+){1,8}\s*$/u;
/** ", trong đó cấp tỉnh 99,9%, cấp xã đạt 99,4%": of one level after the other. */
const LEVEL_NEXT =
  /^\s*[,;(:]\s*(?:(?:và|còn|riêng|trong\s+đó)\s*:?\s+)?(?:ở\s+|tại\s+)?cấp\s+(?:tỉnh|huyện|xã|sở|thành\s+phố)\s+(?:(?:đạt|là|mới|chỉ)\s+)*$/u;
/** "lần lượt là 95%, 96,5% và 97%": each of a row. */
const IN_TURN = /(?<!\p{L})lần\s+lượt(?!\p{L})[^;]*$/u;
/** ", thanh toán trực tuyến 64,3%": the next measure of a row, with no verb but "đạt". */
const NEXT_MEASURE = /^\s*[,;]\s*(?:(?:và|còn|riêng)\s+)?((?:\p{L}+\s+){2,8}?)(?:(?:đạt|là|mới|chỉ)\s+)*$/u;

const ANSWERS = /(?<!\p{L})(?:phiếu|ý\s+kiến)(?!\p{L})/u;

/** "2.287 hồ sơ giải quyết đúng hạn (chiếm 99%)": files in time or online weigh so much of all. */
export function weighed({ key }: Sentence, start: number): string | undefined {
  const text = WEIGHED.exec(key.slice(Math.max(0, start - 140), start))?.[0];
  if (!text || !(P.OF_FILES.test(text) || ANSWERS.test(text)) || P.TARGET.test(text) || P.TO_BE.test(text))
    return undefined;
  return P.OWN_MEASURES.find((one) => text.includes(one));
}

/** What goes on with a rate named before: its second name, the next office, the next measure of a row. */
export function goingOn({ key }: Sentence, start: number, cores: readonly Core[]): string | null | undefined {
  const twice = NAMED_TWICE.exec(key.slice(Math.max(0, start - 80), start))?.[0];
  const second = twice?.slice(twice.lastIndexOf(','));
  const named = second && P.OWN_MEASURES.find((one) => second.includes(one));
  if (named) return named;
  const last = cores.findLast((one) => one.end <= start);
  if (last?.kind !== 'share') return undefined;
  const between = key.slice(last.end, start);
  if (OF_NEXT.test(between) || LEVEL_NEXT.test(between)) return last.measure;
  if (/^\s*(?:,|,?\s*và)\s*$/u.test(between) && IN_TURN.test(key.slice(0, last.start))) return last.measure;
  const next = NEXT_MEASURE.exec(between)?.[1];
  return next && P.OWN_MEASURES.find((one) => next.includes(one));
}
