/** Names: which are people's or departments', which are logins of the CMS, which are the outlet's own. */
import { foldKey, oneLine } from '@/utils/vietnamese';
import { textKey } from './key';

/** Logins and roles of the CMS, never a byline. */
const LOGIN =
  /^(?:admin(?:istrator)?(?:[\s._-]*(?:admin|portal|web(?:site)?|\d+))*|root|test(?:er)?|user\d*|webmaster|editor|quan ?tri(?: vien)?|quản trị(?: viên| hệ thống)?|pho ban bien tap|ban bien tap|bien tap(?: vien)?(?: \d+)?|btv\d*|super ?(?:admin|user)|cms|system|guest|khách|anonymous|demo|administrator|phóng viên\d*|thuký|thu ky|nhap lieu|nhập liệu|ctv\d+)$/iu;

const ROLE =
  /^(?:nhóm (?:phóng viên|p\.?v\.?)|p\.?v\.?|pv|ctv|ttxvn|tổng hợp|phóng viên|ban biên tập|btv)(?:\s*\(.{1,30}\))?$/iu;

/** "349 Fans" counts something; "Story By" is a label whose name stands elsewhere; "Thứ Sáu" belongs to a date. */
export const NO_NAME =
  /^\d|^(?:story|words|text|photos?|video|written|reporting|posted|published)(?:\s+\S+)?\s+by$|^(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|bẩy)|chủ\s*nhật|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/iu;

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
  if (NO_NAME.test(plain)) return false;
  return plain.split(/\s*[,–&/-]\s*|\s+(?:và|and)\s+/u).every(isOneName);
}

function isOneName(name: string): boolean {
  const words = name.split(/\s+/).filter(Boolean);
  if (words.length === 0 || words.length > 6) return false;
  if (ROLE.test(name)) return true;
  // "Vietnam+" signs with its sign.
  if (words.length === 1) return /^\p{Lu}[\p{L}.]{1,14}\+?$/u.test(words[0] ?? '');
  return words.every((word) => NAME_WORD.test(word.replace(/[()]/g, '')));
}

/** Offices that sign: "Văn phòng UBND tỉnh", "Phòng Quản lý Báo chí – Xuất bản". */
const OFFICE =
  /^(?:văn phòng|vp|phòng|ban|sở|ubnd|[uủ][ỷỳy] ban|trung tâm|chi cục|cục|vụ|viện|hội|đoàn|công an|thanh tra|đài|trường|tổ|khoa|công đoàn|liên đoàn|đảng [uủ][ỷy]|đảng bộ|chi bộ|chi đoàn|bộ|tòa án|mặt trận|trạm|bệnh viện|(?:huyện|tỉnh|thành|thị|quận) (?:đoàn|[uủ][ỷy]))(?!\p{L})/iu;
/** What a signatory is: "Phan Lan Tú - Giám đốc Sở". */
const POST =
  /^(?:quyền )?(?:tổng )?(?:giám đốc|phó|trưởng|chủ tịch|chánh|bí thư|chuyên viên|hiệu trưởng|giáo viên|ủy viên|thư ký)(?!\p{L})/iu;

/** An office, or a person with office or post. Only for a line that is set like a signature: as words it is too loose. */
export function looksLikeSignature(text: string): boolean {
  const plain = oneLine(text);
  if (plain.length > 90 || /[.?!:;"“”]|\d{3}/u.test(plain) || !/^\p{Lu}/u.test(plain)) return false;
  // "Hội nghị kết thúc tốt đẹp" begins like an office, but names nothing.
  if (OFFICE.test(plain)) return /^\S+\s.*\p{Lu}/u.test(plain) && plain.split(' ').length <= 16;
  const [person = '', place = ''] = /^(.{4,40}?)\s*[-–,]\s*(.+)$/u.exec(plain)?.slice(1) ?? [];
  return looksLikeName(person) && (OFFICE.test(place) || POST.test(place));
}

const ORGANISATION =
  /^(?:trường (?:thpt|thcs|th|đh|cđ|tiểu|mầm|mẫu|trung|cao|đại|phổ|dân|chính|pt)|sở|ubnd|[uủ][ỷỳy] ban|hđnd|trung tâm|chi cục|cục|văn phòng|phòng|thanh tra|đài (?:phát|truyền|tt|pt)|công an|bệnh viện|công ty|huyện|tỉnh|thành phố|thị xã|xã|phường)(?!\p{L})/iu;

/** What runs a site: a body by its first words, none of which begins the name of a person ("Trường Giang", "Đoàn Hà"). */
export const isOrganisation = (name: string): boolean => ORGANISATION.test(oneLine(name));

const SITE = /^(?:báo|tạp chí|đài|cổng|trang|website|chuyên trang)$/iu;
const OF_SITES = new Set(
  'thông tin điện tử tổng hợp của và website trang cổng báo đài chuyên huyện xã phường quận thị trấn thành phố tỉnh ủy uỷ ban nhân dân ubnd sở bộ ngành phòng cục chi trung tâm phát thanh truyền hình online'.split(
    ' ',
  ),
);

/** "Cổng thông tin điện tử huyện Mường Khến", "Báo điện tử Hoà Bình": only names behind the kind of site, no sentence. */
export function isSiteName(text: string): boolean {
  const words = oneLine(text).split(' ');
  return (
    words.length > 1 &&
    SITE.test(words[0] ?? '') &&
    words.slice(1).every((word) => /^\p{Lu}|^[–-]$/u.test(word) || OF_SITES.has(word.toLowerCase()))
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
