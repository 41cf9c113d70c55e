/**
 * The provinces: the 63 to 30/6/2025 and the 34 since (Nghị quyết 202/2025/QH15), by key and by name.
 * A room of its own because views name provinces too, and must not carry the other tables for it.
 */
import { exactKey } from '@/utils/vietnamese';
import table from './provinces.json';
import nowTable from './provinces-now.json';

/** The day the provinces became 34 and the districts ended (Luật 72/2025/QH15). */
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

export interface ProvinceNow {
  readonly key: string;
  readonly name: string;
  readonly city?: boolean;
}

const provinces: readonly Province[] = table;
const byKey = new Map(provinces.map((province) => [province.key, province]));
const nowByKey = new Map((nowTable as readonly ProvinceNow[]).map((province) => [province.key, province]));
const byName = new Map<string, Province>();
for (const province of provinces) {
  for (const name of [province.name, ...(province.aliases ?? [])]) byName.set(exactKey(name), province);
}

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

/** True for centrally governed cities. */
export function isCity(key: string, day: string | null): boolean {
  return Boolean(day !== null && day >= MERGER_DAY ? nowByKey.get(key)?.city : byKey.get(key)?.city);
}
