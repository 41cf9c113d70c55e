/** A figure in words, as printed: never merged, recomputed or rounded. */
import { i18n } from '#i18n';
import { type Figure, rankUnit, scoreUnits } from '@/utils/article';

/** A value with the decimal sign of the reader's language; digits as the article has them. */
const number = (value: number): string =>
  new Intl.NumberFormat(i18n.t('app.locale'), { maximumFractionDigits: 4 }).format(value);

/** A unit of the article's in the reader's language. `value` decides between one and many. */
export function unitText(unit: Figure['unit'], value: number): string {
  if (unit === scoreUnits[0]) return i18n.t('figure.points', value === 1 ? 1 : 2);
  if (unit === rankUnit) return i18n.t('figure.places', value === 1 ? 1 : 2);
  return unit === '0-1' ? '' : (unit ?? '');
}

function amount({ value, unit }: Pick<Figure, 'value' | 'unit'>): string {
  if (value === null) return '';
  if (unit === '%') return `${number(value)}%`;
  return `${number(value)} ${unitText(unit, value)}`.trim();
}

type Printed = Pick<
  Figure,
  | 'kind'
  | 'value'
  | 'unit'
  | 'scale'
  | 'rank'
  | 'of'
  | 'fromRank'
  | 'direction'
  | 'group'
  | 'count'
  | 'measure'
>;

export function figureText(figure: Printed): string {
  const { kind, value, unit, scale, rank, of, fromRank, direction, group, count, measure } = figure;
  switch (kind) {
    case 'rank':
      return of ? i18n.t('figure.rankOf', [String(rank), String(of)]) : i18n.t('figure.rank', [String(rank)]);
    case 'rank-change': {
      const ranks = [String(fromRank), String(rank)] as [string, string];
      return (rank ?? 0) <= (fromRank ?? 0)
        ? i18n.t('figure.rankChange', ranks)
        : i18n.t('figure.rankDrop', ranks);
    }
    case 'delta':
      return direction === 'down'
        ? i18n.t('figure.down', [amount(figure)])
        : i18n.t('figure.up', [amount(figure)]);
    case 'group':
      return count
        ? i18n.t('figure.groupOf', [group ?? '', String(count)])
        : i18n.t('figure.group', [group ?? '']);
    case 'share':
      return i18n.t('figure.share', [measure ?? '', amount(figure)]);
    default:
      return scale !== null && value !== null
        ? i18n.t('figure.scale', [number(value), number(scale), unitText(unit, scale)]).trim()
        : amount(figure);
  }
}
