/** Provinces, former districts and communes as printed, with what they were and what they are. */
import type { Field, Place } from '@/utils/article';
import { MERGER_DAY, provinceByKey, provinceNames, provinceNowByKey } from '@/utils/provinces';
import type { Reading } from '../reading';
import { isNoProvince } from './not-a-province';
import { type District, districts, isDistrictName } from './tables';

export interface PlaceContext {
  readonly day: string | null;
  /** Province key (to 30/6/2025 or since) the outlet belongs to, or null. */
  readonly province: string | null;
}

const asPattern = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
const NAMES = [...provinceNames.keys()]
  .sort((a, b) => b.length - a.length)
  .map(asPattern)
  .join('|');
const PROVINCE = new RegExp(
  `(?<![\\p{L}\\d])(?:(tỉnh|thành\\s+phố|tp\\.?|thủ\\s+đô)\\s*)?(${NAMES})(?![\\p{L}\\d])`,
  'gu',
);
const UNIT =
  /(?<![\p{L}\d])(huyện|quận|thị\s+xã|tx\.?|thành\s+phố|tp\.?|xã|phường|thị\s+trấn|đặc\s+khu)\s+(?=[\p{L}\d])/gu;
const NAME = /(?:\p{Lu}[\p{L}'’]*(?:\s*-\s*|\s+)){0,4}\p{Lu}[\p{L}'’]*|\d{1,2}(?![\d/%]|[.,]\d)/uy;
const NEXT = /\s*(?:,|và|;|&)\s*/uy;
const BRACKET = /\s*\(\s*(?:(?:huyện|tx\.?|thị\s+xã|tp\.?|thành\s+phố)\s+)?/uy;

const LONG: Readonly<Record<string, string>> = {
  tx: 'thị xã',
  'tx.': 'thị xã',
  tp: 'thành phố',
  'tp.': 'thành phố',
};
const COMMUNES = new Set(['xã', 'phường', 'thị trấn', 'đặc khu']);

interface Hit {
  readonly start: number;
  readonly end: number;
  readonly level: Place['level'];
  readonly unit: string;
  readonly name: string;
  /** Key of the name. */
  readonly nameKey: string;
}

function exec(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** A place with its offsets in the reading. */
export interface PlaceFound {
  readonly start: number;
  readonly end: number;
  readonly place: Place;
}

export function findPlaces(reading: Reading, field: Field, context: PlaceContext): PlaceFound[] {
  const below = unitHits(reading);
  const taken = (start: number, end: number) => below.some((hit) => start < hit.end && end > hit.start);
  const above: Hit[] = [];
  for (const match of reading.key.matchAll(PROVINCE)) {
    const start = match.index;
    const end = start + match[0].length;
    if (taken(start, end) || isNoProvince(reading, start, end, match[1] ?? null, match[2]!)) continue;
    const province = provinceNames.get(match[2]!.replace(/\s+/g, ' '))!;
    above.push({ start, end, level: 'province', unit: '', name: province.name, nameKey: province.key });
  }
  const mentioned = provinceOfText(above);
  return [...above, ...below]
    .sort((a, b) => a.start - b.start)
    .map((hit, i, all) => {
      const span = reading.span(hit.start, hit.end);
      const base = { ...span, field, level: hit.level, printed: reading.source.slice(span.start, span.end) };
      if (hit.level === 'province')
        return {
          start: hit.start,
          end: hit.end,
          place: { ...base, ...asProvince(hit.nameKey, context.day) },
        };
      const near = nearProvince(hit, all, i, reading) ?? context.province ?? mentioned;
      const meaning =
        hit.level === 'district' ? asDistrict(hit, near) : asCommune(hit, all, i, near, reading);
      return { start: hit.start, end: hit.end, place: { ...base, ...meaning } };
    });
}

/** Districts and communes: a unit word, a name, and the names that follow it in a list. */
function unitHits({ text, key }: Reading): Hit[] {
  const hits: Hit[] = [];
  for (const match of key.matchAll(UNIT)) {
    const printed = match[1]!.replace(/\s+/g, ' ');
    const unit = LONG[printed] ?? printed;
    let start = match.index;
    let at = start + match[0].length;
    if (hits.some((hit) => start < hit.end && start >= hit.start)) continue;
    for (let count = 0; count < 30; count++) {
      const hit = hitAt(text, key, start, at, unit);
      if (!hit) break;
      hits.push(hit);
      const bracket = hit.level === 'commune' ? districtInBrackets(text, key, hit.end) : null;
      if (bracket) hits.push(bracket);
      const behind = bracket ? bracket.end + 1 : hit.end;
      const next = exec(NEXT, key, behind);
      if (!next) break;
      start = behind + next[0].length;
      at = start;
    }
  }
  return hits;
}

function hitAt(text: string, key: string, start: number, at: number, unit: string): Hit | null {
  const run = exec(NAME, text, at)?.[0];
  if (!run) return null;
  const listed = start === at;
  if (COMMUNES.has(unit)) {
    // A listed name must not be an organ or a person: only the first name of a commune list is certain by its unit.
    if (
      /^\p{Lu}{2,}$/u.test(run) ||
      (listed && (/^\d/.test(run) || run.split(/\s+/).length > 3 || !/^\p{Lu}\p{Ll}/u.test(run)))
    )
      return null;
    if (listed && !/^\s*(?:,|;|và|\(|\.|$)/u.test(key.slice(at + run.length))) return null;
    const end = at + run.length;
    return { start, end, level: 'commune', unit, name: text.slice(at, end), nameKey: key.slice(at, end) };
  }
  const words = run.split(/\s+/);
  for (let length = words.length; length > 0; length--) {
    const end = at + nthWordEnd(run, length);
    const nameKey = key.slice(at, end).replace(/\s+/g, ' ');
    const known = districts(nameKey).filter(
      (district) => listed || district.unit === unit || !/^\d/.test(nameKey),
    );
    // Central cities ("thành phố Hà Nội") are provinces.
    if (unit === 'thành phố' && provinceNames.get(nameKey)?.city) return null;
    if (known.length > 0) return { start, end, level: 'district', unit, name: known[0]!.name, nameKey };
  }
  return null;
}

function nthWordEnd(run: string, count: number): number {
  const word = /\S+/g;
  for (let i = 1; ; i++) {
    const match = word.exec(run);
    if (!match) return run.length;
    if (i === count) return match.index + match[0].length;
  }
}

/** "xã Yên Trị (Yên Thủy)": the district of a commune in brackets. */
function districtInBrackets(text: string, key: string, at: number): Hit | null {
  const open = exec(BRACKET, key, at);
  if (!open) return null;
  const start = at + open[0].length;
  const run = exec(NAME, text, start)?.[0];
  if (!run || key[start + run.length] !== ')') return null;
  const nameKey = key.slice(start, start + run.length);
  if (!isDistrictName(nameKey)) return null;
  const unit = districts(nameKey)[0]!.unit;
  return { start, end: start + run.length, level: 'district', unit, name: run, nameKey };
}

/** The province printed right behind a smaller unit: "huyện Tân Lạc, tỉnh Hoà Bình", "TP Hòa Bình (Hòa Bình)". */
function nearProvince(hit: Hit, all: readonly Hit[], i: number, { key }: Reading): string | null {
  let end = hit.end;
  for (let j = i + 1; j < all.length && j < i + 4; j++) {
    const next = all[j]!;
    if (!/^\s*[,(]?\s*\)?\s*$/u.test(key.slice(end, next.start))) return null;
    if (next.level === 'province') return next.nameKey;
    end = next.end;
  }
  return null;
}

/** The province a text names most, when it names one more than any other. */
function provinceOfText(hits: readonly Hit[]): string | null {
  const counts = new Map<string, number>();
  for (const hit of hits) counts.set(hit.nameKey, (counts.get(hit.nameKey) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && (!second || first[1] > second[1]) ? first[0] : null;
}

type Meaning = Pick<Place, 'name' | 'provinceThen' | 'provinceNow' | 'today'>;

const unitOf = (key: string) => (provinceNowByKey(key)?.city ? 'thành phố' : 'tỉnh');

function asProvince(key: string, day: string | null): Meaning {
  const province = provinceByKey(key)!;
  const now = provinceNowByKey(province.now)!;
  const merged = day !== null && day >= MERGER_DAY;
  const unit = merged && now.key === key ? unitOf(key) : province.city ? 'thành phố' : 'tỉnh';
  const today = now.key === key ? null : `${unitOf(now.key)} ${now.name}`;
  return { name: `${unit} ${province.name}`, provinceThen: key, provinceNow: now.key, today };
}

function todayOf(district: District): string {
  const now = provinceNowByKey(provinceByKey(district.province)?.now ?? '');
  return `${district.communes.join(', ')} (${now ? `${unitOf(now.key)} ${now.name}` : ''})`;
}

function asDistrict(hit: Hit, province: string | null): Meaning {
  const all = districts(hit.nameKey);
  const sameUnit = all.filter((district) => district.unit === hit.unit);
  const candidates = sameUnit.length > 0 ? sameUnit : all;
  // The province of its own day first; a merged province holds the namesakes of all it was made of.
  const exact = candidates.filter((district) => district.province === province);
  const here =
    exact.length > 0
      ? exact
      : candidates.filter((district) => provinceByKey(district.province)?.now === province);
  const one = here.length === 1 ? here[0] : candidates.length === 1 ? candidates[0] : undefined;
  const unit = one?.unit ?? hit.unit;
  if (!one) return { name: `${unit} ${hit.name}`, provinceThen: null, provinceNow: null, today: null };
  return {
    name: `${unit} ${one.name}`,
    provinceThen: one.province,
    provinceNow: provinceByKey(one.province)?.now ?? null,
    today: todayOf(one),
  };
}

/** Communes have no table of their own: they belong where the district or province beside them does, else at home. */
function asCommune(hit: Hit, all: readonly Hit[], i: number, near: string | null, { key }: Reading): Meaning {
  const next = all[i + 1];
  const district =
    next?.level === 'district' && /^\s*[,(]?\s*$/u.test(key.slice(hit.end, next.start))
      ? asDistrict(next, near)
      : null;
  const then = district?.provinceThen ?? (near && provinceByKey(near) ? near : null);
  const now = then ? (provinceByKey(then)?.now ?? null) : null;
  const name = provinceNowByKey(now ?? '');
  const today = then !== now && name ? `${unitOf(name.key)} ${name.name}` : null;
  return { name: `${hit.unit} ${hit.name}`, provinceThen: then, provinceNow: now, today };
}
