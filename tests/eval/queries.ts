/**
 * Known-item queries made from a corpus: each is a piece of one article, as a reader would remember it, and that
 * article is what must be found. Seeded: the same corpus and seed give the same queries.
 */

import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { foldKey, oneLine, placeTone, tokenise } from '@/utils/vietnamese';
import { randomFrom } from '../bench/random';
import { type EvalArticle, readArticles } from './articles';

export interface KnownItem {
  readonly kind: string;
  readonly q: string;
  readonly id: string | number;
}

const MODERN: Readonly<Record<string, string>> = {
  òa: 'oà',
  óa: 'oá',
  ỏa: 'oả',
  õa: 'oã',
  ọa: 'oạ',
  òe: 'oè',
  óe: 'oé',
  ỏe: 'oẻ',
  õe: 'oẽ',
  ọe: 'oẹ',
  ùy: 'uỳ',
  úy: 'uý',
  ủy: 'uỷ',
  ũy: 'uỹ',
  ụy: 'uỵ',
};
/** The other place of the tone mark, wherever a word has two. */
export function otherPlacement(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => {
    const lower = word.toLowerCase();
    const traditional = placeTone(lower);
    if (traditional !== lower) return traditional;
    return lower.replace(/(?<!q)(?:[òóỏõọ][ae]|[ùúủũụ]y)$/u, (rhyme) => MODERN[rhyme] ?? rhyme);
  });
}

/** Short forms and what they stand for; only for making queries. */
const ABBREVIATIONS: readonly (readonly [string, string])[] = [
  ['UBND', 'ủy ban nhân dân'],
  ['HĐND', 'hội đồng nhân dân'],
  ['CNTT', 'công nghệ thông tin'],
  ['CCHC', 'cải cách hành chính'],
  ['TTHC', 'thủ tục hành chính'],
  ['BHXH', 'bảo hiểm xã hội'],
  ['BHYT', 'bảo hiểm y tế'],
  ['ATGT', 'an toàn giao thông'],
  ['PCCC', 'phòng cháy chữa cháy'],
];

function words(text: string): string[] {
  return oneLine(text)
    .split(' ')
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '');
}

/** `count` words in a row, beginning at a random place of one sentence; null when there are too few. */
function piece(text: string, count: number, random: () => number): string | null {
  const sentences = text.split(/[.!?\n;:]+/).filter((sentence) => words(sentence).length >= count);
  const sentence = sentences[Math.floor(random() * sentences.length)];
  if (!sentence) return null;
  const all = words(sentence);
  const start = Math.floor(random() * (all.length - count + 1));
  return all.slice(start, start + count).join(' ');
}

function typo(text: string, random: () => number): string | null {
  const all = text.split(' ');
  const long = all.map((word, i) => ({ word, i })).filter(({ word }) => /^\p{L}{4,}$/u.test(word));
  const target = long[Math.floor(random() * long.length)];
  if (!target) return null;
  const { word, i } = target;
  const at = 1 + Math.floor(random() * (word.length - 2));
  all[i] =
    random() < 0.5 ? word.slice(0, at) + word[at] + word.slice(at) : word.slice(0, at) + word.slice(at + 1);
  return all.join(' ');
}

