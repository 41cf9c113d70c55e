/** One page of a `PagedList`: rows while it is near the screen, else a box of the height they had. */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Article } from '@/utils/article';
import type { Cursor, LibraryDoor, ListRequest } from '../doors';
import { useLive } from '../hooks/use-live';
import { useNear } from '../hooks/use-near';
import { FailureNotice, Loading } from './notice';

interface ListPageProps {
  readonly library: LibraryDoor;
  readonly request: ListRequest;
  readonly index: number;
  readonly row: (article: Article) => ComponentChildren;
  readonly empty: ComponentChildren;
  readonly onNext: (index: number, next: Cursor | null) => void;
}

export function ListPage({ library, request, index, row, empty, onNext }: ListPageProps) {
  const [box, isNear] = useNear<HTMLDivElement>(1500);
  const height = useRef(0);
  // A page that holds the focus stays, or the keyboard would lose its place.
  const near = isNear || box.current?.contains(document.activeElement) === true;
  const live = useLive(library, near ? () => library.listArticles(request) : null, [
    near,
    JSON.stringify(request),
  ]);
  const page = live.status === 'ready' ? live.value : null;

  useEffect(() => {
    if (page) onNext(index, page.next);
  }, [page, index, onNext]);

  useLayoutEffect(() => {
    if (page && near && box.current) height.current = box.current.offsetHeight;
  });

  return (
    <div ref={box} style={page ? undefined : { minHeight: `${height.current}px` }}>
      {live.status === 'failed' && <FailureNotice failure={live.failure} />}
      {live.status === 'loading' && index === 0 && near && <Loading />}
      {page && page.rows.length === 0 && index === 0 && empty}
      {page && page.rows.length > 0 && <ul class="rows plain">{page.rows.map(row)}</ul>}
    </div>
  );
}
