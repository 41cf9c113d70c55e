/** One page of ranked articles as rows: near-duplicates under one row, the recent a little higher. */
import { isNearDuplicate } from '@/utils/article';
import type { Needle } from './marks';
import { present } from './snippet';
import type { ArticleText, IndexReader } from './storage';
import type { Hit } from './types';

interface Ranked {
  readonly id: number;
  readonly score: number;
}

interface PageOptions {
  readonly offset: number;
  readonly limit: number;
  readonly needles: readonly Needle[];
  readonly fold: boolean;
  readonly recency: boolean;
}

/** The newest of equals comes first: at most this share of its score, halved with every year of age. */
const RECENCY = 0.08;
const YEAR = 365 * 86_400_000;

/** `consumed`: how many of the ranked articles were looked at, those folded away included. */
export async function page(
  reader: IndexReader,
  ranked: readonly Ranked[],
  options: PageOptions,
): Promise<{ hits: Hit[]; consumed: number }> {
  const rows: { hit: Omit<Hit, 'title' | 'snippet' | 'matched'>; folded: number[] }[] = [];
  const texts = new Map<number, ArticleText | undefined>();
  let at = options.offset;
  while (rows.length < options.limit && at < ranked.length) {
    const taken = ranked.slice(at, at + options.limit - rows.length);
    at += taken.length;
    const ids = taken.map(({ id }) => id);
    // Texts of rows that fold away are read for nothing; a second round of requests would cost more.
    const [articles, read] = await Promise.all([reader.articles(ids), reader.texts(ids)]);
    for (const [i, id] of ids.entries()) texts.set(id, read[i]);
    const found = taken.flatMap(({ id, score }, i) => {
      const article = articles[i];
      return article ? [{ id, article, score: options.recency ? score * prior(article.sortAt) : score }] : [];
    });
    if (options.recency) found.sort((a, b) => b.score - a.score || b.id - a.id);
    for (const { id, article, score } of found) {
      const same = options.fold
        ? rows.find(({ hit }) => isNearDuplicate(hit.article.fingerprint, article.fingerprint))
        : undefined;
      if (same) same.folded.push(id);
      else {
        const folded: number[] = [];
        rows.push({ hit: { id, article, score, folded }, folded });
      }
    }
  }
  const hits = rows.map(({ hit }) => ({
    ...hit,
    ...present(hit.article, texts.get(hit.id), options.needles),
  }));
  return { hits, consumed: at };
}

const prior = (sortAt: number): number => 1 + RECENCY * 0.5 ** (Math.max(0, Date.now() - sortAt) / YEAR);
