/** What a capitalised run behind a unit word names: where it ends, and whether it is a person after all. */
import { squeezed } from './hit';
import { communes, isDistrictName } from './tables';

/** Capitalised syllables on one line; numbers of wards; "Sơn Kim 1". A hyphen with spaces parts two names. */
const RUN =
  /(?:\p{Lu}[\p{L}'’]*(?:-| +)){0,4}\p{Lu}[\p{L}'’]*(?: +\d{1,2}(?= *(?:[,.;:)(]|$|thuộc|và|huyện|tỉnh)))?|\d{1,2}(?![\d/%]|[.,]\d)/muy;
const JOINED = / +- +(?:\p{Lu}[\p{L}]* +){0,3}\p{Lu}[\p{L}]*/uy;
/** Family names common enough that two syllables behind one make a person. */
const FAMILY =
  /^(?:nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đinh|trịnh|đoàn|mai|lương|cao|tạ|hà|quách|lò|giàng)$/u;
const OFFICE = /(?:chủ tịch|bí thư|trưởng|giám đốc|cán bộ|đại biểu|lãnh đạo)(?![\p{L}])[^.,;:\n]{0,40}$/u;
const ADDRESS = /^\s*(?:,|\(|-)?\s*(?:thuộc |của )?(?:huyện|quận|thị xã|thành phố|tp|tx|tỉnh|h\.|q\.)/u;

function at(pattern: RegExp, text: string, from: number): string | undefined {
  pattern.lastIndex = from;
  return pattern.exec(text)?.[0];
}

/** The run of a name at an offset: "Sơn Kim 1", "Chân Mây - Lăng Cô" where a unit is called so. */
export function runAt(text: string, key: string, from: number): string | null {
  const run = at(RUN, text, from);
  if (!run) return null;
  const joined = at(JOINED, text, from + run.length);
  if (!joined) return run;
  const both = squeezed(key.slice(from, from + run.length + joined.length));
  return communes(both).length > 0 || isDistrictName(both) ? run + joined : run;
}

/**
 * A commune's name out of a run: "Tân Lập Nguyễn Văn A" ends before the person. Null where the run is a person alone,
 * named behind an office: "Chủ tịch UBND xã Bùi Văn Thành".
 */
export function communeName(run: string, before: string, behind: string): string | null {
  const words = run.split(' ');
  const isFamily = (word: string) => FAMILY.test(word.toLowerCase());
  if (words.length > 2 && isFamily(words[0]!) && OFFICE.test(before) && !ADDRESS.test(behind)) return null;
  const person = words.findIndex((word, i) => i > 0 && isFamily(word) && words.length - i > 2);
  return person > 0 && communes(run.toLowerCase()).length === 0 ? words.slice(0, person).join(' ') : run;
}

/** True for syllables as Vietnamese names of districts have them: two, none of them foreign. */
export function looksLikeDistrict(name: string): boolean {
  const words = name.split(' ');
  return (
    words.length === 2 &&
    words.every((word) => /^\p{Lu}\p{Ll}{1,6}$/u.test(word) && !/[fjwz]/i.test(word)) &&
    !FAMILY.test(words[0]!.toLowerCase())
  );
}
