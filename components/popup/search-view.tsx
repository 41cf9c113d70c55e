/** The whole archive as one types. */
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ArticleActs } from '../article/use-article-acts';
import type { LibraryDoor } from '../doors';
import { useSearch } from '../hooks/use-search';
import { formatNumber } from '../text/format';
import { ArticleRow } from '../ui/article-row';
import { listKeys } from '../ui/list-keys';
import { FailureNotice } from '../ui/notice';
import { SearchBox } from '../ui/search-box';
import { QueryNotes, SearchHelp, SearchNothing } from '../ui/search-notes';

interface SearchViewProps {
  readonly library: LibraryDoor;
  readonly acts: ArticleActs;
  readonly onOpen: (id: number) => void;
  /** Opens the library page with this search, for more than fits here. */
  readonly onOpenAll: (query: string) => void;
}

const options = { limit: 20, typing: true, fold: true } as const;

export function SearchView({ library, acts, onOpen, onOpenAll }: SearchViewProps) {
  const [query, setQuery] = useState('');
  const results = useRef<HTMLDivElement>(null);
  const { result, failure, busy } = useSearch(library, query, options);
  const hits = result?.hits ?? [];

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return; // A Vietnamese input method is still putting the marks on.
    const first = results.current?.querySelector<HTMLElement>('[data-row]');
    if (event.key === 'ArrowDown' && first) first.focus();
    else if (event.key === 'Enter' && hits[0]) onOpen(hits[0].id);
    else return;
    event.preventDefault();
  };

  return (
    <div class="search-view">
      <SearchBox value={query} onChange={setQuery} onKeyDown={onKeyDown} focusFirst />
      <p class="search-count" role="status">
        {hits.length > 0 && result && i18n.t('search.count', result.total, [formatNumber(result.total)])}
      </p>
      {failure && <FailureNotice failure={failure} />}
      {result && <QueryNotes notes={result.notes} />}
      {!query.trim() && <SearchHelp onTry={setQuery} />}
      {result && hits.length === 0 && !busy && <SearchNothing query={query.trim()} />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows move between the rows' own buttons. */}
      <div ref={results} onKeyDown={listKeys} aria-busy={busy}>
        {hits.length > 0 && (
          <ul class="rows plain">
            {hits.map((hit) => (
              <ArticleRow
                key={hit.id}
                article={hit.article}
                title={hit.title}
                snippet={hit.snippet}
                folded={hit.folded.length}
                onOpen={onOpen}
                onStar={acts.star}
              />
            ))}
          </ul>
        )}
        {result && result.total > hits.length && (
          <button type="button" class="button button-quiet list-more" onClick={() => onOpenAll(query.trim())}>
            {i18n.t('search.seeAll', result.total, [formatNumber(result.total)])}
          </button>
        )}
      </div>
    </div>
  );
}
