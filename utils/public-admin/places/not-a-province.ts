/** Names of provinces inside other names: the Pacific, people, streets, rivers, parks, and peace itself. */
import type { Reading } from '../reading';

/** Family and middle names: "Trần Hà Giang", "Nguyễn Thị An Giang". */
const PERSON_BEFORE =
  /(?:^|[\s(])(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trịnh|Đoàn|Mai|Lương|Cao|Tạ|Hà|Thị|Văn|Đức|Thái|Tân|Ông|Bà|Anh|Chị)\s+$/u;
const OTHER_THING_BEFORE =
  /(?:phố|đường|ngõ|ngách|hẻm|sông|núi|cầu|chợ|công\s+viên|quảng\s+trường|khách\s+sạn|nhà\s+hát|rạp|nobel|vì|gìn\s+giữ|đại\s+sứ|giải|nhà\s+hữu\s+nghị|tập\s+đoàn|thôn|xóm|ấp|bản|làng|khu\s+phố|tổ\s+dân\s+phố|chiến\s+thắng|chiến\s+dịch|tên)\s+$/u;
/** A capital behind the name makes it another: "Điện Biên Phủ", "Thái Bình Dương", "Hà Nam Ninh". */
const LONGER: Readonly<Record<string, RegExp>> = {
  'điện biên': /^\s+phủ/u,
  'thái bình': /^\s+dương/u,
  'hà nam': /^\s+ninh|^\s*[,(]?\s*trung\s+quốc/u,
  'bình định': /^\s+(?:tỉnh\s+)?vương/u,
};
/** Common nouns when the writer does not mean a name: in capitals throughout they need their unit. */
const COMMON_NOUN = new Set(['hòa bình', 'bình định', 'huế', 'long an']);

/** @param unit the unit word before the name, or null; @param name the name's key. */
export function isNoProvince(
  { text, key }: Reading,
  start: number,
  end: number,
  unit: string | null,
  name: string,
): boolean {
  const nameStart = end - name.length;
  const printed = text.slice(nameStart, end);
  // Every syllable of a name is capitalised: "diễn biến hòa bình", "Hòa bình" are none.
  if (printed.split(/[\s-]+/).some((syllable) => /^\p{Ll}/u.test(syllable))) return true;
  if (LONGER[name]?.test(key.slice(end, end + 16))) return true;
  if (unit !== null) return false;
  // The man, his thought, his road, the Youth Union: the city is always printed with its unit.
  if (name === 'hồ chí minh') return true;
  const before = text.slice(Math.max(0, start - 24), start);
  if (PERSON_BEFORE.test(before)) return true;
  if (OTHER_THING_BEFORE.test(key.slice(Math.max(0, start - 24), start))) return true;
  return COMMON_NOUN.has(name) && printed === printed.toUpperCase();
}
