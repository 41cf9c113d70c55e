/** Single articles and what belongs to them. Every function rejects with Dexie's error when the database fails. */
import {
  type Article,
  type ArticleContent,
  type Corrections,
  canonicalUrl,
  noCorrections,
  type Revision,
  type SavedLink,
} from '@/utils/article';
import { database } from './database';
import type { CitationRow, DocumentRow, FigureRow } from './schema';

export const getArticle = async (id: number): Promise<Article | null> =>
  (await database().articles.get(id)) ?? null;

export async function getContent(id: number): Promise<ArticleContent | null> {
  const row = await database().contents.get(id);
  if (!row?.annotations) return row ?? null;
  // Until it is read anew, an article of an earlier version lacks the corrections that version did not know.
  const corrections = { ...noCorrections, ...row.annotations.corrections };
  return { ...row, annotations: { ...row.annotations, corrections } };
}

/** In the order asked for; ids that are gone are left out. */
export async function getArticles(ids: readonly number[]): Promise<Article[]> {
  return (await database().articles.bulkGet([...ids])).filter((row) => row !== undefined);
}

/** The saved article of an address in any of its spellings, or null. Deleted ones do not count. */
export async function findByUrl(url: string): Promise<Article | null> {
  const canonical = canonicalUrl(url);
  if (!canonical) return null;
  const row = await database().articles.where('url').equals(canonical).first();
  return row && row.deletedAt === null ? row : null;
}

/** The reader's corrections of what is saved under an address, in the bin too; null where nothing is. */
export async function correctionsAt(canonical: string): Promise<Corrections | null> {
  const row = await database().articles.where('url').equals(canonical).first();
  const content = row && (await database().contents.get(row.id));
  return content?.annotations?.corrections ?? null;
}

/** Of many addresses (a page's related list), which are saved: canonical address to article id. */
export async function findSaved(urls: readonly string[]): Promise<Map<string, number>> {
  const canonical = [...new Set(urls.map(canonicalUrl).filter((url) => url !== null))];
  const rows = await database().articles.where('url').anyOf(canonical).toArray();
  return new Map(rows.filter((row) => row.deletedAt === null).map((row) => [row.url, row.id]));
}

/** The page's own related list, as it was when last clipped. */
export const linksOf = (id: number): Promise<SavedLink[]> =>
  database().links.where('articleId').equals(id).sortBy('id');

/** Earlier texts, newest first. */
export async function revisionsOf(id: number): Promise<Revision[]> {
  const rows = await database().revisions.where('articleId').equals(id).sortBy('id');
  return rows.reverse();
}

export interface DocumentOptions {
  readonly sort?: 'count' | 'last';
  readonly type?: string;
  readonly limit?: number;
}

/** The documents the library cites, most cited or most recently cited first. */
export function documents({
  sort = 'count',
  type,
  limit = 200,
}: DocumentOptions = {}): Promise<DocumentRow[]> {
  const ordered = database()
    .documents.orderBy(sort === 'count' ? '[articles+lastAt]' : 'lastAt')
    .reverse();
  return (type === undefined ? ordered : ordered.filter((row) => row.type === type)).limit(limit).toArray();
}

/** Every citation of one document, oldest article first. */
export const citationsOf = (key: string): Promise<CitationRow[]> =>
  database().citations.where('[key+sortAt]').between([key, -Infinity], [key, Infinity]).toArray();

/** Figures of an index ("par", "sipas"), or all of them, oldest article first. */
export const figures = (index?: string): Promise<FigureRow[]> =>
  index === undefined
    ? database().figures.toArray()
    : database().figures.where('[index+sortAt]').between([index, -Infinity], [index, Infinity]).toArray();

/** Every citation printed with this canonical symbol, whichever document each means, oldest article first. */
export const citationsOfSymbol = (canonical: string): Promise<CitationRow[]> =>
  database().citations.where('canonical').equals(canonical).sortBy('sortAt');

/** What is known of one document over the whole library, or null when no article cites it. */
export const documentOf = async (key: string): Promise<DocumentRow | null> =>
  (await database().documents.get(key)) ?? null;
