/** Laws by name and year: "Luật Đất đai 2024", "Luật Cán bộ, công chức năm 2025", "Hiến pháp năm 2013". */
import { exactKey } from '@/utils/vietnamese';
import table from '../tables/laws.json';
import { dateAt } from './dates';
import type { Found } from './found';
import { typeByWord } from './types';

const symbols = new Map(table.map((law) => [`${exactKey(law.name)}|${law.year}`, law.symbol]));

const HEAD = /(?<![\p{L}\d])(bộ\s+luật|luật|pháp\s+lệnh|hiến\s+pháp)(?=\s)/gu;
/** Schools, societies and days carry the word without citing; a "đạo luật" is another country's. */
const NOT_CITED =
  /(?:đạo|đại\s+học|trường|khoa|ngành|học|hội|đoàn|ngày\s+pháp|kỷ|văn\s+phòng|cử\s+nhân|thạc\s+sĩ|tiến\s+sĩ)\s+$/u;
const TOKEN = /(\s*,\s*|\s+-\s+|\s+)((?:\p{L}|[&.](?=\p{L}))+|\d{1,2}(?=\s))/uy;
/** What no law's name holds: the sentence has gone on. "theo", "và", "của", "trong" occur in names and are allowed. */
const STOP =
  /(?:được|đều|đã|sẽ|này|từ|do|ngày|cũng|thì|những|khi|nên|mà|nhằm|để|đang|là|sau|tới|đến|trong|vừa(?:\s+được)|quy\s+định|quyết\s+định|nghị\s+(?:quyết|định)|thông\s+(?:tư|qua|báo)|chỉ\s+thị|kế\s+hoạch|chương\s+trình|pháp\s+lệnh|hiến\s+pháp|bộ\s+luật|(?:các|điều|khoản|điểm|chương)\s+\d|trên\s+địa\s+bàn|có\s+(?:hiệu|\d|nhiều))(?![\p{L}\d])/uy;
/** Words of a sentence in most places, of a name in these. */
const IN_NAME = /(?:trước\s+bạ|mới\s+sáng)(?!\p{L})/uy;
const AFTER_NAME = /(?:trước|mới|vừa|các)(?!\p{L})/uy;
/** Words that make another word of "luật": luật sư, luật gia. */
const NO_LAW = /^(?:sư|gia|lệ|chơi|rừng|định|pháp|nước|trình|cũ|hiện)$/u;
/** Words with which a name may not begin or end. */
const EDGE = /^(?:và|của|về|tại|theo|với|năm|có|cho|trên|\d+)$/u;
/** "(VBQPPL)", "(sửa đổi)": between the name and its year. */
const ALIAS = /\s*\((?:sửa\s+đổi|[\p{L}&-]{2,14})\)/uy;
const YEAR = /\s*[,(]?\s*(?:năm\s+)?((?:19|20)\d{2})(?![\d/.-]*\d)\)?/uy;
const DATED = /(?:\s+(?:được\s+)?ban\s+hành)?\s*,?\s*ngày\s*(?=\d)/uy;
const ACTOR =
  /^\s*,\s*(?:tại|sở|ubnd|ủy\s+ban|bộ|hđnd|hội|chính\s+phủ|thủ\s+tướng|ban|công\s+an|tỉnh|thành|huyện|xã|phường|đảng|chi|phòng|văn\s+phòng|lãnh\s+đạo|đồng\s+chí|đ\/c|ông|bà)(?!\p{L})/u;
const GOES_ON = /^\s+(?:của|về|và|được|có|quy\s+định)(?!\p{L})/u;
/** "… của Quốc hội khóa XIII", "… được Quốc hội thông qua tại kỳ họp thứ 9": between the name and its day. */
const SESSION = '(?:\\s*,?\\s*(?:tại\\s+)?kỳ\\s+họp\\s+(?:lần\\s+)?thứ\\s+[\\p{L}\\d]+)?(?:\\s*,)?';
const PASSED_BY = new RegExp(
  `(?:\\s+của|(?:\\s+(?:đều|đã))?\\s+được)\\s+(?:ủy\\s+ban\\s+thường\\s+vụ\\s+)?quốc\\s+hội(?:\\s+nước\\s+cộng\\s+hòa\\s+xã\\s+hội\\s+chủ\\s+nghĩa\\s+việt\\s+nam)?(?:,?\\s+khóa\\s+[ivx]+)?${SESSION}(?:\\s+(?:thông\\s+qua|ban\\s+hành))?${SESSION}`,
  'uy',
);
/** A treaty, not a law of ours: "Công ước của Liên hợp quốc về Luật Biển 1982". */
const TREATY = /công\s+ước(?:\s+\p{L}+){0,6}\s+$/u;
const AMENDING = /^sửa\s+đổi/u;
/** Amending laws name other laws and count their articles. */
const AMENDED = /^(?:bộ|luật|pháp|các|những|điều|đến|\d+)$/u;

