/** A source line as reports quote it: `Tên bài, Báo …, dd/mm/yyyy, URL (truy cập dd/mm/yyyy)`. */
import { i18n } from '#i18n';
import type { Article } from '@/utils/article';
import { formatDay, formatIsoDay } from './format';

/** `accessed`: epoch ms of the saved copy, which is when the page was last seen as quoted. */
export function citationOf(article: Article, accessed: number = article.savedAt): string {
  const parts = [article.title, article.outlet];
  if (article.published) parts.push(formatIsoDay(article.published.day));
  parts.push(article.originalUrl);
  return `${parts.join(', ')} (${i18n.t('reader.accessed', [formatDay(accessed)])})`;
}
