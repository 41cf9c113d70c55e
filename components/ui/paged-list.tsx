/**
 * A list of any length. It is read page by page from a key (an offset would cost more the deeper it goes), each page
 * a live query of its own; pages far from the screen give way to an empty box of their height, so neither the
 * document nor a write costs more with 50,000 articles than with 50.
 */
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Article } from '@/utils/article';
import type { Cursor, LibraryDoor, ListRequest } from '../doors';
import { observeNear } from '../hooks/use-near';
import { listKeys } from './list-keys';
import { ListPage } from './list-page';

interface PagedListProps {
  readonly library: LibraryDoor;
  readonly request: Omit<ListRequest, 'after' | 'limit'>;
  readonly label: string;
  readonly pageSize?: number;
  readonly row: (article: Article) => ComponentChildren;
  readonly empty: ComponentChildren;
}

export function PagedList({ library, request, label, pageSize = 50, row, empty }: PagedListProps) {
  // starts[i] is where page i begins; the list has ended when the last page gave no next.
  const [starts, setStarts] = useState<readonly Cursor[]>([null]);
  const [shown, setShown] = useState(1);
  const end = useRef<HTMLDivElement>(null);

  const setNext = useCallback((index: number, next: Cursor | null) => {
    setStarts((known) => {
      if (next === null) return known.length > index + 1 ? known.slice(0, index + 1) : known;
      if (JSON.stringify(known[index + 1]) === JSON.stringify(next)) return known;
      return [...known.slice(0, index + 1), next, ...known.slice(index + 2)];
    });
  }, []);

  const more = starts.length > shown;
  // Measured anew for each page, after its rows are there: measured before, the end is always on the screen.
  useEffect(() => {
    if (!more || !end.current) return;
    return observeNear(end.current, 600, (near) => near && setShown(shown + 1));
  }, [more, shown]);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls.
    <div class="paged-list" role="group" aria-label={label} onKeyDown={listKeys}>
      {starts.slice(0, shown).map((after, index) => (
        <ListPage
          key={index}
          library={library}
          request={{ ...request, after, limit: pageSize }}
          index={index}
          row={row}
          empty={empty}
          onNext={setNext}
        />
      ))}
      <div ref={end} />
      {more && (
        <button type="button" class="button button-quiet list-more" onClick={() => setShown(shown + 1)}>
          {i18n.t('list.more')}
        </button>
      )}
    </div>
  );
}
