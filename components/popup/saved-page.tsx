/** The page is in the library: it says so, and everything the reader adds is edited in place. */
import { i18n } from '#i18n';
import type { Article } from '@/utils/article';
import { ArticleHeader } from '../article/article-header';
import { ReaderFields } from '../article/reader-fields';
import type { ArticleActs } from '../article/use-article-acts';
import type { BrowserDoor } from '../doors';
import { formatMoment } from '../text/format';
import { Button, IconButton } from '../ui/button';
import { Icon } from '../ui/icon';

interface SavedPageProps {
  readonly article: Article;
  readonly browser: BrowserDoor;
  readonly acts: ArticleActs;
  readonly knownTags: readonly string[];
  readonly saving: boolean;
  readonly onOpen: (id: number) => void;
  readonly onClipAgain: () => void;
}

export function SavedPage(props: SavedPageProps) {
  const { article, browser, acts, knownTags, saving, onOpen, onClipAgain } = props;
  const starred = article.starredAt !== null;
  return (
    <article class="page">
      <p class="seal">
        <Icon name="check" />
        <span>{i18n.t('page.savedAt', [formatMoment(article.savedAt)])}</span>
        {article.revisions > 0 && <span>{i18n.t('page.revisions', article.revisions)}</span>}
      </p>
      <ArticleHeader
        outlet={article.outlet}
        section={article.section}
        title={article.title}
        published={article.published}
        byline={article.byline}
        sapo={article.sapo}
      />
      <div class="page-acts">
        <Button look="primary" icon="reader" focusFirst onPress={() => onOpen(article.id)}>
          {i18n.t('page.openReader')}
        </Button>
        <Button look="plain" icon="refresh" busy={saving} onPress={onClipAgain}>
          {saving ? i18n.t('page.saving') : i18n.t('page.clipAgain')}
        </Button>
        <span class="page-icons">
          <IconButton
            icon="star"
            pressed={starred}
            label={starred ? i18n.t('action.unstar') : i18n.t('action.star')}
            onPress={() => acts.star(article)}
          />
          <IconButton
            icon="trash"
            label={i18n.t('action.delete')}
            onPress={() => acts.remove([article.id])}
          />
        </span>
      </div>
      <ReaderFields key={article.id} article={article} browser={browser} knownTags={knownTags} />
    </article>
  );
}