export function makeQueries(articles: readonly EvalArticle[], perKind: number, seed: number): KnownItem[] {
  const random = randomFrom(seed);
  const queries: KnownItem[] = [];
  const documents = documentsOnce(articles);
  const texts = articles.map(({ title, sapo, body }) => flat([title, sapo, body].join('\n')));
  const holders = new Map<string, number[]>();
  texts.forEach((text, i) => {
    for (const word of new Set(text.trim().split(' '))) {
      const known = holders.get(word);
      if (known) known.push(i);
      else holders.set(word, [i]);
    }
  });
  /** A known item is one: a piece that stands in several articles asks for none of them in particular. */
  const once = (text: string | null): string | null => {
    if (!text) return null;
    const wanted = flat(text);
    const lists = wanted
      .trim()
      .split(' ')
      .map((word) => holders.get(word) ?? []);
    const fewest = lists.reduce((a, b) => (b.length < a.length ? b : a));
    let found = 0;
    for (const i of fewest) if (texts[i]!.includes(wanted) && ++found > 1) return null;
    return text;
  };
  const pick = () => articles[Math.floor(random() * articles.length)]!;
  const make: Record<string, () => KnownItem | null> = {};
  const add = (kind: string, of: (article: EvalArticle) => string | null) => {
    make[kind] = () => {
      const article = pick();
      const q = of(article);
      return q ? { kind, q, id: article.id } : null;
    };
  };
  const title = (article: EvalArticle, count: number) => once(piece(article.title ?? '', count, random));
  const body = (article: EvalArticle, count: number) => once(piece(article.body ?? '', count, random));
  const folded = (text: string | null) => text && foldKey(text);
  add('title-unaccented', (article) => folded(title(article, 5)));
  add('phrase-accented', (article) => body(article, 6));
  add('phrase-unaccented', (article) => folded(body(article, 6)));
  add('phrase-typo', (article) => typo(folded(body(article, 7)) ?? '', random));
  add('tone-placement', (article) => {
    const text = body(article, 6);
    if (!text) return null;
    const other = otherPlacement(text);
    return other.toLowerCase() === text.toLowerCase() ? null : other;
  });
  add('abbreviation', (article) => {
    const text = oneLine(article.body ?? '');
    const [short, long] = ABBREVIATIONS[Math.floor(random() * ABBREVIATIONS.length)]!;
    const found = new RegExp(`(?:\\S+ ){3}${long}(?: \\S+){3}`, 'iu').exec(text)?.[0];
    return once(found ?? null) && found
      ? words(found).join(' ').replace(new RegExp(long, 'iu'), short)
      : null;
  });
  make['document-number'] = () => documents[Math.floor(random() * documents.length)] ?? null;
  for (const one of Object.values(make)) {
    const seen = new Set<string>();
    for (let tries = 0; seen.size < perKind && tries < perKind * 40; tries++) {
      const query = one();
      if (!query || seen.has(query.q)) continue;
      seen.add(query.q);
      queries.push(query);
    }
  }
  return queries;
}

/** Folded words with single spaces around each. */
const flat = (text: string) =>
  ` ${
    foldKey(text)
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;

/** Document numbers that stand in one article of the corpus and no other. */
function documentsOnce(articles: readonly EvalArticle[]): KnownItem[] {
  const owners = new Map<string, { q: string; ids: Set<string | number> }>();
  for (const { id, title, sapo, body } of articles) {
    const text = [title, sapo, body].join('\n');
    for (const token of text.includes('/') ? tokenise(text) : []) {
      if (token.span < 2 || !/^\d+[a-z]?\/.*\p{L}{2}/u.test(token.exact)) continue;
      const known = owners.get(token.exact) ?? { q: text.slice(token.start, token.end), ids: new Set() };
      known.ids.add(id);
      owners.set(token.exact, known);
    }
  }
  return [...owners.values()]
    .filter(({ ids, q }) => ids.size === 1 && !/\s/.test(q))
    .map(({ q, ids }) => ({ kind: 'document-number', q, id: [...ids][0]! }));
}

if (process.argv[1]?.endsWith('queries.ts')) {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      json: { type: 'string' },
      count: { type: 'string', default: '100' },
      seed: { type: 'string', default: '1' },
    },
  });
  if (!values.corpus || !values.json) {
    console.error(
      'Usage: npm run eval:queries -- --corpus FILE.jsonl.gz --json OUT [--count 100] [--seed 1]',
    );
    process.exit(2);
  }
  const queries = makeQueries(readArticles(values.corpus), Number(values.count), Number(values.seed));
  writeFileSync(values.json, JSON.stringify(queries, null, 1));
  console.log(`${queries.length} queries`);
}
