/** What names an article: paper and section, headline, date and byline, sapo. The same for a draft and a saved copy. */
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Published } from '@/utils/article';
import { formatMoment, formatPublished } from '../text/format';

interface ArticleHeaderProps {
  readonly outlet: string;
  readonly section: string | null;
  /** Title and sapo: their text, or the reader's marked lines. */
  readonly title: ComponentChildren;
  readonly published: Published | null;
  readonly byline: string | null;
  readonly sapo: ComponentChildren;
  /** Epoch ms when it was saved, for saved ones. */
  readonly savedAt?: number;
  readonly level?: 1 | 2;
}

export function ArticleHeader(props: ArticleHeaderProps) {
  const { outlet, section, title, published, byline, sapo, savedAt, level = 2 } = props;
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <header class="article-header" lang="vi">
      <p class="article-outlet">
        <span>{outlet}</span>
        {section && <span>{section}</span>}
      </p>
      <Heading class="article-title">{title}</Heading>
      <p class="article-dates">
        {published ? (
          <time dateTime={published.day} title={published.printed ?? undefined}>
            {formatPublished(published)}
            {published.confidence === 'guess' && ` (${i18n.t('page.dateGuessed')})`}
          </time>
        ) : (
          <span>{i18n.t('page.noDate')}</span>
        )}
        {byline && <span class="article-byline">{byline}</span>}
        {savedAt !== undefined && <span>{i18n.t('page.savedAt', [formatMoment(savedAt)])}</span>}
      </p>
      {sapo && <p class="article-sapo">{sapo}</p>}
    </header>
  );
}
