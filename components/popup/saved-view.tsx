/** The whole library, newest first. */
import { i18n } from '#i18n';
import type { ArticleActs } from '../article/use-article-acts';
import type { LibraryDoor } from '../doors';
import { ArticleRow } from '../ui/article-row';
import { Empty } from '../ui/notice';
import { PagedList } from '../ui/paged-list';

interface SavedViewProps {
  readonly library: LibraryDoor;
  readonly acts: ArticleActs;
  readonly onOpen: (id: number) => void;
}

const request = { filter: { state: 'all' }, sort: 'saved', descending: true } as const;

export function SavedView({ library, acts, onOpen }: SavedViewProps) {
  return (
    <PagedList
      library={library}
      request={request}
      label={i18n.t('tab.saved')}
      row={(article) => <ArticleRow key={article.id} article={article} onOpen={onOpen} onStar={acts.star} />}
      empty={
        <Empty icon="inbox" title={i18n.t('list.emptyLibrary')}>
          <p>{i18n.t('list.emptyLibraryHint')}</p>
        </Empty>
      }
    />
  );
}
