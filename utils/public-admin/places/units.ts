/** Districts and communes: a unit word, a name, and the names that follow it, as a list or as an address. */
import { isCity, MERGER_DAY, provinceNames } from '@/utils/provinces';
import type { Reading } from '../reading';
import { communeHit, follow } from './following';
import { type Hit, squeezed } from './hit';
import { communeName, looksLikeDistrict, runAt } from './names';
import { districts } from './tables';

/** "Thông tấn xã", "hợp tác xã", "bà xã" are no communes; "156 Xã Đàn" is a street. */
const UNIT =
  /(?<![\p{L}\d.])(?<!(?:tấn|hợp tác|bà|ông|công|đặc|bệnh|làng|phố|đường|ngõ) )(?:(huyện|quận|thị\s+xã|thành\s+phố|xã|phường|thị\s+trấn|đặc\s+khu)\s*:?\s+|(tx|tp)(?:\.\s*|\s+)|(h|q|p|x|tt)\.\s?)(?=[\p{L}\d])/gu;
const PLURAL =
  /(?:(?:các|những|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nhiều|một số|\d{1,3})\s+(?:(?:huyện|quận|thị xã|thành phố|xã|phường|thị trấn)(?:\s*,\s*|\s+và\s+|\s*\/\s*|\s+))*)$/u;
const LONG: Readonly<Record<string, string>> = {
  tx: 'thị xã',
  tp: 'thành phố',
  h: 'huyện',
  q: 'quận',
  p: 'phường',
  x: 'xã',
  tt: 'thị trấn',
};
const COMMUNES = new Set(['xã', 'phường', 'thị trấn', 'đặc khu']);
/** "Thương binh và Xã Hội", "Xã Luận". */
const NO_COMMUNE = new Set(['hội', 'luận', 'tắc', 'giao', 'việt nam']);

/** @param day the article's: since 1/7/2025 addresses have no district, and communes bear districts' names. */
export function unitHits(reading: Reading, day: string | null): Hit[] {
  const { text, key } = reading;
  const merged = day !== null && day >= MERGER_DAY;
  const hits: Hit[] = [];
  for (const match of key.matchAll(UNIT)) {
    const start = match.index;
    const at = start + match[0].length;
    if (hits.some((hit) => start < hit.end && start >= hit.start)) continue;
    const cut = match[2] ?? match[3];
    // An initial letter is a unit only in capitals ("H.Đức Hòa"); in print "h." is an hour.
    if (match[3] && !/^\p{Lu}/u.test(text.slice(start))) continue;
    const unit = cut ? LONG[cut]! : match[1]!.replace(/\s+/g, ' ');
    const found = firstAt(reading, start, at, unit, match[3] !== undefined, day);
    if (!found) continue;
    const several = PLURAL.exec(key.slice(Math.max(0, start - 40), start))?.[0];
    const plural = match[0].includes(':') || several !== undefined;
    // "các huyện, thành phố: Tân Lạc, …": the unit before a name is not its own.
    const first = { ...found, ownUnit: !/huyện|quận|thị xã|thành phố/u.test(several ?? '') };
    hits.push(first);
    follow(reading, first, plural, merged, hits);
  }
  return hits;
}

function firstAt(
  { text, key }: Reading,
  start: number,
  at: number,
  unit: string,
  cut: boolean,
  day: string | null,
): Hit | null {
  const run = runAt(text, key, at);
  if (!run) return null;
  if (!COMMUNES.has(unit)) return districtAt(key, start, at, unit, run, cut, day);
  // "156 Xã Đàn 2": behind a house number in capitals it is a street's name.
  if (/^\p{Lu}/u.test(text.slice(start)) && /\d\s+$/u.test(text.slice(Math.max(0, start - 3), start)))
    return null;
  const name = communeName(run, key.slice(Math.max(0, start - 60), start), key.slice(at + run.length));
  if (!name || /^\p{Lu}{2,}$/u.test(name) || NO_COMMUNE.has(name.toLowerCase())) return null;
  const end = at + name.length;
  // "P." and "X." begin persons' names too: a number or the rest of an address must follow.
  const address = /^\s*[,(-]\s*(?:huyện|quận|thị xã|thành phố|tp|tx|h\.|q\.)/u.test(key.slice(end, end + 14));
  if (cut && !/^\d/.test(name) && !address) return null;
  return communeHit(text, key, start, at, end, unit, true);
}

/** The longest known district a run begins with, else one the table no longer has. */
function districtAt(
  key: string,
  start: number,
  at: number,
  unit: string,
  run: string,
  cut: boolean,
  day: string | null,
): Hit | null {
  const words = run.split(' ');
  for (let length = words.length; length > 0; length--) {
    const name = words.slice(0, length).join(' ');
    const end = at + name.length;
    const nameKey = squeezed(key.slice(at, end));
    const province = unit === 'thành phố' ? provinceNames.get(nameKey) : undefined;
    // Central cities ("thành phố Hà Nội") are provinces.
    if (province && isCity(province.key, day)) return null;
    const known = districts(nameKey).filter((one) => one.unit === unit || !/^\d/.test(nameKey));
    if (known.length > 0)
      return { start, end, level: 'district', unit, ownUnit: true, name: known[0]!.name, nameKey };
    // A city that bears a province's name and ended before 2025: "TP Ninh Bình".
    const ended = unit !== 'thành phố' && !cut && length === words.length && looksLikeDistrict(name);
    if (province || ended) return { start, end, level: 'district', unit, ownUnit: true, name, nameKey };
  }
  return null;
}
