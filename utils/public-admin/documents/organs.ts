/**
 * Organs as a sentence names them: "Chủ tịch UBND tỉnh", "Bộ trưởng Bộ Nội vụ", "Ban Thường vụ Tỉnh ủy Hòa Bình".
 * Gives the issuer's code, how far its word reaches, and the place printed with it.
 */
import type { IssuerLevel } from '@/utils/article';
import { provinceNames } from '@/utils/provinces';
import { isDistrictName } from '../places';
import fields from '../tables/fields.json';
import organTable from '../tables/organs.json';

export interface OrganRead {
  readonly start: number;
  readonly end: number;
  /** Null for organs no table knows ("Cục Thông tin cơ sở"): the name is kept, the code is not invented. */
  readonly code: string | null;
  readonly level: IssuerLevel | null;
  /** The place printed with it, as an exact key without its unit: "hòa bình", "tân lạc". */
  readonly place: string | null;
  /** "thành phố" says neither province nor district by itself: the place or the outlet's province decides. */
  readonly city: boolean;
}

/** The one city whose name is cut behind "TP". */
const FULL_NAMES: Readonly<Record<string, string>> = { hcm: 'hồ chí minh' };
const isPlaceName = (name: string) => name in FULL_NAMES || provinceNames.has(name) || isDistrictName(name);

interface Known {
  readonly name: string;
  readonly code: string;
  readonly level: IssuerLevel | null;
}

const known: Known[] = organTable.flatMap((organ) =>
  organ.names.map((name) => ({ name, code: organ.code, level: (organ.level ?? null) as IssuerLevel | null })),
);
for (const field of fields) {
  for (const name of field.names) {
    if (field.ministry) known.push({ name: `bộ ${name}`, code: `B${field.code}`, level: 'central' });
    if (field.department) known.push({ name: `sở ${name}`, code: `S${field.code}`, level: 'province' });
    if (field.department) known.push({ name: `phòng ${name}`, code: `P${field.code}`, level: 'district' });
  }
}
known.sort((a, b) => b.name.length - a.name.length);
const byName = new Map(known.map((organ) => [organ.name, organ]));

const asPattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');

/** Offices that sign for an organ, or sit above it in the phrase. */
const TITLE =
  '(?:phó\\s+)?(?:chủ\\s+tịch|bộ\\s+trưởng|thứ\\s+trưởng|giám\\s+đốc|tổng\\s+giám\\s+đốc|thống\\s+đốc|chánh\\s+án|chánh\\s+văn\\s+phòng|chánh\\s+thanh\\s+tra|viện\\s+trưởng|tổng\\s+kiểm\\s+toán|tổng\\s+thanh\\s+tra|cục\\s+trưởng|chủ\\s+nhiệm|thủ\\s+trưởng|bí\\s+thư|ban\\s+thường\\s+vụ|thường\\s+trực|thường\\s+vụ|btv|ban\\s+chấp\\s+hành|bch(?:\\s+đảng\\s+bộ)?)';
const NAMES = [...byName.keys()].map(asPattern).join('|');
/** Organs outside the tables: a head word, then its name. */
const HEADS =
  '(?:ban\\s+chỉ\\s+huy|bộ\\s+chỉ\\s+huy|tổng\\s+cục|cục|chi\\s+cục|ban\\s+chỉ\\s+đạo|trưởng\\s+ban\\s+chỉ\\s+đạo|bcđ|ban\\s+quản\\s+lý|ban\\s+tổ\\s+chức|ban|phòng|trung\\s+tâm|sở|bộ|hội\\s+đồng|hội|công\\s+đoàn|liên\\s+đoàn|tổng\\s+liên\\s+đoàn|công\\s+an|tòa\\s+án|viện|học\\s+viện|đại\\s+học|trường|ủy\\s+ban|ubmttq|ủy\\s+ban\\s+mttq|thanh\\s+tra|đoàn|văn\\s+phòng|kho\\s+bạc|liên\\s+bộ|liên\\s+ngành|tiểu\\s+ban|đảng\\s+bộ|công\\s+ty|tập\\s+đoàn|bảo\\s+hiểm)';
const ORGAN = new RegExp(`(?:${TITLE}(?:\\s*,\\s*|\\s+))*?(${NAMES})(?![\\p{L}\\d])`, 'yu');
const ORGAN_ANYWHERE = new RegExp(`(?<![\\p{L}\\d])(?:${TITLE}\\s+)*?(${NAMES})(?![\\p{L}\\d])`, 'gu');
const HEAD = new RegExp(`(?:${TITLE}\\s+)*${HEADS}(?![\\p{L}\\d])`, 'yu');
const CENTRE = /(?:trung ương|tw|t\.ư)(?:\s+đảng)?(?![\p{L}\d])/uy;

const LEVEL =
  /\s+(tỉnh|thành phố|tp\.?|huyện|quận|thị xã|tx\.?|xã|phường|thị trấn|đặc khu|các cấp|cấp tỉnh|cấp huyện|cấp xã)(?:(?<=\.)|(?!\p{L}))/uy;
const PLACE = /(?:\s+|(?<=\.))(\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*){0,3}|\d{1,2}(?!\d))/uy;
/** Words that end an organ's name. */
const STOP =
  /^(?:về|ban|ngày|năm|quy|do|được|phê|đã|vừa|có|ký|và|hướng|để|trong|tại|trên|với|cho|từ|là|theo|khi|thì|nhằm|yêu|chỉ|công|sửa|đến|cũng|ở|này|đang|sẽ|nêu|đề|khiến|vào|bị|gửi|nhưng|mà|nên|sau|trước|như|không|cần|phải|kèm|thuộc|v\/v)$/u;

