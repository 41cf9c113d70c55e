/**
 * Dates and numbers as the reader's country writes them: dd/mm/yyyy in both languages, numbers by language
 * ("86,26" and "1.204" in Vietnamese). Days are Vietnamese days, wherever the reader's clock stands.
 */
import { i18n } from '#i18n';
import type { Article, Published } from '@/utils/article';

const ZONE = 'Asia/Ho_Chi_Minh';
const dayFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
});
const timeFormat = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', minute: '2-digit' });
let numberFormat: Intl.NumberFormat | undefined;

/** dd/mm/yyyy of an instant (epoch ms). */
export const formatDay = (at: number): string => dayFormat.format(at);

/** dd/mm/yyyy HH:mm of an instant (epoch ms). */
export const formatMoment = (at: number): string => `${formatDay(at)} ${timeFormat.format(at)}`;

/** `YYYY-MM-DD` as dd/mm/yyyy. */
export const formatIsoDay = (day: string): string => day.split('-').reverse().join('/');

/** The day of an instant in Vietnam as `YYYY-MM-DD`. */
export const isoDay = (at: number): string => formatDay(at).split('/').reverse().join('-');

/** Midnight in Vietnam at the start of a `YYYY-MM-DD`, epoch ms. */
export const startOfDay = (day: string): number => Date.parse(`${day}T00:00:00+07:00`);

/** Publication as printed in a header: the day, and the time where the page told it. */
export function formatPublished(published: Published): string {
  const day = formatIsoDay(published.day);
  return published.time ? `${day} ${published.time}` : day;
}

/** The date a row shows: publication where known, else the day it was saved. */
export const rowDate = (article: Article): string =>
  article.published ? formatIsoDay(article.published.day) : formatDay(article.savedAt);

export function formatNumber(value: number): string {
  numberFormat ??= new Intl.NumberFormat(i18n.t('app.locale'));
  return numberFormat.format(value);
}

/** For lists of names: Vietnamese order, digits by value. */
export const collator = new Intl.Collator('vi', { numeric: true, sensitivity: 'variant' });
