/** Citations cut short: "Chỉ thị số 23", "vừa ký Quyết định 282". Numbers of things ("quyết định 3 giải pháp") are none. */
import { after, before } from './around';
import type { Found } from './found';
import { organAt } from './organs';
import { type DocumentType, typeByCode, typeById, typeByWord, typeWords } from './types';

/** Types whose bare number reads as a document. The others are verbs or things more often than not. */
const WITHOUT_SO = new Set(
  'nghi-quyet nghi-dinh quyet-dinh thong-tu chi-thi ke-hoach ket-luan chuong-trinh de-an cong-van quy-dinh huong-dan cong-dien phap-lenh thong-tri thong-tu-lien-tich'.split(
    ' ',
  ),
);
/** Of these a single digit is a part or a quantity: "Tiểu đề án 2", "Kế hoạch 5 năm". */
const MANY_DIGITS = new Set([
  'ke-hoach',
  'chuong-trinh',
  'de-an',
  'quy-dinh',
  'huong-dan',
  'ket-luan',
  'cong-van',
]);
const NEVER = new Set(['hien-phap', 'luat', 'bo-luat', 'hop-dong', 'du-an', 'bo-chi-so', 'lenh']);

const WORDS = typeWords.map((word) => word.replace(/ /g, '\\s+')).join('|');
/** "NQ 57", "NĐ 30": headlines cut the word too. */
const SHORT = new RegExp(
  `(?<![\\p{L}\\d])(${WORDS}|nq|nđ|qđ)\\s+(?:((?:số|no\\.?)\\s*:?)\\s*)?(\\d{1,5})([a-d])?((?:\\s*(?:,|và)\\s*(?:số\\s*)?\\d{1,4}[a-d]?)*)(?![\\p{L}\\d%]|[.,:/-]\\d|\\s?[/_]\\s?\\p{L}|-\\p{L})`,
  'gu',
);
/** What may follow the bare number of a document. A noun there is being counted. */
const FOLLOWS =
  /^\s*(?:$|[.,;:)("“”'\]!?…\n-]|(?:của|về|do|được|và|hoặc|ban\s+hành|quy\s+định|nêu|là|đã|đang|sẽ|có\s+hiệu|có\s+thể|cũng|thì|tại|trong|trên|với|để|theo|này|nói\s+trên|cho|đề\s+ra|yêu\s+cầu|giao|hướng\s+dẫn|tiếp\s+tục|nhằm|khi|từ|đến|mà|vào|gồm|không|cần|phải|nay|kèm|sửa|thay|bổ|chỉ\s+rõ|xác\s+định|khẳng\s+định|bằng|còn|nhấn|mới|vừa|đối|tới|ra|đi\s+vào|giữa|xem|liên\s+quan|hiện|ở|thực\s+hiện|triển\s+khai|nội\s+dung|đạt|đúng|sau|trước|phê\s+duyệt|thành\s+lập|công\s+nhận|công\s+bố|kiện\s+toàn|tặng|khen|ủy\s+quyền|bổ\s+nhiệm|bãi\s+bỏ|gồm|thống\s+nhất|lần|như|mang|cùng|gắn|tạo|giúp|mở|đặt)(?![\p{L}]))/u;
const DATED = /^\s*,?\s*(?:ngày\s*\d|năm\s+\d{4})/u;
/** "mẫu báo cáo số 16", "biểu số 2": numbers of forms. */
const FORM_BEFORE = /(?:mẫu|biểu|phụ\s+lục|bảng|tiểu|hợp\s+phần|dự\s+thảo\s+\d+)\s+$/u;

function readable(
  type: DocumentType,
  number: string,
  so: boolean,
  text: string,
  key: string,
  start: number,
  end: number,
): boolean {
  if (NEVER.has(type.id)) return false;
  if (FORM_BEFORE.test(key.slice(Math.max(0, start - 14), start))) return false;
  const rest = key.slice(end, end + 40);
  const organ =
    /^\s+/.test(rest) &&
    /^\s+\p{Lu}/u.test(text.slice(end, end + 6)) &&
    organAt(text, key, end + (/^\s+/.exec(rest)?.[0].length ?? 0));
  const follows = FOLLOWS.test(rest) || DATED.test(rest) || Boolean(organ);
  if (!follows) return false;
  if (so) return true;
  if (!WITHOUT_SO.has(type.id)) return false;
  const value = Number(number);
  if (value >= 1900 && value <= 2100) return false;
  if (number.length < 2 && MANY_DIGITS.has(type.id)) return false;
  if (/^\p{Lu}/u.test(text.slice(start))) return true;
  // In lower case the issuer or the day must make it a document.
  return (
    /^\s*,?\s*ngày\s*\d/u.test(rest) ||
    (/^\s+của\s+/u.test(rest) && organAt(text, key, end + /^\s+của\s+/u.exec(rest)![0].length)?.code != null)
  );
}

/** Short citations that do not lie on `taken` stretches. */
export function findShort(
  text: string,
  key: string,
  taken: (start: number, end: number) => boolean,
): Found[] {
  const all: Found[] = [];
  for (const match of key.matchAll(SHORT)) {
    const start = match.index;
    const end = start + match[0].length;
    const word = match[1]!.replace(/\s+/g, ' ');
    const type = typeByWord(word) ?? typeByCode(word)?.type;
    if (!type || (word.length === 2 && !/^\p{Lu}{2}/u.test(text.slice(start)))) continue;
    const so = match[2] !== undefined;
    if (taken(start, end) || !readable(type, match[3]!, so, text, key, start, end)) continue;
    const numbers = [...match[0].matchAll(/(\d{1,5})([a-d])?/gu)];
    const tail = after(text, key, end);
    const opened = before(text, key, start, null);
    const organ = tail.organ ?? opened.organ;
    for (const number of numbers) {
      const at = start + number.index;
      const list = numbers.length > 1;
      all.push({
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
        year: null,
        issuer: organ?.code ?? usualIssuer(type),
        organ,
        date: tail.date ?? opened.date,
        name: null,
        resolvesTo: null,
        resolvedDate: null,
        confidence: so ? 'medium' : 'low',
        printsSymbol: false,
      });
    }
  }
  return all;
}

/** Only the Government issues decrees. */
function usualIssuer(type: DocumentType): string | null {
  return type === typeById('nghi-dinh') ? 'CP' : null;
}
