/** Provinces, former districts and communes as printed, with what they were and what they are. */
import type { Field, Place } from '@/utils/article';
import type { Reading } from '../reading';
import type { Hit } from './hit';
import {
  asCommuneNow,
  asCommuneThen,
  asDistrict,
  asProvince,
  communeNow,
  districtOf,
  isMerged,
  type Meaning,
  provinceOfUnknown,
} from './meaning';
import { provinceHits } from './province-hits';
import { unitHits } from './units';

export interface PlaceContext {
  readonly day: string | null;
  /** Province key (to 30/6/2025 or since) the outlet belongs to, or null. */
  readonly province: string | null;
}

/** A place with its offsets in the reading. */
export interface PlaceFound {
  readonly start: number;
  readonly end: number;
  readonly place: Place;
}

export interface PlaceText {
  readonly field: Field;
  readonly reading: Reading;
}

/** What stands beside a name in print: the district and the province of its address. */
interface Address {
  readonly district: Hit | null;
  readonly province: string | null;
}

/** The places of an article's texts. They are read together: what one text leaves open another says. */
export function findPlaces(texts: readonly PlaceText[], context: PlaceContext): PlaceFound[][] {
  const merged = isMerged(context.day);
  const hits = texts.map(({ reading }) => {
    const below = unitHits(reading, context.day);
    return [...provinceHits(reading, context.province, below), ...below].sort((a, b) => a.start - b.start);
  });
  const addresses = hits.map((all, i) => all.map((_, j) => addressOf(all, j, texts[i]!.reading.key)));
  const said = saidElsewhere(hits, addresses);
  const usual = context.province ?? provinceMostNamed(hits.flat());
  return hits.map((all, i) =>
    all.map((hit, j) => {
      const { field, reading } = texts[i]!;
      const printed = addresses[i]![j]!;
      const address = printed.district || printed.province ? printed : (said.get(nameOf(hit)) ?? printed);
      const span = reading.span(hit.start, hit.end);
      const old = merged && /^\s*\(?\s*(?:cũ|trước đây)/u.test(reading.key.slice(hit.end, hit.end + 12));
      const meaning = meaningOf(hit, address, usual, context.day, merged && !old);
      const base = { ...span, field, level: hit.level, printed: reading.source.slice(span.start, span.end) };
      return { start: hit.start, end: hit.end, place: { ...base, ...meaning } };
    }),
  );
}

function meaningOf(
  hit: Hit,
  { district, province }: Address,
  usual: string | null,
  day: string | null,
  merged: boolean,
): Meaning {
  if (hit.level === 'province') return asProvince(hit, day);
  if (hit.level === 'district') return asDistrict(hit, province ?? usual, province !== null);
  if (merged && !district) {
    // A national paper names no province where there is but one such commune.
    return asCommuneNow(hit, province ?? (usual && communeNow(hit, usual) ? usual : null));
  }
  if (!district) return asCommuneThen(hit, null, province ?? usual);
  const sure = province !== null;
  const known = districtOf(district, province ?? usual, sure);
  return asCommuneThen(hit, known, known ? null : provinceOfUnknown(district, province ?? usual, sure));
}

const nameOf = ({ level, unit, nameKey }: Hit) => `${level} ${unit} ${nameKey}`;

const ADDRESSED = /^\s*[,(-]?\s*\)?\s*(?:thuộc|của)?\s*$/u;
const LISTED = /^\s*(?:,|;|và|&)\s*$/u;

/** The district and province printed right behind a smaller unit: "xã Đông Lai, huyện Tân Lạc, tỉnh Hoà Bình". */
function addressOf(all: readonly Hit[], i: number, key: string): Address {
  let { end, level } = all[i]!;
  let district: Hit | null = null;
  for (let j = i + 1; j < all.length && j < i + 12 && level !== 'province'; j++) {
    const next = all[j]!;
    const gap = key.slice(end, next.start);
    // Of one level they stand in a list: "huyện Tân Lạc và Lạc Sơn (Hoà Bình)" is of both.
    if (!(next.level === level ? LISTED : ADDRESSED).test(gap)) break;
    if (next.level === 'province') return { district, province: next.nameKey };
    if (next.level === 'district' && level === 'commune') district = next;
    else if (next.level !== level) break;
    ({ end, level } = next);
  }
  return { district, province: null };
}

/** Names an article places once ("xã Bình Tân, huyện Bình Sơn") are so placed wherever it repeats them. */
function saidElsewhere(
  hits: readonly (readonly Hit[])[],
  addresses: readonly (readonly Address[])[],
): Map<string, Address> {
  const said = new Map<string, Address>();
  hits.forEach((all, i) => {
    all.forEach((hit, j) => {
      const address = addresses[i]![j]!;
      const before = said.get(nameOf(hit));
      const fuller = address.district ? !before?.district : address.province && !before;
      if (fuller) said.set(nameOf(hit), address);
    });
  });
  return said;
}

/** The province a text is about: the only one it names, or one named twice as often as all others together. */
function provinceMostNamed(hits: readonly Hit[]): string | null {
  const counts = new Map<string, number>();
  let total = 0;
  for (const { level, nameKey } of hits) {
    if (level !== 'province') continue;
    counts.set(nameKey, (counts.get(nameKey) ?? 0) + 1);
    total++;
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] * 3 >= total * 2 ? first[0] : null;
}
