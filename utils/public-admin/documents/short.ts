/** Citations cut short: "Chỉ thị số 23", "Nghị định 100/2019". Numbers of things ("quyết định 3 giải pháp") are none. */

import { sentenceEnd, sentenceStart } from '../reading';
import { after, before } from './around';
import type { Found } from './found';
import { organAt } from './organs';
import { type DocumentType, typeByCode, typeById, typeByWord, typeWords } from './types';

const ids = (list: string) => new Set(list.split(' '));
/** Words that are documents and nothing else: a bare number behind them is a document's. */
const FIRM = ids(
  'nghi-dinh thong-tu thong-tu-lien-tich nghi-quyet chi-thi phap-lenh cong-dien thong-tri cong-van sac-lenh',
);
/** Words that are also verbs or things: what follows the number has to say that a document is meant. */
const LOOSE = ids('quyet-dinh ke-hoach ket-luan chuong-trinh de-an quy-dinh huong-dan');
/** Of these a single digit is a part or a quantity: "Tiểu đề án 2", "Kế hoạch 5 năm". */
const MANY_DIGITS = ids('ke-hoach chuong-trinh de-an quy-dinh huong-dan ket-luan cong-van');
/** Too loose in lower case even with many digits: "vượt kế hoạch 15". */
const CAPITAL = ids('ke-hoach chuong-trinh quy-dinh huong-dan');
/** Never verbs, never counted: sure in lower case too. */
const SURE = ids('nghi-dinh thong-tu thong-tu-lien-tich');
const NEVER = ids('hien-phap luat bo-luat hop-dong du-an phuong-an bo-chi-so lenh');

