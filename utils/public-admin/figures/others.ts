/**
 * Whose figures are not ours: of customers, schools, hospitals, airlines and teams, of other countries, and by measures
 * that say nothing about administrations. They stand in the same articles, often in the same paragraph.
 */
import { allOf, anyOf, Phrases } from '../reading';
import table from '../tables/others.json';
import { mentions, SATISFIED } from './indexes';

/** Who is ranked or scored, with their kind. Where an administration is named nearer to the figure, it is that one's. */
const INSTITUTION = `${anyOf(table.institutions.words)}(?:\\s+${anyOf(table.institutions.kinds)})*`;
const who = new Phrases(`${anyOf(allOf(table.who.words))}|${INSTITUTION}`, table.who.unless);
const ADMINISTRATION = new RegExp(anyOf(table.administration), 'u');
/** "nhờ Viettel, chuyển đổi số đứng thứ 8": nearer than who helped. */
const REFORM = new RegExp(anyOf(table.reform), 'u');

/** By what. Said of the figure in its own clause, it is that measure's, whoever bears it. */
const what = new Phrases(anyOf(allOf(table.what.words)), table.what.unless);
const OF_SATISFIED = new RegExp(`hài\\s+lòng${SATISFIED}`, 'u');
/** What administrations are ranked by; "đứng thứ 8 về …" says it outright. */
const GOVERNING = new RegExp(anyOf(allOf(table.governing)), 'u');

/** "chỉ số giá sinh hoạt của Hà Nội đứng đầu": another index, by its name; "chỉ số của tỉnh", "chỉ số này" name none. */
const NAMED_INDEX = new RegExp(
  `(?<!\\p{L})chỉ\\s+số\\s+(?!${anyOf(table.unnamed)})(\\p{L}{2,}[^;,(]{0,60})$`,
  'u',
);

/** Names of one syllable, which mean other things too, are told by what stands around them. */
const SHORT = 'áo(?=\\s+(?:đứng|xếp))|(?<=(?:^|[,;(]|khi|và)\\s*)mỹ(?=\\s+(?:đứng|xếp|dẫn|tăng|tụt|giảm))';
const COUNTRY = `(?:${anyOf(table.countries.words)}|${SHORT})`;
const countries = new Phrases(`(?<!\\p{L})${COUNTRY}`, table.countries.unless);
/** Only compared with, or where someone comes from: "chỉ sau Singapore, Thái Lan và Malaysia", "nhà đầu tư Nhật Bản". */
const NOT_RANKED = new RegExp(
  `${anyOf(allOf(table.beside))}\\s+(?:cả\\s+|của\\s+)?${COUNTRY}(?:(?:\\s*,\\s*|\\s+và\\s+)${COUNTRY})*`,
  'gu',
);

const OUR_COUNTRY = /(?<!\p{L})(?:việt\s+nam|nước\s+ta)(?!\p{L})/u;

const isNear = (rest: string | null, ...ours: readonly RegExp[]) =>
  rest !== null && !ours.some((one) => one.test(rest));

/** @param ranks true for what is ranked: "đứng thứ 8 về …" names its measure. */
export function ofOthers(key: string, start: number, end: number, ranks: boolean): boolean {
  const before = /[^;]*$/u.exec(key.slice(Math.max(0, start - 160), start))?.[0] ?? '';
  const after = /^(?:[^;,.(]|,\s+thành\s)*/u.exec(key.slice(end, end + 110))?.[0] ?? '';
  if (mentions(before).length > 0 || mentions(after).length > 0) return false;
  const clause = /(?:[^,]|,(?=\d))*(?:,(?:[^,]|,(?=\d))*)?$/u.exec(before)?.[0] ?? before;
  if (isNear(who.afterLast(clause), ADMINISTRATION, REFORM)) return true;
  const said = [clause, after];
  if (said.some((one) => what.isIn(one) || OF_SATISFIED.test(one))) return true;
  const index = NAMED_INDEX.exec(clause)?.[1];
  if (index !== undefined && !GOVERNING.test(index)) return true;
  const abroad = countries.afterLast(before.replace(NOT_RANKED, (text) => ' '.repeat(text.length)));
  if (isNear(abroad, ADMINISTRATION, OUR_COUNTRY)) return true;
  const by = ranks ? /(?<!\p{L})(?<!thuộc\s+)về\s+(.{3,})$/u.exec(after)?.[1] : undefined;
  return by !== undefined && !GOVERNING.test(by);
}
