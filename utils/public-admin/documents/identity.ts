/**
 * Which document a citation means. `28/KH-UBND` exists in every province every year, so two citations are the same
 * document only when issuer (with level and territory), type, number and year agree; else only the symbol agrees.
 */
import type { Citation } from '@/utils/article';
import { exactKey } from '@/utils/vietnamese';
import { isCentral } from './codes';

type Parts = Pick<
  Citation,
  | 'issuer'
  | 'level'
  | 'territory'
  | 'canonical'
  | 'number'
  | 'numberTo'
  | 'suffix'
  | 'year'
  | 'date'
  | 'name'
  | 'resolvesTo'
> & {
  /** Code of the type. */
  readonly type: string | null;
  readonly by: Citation['by'];
  /** District or commune below the territory, as an exact key. */
  readonly place: string | null;
};

/** Where the issuer's word holds, or null when the text leaves it open. */
function scope(parts: Parts): string | null {
  if (parts.level === 'central' && parts.issuer?.split('-').every(isCentral)) return 'vn';
  if (!parts.territory || !parts.level) return null;
  if (parts.level === 'province') return parts.territory;
  return parts.place ? `${parts.territory}/${parts.place}` : null;
}

/** Types numbered in two series, with the year in the symbol and without: 19/2025/QĐ-TTg is not 19/QĐ-TTg of 2025. */
const TWO_SERIES = new Set(['QĐ', 'NQ', 'CT']);

/** A number, or a symbol that begins with it: 05-CT/TW and 5-CT/TW are one. No arithmetic: "66.10" is not "66.1". */
export const bareNumber = (number: string) => number.replace(/^0+(?=\d)/, '');

export function keyOf(parts: Parts): string {
  if (parts.by === 'name' && parts.resolvesTo === null) {
    return parts.name && (parts.year || /khóa/u.test(exactKey(parts.name)))
      ? `sure:vn|${parts.issuer}|${parts.type}|${exactKey(parts.name)}|${parts.year ?? ''}`
      : `sure:vn|${parts.issuer}|${parts.type}||${parts.year ?? ''}`;
  }
  if (parts.number === null) return symbolKey(parts);
  const year = parts.year ?? (parts.date ? Number(parts.date.slice(0, 4)) : null);
  const term = /^(?:QH|UBTVQH)\d+$/.exec(parts.issuer ?? '')?.[0];
  const number = `${bareNumber(parts.number)}${parts.suffix ?? ''}${parts.numberTo ? `-${bareNumber(parts.numberTo)}` : ''}`;
  // One series a year for all that Parliament and its committee pass: the term makes the symbol unique by itself.
  if (term) return `sure:vn|${term}||${number}|${parts.year ?? term}`;
  const where = scope(parts);
  if (!where || !parts.issuer || !parts.type || year === null) return symbolKey(parts);
  const series = parts.year !== null && TWO_SERIES.has(parts.type) ? `@${year}` : `${year}`;
  return `sure:${where}|${parts.issuer}|${parts.type}|${number}|${series}`;
}

function symbolKey(parts: Parts): string {
  if (parts.canonical) return `symbol:${bareNumber(parts.canonical)}`;
  if (parts.resolvesTo) return `symbol:${bareNumber(parts.resolvesTo)}`;
  return `symbol:${parts.type ?? '?'} ${parts.number ? bareNumber(parts.number) : ''}${parts.suffix ?? ''}`;
}
