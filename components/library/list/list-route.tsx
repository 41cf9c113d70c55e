/** A list of articles, as the address narrows it; or, with a query, what a search finds. */
import { i18n } from '#i18n';
import type { ListFilter, ListState, SortKey } from '../../doors';
import { facetName } from '../../text/facet-name';
import { ArticleRow } from '../../ui/article-row';
import { Empty } from '../../ui/notice';
import { PagedList } from '../../ui/paged-list';
import { stateLabel } from '../navigation';
import { go, href } from '../router';
import type { RouteProps } from '../routes';
import { SearchRoute } from './search-route';
import { RowCheck, SelectionBar } from './selection';
import { useSelection } from './use-selection';

const FACETS = ['outlet', 'section', 'topic', 'tag', 'province'] as const;
const sorts: readonly { sort: SortKey; label: () => string }[] = [
  { sort: 'saved', label: () => i18n.t('list.sortSaved') },
  { sort: 'published', label: () => i18n.t('list.sortPublished') },
  { sort: 'title', label: () => i18n.t('list.sortTitle') },
];

export function ListRoute(props: RouteProps) {
  return props.query.get('q') ? <SearchRoute {...props} /> : <FilteredList {...props} />;
}

function FilteredList({ doors, acts, query }: RouteProps) {
  const facet = FACETS.find((name) => query.has(name));
  const value = facet ? (query.get(facet) ?? '') : '';
  // A facet is looked for everywhere, the inbox only when nothing else is asked.
  const state = (query.get('xem') ?? (facet ? 'all' : 'inbox')) as ListState;
  const sort = (query.get('sx') ?? 'saved') as SortKey;
  const filter: ListFilter = { state, ...(facet && { [facet]: value }) };
  const title = facet ? facetName(facet, value) : stateLabel(state);
  const key = JSON.stringify([filter, sort]);
  const selection = useSelection(key);

  return (
    <section class="list-view" aria-labelledby="list-title">
      <div class="list-head">
        <h1 id="list-title">{title}</h1>
        <SortSelect
          value={sort}
          onChange={(next) => {
            const now = Object.fromEntries(query);
            go(href('tin', { ...now, sx: next === 'saved' ? null : next }), true);
          }}
        />
      </div>
      <SelectionBar selection={selection} acts={acts} library={doors.library} state={state} />
      <PagedList
        key={key}
        library={doors.library}
        request={{ filter, sort, descending: sort !== 'title' }}
        label={title}
        row={(article) => (
          <ArticleRow
            key={article.id}
            article={article}
            showSapo
            onOpen={(id) => go(`#/bai/${id}`)}
            onStar={acts.star}
            lead={<RowCheck article={article} selection={selection} />}
          />
        )}
        empty={<EmptyList state={state} />}
      />
    </section>
  );
}

function SortSelect({ value, onChange }: { value: SortKey; onChange: (sort: SortKey) => void }) {
  return (
    <label class="sort">
      <span>{i18n.t('list.sort')}</span>
      <select
        class="select"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value as SortKey)}
      >
        {sorts.map(({ sort, label }) => (
          <option key={sort} value={sort}>
            {label()}
          </option>
        ))}
      </select>
    </label>
  );
}

function EmptyList({ state }: { state: ListState }) {
  switch (state) {
    case 'unread':
      return <Empty icon="check" title={i18n.t('list.emptyUnread')} />;
    case 'starred':
      return <Empty icon="star" title={i18n.t('list.emptyStarred')} />;
    case 'archived':
      return <Empty icon="archive" title={i18n.t('list.emptyArchived')} />;
    case 'deleted':
      return <Empty icon="trash" title={i18n.t('list.emptyDeleted')} />;
    default:
      return (
        <Empty icon="inbox" title={i18n.t('list.emptyLibrary')}>
          <p>{i18n.t('list.emptyLibraryHint')}</p>
        </Empty>
      );
  }
}