const LEVELS: Readonly<Record<string, IssuerLevel>> = {
  tỉnh: 'province',
  'cấp tỉnh': 'province',
  huyện: 'district',
  quận: 'district',
  'thị xã': 'district',
  tx: 'district',
  'cấp huyện': 'district',
  xã: 'commune',
  phường: 'commune',
  'thị trấn': 'commune',
  'đặc khu': 'commune',
  'cấp xã': 'commune',
};

function exec(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const BLOCK =
  /\s+khối(?:\s+các\s+cơ\s+quan|\s+doanh\s+nghiệp|\s+cơ\s+quan)?(?:\s+và\s+doanh\s+nghiệp)?(?![\p{L}])/uy;

interface PlaceAfter extends Pick<OrganRead, 'level' | 'place' | 'city'> {
  readonly end: number;
}

/** A place behind an organ's name, with the level its unit says. */
function placeAfter(text: string, key: string, at: number): PlaceAfter {
  const unit = exec(LEVEL, key, at);
  const from = unit ? at + unit[0].length : at;
  // "UBND TP." at the end of a sentence: the point is the sentence's.
  const bare = unit ? from - (unit[0].endsWith('.') ? 1 : 0) : at;
  const word = unit?.[1]?.replace('.', '') ?? '';
  const city = word === 'thành phố' || word === 'tp';
  const level = LEVELS[word] ?? null;
  const name = exec(PLACE, text, from);
  if (!name) return { end: bare, level, place: null, city };
  // A person's name may follow the place ("UBND thành phố Hà Nội Nguyễn Văn A"): the longest known name is the place.
  const words = key
    .slice(from, from + name[0].length)
    .trim()
    .split(/\s+/);
  let length = words.length;
  while (length > 0 && !isPlaceName(words.slice(0, length).join(' '))) length--;
  // Provinces and their cities are all known; of communes there is no table, and most names are two syllables.
  const unlisted = level === 'district' || level === 'commune';
  if (length === 0) length = unlisted ? Math.min(2, words.length) : 0;
  if (length === 0) return { end: bare, level, place: null, city };
  let end = from;
  for (let i = 0; i < length; i++) end = key.indexOf(words[i]!, end) + words[i]!.length;
  const place = words.slice(0, length).join(' ');
  return { end, level, place: FULL_NAMES[place] ?? place, city };
}

function complete(organ: Known, start: number, nameEnd: number, text: string, key: string): OrganRead {
  // Central organs have no place behind them; "Bộ trưởng Bộ Nội vụ Nguyễn Văn A" is a person.
  if (organ.level === 'central')
    return { start, end: nameEnd, code: organ.code, level: 'central', place: null, city: false };
  // "Đảng ủy Khối các cơ quan Thành phố": whose committee it is belongs to its name.
  const block = organ.code === 'ĐU' ? exec(BLOCK, key, nameEnd) : null;
  const after = placeAfter(text, key, nameEnd + (block?.[0].length ?? 0));
  return { ...after, start, code: organ.code, level: after.level ?? organ.level };
}

/** The organ whose phrase begins at `at`, or null. */
export function organAt(text: string, key: string, at: number): OrganRead | null {
  const match = exec(ORGAN, key, at);
  if (match)
    return complete(byName.get(match[1]!.replace(/\s+/g, ' '))!, at, at + match[0].length, text, key);
  const centre = exec(CENTRE, key, at);
  if (centre)
    return { start: at, end: at + centre[0].length, code: 'TW', level: 'central', place: null, city: false };
  const head = exec(HEAD, key, at);
  if (!head || !/\p{Lu}/u.test(text[at] ?? '')) return null;
  // The name runs on until a word that no name holds, at most ten syllables.
  let end = at + head[0].length;
  // "công văn của Bộ khiến …": a single word of organ without a name.
  if (!/\s/.test(head[0]) && /^\s+\p{Ll}/u.test(text.slice(end, end + 4)))
    return { start: at, end, code: null, level: null, place: null, city: false };
  const word = /[\s,]*\s([\p{L}\d&.-]+)/uy;
  for (let count = 0; count < 10; count++) {
    const next = exec(word, text, end);
    if (!next || next[0].includes('\n') || next[0].includes(',')) break;
    const syllable = key.slice(end + next[0].length - next[1]!.length, end + next[0].length);
    const joins = syllable === 'và' && /^\s\p{Lu}/u.test(text.slice(end + next[0].length));
    const capital = /^\p{Lu}/u.test(next[1]!);
    // "Ban Chỉ đạo 389" bears a number; "Ban Chỉ đạo tổng kết 10 năm" counts.
    if (/^\d{1,2}$/.test(syllable) || (!joins && !capital && STOP.test(syllable))) break;
    end += next[0].replace(/[.,;:]+$/, '').length;
    if (/[.,;:]$/.test(next[0])) break;
  }
  return { start: at, end, code: null, level: null, place: null, city: false };
}

/** The last organ named in `key.slice(from, to)`, or null. */
export function lastOrgan(text: string, key: string, from: number, to: number): OrganRead | null {
  const window = key.slice(from, to);
  let last: OrganRead | null = null;
  for (const match of window.matchAll(ORGAN_ANYWHERE)) {
    const start = from + match.index;
    const organ = byName.get(match[1]!.replace(/\s+/g, ' '));
    if (organ) last = complete(organ, start, start + match[0].length, text, key);
  }
  return last;
}
