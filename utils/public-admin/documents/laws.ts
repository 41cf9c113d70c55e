/** Laws by name and year: "Luật Đất đai 2024", "Luật Cán bộ, công chức năm 2025", "Hiến pháp năm 2013". */
import { exactKey } from '@/utils/vietnamese';
import table from '../tables/laws.json';
import { dateAt } from './dates';
import type { Found } from './found';
import { typeByWord } from './types';

const symbols = new Map(table.map((law) => [`${exactKey(law.name)}|${law.year}`, law.symbol]));

const HEAD = /(?<![\p{L}\d])(bộ\s+luật|luật|pháp\s+lệnh|hiến\s+pháp)(?=\s)/gu;
const TOKEN = /(\s*,\s*|\s+-\s+|\s+)((?:\p{L}|[&.](?=\p{L}))+)/uy;
/** Words no law's name holds: the sentence has gone on. "theo", "và", "của" occur in names and are allowed. */
const STOP =
  /^(?:được|đã|sẽ|vừa|mới|này|từ|do|ngày|cũng|thì|trong|nghị|quyết|thông|luật|pháp|hiến|các|những|khi|nên|mà|nhằm|để|đang|quy|điều|khoản|sau|trước|tới|đến|là)$/u;
/** Amending laws name other laws and count their articles. */
const AMENDING_WORDS = /^(?:luật|các|những|điều|quy|bộ)$/u;
/** Words that make another word of "luật": luật sư, luật gia. */
const NO_LAW = /^(?:sư|gia|lệ|chơi|rừng)$/u;
/** Words with which a name may not begin or end. */
const EDGE = /^(?:và|của|về|tại|theo|với|ở|năm|có|cho|trên)$/u;
const YEAR = /\s*[,(]?\s*(?:năm\s+)?((?:19|20)\d{2})(?![\d/.-]*\d)\)?/uy;
const DATED = /\s*,?\s*ngày\s*(?=\d)/uy;
/** "… của Quốc hội khóa XIII", "… được Quốc hội thông qua": between the name and its day. */
const PASSED_BY =
  /(?:\s+của\s+quốc\s+hội|\s+(?:đã\s+)?được\s+quốc\s+hội)(?:\s+khóa\s+[ivx]+)?(?:\s+thông\s+qua|\s+ban\s+hành)?/uy;
/** A treaty, not a law of ours: "Công ước của Liên hợp quốc về Luật Biển 1982". */
const TREATY = /công\s+ước(?:\s+\p{L}+){0,6}\s+$/u;
const AMENDING = /^sửa\s+đổi/u;

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
  const at = start + (exec(PASSED_BY, key, start)?.[0].length ?? 0);
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
  return { end: date.end, year: Number(date.date.slice(0, 4)), date: date.date };
}

/** Walks the name word by word until a year or a day closes it. */
function nameAt(
  text: string,
  key: string,
  start: number,
  at: number,
): { nameEnd: number; ending: Ending } | null {
  // "Luật phòng, chống tham nhũng năm 2005": some write the name small behind a capital word of type.
  const capital =
    /\p{Lu}/u.test(text[start] ?? '') ||
    /^\s+\p{Lu}/u.test(text.slice(at, at + 3)) ||
    AMENDING.test(key.slice(at).trimStart());
  if (!capital) return null;
  const amending = AMENDING.test(key.slice(at, at + 12).trimStart());
  let end = at;
  let last = '';
  for (let count = 0; count < (amending ? 26 : 14); count++) {
    const ending = last !== '' && !EDGE.test(last) ? endingAt(key, end) : null;
    if (ending) return { nameEnd: end, ending };
    const token = exec(TOKEN, text, end);
    if (!token || token[0].includes('\n')) return null;
    const word = key.slice(end + token[1]!.length, end + token[0].length);
    if (count === 0 && (EDGE.test(word) || NO_LAW.test(word))) return null;
    const part = inName(key, end + token[1]!.length) || (word === 'luật' && last === 'pháp');
    if (STOP.test(word) && !part && !(amending && AMENDING_WORDS.test(word))) return null;
    if (word === 'bộ' && /^bộ\s+luật/u.test(key.slice(end + token[1]!.length))) return null;
    if (word === 'có' && /^có\s+hiệu/u.test(key.slice(end + token[1]!.length))) return null;
    last = word;
    end += token[0].length;
  }
  return null;
}

/** Stop words that are parts of names: "quy phạm", "quyết định hình phạt", "pháp luật", "điều ước", "bộ máy". */
function inName(key: string, at: number): boolean {
  return /^(?:quy\s+(?:phạm|hoạch)|pháp\s+(?:luật|nhân|lý|y)|điều\s+(?:ước|tra|kiện|lệ|dưỡng)|thông\s+tin|trước\s+bạ|quyết\s+toán|luật\s+sư)/u.test(
    key.slice(at, at + 16),
  );
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
