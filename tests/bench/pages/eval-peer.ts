/** MiniSearch over the library's articles, for comparing results: built in memory, asked the same. */
import type MiniSearch from 'minisearch';
import * as z from 'zod/mini';
import { database } from '@/utils/library';
import { tokenise } from '@/utils/vietnamese';
import { askMiniSearch, newMiniSearch, type PeerArticle } from '../../eval/peers/minisearch';

z.config({ jitless: true });

let engine: MiniSearch<PeerArticle> | null = null;

async function article(id: number): Promise<PeerArticle> {
  const [row, content] = [await database().articles.get(id), await database().contents.get(id)];
  return { id, title: row?.title ?? '', sapo: row?.sapo ?? '', body: content?.text ?? '' };
}

const peer = {
  async build() {
    const started = performance.now();
    engine = newMiniSearch();
    for (let after = 0; ; ) {
      const rows = await database().articles.where('id').above(after).limit(500).toArray();
      if (rows.length === 0) break;
      const contents = await database().contents.bulkGet(rows.map((row) => row.id));
      engine.addAll(
        rows.map((row, i) => ({
          id: row.id,
          title: row.title,
          sapo: row.sapo ?? '',
          body: contents[i]?.text ?? '',
        })),
      );
      after = rows.at(-1)!.id;
    }
    return performance.now() - started;
  },
  async search(queries: readonly string[]) {
    const out: number[][] = [];
    for (const query of queries) {
      const hits = askMiniSearch(engine!, query).slice(0, 20);
      out.push(hits.map((hit) => hit.id as number));
      // Whoever waits asks the page now and then how far it is.
      await new Promise((resolve) => setTimeout(resolve));
    }
    return out;
  },
  /** More like this: the article's own most telling words, by how often it says them, asked for as alternatives. */
  async related(ids: readonly number[], limit: number) {
    const out: number[][] = [];
    for (const id of ids) {
      const { title, sapo, body } = await article(id);
      const counts = new Map<string, number>();
      for (const { exact, span } of tokenise(`${title}\n${title}\n${sapo}\n${body}`)) {
        if (span === 1 && exact.length > 2) counts.set(exact, (counts.get(exact) ?? 0) + 1);
      }
      const words = [...counts]
        .sort((a, b) => b[1] - a[1])
        .slice(0, 40)
        .map(([word]) => word);
      const hits = engine!.search(words.join(' '), { combineWith: 'OR' });
      out.push(
        hits
          .filter((hit) => hit.id !== id)
          .slice(0, limit)
          .map((hit) => hit.id as number),
      );
    }
    return out;
  },
};

export type PeerPage = typeof peer;
Object.assign(globalThis, { bench: peer });
