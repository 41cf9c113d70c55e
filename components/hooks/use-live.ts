import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '@/utils/article';
import type { LibraryDoor } from '../doors';

export type Live<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly failure: Failure };

const loading = { status: 'loading' } as const;

/**
 * A library query that stays true: runs again after every write it depends on. While new inputs load, the old
 * value stays (lists do not jump) unless `fresh` asks to start from nothing. A null query waits.
 */
export function useLive<T>(
  library: LibraryDoor,
  query: (() => Promise<T>) | null,
  inputs: readonly unknown[],
  fresh = false,
): Live<T> {
  const [live, setLive] = useState<Live<T>>(loading);
  useEffect(() => {
    if (fresh || !query) setLive(loading);
    if (!query) return;
    return library.watch(
      query,
      (value) => setLive({ status: 'ready', value }),
      (failure) => setLive({ status: 'failed', failure }),
    );
  }, [library, ...inputs]);
  return live;
}
