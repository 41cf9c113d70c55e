/** Are articles on one story related to each other? Beside MiniSearch "more like this" and TF-IDF cosine. */

import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { tokenise } from '@/utils/vietnamese';
import { callLong } from '../bench/browser';
import { type EvalArticle, readArticles } from './articles';
import { openSession } from './session';

const { values } = parseArgs({ options: { corpus: { type: 'string' }, json: { type: 'string' } } });
if (!values.corpus) {
  console.error('Usage: npm run eval:related -- --corpus FILE.jsonl.gz [--json OUT]');
  process.exit(2);
}
const LIMIT = 10;
const articles = readArticles(values.corpus);
const ids = articles.map((_, i) => i + 1);

const session = await openSession(articles);
try {
  const page = await session.open('eval');
  await callLong<number>(page, 'load', session.corpusUrl, articles.length);
  await callLong<number>(page, 'index');
  const found = await callLong<{ ids: number[]; ms: number }[]>(page, 'related', ids, LIMIT);
  const peer = await session.open('eval-peer');
  await callLong<number>(peer, 'build');
  const theirs = await callLong<number[][]>(peer, 'related', ids, LIMIT);
  if (values.json) {
    const out = found.map(({ ids: list }, i) => ({
      id: articles[i]!.id,
      related: list.map((ordinal) => articles[ordinal - 1]!.id),
    }));
    writeFileSync(values.json, JSON.stringify(out, null, 1));
  }
  if (articles.some((article) => article.topic)) {
    console.table([
      { engine: 'Sổ Tin', ...scores(found.map((one) => one.ids)) },
      { engine: 'MiniSearch, more like this', ...scores(theirs) },
      { engine: 'TF-IDF cosine over syllables', ...scores(cosine(articles)) },
    ]);
  }
  const times = found.map((one) => one.ms).sort((a, b) => a - b);
  console.log(`milliseconds: p50 ${times[times.length >> 1]?.toFixed(1)}, most ${times.at(-1)?.toFixed(1)}`);
} finally {
  await session.close();
}

/** Over articles whose topic has another article: share of the first 5 on it, share of it in the first 10. */
function scores(lists: readonly (readonly number[])[]) {
  let [precision, recall, n] = [0, 0, 0];
  articles.forEach((article, i) => {
    const others = new Set(ids.filter((id) => id !== i + 1 && articles[id - 1]!.topic === article.topic));
    if (!article.topic || others.size === 0) return;
    n++;
    precision += lists[i]!.slice(0, 5).filter((id) => others.has(id)).length / 5;
    recall += lists[i]!.slice(0, 10).filter((id) => others.has(id)).length / others.size;
  });
  return { articles: n, 'precision@5': (precision / n).toFixed(4), 'recall@10': (recall / n).toFixed(4) };
}

/** Every article against every other: title thrice, sapo twice, counts times inverse document frequency. */
function cosine(all: readonly EvalArticle[]): number[][] {
  const counts = all.map(({ title, sapo, body }) => {
    const words = new Map<string, number>();
    for (const { exact, span } of tokenise(
      `${title ?? ''}\n`.repeat(3) + `${sapo ?? ''}\n`.repeat(2) + (body ?? ''),
    )) {
      if (span === 1) words.set(exact, (words.get(exact) ?? 0) + 1);
    }
    return words;
  });
  const df = new Map<string, number>();
  for (const words of counts) for (const word of words.keys()) df.set(word, (df.get(word) ?? 0) + 1);
  const vectors = counts.map((words) => {
    const vector = new Map(
      [...words].map(([word, n]) => [word, n * Math.log((all.length + 1) / df.get(word)!)]),
    );
    const length = Math.hypot(...vector.values()) || 1;
    return new Map([...vector].map(([word, weight]) => [word, weight / length]));
  });
  return vectors.map((own, i) => {
    const likeness = vectors.map((other) => {
      let sum = 0;
      for (const [word, weight] of own) sum += weight * (other.get(word) ?? 0);
      return sum;
    });
    return ids
      .filter((id) => id !== i + 1)
      .sort((a, b) => likeness[b - 1]! - likeness[a - 1]!)
      .slice(0, LIMIT);
  });
}
