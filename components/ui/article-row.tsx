/** One article in a list. The title opens it; everything else is a word about it or a quick act on it. */
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Article } from '@/utils/article';
import type { Marked } from '@/utils/search';
import { formatNumber, rowDate } from '../text/format';
import { IconButton } from './button';
import { Icon } from './icon';
import { MarkedText } from './marked-text';

interface ArticleRowProps {
  readonly article: Article;
  readonly onOpen: (id: number) => void;
  readonly onStar?: (article: Article) => void;
  /** From a search: the title and passage with what matched. */
  readonly title?: Marked;
  readonly snippet?: Marked;
  /** How many near-duplicates stand behind this row. */
  readonly folded?: number;
  /** Why this row is here ("cùng nhắc 76/NQ-CP"). */
  readonly reason?: string;
  readonly showSapo?: boolean;
  /** Before the title: a checkbox for bulk acts. */
  readonly lead?: ComponentChildren;
}

export function ArticleRow(props: ArticleRowProps) {
  const { article, onOpen, onStar, title, snippet, folded = 0, reason, showSapo, lead } = props;
  const unread = article.readAt === null;
  const starred = article.starredAt !== null;
  return (
    <li class={`row${unread ? ' is-unread' : ''}`}>
      {lead}
      <div class="row-body">
        <button type="button" class="row-title" data-row onClick={() => onOpen(article.id)}>
          {unread && <span class="unread-dot" role="img" aria-label={i18n.t('row.unread')} />}
          {title ? <MarkedText marked={title} /> : article.title}
        </button>
        {snippet && (
          <p class="row-snippet">
            <MarkedText marked={snippet} />
          </p>
        )}
        {!snippet && showSapo && article.sapo && <p class="row-snippet">{article.sapo}</p>}
        <div class="row-foot">
          <p class="row-meta">
            <span class="row-outlet">{article.outlet}</span>
            <span>{rowDate(article)}</span>
            {article.section && <span>{article.section}</span>}
            {article.kind === 'link' && <span>{i18n.t('row.linkOnly')}</span>}
            {article.kind === 'selection' && <span>{i18n.t('row.selection')}</span>}
            {folded > 0 && <span>{i18n.t('row.folded', folded, [formatNumber(folded)])}</span>}
          </p>
          {article.tags.length > 0 && (
            <ul class="row-tags" aria-label={i18n.t('tag.label')}>
              {article.tags.map((tag) => (
                <li key={tag}>{tag}</li>
              ))}
            </ul>
          )}
        </div>
        {reason && (
          <p class="row-reason">
            <Icon name="link" />
            {reason}
          </p>
        )}
      </div>
      {onStar && (
        <IconButton
          icon="star"
          pressed={starred}
          label={starred ? i18n.t('action.unstar') : i18n.t('action.star')}
          onPress={() => onStar(article)}
        />
      )}
    </li>
  );
}
