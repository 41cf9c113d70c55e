/** What one does with an article as a whole. */
import { i18n } from '#i18n';
import type { Article } from '@/utils/article';
import type { ArticleActs } from '../../article/use-article-acts';
import type { BrowserDoor } from '../../doors';
import { citationOf } from '../../text/citation';
import type { Announcer } from '../../ui/announcer';
import { Button, IconButton } from '../../ui/button';
import { leave } from '../router';

interface ReaderToolbarProps {
  readonly article: Article;
  readonly acts: ArticleActs;
  readonly browser: BrowserDoor;
  readonly announcer: Announcer;
}

export function ReaderToolbar({ article, acts, browser, announcer }: ReaderToolbarProps) {
  const starred = article.starredAt !== null;
  const archived = article.archivedAt !== null;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(citationOf(article));
      announcer.say(i18n.t('outcome.copied'));
    } catch {
      announcer.fail({ code: 'unexpected' });
    }
  };
  return (
    <div class="reader-toolbar" role="toolbar" aria-label={i18n.t('reader.toolbar')}>
      <Button look="quiet" icon="back" onPress={leave}>
        {i18n.t('action.back')}
      </Button>
      <span class="spread" />
      {article.deletedAt !== null ? (
        <Button look="primary" icon="undo" onPress={() => acts.restore([article.id])}>
          {i18n.t('action.restore')}
        </Button>
      ) : (
        <>
          <Button icon="open" onPress={() => void browser.openUrl(article.originalUrl)}>
            {i18n.t('action.openOriginal')}
          </Button>
          <Button icon="copy" onPress={() => void copy()}>
            {i18n.t('action.copyCitation')}
          </Button>
          <IconButton
            icon="star"
            pressed={starred}
            label={starred ? i18n.t('action.unstar') : i18n.t('action.star')}
            onPress={() => acts.star(article)}
          />
          <IconButton
            icon="unread"
            label={i18n.t('action.markUnread')}
            onPress={() => {
              acts.markRead([article.id], false);
              leave();
            }}
          />
          <IconButton
            icon="archive"
            pressed={archived}
            label={archived ? i18n.t('action.unarchive') : i18n.t('action.archive')}
            onPress={() => acts.archive([article.id], !archived)}
          />
          <IconButton
            icon="trash"
            label={i18n.t('action.delete')}
            onPress={() => {
              acts.remove([article.id]);
              leave();
            }}
          />
        </>
      )}
    </div>
  );
}
