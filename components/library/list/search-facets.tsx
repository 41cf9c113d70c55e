/** Counts over a whole result. Choosing one writes it into the query, where the reader sees and can change it. */
import { i18n } from '#i18n';
import type { Facet, SearchResult } from '@/utils/search';
import { facetName } from '../../text/facet-name';
import { formatNumber } from '../../text/format';

const groups: readonly { facet: Facet; label: () => string }[] = [
  { facet: 'outlet', label: () => i18n.t('nav.outlets') },
  { facet: 'province', label: () => i18n.t('nav.provinces') },
  { facet: 'section', label: () => i18n.t('nav.sections') },
  { facet: 'topic', label: () => i18n.t('nav.topics') },
  { facet: 'tag', label: () => i18n.t('nav.tags') },
  { facet: 'month', label: () => i18n.t('nav.months') },
];

const SHOWN = 8;

/** `2026-11` as 11/2026. */
const monthLabel = (value: string): string => value.split('-').reverse().join('/');

function labelOf(facet: Facet, value: string): string {
  return facet === 'month' ? monthLabel(value) : facetName(facet, value);
}

/** The query with one more condition, in the reader's own words. */
export function narrowed(query: string, facet: Facet, value: string): string {
  const name = {
    month: i18n.t('search.field.month'),
    outlet: i18n.t('search.field.outlet'),
    section: i18n.t('search.field.section'),
    topic: i18n.t('search.field.topic'),
    tag: i18n.t('search.field.tag'),
    province: i18n.t('search.field.province'),
  }[facet];
  // Topics are asked for by their id, which does not change with the language.
  const words = facet === 'topic' ? value : labelOf(facet, value).replaceAll('"', '');
  return `${query} ${name}:${/\s/.test(words) ? `"${words}"` : words}`;
}

interface SearchFacetsProps {
  readonly facets: SearchResult['facets'];
  readonly onNarrow: (facet: Facet, value: string) => void;
}

export function SearchFacets({ facets, onNarrow }: SearchFacetsProps) {
  return (
    <aside class="search-facets" aria-label={i18n.t('search.narrow')}>
      {groups.map(({ facet, label }) => {
        const values = facets[facet] ?? [];
        // One value that all results share narrows nothing.
        if (values.length < 2) return null;
        return (
          <section key={facet}>
            <h2 class="field-label">{label()}</h2>
            <ul class="plain">
              {values.slice(0, SHOWN).map(({ value, count }) => (
                <li key={value}>
                  <button type="button" class="nav-item" onClick={() => onNarrow(facet, value)}>
                    <span class="nav-label">{labelOf(facet, value)}</span>
                    <span class="nav-count">{formatNumber(count)}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </aside>
  );
}
