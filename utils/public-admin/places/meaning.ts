/** What a place was on the article's day, and what it is: as far as the tables know, and no further. */
import type { Place } from '@/utils/article';
import {
  fullName,
  fullNameNow,
  MERGER_DAY,
  provinceByKey,
  provinceName,
  provinceNames,
  provinceNowByKey,
  provincesBefore,
} from '@/utils/provinces';
import { exactKey } from '@/utils/vietnamese';
import type { Hit } from './hit';
import { type Commune, communes, type District, districts } from './tables';

export type Meaning = Pick<
  Place,
  'name' | 'provinceThen' | 'provinceNow' | 'today' | 'todayAs' | 'before' | 'provinces'
>;

export const isMerged = (day: string | null) => day !== null && day >= MERGER_DAY;

const keysOf = (...keys: readonly (string | null | undefined)[]): string[] => [
  ...new Set(keys.filter((key): key is string => Boolean(key))),
];
const nowOf = (key: string | null) => (key === null ? null : (provinceByKey(key)?.now ?? key));

/** A name the tables cannot place. */
const unplaced = (name: string): Meaning => ({
  ...{ name, provinceThen: null, provinceNow: null, today: null, todayAs: null, before: null },
  provinces: [],
});

export function asProvince(hit: Hit, day: string | null): Meaning {
  const former = provincesBefore.get(exactKey(hit.nameKey));
  if (former) return asProvinceBefore(former.name, former.into);
  const key = hit.nameKey;
  const now = nowOf(key)!;
  const name = fullName(key, day);
  const today = fullNameNow(now);
  const changed = now !== key || today !== name;
  return {
    ...{ name, provinceThen: key, provinceNow: now, before: null },
    ...{ today: changed ? today : null, todayAs: changed ? (now === key ? 'is' : 'in') : null },
    provinces: keysOf(key, now),
  };
}

function asProvinceBefore(name: string, into: readonly string[]): Meaning {
  const nows = keysOf(...into.map(nowOf));
  return {
    name: `tỉnh ${name}`,
    provinceThen: into.length === 1 ? into[0]! : null,
    provinceNow: nows.length === 1 ? nows[0]! : null,
    today: nows.map(fullNameNow).join(', '),
    todayAs: nows.length === 1 ? 'in' : 'among',
    before: null,
    provinces: keysOf(...into, ...nows),
  };
}

/**
 * The district of a name in a province of either era, or the only one there is.
 * @param sure the province is printed beside the name; an outlet elsewhere says nothing about a name only one bears
 */
export function districtOf(hit: Hit, province: string | null, sure: boolean): District | null {
  const all = districts(hit.nameKey);
  const sameUnit = all.filter((district) => district.unit === hit.unit);
  const candidates = sameUnit.length > 0 ? sameUnit : all;
  // The province of its own day first; a merged province holds the namesakes of all it was made of.
  const exact = candidates.filter((district) => district.province === province);
  const here = exact.length > 0 ? exact : candidates.filter((one) => nowOf(one.province) === province);
  if (here.length === 1) return here[0]!;
  // Printed beside another province, it is one of that name that ended earlier.
  return candidates.length === 1 && !(sure && province !== null) ? candidates[0]! : null;
}

const intoCommunes = ({ communes: into, province }: District) =>
  `${into.join(', ')} (${fullNameNow(nowOf(province)!)})`;

/** @param province what the text or the outlet says; @param sure true where it is printed beside the name. */
export function asDistrict(hit: Hit, province: string | null, sure: boolean): Meaning {
  const one = districtOf(hit, province, sure);
  // As of its day: "thị xã Dĩ An" of 2017 became a city later.
  const name = `${hit.ownUnit || !one ? hit.unit : one.unit} ${one?.name ?? hit.name}`;
  if (one) {
    const now = nowOf(one.province);
    return {
      ...{ name, provinceThen: one.province, provinceNow: now, before: null },
      ...{ today: intoCommunes(one), todayAs: one.communes.length === 1 ? 'in' : 'among' },
      provinces: keysOf(one.province, now),
    };
  }
  const where = provinceOfUnknown(hit, province, sure);
  return where ? inProvince(name, where) : unplaced(name);
}

/** Of a district the table does not know: cities named like their province were its seat ("TP Ninh Bình"). */
export function provinceOfUnknown(hit: Hit, province: string | null, sure: boolean): string | null {
  const seat = provinceNames.get(hit.nameKey);
  if (seat) return seat.key;
  return sure || districts(hit.nameKey).length === 0 ? province : null;
}

/** All that is known is the province: it is told where that is another by now. */
function inProvince(name: string, province: string): Meaning {
  const now = nowOf(province);
  const moved = now !== province && now !== null && provinceNowByKey(now) !== undefined;
  return {
    ...{ name, provinceThen: province, provinceNow: now, before: null },
    ...{ today: moved ? fullNameNow(now) : null, todayAs: moved ? 'in' : null },
    provinces: keysOf(province, now),
  };
}

/**
 * A commune of before the merger. There is no table of them; but its district's land went to known communes, and one
 * of these may bear its name.
 */
export function asCommuneThen(hit: Hit, district: District | null, province: string | null): Meaning {
  const name = `${hit.unit} ${hit.name}`;
  const where = district?.province ?? province;
  if (!district) return where ? inProvince(name, where) : unplaced(name);
  const now = nowOf(district.province)!;
  const namesake = district.communes.find(
    (commune) => exactKey(commune.slice(commune.indexOf(' ') + 1)) === hit.nameKey,
  );
  const base = { name, provinceThen: district.province, provinceNow: now, before: null };
  const provinces = keysOf(district.province, now);
  if (namesake) return { ...base, provinces, today: `${namesake} (${fullNameNow(now)})`, todayAs: 'named' };
  const only = district.communes.length === 1;
  return { ...base, provinces, today: intoCommunes(district), todayAs: only ? 'in' : 'among' };
}

/** The commune of today of a name, in a province of either era, or the only one in the country. */
export function communeNow(hit: Hit, province: string | null): Commune | null {
  const all = communes(hit.nameKey).filter((one) => one.unit === hit.unit);
  const here = all.filter(
    (one) => one.province === province || one.from.some((district) => district.province === province),
  );
  if (here.length === 1) return here[0]!;
  return province === null && all.length === 1 ? all[0]! : null;
}

const districtBefore = ({ unit, name, province }: District) => `${unit} ${name} (${provinceName(province)})`;

/** A commune since the merger, with the districts whose wards it took. */
export function asCommuneNow(hit: Hit, province: string | null): Meaning {
  const name = `${hit.unit} ${hit.name}`;
  const one = communeNow(hit, province);
  if (!one) return province ? inProvince(name, province) : unplaced(name);
  return {
    ...{ name, provinceThen: one.province, provinceNow: one.province, today: null, todayAs: null },
    before: one.from.map(districtBefore).join(', '),
    provinces: keysOf(one.province, ...one.from.map((district) => district.province)),
  };
}
