/** Search over the whole library: results, how the query was understood, and facets to narrow it by. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Facet, SortOrder } from '@/utils/search';
import { useSearch } from '../../hooks/use-search';
import { formatNumber } from '../../text/format';
import { ArticleRow } from '../../ui/article-row';
import { listKeys } from '../../ui/list-keys';
import { FailureNotice, Loading } from '../../ui/notice';
import { QueryNotes, SearchNothing } from '../../ui/search-notes';
import { go, href } from '../router';
import type { RouteProps } from '../routes';
import { SaveSearch } from './save-search';
import { narrowed, SearchFacets } from './search-facets';
import { RowCheck, SelectionBar } from './selection';
import { useSelection } from './use-selection';

const PAGE = 30;
const facets: readonly Facet[] = ['outlet', 'province', 'section', 'topic', 'tag', 'month'];
const sorts: readonly { sort: SortOrder; label: () => string }[] = [
  { sort: 'relevance', label: () => i18n.t('search.sortRelevance') },
  { sort: 'published', label: () => i18n.t('list.sortPublished') },
  { sort: 'saved', label: () => i18n.t('list.sortSaved') },
];

export function SearchRoute({ doors, announcer, acts, query }: RouteProps) {
  const text = query.get('q') ?? '';
  const sort = (query.get('sx') ?? 'relevance') as SortOrder;
  const [limit, setLimit] = useState(PAGE);
  useEffect(() => setLimit(PAGE), [text, sort]);
  const { result, failure, busy } = useSearch(doors.library, text, {
    sort,
    limit,
    typing: true,
    fold: true,
    facets,
  });
  const selection = useSelection(`${text} ${sort}`);
  const hits = result?.hits ?? [];
  return (
    <section class="list-view" aria-labelledby="list-title">
      <div class="list-head">
        <h1 id="list-title">{i18n.t('search.results')}</h1>
        <p class="search-total" role="status">
          {result && i18n.t('search.count', result.total, [formatNumber(result.total)])}
        </p>
        <SaveSearch query={text} door={doors.settings} announcer={announcer} />
        <label class="sort">
          <span>{i18n.t('list.sort')}</span>
          <select
            class="select"
            value={sort}
            onChange={(event) => go(href('tin', { q: text, sx: event.currentTarget.value }), true)}
          >
            {sorts.map((one) => (
              <option key={one.sort} value={one.sort}>
                {one.label()}
              </option>
            ))}
          </select>
        </label>
      </div>
      <SelectionBar selection={selection} acts={acts} library={doors.library} state="all" />
      {failure && <FailureNotice failure={failure} />}
      {result && <QueryNotes notes={result.notes} />}
      {!result && busy && <Loading />}
      {result && hits.length === 0 && !busy && <SearchNothing query={text} />}
      <div class="search-columns">
        {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows move between the rows' own buttons. */}
        <div onKeyDown={listKeys} aria-busy={busy}>
          {hits.length > 0 && (
            <ul class="rows plain">
              {hits.map((hit) => (
                <ArticleRow
                  key={hit.id}
                  article={hit.article}
                  title={hit.title}
                  snippet={hit.snippet}
                  folded={hit.folded.length}
                  onOpen={(id) => go(`#/bai/${id}`)}
                  onStar={acts.star}
                  lead={<RowCheck article={hit.article} selection={selection} />}
                />
              ))}
            </ul>
          )}
          {result && result.total > hits.length && hits.length >= limit && (
            <button
              type="button"
              class="button button-quiet list-more"
              onClick={() => setLimit(limit + PAGE)}
            >
              {i18n.t('list.more')}
            </button>
          )}
        </div>
        {result && hits.length > 0 && (
          <SearchFacets
            facets={result.facets}
            onNarrow={(facet, value) =>
              go(href('tin', { q: narrowed(text, facet, value), sx: query.get('sx') }))
            }
          />
        )}
      </div>
    </section>
  );
}
