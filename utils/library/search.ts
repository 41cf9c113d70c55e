/** Searching and relating, on this database. */
import {
  type RelatedItem,
  type SearchOptions,
  type SearchResult,
  search as searchIndex,
} from '@/utils/search';
import { indexStorage } from './index-store';

/** Searches the whole library. Rejects with the database's error. */
export const search = (query: string, options?: SearchOptions): Promise<SearchResult> =>
  searchIndex(indexStorage, query, options);

export interface PageText {
  readonly url: string;
  readonly title: string;
  readonly sapo: string | null;
  readonly text: string;
  readonly citationKeys: readonly string[];
}

/** Saved articles related to a saved one, best first. */
export async function relatedToArticle(_id: number, _limit: number): Promise<RelatedItem[]> {
  return [];
}

/** Saved articles related to a page that need not be saved itself, best first. */
export async function relatedToText(_page: PageText, _limit: number): Promise<RelatedItem[]> {
  return [];
}
