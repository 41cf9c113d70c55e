/** What each engine is asked to do. All use the product's Vietnamese tokeniser. */
import { hasMarks, tokenise } from '@/utils/vietnamese';
import type { Row } from '../pages/rows';

export type PeerName = 'minisearch' | 'flexsearch' | 'sqlite' | 'dexie-words';

export interface Peer {
  /** Makes the index and stores it. */
  build(rows: AsyncIterable<readonly Row[]>): Promise<void>;
  /** What a page does before it can ask. */
  open(): Promise<void>;
  /** Ids, best first. @param typing the last word is a prefix */
  search(query: string, typing: boolean): Promise<readonly number[]>;
  /** Makes one more article findable after the next start of the browser too. */
  add(row: Row): Promise<void>;
}

/** The words of a query as the index has them: as spelt when it was typed with marks, folded otherwise. */
export function queryWords(query: string): string[] {
  const marked = hasMarks(query);
  return tokenise(query)
    .filter((token) => token.span === 1)
    .map((token) => (marked ? token.exact : token.fold));
}

/** The words of a text, each as spelt and folded. */
export const textWords = (text: string): string[] =>
  tokenise(text).flatMap(({ exact, fold }) => (exact === fold ? [exact] : [exact, fold]));
