/** Ticking rows, and doing one thing to all of them. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Article } from '@/utils/article';
import { oneLine } from '@/utils/vietnamese';
import type { ArticleActs } from '../../article/use-article-acts';
import type { LibraryPageDoor, ListState } from '../../doors';
import { formatNumber } from '../../text/format';
import { Button } from '../../ui/button';
import type { Selection } from './use-selection';

export function RowCheck({ article, selection }: { article: Article; selection: Selection }) {
  return (
    <label class="row-check">
      <input
        type="checkbox"
        data-article={article.id}
        checked={selection.ids.has(article.id)}
        aria-label={i18n.t('list.select', [article.title])}
        onClick={(event) => selection.toggle(article.id, event.shiftKey)}
      />
    </label>
  );
}

interface SelectionBarProps {
  readonly selection: Selection;
  readonly acts: ArticleActs;
  readonly library: LibraryPageDoor;
  readonly state: ListState;
}

export function SelectionBar({ selection, acts, library, state }: SelectionBarProps) {
  const [tag, setTag] = useState('');
  const ids = [...selection.ids];
  if (ids.length === 0) return null;
  const done = (act: () => void) => () => {
    act();
    selection.clear();
  };
  const addTag = async () => {
    const name = oneLine(tag);
    if (!name) return;
    const articles = await Promise.all(ids.map((id) => library.getArticle(id)));
    acts.addTag(
      articles.filter((article) => article !== null),
      name,
    );
    setTag('');
    selection.clear();
  };
  return (
    <div class="selection-bar" role="toolbar" aria-label={i18n.t('list.bulk')}>
      <strong>{i18n.t('list.selected', ids.length, [formatNumber(ids.length)])}</strong>
      {state === 'deleted' ? (
        <Button icon="undo" onPress={done(() => acts.restore(ids))}>
          {i18n.t('action.restore')}
        </Button>
      ) : (
        <>
          <Button icon="check" onPress={done(() => acts.markRead(ids, true))}>
            {i18n.t('action.markRead')}
          </Button>
          <Button icon="archive" onPress={done(() => acts.archive(ids, state !== 'archived'))}>
            {state === 'archived' ? i18n.t('action.unarchive') : i18n.t('action.archive')}
          </Button>
          <Button icon="trash" onPress={done(() => acts.remove(ids))}>
            {i18n.t('action.delete')}
          </Button>
          <form
            class="bulk-tag"
            onSubmit={(event) => {
              event.preventDefault();
              void addTag();
            }}
          >
            <input
              class="select"
              aria-label={i18n.t('list.addTag')}
              placeholder={i18n.t('list.addTag')}
              maxLength={100}
              value={tag}
              onInput={(event) => setTag(event.currentTarget.value)}
            />
          </form>
        </>
      )}
      <Button look="quiet" onPress={selection.clear}>
        {i18n.t('list.clearSelection')}
      </Button>
    </div>
  );
}
