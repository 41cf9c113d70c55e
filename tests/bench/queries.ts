/** What people type, made from the articles themselves, so that every query has something to find. */
import { foldKey, tokenise } from '@/utils/vietnamese';
import type { CorpusArticle } from './corpus';
import { randomFrom } from './random';

export type QueryKind = 'marked' | 'unmarked' | 'prefix' | 'begun' | 'phrase';

export interface BenchQuery {
  readonly kind: QueryKind;
  readonly q: string;
  /** The last word is still being typed. */
  readonly typing: boolean;
}

const wordsOf = (text: string): string[] => tokenise(text.slice(0, 4000)).map((token) => token.exact);

/** Two neighbouring words of a title, as they stand there: what a cold popup is asked. */
export function coldQueries(articles: readonly CorpusArticle[], count: number): string[] {
  const random = randomFrom(23);
  return Array.from({ length: count }, () => {
    for (;;) {
      const words = wordsOf(articles[Math.floor(random() * articles.length)]!.title);
      if (words.length < 4) continue;
      const at = Math.floor(random() * (words.length - 2));
      return words.slice(at, at + 2).join(' ');
    }
  });
}

/** The words as they would be typed. `prefix`: most of the last word; `begun`: its first letter, as everybody types it once. */
function spelled(kind: QueryKind, words: readonly string[]): string {
  const last = words.at(-1)!;
  switch (kind) {
    case 'phrase':
      return `"${words.join(' ')}"`;
    case 'unmarked':
      return foldKey(words.join(' '));
    case 'prefix':
      return [...words.slice(0, -1), last.slice(0, Math.max(1, Math.ceil(last.length * 0.6)))].join(' ');
    case 'begun':
      return [...words.slice(0, -1), last.slice(0, 1)].join(' ');
    case 'marked':
      return words.join(' ');
  }
}

/** As many of each kind, two to four words: neighbours in a title or a body, or words from all over one article. */
export function warmQueries(articles: readonly CorpusArticle[], count: number): BenchQuery[] {
  const random = randomFrom(31);
  const below = (limit: number) => Math.floor(random() * limit);
  const kinds: readonly QueryKind[] = ['marked', 'unmarked', 'prefix', 'begun', 'phrase'];
  const queries: BenchQuery[] = [];
  while (queries.length < count) {
    const article = articles[below(articles.length)]!;
    const kind = kinds[queries.length % kinds.length]!;
    const length = 2 + below(3);
    const words = wordsOf(kind === 'phrase' || random() < 0.5 ? article.body : article.title);
    if (words.length < length + 2) continue;
    const at = below(words.length - length);
    const scattered = kind !== 'phrase' && random() < 0.3;
    const chosen = scattered
      ? [...new Set(Array.from({ length }, () => words[below(words.length)]!))]
      : words.slice(at, at + length);
    queries.push({ kind, q: spelled(kind, chosen), typing: kind === 'prefix' || kind === 'begun' });
  }
  return queries;
}
