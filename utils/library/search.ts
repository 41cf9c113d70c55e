/** Searching and relating, on this database. */
import type { RelatedItem, SearchOptions, SearchResult } from '@/utils/search';
import { foldKey } from '@/utils/vietnamese';
import { database } from './database';

export interface PageText {
  readonly url: string;
  readonly title: string;
  readonly sapo: string | null;
  readonly text: string;
  readonly citationKeys: readonly string[];
}

/** Articles that have all words of the query, newest first. A scan, until the index takes its place. */
export async function search(
  query: string,
  { limit = 20, offset = 0 }: SearchOptions = {},
): Promise<SearchResult> {
  const words = foldKey(query).match(/[\p{L}\p{N}]+/gu) ?? [];
  const contents = words.length === 0 ? [] : await database().contents.toArray();
  const texts = new Map(contents.map((content) => [content.id, foldKey(content.text)]));
  const found = (await database().articles.bulkGet([...texts.keys()]))
    .filter((row) => row !== undefined && row.deletedAt === null)
    .map((row) => row!)
    .filter((row) => {
      const text = `${foldKey(row.title)} ${texts.get(row.id)}`;
      return words.every((word) => text.includes(word));
    })
    .sort((a, b) => b.savedAt - a.savedAt);
  const hits = found.slice(offset, offset + limit).map((article) => ({
    id: article.id,
    score: 1,
    article,
    title: { text: article.title, marks: [] },
    snippet: { text: article.sapo ?? '', marks: [] },
    matched: [],
    folded: [],
  }));
  return { hits, total: found.length, facets: {}, notes: [] };
}

/** Saved articles related to a saved one, best first. */
export async function relatedToArticle(_id: number, _limit: number): Promise<RelatedItem[]> {
  return [];
}

/** Saved articles related to a page that need not be saved itself, best first. */
export async function relatedToText(_page: PageText, _limit: number): Promise<RelatedItem[]> {
  return [];
}
