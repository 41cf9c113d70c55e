/** Our own page, as small as it can be: the shipped library, and one thing to do as soon as it opens. */
import * as z from 'zod/mini';
import { type ListOptions, listArticles, relatedToArticle, search } from '@/utils/library';

z.config({ jitless: true });

const params = new URLSearchParams(location.search);
const newest: ListOptions = { filter: { state: 'inbox' }, sort: 'saved', limit: 50 };

const started = {
  search: async () => (await search(params.get('q') ?? '')).hits.map((hit) => hit.id),
  list: async () => (await listArticles(newest)).rows.map((row) => row.id),
  none: async () => [],
}[params.get('do') ?? 'none'];

async function timed<T>(run: () => Promise<T>): Promise<{ ms: number; value: T }> {
  const from = performance.now();
  const value = await run();
  return { ms: performance.now() - from, value };
}

Object.assign(globalThis, {
  bench: {
    search: (query: string, typing: boolean) =>
      timed(async () => (await search(query, { typing })).hits.map((hit) => hit.id)),
    related: (id: number) => timed(async () => (await relatedToArticle(id, 10)).map((item) => item.id)),
  },
  cold: started?.().then((ids) => ({ ms: performance.now(), ids })),
});
