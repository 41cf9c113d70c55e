/**
 * The provinces: the 63 to 30/6/2025 and the 34 since (Nghị quyết 202/2025/QH15), by key and by name.
 * A room of its own because views name provinces too, and must not carry the other tables for it.
 */
import { exactKey } from '@/utils/vietnamese';
import table from './provinces.json';
import beforeTable from './provinces-before.json';
import nowTable from './provinces-now.json';

/** The day the provinces became 34 and the districts ended (Luật 72/2025/QH15). */
export const MERGER_DAY = '2025-07-01';

export interface Province {
  readonly key: string;
  readonly name: string;
  /** A centrally governed city. */
  readonly city?: boolean;
  /** The day it became one, `YYYY-MM-DD`, where that lies in the years of the archives. */
  readonly citySince?: string;
  /** Its name until then: "Thừa Thiên Huế". */
  readonly nameBefore?: string;
  /** Key of the province it is part of since the merger. */
  readonly now: string;
  /** True when the territory of that name is not what it was. */
  readonly changed?: boolean;
  readonly aliases?: readonly string[];
}

export interface ProvinceNow {
  readonly key: string;
  readonly name: string;
  readonly city?: boolean;
  readonly citySince?: string;
}

/** A province that had ended before the 63: "Hà Tây", "Hà Bắc". */
export interface ProvinceBefore {
  readonly name: string;
  /** Keys of those among the 63 its land went into. */
  readonly into: readonly string[];
}

const provinces: readonly Province[] = table;
const byKey = new Map(provinces.map((province) => [province.key, province]));
const nowByKey = new Map((nowTable as readonly ProvinceNow[]).map((province) => [province.key, province]));
const byName = new Map<string, Province>();
for (const province of provinces) {
  for (const name of [province.name, ...(province.aliases ?? [])]) byName.set(exactKey(name), province);
}

/** By the exact key of the name. Those whose name lives on (Cần Thơ, Lai Châu) mean the living one. */
export const provincesBefore: ReadonlyMap<string, ProvinceBefore> = new Map(
  (beforeTable as readonly ProvinceBefore[]).map((province) => [exactKey(province.name), province]),
);

export const provinceByKey = (key: string): Province | undefined => byKey.get(key);
export const provinceNowByKey = (key: string): ProvinceNow | undefined => nowByKey.get(key);
/** Exact keys of all names and other names of provinces. */
export const provinceNames: ReadonlyMap<string, Province> = byName;

/** The name of a province key of either era; an unknown key is shown as it is. */
export const provinceName = (key: string): string => (byKey.get(key) ?? nowByKey.get(key))?.name ?? key;

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

/** True for centrally governed cities, as of a day; without a day, for those that are or became one in their era. */
export function isCity(key: string, day: string | null): boolean {
  const province = day !== null && day >= MERGER_DAY ? nowByKey.get(key) : byKey.get(key);
  return Boolean(province?.city && (day === null || day >= (province.citySince ?? '')));
}

/** "tỉnh Hòa Bình", "thành phố Huế", "tỉnh Thừa Thiên Huế": the full name of a province key at a day. */
export function fullName(key: string, day: string | null): string {
  const province = byKey.get(key);
  const city = isCity(key, day);
  const name = !city && province?.citySince ? (province.nameBefore ?? province.name) : provinceName(key);
  return `${city ? 'thành phố' : 'tỉnh'} ${name}`;
}

/** The full name of a province of today. */
export const fullNameNow = (key: string): string =>
  `${nowByKey.get(key)?.city ? 'thành phố' : 'tỉnh'} ${provinceName(key)}`;
