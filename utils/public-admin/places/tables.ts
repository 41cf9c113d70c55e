/** Provinces and former districts, then (to 30/6/2025) and now, by name. Names are exact keys. */
import { exactKey } from '@/utils/vietnamese';
import districtTable from '../tables/districts.json';
import provinceTable from '../tables/provinces.json';
import nowTable from '../tables/provinces-now.json';

/** The day the provinces became 34 and the districts ended (Nghị quyết 202/2025/QH15, Luật 72/2025/QH15). */
export const MERGER_DAY = '2025-07-01';

export interface Province {
  readonly key: string;
  readonly name: string;
  /** A centrally governed city. */
  readonly city?: boolean;
  /** Key of the province it is part of since the merger. */
  readonly now: string;
  /** True when the territory of that name is not what it was. */
  readonly changed?: boolean;
  readonly aliases?: readonly string[];
}

export const provinces: readonly Province[] = provinceTable;
const byKey = new Map(provinces.map((province) => [province.key, province]));
const nowByKey = new Map<string, { key: string; name: string; city?: boolean }>(
  nowTable.map((province) => [province.key, province]),
);
const byName = new Map<string, Province>();
for (const province of provinces) {
  for (const name of [province.name, ...(province.aliases ?? [])]) byName.set(exactKey(name), province);
}

export const provinceByKey = (key: string): Province | undefined => byKey.get(key);
export const provinceNowByKey = (key: string) => nowByKey.get(key);
export const provinceNames: ReadonlyMap<string, Province> = byName;

/** The key of the province of that name at a day: names that outlived the merger keep their key. */
export function provinceNamed(name: string, day: string | null): string | null {
  const province = byName.get(name.replace(/^(?:tỉnh|thành phố|tp\.?) /u, ''));
  if (!province) return null;
  return day !== null && day >= MERGER_DAY && !nowByKey.has(province.key) ? province.now : province.key;
}

/** A province key as of a day: since the merger, the key of the province it went into. */
export function provinceThen(key: string, day: string | null): string {
  return day !== null && day >= MERGER_DAY ? (byKey.get(key)?.now ?? key) : key;
}

/** True for centrally governed cities. */
export function isCity(key: string, day: string | null): boolean {
  return Boolean(day !== null && day >= MERGER_DAY ? nowByKey.get(key)?.city : byKey.get(key)?.city);
}

export interface District {
  /** "huyện", "quận", "thị xã", "thành phố". */
  readonly unit: string;
  readonly name: string;
  /** Province key to 30/6/2025. */
  readonly province: string;
  /** Communes that took its wards: "xã Tân Lạc", … */
  readonly communes: readonly string[];
}

const UNITS: Readonly<Record<string, string>> = {
  h: 'huyện',
  q: 'quận',
  t: 'thị xã',
  p: 'thành phố',
  x: 'xã',
  k: 'đặc khu',
};
const communeUnit = (letter: string) => (letter === 'p' ? 'phường' : (UNITS[letter] ?? ''));

const districtsByName = new Map<string, readonly (readonly string[])[]>();
for (const row of districtTable as readonly (readonly string[])[]) {
  const name = exactKey(row[1]!);
  districtsByName.set(name, [...(districtsByName.get(name) ?? []), row]);
}

function toDistrict(row: readonly string[]): District {
  return {
    unit: UNITS[row[0]!] ?? '',
    name: row[1]!,
    province: row[2]!,
    communes: row[3]!.split('|').map((commune) => `${communeUnit(commune[0]!)} ${commune.slice(1)}`),
  };
}

/** All former districts of a name. */
export function districts(name: string): District[] {
  return (districtsByName.get(name) ?? []).map(toDistrict);
}

export const isDistrictName = (name: string): boolean => districtsByName.has(name);

/** Province key (to 30/6/2025) of the only district of that name, or of the one in `province`; null when in doubt. */
export function districtNamed(name: string, province: string | null): string | null {
  const all = districtsByName.get(name) ?? [];
  const here = all.filter((row) => row[2] === province || byKey.get(row[2]!)?.now === province);
  const one = here.length === 1 ? here[0] : all.length === 1 ? all[0] : undefined;
  return one?.[2] ?? null;
}
