/** Bylines: which lines are one, and the name inside. Forms collected from provincial papers and portals. */
import { foldKey, oneLine } from '@/utils/vietnamese';
import { readDates } from './dates';
import { textKey } from './key';

/** "Bài, ảnh:", "Tin và ảnh:", "Thực hiện:" … before the name. */
const LABEL =
  /^(?:(?:tin|bài|ảnh|clip|video|đồ họa|đồ hoạ|infographic|photo|story|thực hiện|thiết kế|nội dung|trình bày|kỹ thuật)(?:(?:\s*(?:,|&|-|–|và|\/)\s*)(?:tin|bài|ảnh|clip|video|đồ họa|đồ hoạ|infographic|thực hiện|thiết kế|trình bày))*(?:\s+viết)?|tác giả(?: bài viết)?|người viết|người đăng|người đưa tin|phóng viên|biên tập(?: viên)?|bài viết|by|written by|reporting by|words by|pv)\s*(?:[:：]|(?<=by)\s)\s*/iu;

/** "Theo X", "Nguồn: X": where the text is from. */
const SOURCE =
  /^\(?\s*(?:theo|nguồn(?: tin| bài| ảnh)?|source|dẫn(?: theo| từ| nguồn)?|trích(?: từ)?)\s*(?:[:：]|(?<=theo)\s|(?<=từ)\s)\s*/iu;

/** Logins and roles of the CMS, never a byline. */
const LOGIN =
  /^(?:admin(?:istrator)?(?:[\s._-]*(?:admin|portal|web(?:site)?|\d+))*|root|test(?:er)?|user\d*|webmaster|editor|quan ?tri(?: vien)?|quản trị(?: viên| hệ thống)?|pho ban bien tap|ban bien tap|bien tap(?: vien)?(?: \d+)?|btv\d*|super ?admin|cms|system|guest|khách|anonymous|demo|administrator|phóng viên\d*|thuký|thu ky|nhap lieu|nhập liệu|ctv\d+)$/iu;

const ROLE =
  /^(?:nhóm (?:phóng viên|p\.?v\.?)|p\.?v\.?|pv|ctv|ttxvn|tổng hợp|phóng viên|ban biên tập|btv)(?:\s*\(.{1,30}\))?$/iu;

export const isLogin = (name: string): boolean => {
  const plain = oneLine(name);
  return (
    LOGIN.test(plain) || /@|https?:|www\.|\.(?:vn|com)$/i.test(plain) || /^[a-z0-9._-]{1,20}$/.test(plain)
  );
};

const NAME_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}'’.]*|\p{Lu}\.|[A-ZĐ][\p{L}.]*\p{L}?|de|van|von|der|bin|al|la|le|of)$/u;

