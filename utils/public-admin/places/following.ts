/** What follows a first district or commune: its district in brackets, a list, or the district of an address. */
import { provinceNames, provincesBefore } from '@/utils/provinces';
import type { Reading } from '../reading';
import { exec, type Hit, squeezed } from './hit';
import { runAt } from './names';
import { communes, districts, isDistrictName } from './tables';

const NEXT = /\s*(,|và|;|&)\s*/uy;
const OPEN = /\s*\(\s*/uy;
/** A bracket that prints its unit is found by it; here it is only stepped over. */
const FULL_BRACKET = /\s*\((?:huyện|quận|thị\s+xã|thành\s+phố|tx|tp|h|q)[ .][^()\n]{2,60}\)/uy;
/** "xã Đông Lai, Ngọc Mỹ và Thanh Hối": a list in spite of the singular. */
const LIST_TO_COME = /^(?:[\p{Lu}][\p{L} ]{1,24},\s*){0,8}[\p{Lu}][\p{L} ]{1,24}\s+và\s+\p{Lu}/u;
const isProvince = (name: string) => provinceNames.has(name) || provincesBefore.has(name);

export function communeHit(
  text: string,
  key: string,
  start: number,
  at: number,
  end: number,
  unit: string,
  ownUnit: boolean,
): Hit {
  const nameKey = squeezed(key.slice(at, end));
  return { start, end, level: 'commune', unit, ownUnit, name: squeezed(text.slice(at, end)), nameKey };
}

/** What follows a first name: its district in brackets, more names of a list, or the district of an address. */
export function follow(reading: Reading, first: Hit, plural: boolean, merged: boolean, hits: Hit[]): void {
  const { text, key } = reading;
  const below = first.level === 'commune';
  let at = first.end;
  for (let count = 0; count < 30; count++) {
    const full = below ? exec(FULL_BRACKET, key, at) : null;
    const bracket = below && !full ? districtInBrackets(text, key, at) : null;
    if (bracket) hits.push(bracket);
    const behind = full ? at + full[0].length : bracket ? bracket.end + 1 : at;
    const next = exec(NEXT, key, behind);
    const from = next ? behind + next[0].length : behind;
    const run = next && runAt(text, key, from);
    if (!next || !run) return;
    const name = squeezed(key.slice(from, from + run.length));
    // A province closes an address; only cities and towns that are listed may bear its name.
    if (isProvince(name) && !(plural && first.unit === 'thành phố')) return;
    const list = plural || next[1] !== ',' || LIST_TO_COME.test(text.slice(from, from + 220));
    const hit = below
      ? nextCommune(reading, from, run, name, first.unit, list, merged)
      : nextDistrict(reading, from, run, first.unit);
    if (!hit) return;
    hits.push(hit);
    if (hit.level !== first.level) return;
    at = hit.end;
  }
}

function nextCommune(
  { text, key }: Reading,
  from: number,
  run: string,
  name: string,
  unit: string,
  list: boolean,
  merged: boolean,
): Hit | null {
  const end = from + run.length;
  if (!list && !merged && isDistrictName(name)) {
    const [known] = districts(name);
    return {
      ...{ start: from, end, level: 'district', unit: known!.unit, ownUnit: false },
      ...{ name: known!.name, nameKey: name },
    };
  }
  if (!list && !(merged && communes(name).length > 0)) return null;
  // A listed name must not be an organ or a person: only the first name of a list is certain by its unit.
  if (/^\d/.test(run) ? unit !== 'phường' : run.split(' ').length > 3 || !/^\p{Lu}\p{Ll}/u.test(run))
    return null;
  return /^\s*(?:,|;|và|\(|\.|\)|…|$)/u.test(key.slice(end, end + 6))
    ? communeHit(text, key, from, from, end, unit, false)
    : null;
}

function nextDistrict({ key }: Reading, from: number, run: string, unit: string): Hit | null {
  const numbered = unit === 'quận';
  if (/^\d/.test(run) && (!numbered || !/^\s*(?:[,;.)]|và|$)/u.test(key.slice(from + run.length))))
    return null;
  const words = run.split(' ');
  for (let length = words.length; length > 0; length--) {
    const end = from + words.slice(0, length).join(' ').length;
    const nameKey = squeezed(key.slice(from, end));
    const [known] = districts(nameKey);
    if (known)
      return { start: from, end, level: 'district', unit, ownUnit: false, name: known.name, nameKey };
  }
  return null;
}

/** "xã Yên Trị (Yên Thủy)", "xã Tùng Lộc (Can Lộc, Hà Tĩnh)": the district of a commune in brackets. */
function districtInBrackets(text: string, key: string, at: number): Hit | null {
  const open = exec(OPEN, key, at);
  if (!open) return null;
  const start = at + open[0].length;
  const run = runAt(text, key, start);
  if (!run || !/^\s*[,)]/u.test(key.slice(start + run.length))) return null;
  const nameKey = squeezed(key.slice(start, start + run.length));
  const [known] = districts(nameKey);
  if (!known || isProvince(nameKey)) return null;
  const end = start + run.length;
  return { start, end, level: 'district', unit: known.unit, ownUnit: false, name: known.name, nameKey };
}
