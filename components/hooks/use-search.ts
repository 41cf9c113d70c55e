import { useEffect, useState } from 'preact/hooks';
import { asFailure, type Failure } from '@/utils/article';
import type { SearchOptions, SearchResult } from '@/utils/search';
import type { LibraryDoor } from '../doors';
import { withTopicIds } from '../text/topic-query';

/** Short enough to feel instant, long enough that a fast typist asks once a word. */
const PAUSE_MS = 60;

export interface SearchState {
  /** The query the result answers: lags behind the box while one types. */
  readonly query: string;
  readonly result: SearchResult | null;
  readonly failure: Failure | null;
  readonly busy: boolean;
}

const nothing: SearchState = { query: '', result: null, failure: null, busy: false };

/** Searches as one types; an overtaken search is cancelled, and the last result stays until the next one is there. */
export function useSearch(library: LibraryDoor, query: string, options: SearchOptions): SearchState {
  const [state, setState] = useState<SearchState>(nothing);
  const asked = query.trim();
  const key = JSON.stringify(options);
  useEffect(() => {
    if (!asked) {
      setState(nothing);
      return;
    }
    const controller = new AbortController();
    const run = async () => {
      try {
        const result = await library.search(withTopicIds(asked), { ...options, signal: controller.signal });
        if (!controller.signal.aborted) setState({ query: asked, result, failure: null, busy: false });
      } catch (thrown) {
        if (!controller.signal.aborted) {
          setState({ query: asked, result: null, failure: asFailure(thrown), busy: false });
        }
      }
    };
    setState((last) => ({ ...last, busy: true }));
    const timer = setTimeout(run, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [library, asked, key]);
  return state;
}
