/** Whose issuer: "UBND tỉnh" is the outlet's province, "UBND huyện Tân Lạc" a district, "UBND Thành phố" either. */
import type { IssuerLevel } from '@/utils/article';
import { isCity, provinceNamed, provinceThen } from '@/utils/provinces';
import { districtNamed } from '../places';
import { isCentral } from './codes';
import type { Found } from './found';

export interface DocumentContext {
  /** `YYYY-MM-DD` of the article, or null. */
  readonly day: string | null;
  /** Province key of the outlet at that day, or null for central outlets. */
  readonly province: string | null;
}

export interface Territory {
  readonly level: IssuerLevel | null;
  /** Province key. */
  readonly territory: string | null;
  /** District or commune below it, as an exact key. */
  readonly place: string | null;
}

/** Codes of provincial departments, boards and committees: SNV, BTGTU, TU. */
const PROVINCIAL = /^S\p{Lu}{2}|TU$/u;

export function territoryOf(found: Found, { day, province }: DocumentContext): Territory {
  const code = found.issuer?.split('-')[0] ?? found.organ?.code ?? null;
  // What stands around the full citation holds for its short form too.
  const organ = found.organ ?? found.bound?.organ ?? null;
  // "UBND thành phố ban hành Kế hoạch 12/KH-BTC": the organising board of an event, not the ministry.
  const local = organ?.code === 'UBND' && code !== null && /^B\p{Lu}/u.test(code);
  if (local) return { level: null, territory: null, place: null };
  if (code && isCentral(code)) return { level: 'central', territory: null, place: null };
  if (!organ)
    return {
      level: code && PROVINCIAL.test(code) ? 'province' : null,
      territory: code && PROVINCIAL.test(code) ? province : null,
      place: null,
    };
  const named = organ.place ? provinceNamed(organ.place, day) : null;
  const home = { level: 'province', territory: province, place: null } as const;
  if (organ.city) {
    if (!organ.place)
      return province && isCity(province, day) ? home : { level: null, territory: null, place: null };
    if (named && isCity(named, day)) return { level: 'province', territory: named, place: null };
    // "thành phố Hòa Bình" is a city of the province of that name.
    return below('district', organ.place, { day, province: province ?? named });
  }
  const level = organ.level ?? (named ? 'province' : code && PROVINCIAL.test(code) ? 'province' : null);
  if (level === 'province') return named ? { level, territory: named, place: null } : home;
  if (level === 'district' || level === 'commune') return below(level, organ.place, { day, province });
  return { level: null, territory: null, place: null };
}

function below(level: IssuerLevel, place: string | null, { day, province }: DocumentContext): Territory {
  if (!place) return { level, territory: province, place: null };
  const district = level === 'district' ? districtNamed(place, province) : null;
  return { level, territory: district ? provinceThen(district, day) : province, place };
}
