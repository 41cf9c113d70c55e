/** Searching and relating, on this database. */
import { canonicalUrl, fingerprint } from '@/utils/article';
import {
  maintain,
  type RelatedItem,
  type RelatedSource,
  related,
  type SearchOptions,
  type SearchResult,
  search as searchIndex,
  startRebuild,
} from '@/utils/search';
import { database } from './database';
import { indexStorage } from './index-store';
import { searchDocument } from './indexing';

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
export async function relatedToArticle(id: number, limit: number): Promise<RelatedItem[]> {
  const [article, content] = [await database().articles.get(id), await database().contents.get(id)];
  if (!article || !content) return [];
  const { title, sapo, topics, sortAt, url } = article;
  return find(
    {
      ...{ id, url, title, topics, sortAt },
      sapo: sapo ?? '',
      text: content.text,
      documents: searchDocument(article, content).documents.filter(isIdentity),
      fingerprint: article.fingerprint,
    },
    limit,
  );
}

/** Saved articles related to a page that need not be saved itself, best first. */
export function relatedToText(page: PageText, limit: number): Promise<RelatedItem[]> {
  const { title, text } = page;
  return find(
    {
      ...{ id: null, title, text, topics: [] },
      url: canonicalUrl(page.url),
      sapo: page.sapo ?? '',
      documents: page.citationKeys.filter(isIdentity),
      fingerprint: fingerprint(text),
      sortAt: null,
    },
    limit,
  );
}

/** Identity keys, not bare symbols: every province has its 28/KH-UBND every year. */
const isIdentity = (key: string): boolean => /^[a-z]+:/.test(key);

async function find(source: RelatedSource, limit: number): Promise<RelatedItem[]> {
  const items = await related(indexStorage, source, limit);
  const keys = items.flatMap(({ reason }) => (reason.kind === 'document' ? [reason.detail] : []));
  if (keys.length === 0) return items;
  const rows = await database().documents.bulkGet([...new Set(keys)]);
  const labels = new Map(rows.flatMap((row) => (row ? [[row.key, row.label]] : [])));
  return items.map((item) =>
    item.reason.kind === 'document'
      ? {
          ...item,
          reason: { kind: 'document', detail: labels.get(item.reason.detail) ?? item.reason.detail },
        }
      : item,
  );
}

let tending: Promise<void> | null = null;

/**
 * Merges what new clips left behind, in short transactions, until the index is in order. Safe to call at any time;
 * a worker killed meanwhile goes on where it was when this is called again.
 */
export function tendIndex(onProgress?: (rebuilt: number) => void): Promise<void> {
  tending ??= tend(onProgress).finally(() => {
    tending = null;
  });
  return tending;
}

async function tend(onProgress?: (rebuilt: number) => void): Promise<void> {
  for (;;) {
    const { more, rebuilt } = await maintain(indexStorage);
    if (rebuilt !== null) onProgress?.(rebuilt);
    if (!more) return;
    // Others want the database too: searches wait for no more than one slice.
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

/** How many articles a rebuild under way has indexed; null when none is. Not live: the index is written past Dexie. */
export async function rebuildProgress(): Promise<number | null> {
  const meta = await indexStorage.read((reader) => reader.meta());
  return meta?.rebuild ? meta.rebuild.done : null;
}

/** Makes the index anew from the articles; searching goes on with the present one until then. */
export async function rebuildIndex(onProgress?: (rebuilt: number) => void): Promise<void> {
  await tending;
  await startRebuild(indexStorage);
  await tendIndex(onProgress);
}