/** Two to six capitalised words, or initials: "Linh Trang", "QUANG KHOA", "B.N", "Hà Thu". */
export function looksLikeName(text: string): boolean {
  const plain = oneLine(text).replace(/[.,;]+$/u, '');
  if (plain.length < 2 || plain.length > 60 || /\d{3}|[?!:;"“”]/u.test(plain)) return false;
  if (ROLE.test(plain)) return true;
  return plain.split(/\s*(?:,|-|–|&|\/|\bvà\b|\band\b)\s*/u).every(isOneName);
}

function isOneName(name: string): boolean {
  const words = name.split(/\s+/).filter(Boolean);
  if (words.length === 0 || words.length > 6) return false;
  if (ROLE.test(name)) return true;
  if (words.length === 1) return /^\p{Lu}[\p{L}.]{1,14}$/u.test(words[0] ?? '');
  return words.every((word) => NAME_WORD.test(word.replace(/[()]/g, '')));
}

/** What stands after "Ảnh:" when nobody is named. */
const STOCK = /^(?:minh (?:họa|hoạ)|tư liệu|tl|internet|st|sưu tầm|nguồn .+|cắt từ (?:clip|video).*)$/iu;

export interface ByLine {
  readonly name: string | null;
  readonly source: string | null;
  /** The line named itself ("Tác giả: …"), so it need not look like a name. */
  readonly labelled: boolean;
  /** Only the pictures are theirs ("Ảnh: …"): a byline where there is no other. */
  readonly photo?: boolean;
}

/** A name without punctuation around it and without "thực hiện", "(tổng hợp)" after it. */
export const bareName = (text: string): string => clean(text);

const clean = (text: string): string =>
  oneLine(text)
    .replace(/\s*[(–-]?\s*(?:thực hiện|tổng hợp|lược ghi|lược dịch|biên dịch|ghi)\)?\s*$/iu, '')
    .replace(/^[\s\-–—.,;:/|(]+/u, '')
    .replace(/[\s\-–—,;:/|]+$/u, '')
    .replace(/^(?!.*\().*?\)$/u, (whole) => whole.replace(/\)$/, ''))
    .replace(/(?<=\p{L}{2})[.]+$/u, '')
    .trim();

/** "Thanh Lam • 05/11/2025 09:30", "12/3/2024 05:30 Thanh Lam": the line without its date, or as it is. */
function withoutDate(text: string): string {
  const date = text.length <= 120 ? readDates(text)[0] : undefined;
  if (!date) return text;
  const before = /^(.*?\S)\s*[•|·–—-]\s*(?:ngày\s*)?$/iu.exec(text.slice(0, date.index))?.[1];
  if (before) return before;
  const after = /^[^•|·–—\p{L}]*(?:[•|·–—]|\d{1,2}[:h]\d{2})\s*(\p{L}.*)$/u.exec(
    text.slice(date.index + date.printed.length),
  )?.[1];
  return date.index === 0 && after ? after : text;
}

/** Reads a line as byline or source line, or null when it is neither. Up to 120 characters. */
export function readByline(line: string): ByLine | null {
  const text = withoutDate(oneLine(line))
    .replace(/^\((.*)\)$/u, '$1')
    .replace(/^\/\.?\s*/, '');
  if (text.length < 2 || text.length > 120) return null;
  const source = SOURCE.exec(text);
  if (source) {
    const rest = clean(text.slice(source[0].length));
    // "Theo đó, …", "Theo Kế hoạch số 28…" begin sentences.
    if (rest === '' || rest.length > 60 || /[.,;:]\s|\d{2,}/u.test(rest) || !/^\p{Lu}/u.test(rest))
      return null;
    return { name: null, source: rest, labelled: true };
  }
  const label = LABEL.exec(text);
  if (label) {
    const rest = clean(text.slice(label[0].length).replace(/\s*\|.*$/u, ''));
    if (rest === '' || rest.length > 80) return null;
    const photo = /^ảnh/iu.test(label[0]) && !/tin|bài/iu.test(label[0]);
    const name = isLogin(rest) || STOCK.test(rest) ? null : stripLabels(rest);
    return { name, source: null, labelled: true, photo };
  }
  const agency = /^(.{2,50}?)\s*\((theo\s+)?([^()]{2,40})\)$/iu.exec(text);
  if (agency && looksLikeName(agency[1] ?? '') && !/^ảnh/iu.test(agency[3] ?? '')) {
    return { name: clean(agency[1] ?? ''), source: clean(agency[3] ?? ''), labelled: false };
  }
  if (looksLikeName(text) && !isLogin(text)) return { name: clean(text), source: null, labelled: false };
  return null;
}

/** "An Bình - Ảnh: Thu Hà" keeps both people: the label between them goes. */
function stripLabels(names: string): string {
  return clean(
    names.replace(
      /\s*[-–,;/.]?\s*(?:tin|bài|ảnh|clip|video|đồ họa|nguồn)(?:\s*(?:,|và|&)\s*(?:tin|bài|ảnh|clip|video))*\s*[:：]\s*/giu,
      ', ',
    ),
  );
}

/** True when a name is the outlet's own ("Báo Hoà Bình", "VnExpress", "Cổng thông tin …"): no byline. */
export function isOutletName(name: string, outlets: readonly string[]): boolean {
  const key = textKey(name);
  if (key === '') return true;
  const folded = foldKey(name).replace(/[^a-z\d]/g, '');
  if (outlets.some((outlet) => textKey(outlet) === key)) return true;
  // "Dân Trí" on dantri.com.vn, "Báo Hoà Bình" on baohoabinh.com.vn.
  if (
    outlets.some((outlet) =>
      outlet.split('.').some((label) => label.length > 4 && (label === folded || label === `bao${folded}`)),
    )
  )
    return true;
  return /^(?:báo(?: điện tử)? .+|.+ (?:online|điện tử|news|\.vn)|cổng (?:thông tin|ttđt).*|trang thông tin.*|tạp chí .+)$/u.test(
    name.toLocaleLowerCase('vi').trim(),
  );
}