function exec(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

interface Ending {
  readonly end: number;
  readonly year: number;
  readonly date: string | null;
}

function endingAt(key: string, start: number): Ending | null {
  const named = start + (exec(ALIAS, key, start)?.[0].length ?? 0);
  const at = named + (exec(PASSED_BY, key, named)?.[0].length ?? 0);
  const year = exec(YEAR, key, at);
  if (year)
    return {
      end: at + (/\($|\(/.test(year[0]) || !year[0].endsWith(')') ? year[0].length : year[0].length - 1),
      year: Number(year[1]),
      date: null,
    };
  const dated = exec(DATED, key, at);
  const date = dated && dateAt(key, at + dated[0].length);
  if (!date || date.date.startsWith('--')) return null;
  if (/^\s*,/.test(dated![0]) && opensClause(key.slice(date.end, date.end + 24))) return null;
  return { end: date.end, year: Number(date.date.slice(0, 4)), date: date.date };
}

/** "thực hiện Luật Căn cước, ngày 11/5/2015 UBND …": the day opens the next clause. */
const opensClause = (rest: string) => (/^\s+\p{L}/u.test(rest) && !GOES_ON.test(rest)) || ACTOR.test(rest);

/** Walks the name word by word until a year or a day closes it. */
function nameAt(
  text: string,
  key: string,
  start: number,
  at: number,
): { nameEnd: number; ending: Ending } | null {
  // "Luật phòng, chống tham nhũng năm 2005": some write the name small behind a capital word of type.
  const amending = AMENDING.test(key.slice(at, at + 12).trimStart());
  const capital = /\p{Lu}/u.test(text[start] ?? '') || /^\s+\p{Lu}/u.test(text.slice(at, at + 3)) || amending;
  if (!capital) return null;
  let end = at;
  let last = '';
  for (let count = 0; count < (amending ? 28 : 18); count++) {
    const ending = last !== '' && !EDGE.test(last) ? endingAt(key, end) : null;
    if (ending) return { nameEnd: end, ending };
    const token = exec(TOKEN, text, end);
    if (!token || token[0].includes('\n')) return null;
    const wordAt = end + token[1]!.length;
    const word = key.slice(wordAt, end + token[0].length);
    if (count === 0 ? !begins(key, word, wordAt) : leaves(key, word, last, wordAt, amending)) return null;
    last = word;
    end += token[0].length;
  }
  return null;
}

/** "Luật Các tổ chức tín dụng", "Luật Luật sư" begin with words that end other names. */
function begins(key: string, word: string, at: number): boolean {
  if (EDGE.test(word) || NO_LAW.test(word)) return false;
  return word === 'các' || (word === 'luật' && key.startsWith('luật sư', at)) || !leaves(key, word, '', at);
}

/** True where the name is over: a verb, another document, a count of articles. */
function leaves(key: string, word: string, last: string, at: number, amending = false): boolean {
  if (amending && AMENDED.test(word)) return false;
  if (/^\d/.test(word)) return true;
  if (word === 'luật') return last !== 'pháp';
  if (exec(STOP, key, at)) return true;
  if (!exec(AFTER_NAME, key, at) || exec(IN_NAME, key, at)) return false;
  // "doanh nghiệp nhỏ và vừa", "đổi mới sáng tạo", "của các".
  return !(word === 'vừa' && last === 'và') && !(word === 'mới' && last === 'đổi') && word !== 'các';
}

const CONSTITUTION =
  /\s+(?:nước\s+cộng\s+hòa\s+xã\s+hội\s+chủ\s+nghĩa\s+việt\s+nam\s+)?(?:năm\s+)?((?:19|20)\d{2})(?!\d)/uy;

/** Laws cited by name; `taken` says which stretches a symbol already covers. */
export function findLaws(text: string, key: string, taken: (start: number, end: number) => boolean): Found[] {
  const all: Found[] = [];
  for (const head of key.matchAll(HEAD)) {
    const start = head.index;
    const word = head[1]!.replace(/\s+/g, ' ');
    const nameStart = start + head[0].length;
    const type = typeByWord(word)!;
    if (word === 'hiến pháp') {
      const match = exec(CONSTITUTION, key, nameStart);
      if (match) all.push(found(start, nameStart + match[0].length, type, Number(match[1]), null, null));
      continue;
    }
    if (TREATY.test(key.slice(Math.max(0, start - 50), start))) continue;
    if (NOT_CITED.test(key.slice(Math.max(0, start - 20), start))) continue;
    const read = nameAt(text, key, start, nameStart);
    // "Luật sửa đổi … của Luật X năm 2019" is one law, not two.
    if (!read || start < (all.at(-1)?.end ?? 0) || taken(start, read.ending.end)) continue;
    const name = text.slice(nameStart, read.nameEnd).replace(/\s+/g, ' ').trim();
    all.push(found(start, read.ending.end, type, read.ending.year, name, read.ending.date));
  }
  return all;
}

function found(
  start: number,
  end: number,
  type: Found['type'],
  year: number,
  name: string | null,
  date: string | null,
): Found {
  const word = type?.words[0] ?? '';
  const resolvesTo = name ? (symbols.get(`${word} ${exactKey(name)}|${year}`) ?? null) : null;
  return {
    start,
    end,
    core: { start, end },
    by: 'name',
    canonical: null,
    type,
    party: false,
    number: null,
    numberTo: null,
    suffix: null,
    year,
    issuer: type?.id === 'phap-lenh' ? 'UBTVQH' : 'QH',
    organ: null,
    date,
    name,
    resolvesTo,
    resolvedDate: null,
    confidence: resolvesTo || type?.id === 'hien-phap' ? 'high' : 'medium',
    printsSymbol: false,
  };
}
