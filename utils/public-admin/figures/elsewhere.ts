/** Markets, examinations, elections and matches have points and ranks of their own: a sentence of theirs has none of ours. */
import { allOf, anyOf, Phrases } from '../reading';
import table from '../tables/others.json';

/** "thắng 3-1", "hòa đội khách 1-1"; "thua 2-3 bậc" compares ranks. */
const RESULT =
  '(?<!\\p{L})(?:thắng|thua|hòa|đánh\\s+bại|t[ỷỉ]\\s+số)(?:\\s+\\p{L}+){0,4}\\s+\\d{1,2}\\s?-\\s?\\d{1,2}(?![\\d/.,-]*\\d|\\s*(?:bậc|điểm|%|hạng))';
/** "29,25 điểm khối C": of the subjects somebody was examined in. */
const SUBJECTS = 'điểm\\s+(?:ở\\s+)?(?:khối|tổ\\s+hợp)\\s+[a-d]\\d{0,2}(?![\\p{L}\\d])';
/** "bảng C" of a tournament. */
const POOL = '(?<!\\p{L})bảng\\s+[a-h](?!\\p{L})';

const elsewhere = new Phrases(
  [anyOf(allOf(table.elsewhere.words)), RESULT, SUBJECTS, POOL].join('|'),
  table.elsewhere.unless,
);

export const isElsewhere = (key: string) => elsewhere.isIn(key);
