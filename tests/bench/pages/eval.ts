/**
 * Puts a corpus into the library the quick way (rows in bulk, then the index rebuilt from the articles, as after an
 * import) and asks it. The page offers functions to the driver as `globalThis.bench`.
 */

import * as z from 'zod/mini';
import type { Article, ArticleContent } from '@/utils/article';
import { fingerprint } from '@/utils/article';
import { database, rebuildIndex, relatedToArticle, search } from '@/utils/library';
import { keysOf } from '@/utils/library/keys';
import { collationKey } from '@/utils/vietnamese';
import type { EvalArticle } from '../../eval/articles';

z.config({ jitless: true });

const BATCH = 500;
const DAY_ZERO = Date.UTC(2024, 0, 1);

function rows(source: EvalArticle, id: number): { article: Article; content: ArticleContent } {
  const title = source.title ?? '';
  const sapo = source.sapo ?? '';
  const body = source.body ?? '';
  const host = source.host ?? 'example.vn';
  const sortAt = source.date ? Date.parse(`${source.date}T00:00:00+07:00`) : DAY_ZERO + id * 60_000;
  const url = `https://${host}/${id}`;
  const nothing = {
    readAt: null,
    starredAt: null,
    archivedAt: null,
    deletedAt: null,
    followUp: 'none',
  } as const;
  return {
    article: {
      ...{ id, kind: 'article', url, originalUrl: url, host, outlet: host, title, sapo, byline: null },
      ...{
        section: source.category || null,
        published: null,
        sortAt,
        savedAt: DAY_ZERO + id * 1000,
        updatedAt: DAY_ZERO,
      },
      ...{ wordCount: body.split(' ').length, contentHash: '', fingerprint: fingerprint(body), revisions: 0 },
      ...{ tags: [], note: '', ...nothing, topics: [], provinces: [] },
    },
    content: {
      ...{ id, html: '', text: body, captions: [], images: [], source: null, dateline: null, pageTags: [] },
      ...{
        attachments: [],
        media: [],
        language: 'vi',
        way: { by: 'article', family: null, why: '' } as never,
      },
      annotations: null,
    },
  };
}

const bench = {
  /** Fetches `count` articles, which get the ids 1, 2, 3 … in the order of the corpus. Gives milliseconds. */
  async load(url: string, count: number) {
    const started = performance.now();
    const counts = new Map<string, number>();
    const db = database();
    for (let from = 0; from < count; from += BATCH) {
      const to = Math.min(count, from + BATCH);
      const batch = (await (await fetch(`${url}?from=${from}&to=${to}`)).json()) as EvalArticle[];
      const made = batch.map((one, i) => rows(one, from + i + 1));
      const articles = made.map(({ article }) => ({
        ...article,
        keys: keysOf(article),
        titleKey: collationKey(article.title),
      }));
      for (const { keys } of articles) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
      await db.transaction('rw', db.articles, db.contents, async () => {
        await db.articles.bulkAdd(articles);
        await db.contents.bulkAdd(made.map(({ content }) => content));
      });
    }
    await db.counts.bulkPut([...counts].map(([key, n]) => ({ key, count: n })));
    return performance.now() - started;
  },
  async index() {
    const started = performance.now();
    await rebuildIndex((done) => {
      document.title = `indexed ${done}`;
    });
    return performance.now() - started;
  },
  /** Ids of the first 20 for every query, near-duplicates not folded: the scorer counts articles. */
  async search(queries: readonly string[]) {
    const out: { ids: number[]; total: number; notes: string[]; ms: number }[] = [];
    for (const query of queries) {
      const started = performance.now();
      const { hits, total, notes } = await search(query, { limit: 20, fold: false });
      const ms = performance.now() - started;
      out.push({ ids: hits.map((hit) => hit.id), total, notes: notes.map((note) => note.code), ms });
    }
    return out;
  },
  async related(ids: readonly number[], limit: number) {
    const out: { ids: number[]; ms: number }[] = [];
    for (const id of ids) {
      const started = performance.now();
      const items = await relatedToArticle(id, limit);
      out.push({ ids: items.map((item) => item.id), ms: performance.now() - started });
    }
    return out;
  },
};

export type EvalPage = typeof bench;
Object.assign(globalThis, { bench });