const WORDS = typeWords.map((word) => word.replace(/ /g, '\\s+')).join('|');
const YEAR = '(?:[/-](?:19|20)\\d{2})?';
/** "NQ 57", "NĐ 30": headlines cut the word too. */
const SHORT = new RegExp(
  `(?<![\\p{L}\\d])(${WORDS}|nq|nđ|qđ)\\s+(?:((?:số|no\\.?)\\s*:?)\\s*)?(\\d{1,5}[a-d]?${YEAR})((?:\\s*(?:,|và)\\s*(?:số\\s*)?\\d{1,4}[a-d]?${YEAR})*)(?![\\p{L}\\d%]|[.,:/-]\\d|\\s?[/_]\\s?\\p{L}|-\\p{L})`,
  'gu',
);
const ITEM = /(\d{1,5})([a-d])?(?:[/-](\d{4}))?/gu;
/** What may follow the bare number of a document. A noun there is being counted. */
const FOLLOWS =
  /^\s*(?:$|[.,;:)("“”'\]!?…\n-]|(?:của|về|do|được|và|hoặc|ban\s+hành|quy\s+định|nêu|là|đã|đang|sẽ|có|cũng|thì|tại|trong|trên|với|để|theo|này|nói\s+trên|cho|đề\s+ra|yêu\s+cầu|giao|hướng\s+dẫn|tiếp\s+tục|nhằm|khi|từ|đến|mà|vào|gồm|không|cần|phải|nay|kèm|sửa|thay|bổ|chỉ\s+rõ|xác\s+định|khẳng\s+định|bằng|còn|nhấn|mới|vừa|đối|tới|ra|đi\s+vào|giữa|xem|liên\s+quan|hiện|ở|thực\s+hiện|triển\s+khai|nội\s+dung|đạt|đúng|sau|trước|phê\s+duyệt|thành\s+lập|công\s+nhận|công\s+bố|kiện\s+toàn|tặng|khen|ủy\s+quyền|bổ\s+nhiệm|bãi\s+bỏ|thống\s+nhất|lần|như|mang|cùng|gắn|tạo|giúp|mở|đặt|khóa|thu\s+hồi|cho\s+phép|chấp\s+thuận|điều\s+chỉnh|đề\s+nghị)(?![\p{L}]))/u;
/** Things that are counted: "nghị quyết 12 nội dung", "chỉ thị 20 đơn vị". */
const COUNTED =
  /^\s*(?:%|(?:năm(?!\s+\d)|tháng|giờ|phút|lần|nhóm|nhiệm\s+vụ|giải\s+pháp|chương(?!\s+trình)|điều(?!\s+chỉnh)|khoản|điểm|mục|phần|bước|đơn\s+vị|cơ\s+quan|người|hộ|trường|doanh\s+nghiệp|tỉnh|huyện|xã|địa\s+phương|triệu|tỷ|tỉ|nghìn|ngàn|trang|cấp|loại|văn\s+bản|bộ|sở|ngành|cá\s+nhân|tập\s+thể|dự\s+án|đề\s+án|chính\s+sách|thành\s+viên|cán\s+bộ|đảng\s+viên|đồng\s+chí|biện\s+pháp|mục\s+tiêu|quan\s+điểm|vấn\s+đề|nội\s+dung|thủ\s+tục|lĩnh\s+vực|đại\s+biểu|nghị\s+quyết|nghị\s+định|thông\s+tư|bị\s+can|đồng|kg|km|ha|m)(?!\p{L}))/u;
const DATED = /^\s*,?\s*(?:(?:ngày|hôm)\s*\d|năm\s+\d{4})/u;
/** "mẫu báo cáo số 16", "biểu số 2", "ghe số hiệu NĐ 18": numbers of forms and plates. */
const FORM_BEFORE =
  /(?:mẫu|biểu|phụ\s+lục|bảng|tiểu|hợp\s+phần|dự\s+thảo\s+\d+|số\s+hiệu|biển\s+số|biển\s+kiểm\s+soát|bks)\s+$/u;
/** "tàu ngầm Đề án 955": a class of ships. */
const SHIP_BEFORE = /tàu(?:\s+\p{L}+){0,4}\s+$/u;
/** Resolutions and laws of other assemblies. */
const FOREIGN =
  /liên\s+h[ợi]ệ?p\s+quốc|(?<!\p{L})lhq|hội\s+đồng\s+bảo\s+an|nghị\s+viện|hạ\s+viện|thượng\s+viện|quốc\s+hội\s+(?:mỹ|pháp|anh|hàn|nhật)|tổng\s+thống/u;

interface Match {
  readonly type: DocumentType;
  readonly start: number;
  readonly end: number;
  readonly numbers: readonly RegExpMatchArray[];
  readonly so: boolean;
}

function readable({ type, start, end, numbers, so }: Match, text: string, key: string): boolean {
  if (NEVER.has(type.id)) return false;
  const lead = key.slice(Math.max(0, start - 30), start);
  if (FORM_BEFORE.test(lead) || (type.id === 'de-an' && SHIP_BEFORE.test(lead))) return false;
  const rest = key.slice(end, end + 40);
  if (COUNTED.test(rest)) return false;
  const [, number, , year] = numbers[0]!;
  const firm = FIRM.has(type.id);
  if (so && (firm || LOOSE.has(type.id))) return true;
  const follows =
    FOLLOWS.test(rest) ||
    DATED.test(rest) ||
    (/^\s+\p{Lu}/u.test(text.slice(end, end + 6)) && isOrgan(text, key, end));
  if (so) return follows;
  if (!firm && !LOOSE.has(type.id)) return false;
  const capital = /^\p{Lu}/u.test(text.slice(start));
  // "kế hoạch 6/2024" is a month's.
  if (year) return firm || (type.id === 'quyet-dinh' && (capital || Number(number) > 12));
  const value = Number(number);
  if (value >= 1900 && value <= 2100) return false;
  if (number!.length < 2 && MANY_DIGITS.has(type.id)) return false;
  if (capital || SURE.has(type.id)) return follows || (firm && number!.length > 1);
  if (follows && (firm || type.id === 'de-an') && number!.length > 1) return true;
  if (follows && number!.length > 2 && !CAPITAL.has(type.id)) return true;
  // In lower case the issuer or the day must make it a document.
  return (
    /^\s*,?\s*ngày\s*\d/u.test(rest) ||
    (/^\s+của\s+/u.test(rest) && organAt(text, key, end + /^\s+của\s+/u.exec(rest)![0].length)?.code != null)
  );
}

const isOrgan = (text: string, key: string, end: number) =>
  organAt(text, key, end + (/^\s+/.exec(key.slice(end, end + 6))?.[0].length ?? 0)) !== null;

/** A list, or its first number alone where the next one counts something: "Thông tư 22, 30 trường …". */
function readings(match: RegExpMatchArray, type: DocumentType): Match[] {
  const start = match.index!;
  const so = match[2] !== undefined;
  const end = start + match[0].length;
  const numbers = [...match[0].matchAll(ITEM)];
  const whole = { type, start, end, numbers, so };
  if (numbers.length < 2) return [whole];
  return [whole, { ...whole, end: end - match[4]!.length, numbers: numbers.slice(0, 1) }];
}

/** Short citations that do not lie on `taken` stretches. */
export function findShort(
  text: string,
  key: string,
  taken: (start: number, end: number) => boolean,
): Found[] {
  const all: Found[] = [];
  const foreign = new Set<string>();
  for (const match of key.matchAll(SHORT)) {
    const word = match[1]!.replace(/\s+/g, ' ');
    const type = typeByWord(word) ?? typeByCode(word)?.type;
    if (!type || (word.length === 2 && !/^\p{Lu}{2}/u.test(text.slice(match.index)))) continue;
    const read = readings(match, type).find((one) => !taken(one.start, one.end) && readable(one, text, key));
    if (!read) continue;
    if (isForeign(read, key)) foreign.add(`${type.id} ${read.numbers[0]![1]}`);
    else all.push(...citations(read, text, key));
  }
  shareTails(all, key);
  return all.filter((one) => !foreign.has(`${one.type?.id} ${one.number}`));
}

/** "Nghị quyết 2270 của Hội đồng Bảo an"; once said, it holds for the whole text. */
const isForeign = ({ start, end }: Match, key: string) =>
  FOREIGN.test(key.slice(sentenceStart(key, start, 90), sentenceEnd(key, end, 60)));

function citations({ type, start, end, numbers, so }: Match, text: string, key: string): Found[] {
  const tail = after(text, key, end);
  const opened = before(text, key, start, null);
  const organ = tail.organ ?? opened.organ;
  const list = numbers.length > 1;
  return numbers.map((number) => {
    const at = start + number.index!;
    return {
      start: list ? at : start,
      end: list ? at + number[0].length : tail.end,
      core: { start: at, end: at + number[0].length },
      by: 'short',
      canonical: null,
      type,
      party: false,
      number: number[1]!,
      numberTo: null,
      suffix: number[2] ?? null,
      year: number[3] ? Number(number[3]) : null,
      issuer: organ?.code ?? usualIssuer(type),
      organ,
      date: tail.date ?? opened.date,
      name: null,
      resolvesTo: null,
      resolvedDate: null,
      confidence: so || number[3] ? 'medium' : 'low',
      printsSymbol: false,
    };
  });
}

/** "Nghị quyết 19, Nghị quyết 35 của Chính phủ": what stands behind the last holds for all. */
function shareTails(all: readonly Found[], key: string): void {
  for (let i = all.length - 2; i >= 0; i--) {
    const [one, next] = [all[i]!, all[i + 1]!];
    if (one.organ || !next.organ || next.organ.start < next.start || one.type?.id !== next.type?.id) continue;
    if (!/^\s*(?:,|;|và|&)?\s*$/u.test(key.slice(one.end, next.start))) continue;
    one.organ = next.organ;
    one.issuer = next.organ.code;
  }
}

/** Only the Government issues decrees. */
function usualIssuer(type: DocumentType): string | null {
  return type === typeById('nghi-dinh') ? 'CP' : null;
}
