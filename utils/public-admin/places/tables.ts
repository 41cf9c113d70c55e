/** Former districts (to 30/6/2025) and the communes of today, by name. Names are exact keys. */
import { provinceByKey } from '@/utils/provinces';
import { exactKey } from '@/utils/vietnamese';
import districtTable from '../tables/districts.json';
import { squeezed } from './hit';

export interface District {
  /** "huyện", "quận", "thị xã", "thành phố". */
  readonly unit: string;
  readonly name: string;
  /** Province key to 30/6/2025. */
  readonly province: string;
  /** Communes that took its wards: "xã Tân Lạc", … */
  readonly communes: readonly string[];
}

/** A commune since 1/7/2025. */
export interface Commune {
  /** "xã", "phường", "đặc khu". */
  readonly unit: string;
  readonly name: string;
  /** Province key since then. */
  readonly province: string;
  /** The former districts whose wards it took. */
  readonly from: readonly District[];
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
  const name = squeezed(exactKey(row[1]!));
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
  const here = all.filter((row) => row[2] === province || provinceByKey(row[2]!)?.now === province);
  const one = here.length === 1 ? here[0] : all.length === 1 ? all[0] : undefined;
  return one?.[2] ?? null;
}

/** Made when first asked for: there are 3,321, and most articles are older than they. */
let communesByName: Map<string, Commune[]> | null = null;

function communeTable(): Map<string, Commune[]> {
  const byPlace = new Map<string, Commune & { readonly from: District[] }>();
  for (const row of districtTable as readonly (readonly string[])[]) {
    const district = toDistrict(row);
    const province = provinceByKey(district.province)?.now ?? '';
    for (const full of district.communes) {
      const known = byPlace.get(`${province}|${full}`);
      if (known) known.from.push(district);
      else {
        const unit = full.startsWith('đặc khu') ? 'đặc khu' : full.slice(0, full.indexOf(' '));
        const name = full.slice(unit.length + 1);
        byPlace.set(`${province}|${full}`, { unit, name, province, from: [district] });
      }
    }
  }
  const byName = new Map<string, Commune[]>();
  for (const commune of byPlace.values()) {
    const key = squeezed(exactKey(commune.name));
    byName.set(key, [...(byName.get(key) ?? []), commune]);
  }
  return byName;
}

/** All communes of today of a name. */
export function communes(name: string): readonly Commune[] {
  communesByName ??= communeTable();
  return communesByName.get(name) ?? [];
}
