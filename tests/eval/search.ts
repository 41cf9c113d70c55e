/** Does the library find what is known to be in it? Loads a corpus in Chromium and asks the shipped search. */

import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { callLong } from '../bench/browser';
import { readArticles } from './articles';
import { type KnownItem, makeQueries } from './queries';
import { openSession } from './session';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    queries: { type: 'string' },
    json: { type: 'string' },
    count: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    peers: { type: 'string', default: 'minisearch' },
    limit: { type: 'string' },
  },
});
if (!values.corpus) {
  console.error(
    'Usage: npm run eval:search -- --corpus FILE.jsonl.gz [--queries FILE] [--json OUT] [--peers minisearch|none]',
  );
  process.exit(2);
}

const articles = readArticles(values.corpus).slice(0, Number(values.limit ?? Number.POSITIVE_INFINITY));
const queries: KnownItem[] = values.queries
  ? (JSON.parse(readFileSync(values.queries, 'utf8')) as KnownItem[])
  : makeQueries(articles, Number(values.count), Number(values.seed));
const idOf = (ordinal: number) => articles[ordinal - 1]!.id;

interface Answer {
  readonly ids: readonly number[];
  readonly ms: number;
}

const session = await openSession(articles);
try {
  const page = await session.open('eval');
  const loaded = await callLong<number>(page, 'load', session.corpusUrl, articles.length);
  const indexed = await callLong<number>(page, 'index');
  console.log(`${articles.length} articles stored in ${seconds(loaded)}, indexed in ${seconds(indexed)}`);
  const asked = queries.map((query) => query.q);
  const found = await callLong<Answer[]>(page, 'search', asked);
  report(
    'Sổ Tin',
    found.map((one) => one.ids),
  );
  const times = found.map((one) => one.ms).sort((a, b) => a - b);
  console.log(`milliseconds a query: p50 ${at(times, 0.5)}, p95 ${at(times, 0.95)}`);
  if (values.json) {
    const out = queries.map((query, i) => ({ q: query.q, id: query.id, ids: found[i]!.ids.map(idOf) }));
    writeFileSync(values.json, JSON.stringify(out, null, 1));
  }
  if (values.peers !== 'none') {
    const peer = await session.open('eval-peer');
    await callLong<number>(peer, 'build');
    const theirs = await callLong<number[][]>(peer, 'search', asked);
    report('MiniSearch, same tokeniser', theirs);
  }
} finally {
  await session.close();
}

function report(name: string, lists: readonly (readonly number[])[]): void {
  const kinds = new Map<string, { n: number; mrr: number; top1: number; top5: number; top20: number }>();
  queries.forEach((query, i) => {
    const kind = query.kind ?? 'query';
    const sums = kinds.get(kind) ?? { n: 0, mrr: 0, top1: 0, top5: 0, top20: 0 };
    const place = lists[i]!.map(idOf).indexOf(query.id) + 1;
    sums.n++;
    if (place > 0) {
      sums.mrr += 1 / place;
      sums.top20++;
      if (place === 1) sums.top1++;
      if (place <= 5) sums.top5++;
    }
    kinds.set(kind, sums);
  });
  console.log(`\n${name}`);
  console.table(
    [...kinds].map(([kind, { n, mrr, top1, top5, top20 }]) => ({
      kind,
      queries: n,
      MRR: share(mrr, n),
      first: share(top1, n),
      'in 5': share(top5, n),
      'in 20': share(top20, n),
    })),
  );
}

function share(sum: number, n: number): string {
  return (sum / n).toFixed(3);
}

function at(sorted: readonly number[], share: number): string {
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
