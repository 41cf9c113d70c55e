/** Everything a search says besides its results: how it was understood, how to ask, and why nothing came. */
import { i18n } from '#i18n';
import type { QueryNote } from '@/utils/search';
import { queryNoteText } from '../text/query-note';
import { Empty } from './notice';

export function QueryNotes({ notes }: { notes: readonly QueryNote[] }) {
  if (notes.length === 0) return null;
  return (
    <ul class="query-notes" role="status">
      {notes.map((note) => (
        <li key={note.code + note.detail}>{queryNoteText(note)}</li>
      ))}
    </ul>
  );
}

export function SearchHelp({ onTry }: { onTry: (query: string) => void }) {
  const examples = [
    { query: i18n.t('search.help.plainQuery'), what: i18n.t('search.help.plain') },
    { query: i18n.t('search.help.phraseQuery'), what: i18n.t('search.help.phrase') },
    { query: i18n.t('search.help.excludeQuery'), what: i18n.t('search.help.exclude') },
    { query: i18n.t('search.help.documentQuery'), what: i18n.t('search.help.document') },
    { query: i18n.t('search.help.fieldQuery'), what: i18n.t('search.help.field') },
    { query: i18n.t('search.help.dateQuery'), what: i18n.t('search.help.date') },
  ];
  return (
    <section class="search-help" aria-labelledby="search-help">
      <h2 class="section-title" id="search-help">
        {i18n.t('search.help.title')}
      </h2>
      <dl>
        {examples.map(({ query, what }) => (
          <div key={query}>
            <dt>
              <button type="button" class="query-example" onClick={() => onTry(query)}>
                {query}
              </button>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

export function SearchNothing({ query }: { query: string }) {
  return (
    <Empty icon="search" title={i18n.t('search.nothing', [query])}>
      <p>{i18n.t('search.nothingHint')}</p>
    </Empty>
  );
}
