/**
 * Articles to fill a library with: a file of real ones where there is one, else text of our own making with word
 * frequencies like those of Vietnamese news (Zipf), so that a fresh clone can run the bench.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ArticleDraft } from '@/utils/article';
import { randomFrom } from './random';

export interface CorpusArticle {
  readonly id: string;
  readonly url?: string | null;
  readonly title: string;
  readonly sapo?: string | null;
  readonly body: string;
  readonly category?: string | null;
  readonly date?: string | null;
}

const SHARED = join(import.meta.dirname, '../../../shared/corpora');
const REAL = ['public-admin.jsonl.gz', 'news-50k.jsonl.gz'].map((name) => join(SHARED, name));

export function readCorpus(file: string): CorpusArticle[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as CorpusArticle)
    .filter((article) => article.title && article.body);
}

/** `count` articles, shuffled the same way every run; where there are too few, they come again under other titles. */
export function corpus(count: number, file: string | null): { articles: CorpusArticle[]; name: string } {
  const files = file ? [file] : REAL.filter((path) => existsSync(path));
  const pool = files.length > 0 ? files.flatMap(readCorpus) : madeUp(Math.min(count, 20_000));
  const name =
    files.length > 0 ? files.map((path) => path.replace(/^.*[/\\]/, '')).join(' + ') : 'made-up text';
  shuffle(pool);
  const articles = Array.from({ length: count }, (_, i): CorpusArticle => {
    const article = pool[i % pool.length]!;
    const round = Math.floor(i / pool.length);
    return round === 0
      ? article
      : { ...article, id: `${article.id}-${round}`, url: null, title: `${article.title} (${round})` };
  });
  return { articles, name };
}

function shuffle<T>(items: T[]): void {
  const random = randomFrom(7);
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j]!, items[i]!];
  }
}

const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The draft extraction would have made of it. */
export function draftOf(article: CorpusArticle): ArticleDraft {
  const paragraphs = article.body.split('\n').filter((line) => line.trim() !== '');
  const day = /^\d{4}-\d{2}-\d{2}$/.test(article.date ?? '') ? article.date! : null;
  return {
    kind: 'article',
    url: /^https?:/.test(article.url ?? '') ? article.url! : `https://bench.example/${article.id}.html`,
    title: article.title.slice(0, 2000),
    sapo: article.sapo || null,
    byline: null,
    source: null,
    dateline: null,
    section: article.category?.slice(0, 300) || null,
    published: day ? { day, time: null, printed: null, from: 'page', confidence: 'sure' } : null,
    captions: [],
    images: [],
    html: paragraphs.map((line) => `<p>${escapeHtml(line)}</p>`).join(''),
    text: paragraphs.join('\n'),
    related: [],
    tags: [],
    attachments: [],
    media: [],
    language: 'vi',
    way: { by: 'general', family: null, why: 'bench' },
  };
}

const ONSETS = 'b c ch d đ g gh gi h kh l m n ng nh ph qu r s t th tr v x'.split(' ');
const RIMES =
  'a ai an ang anh ao ac at ân âm âu ây e em en eo ê ên êm i in inh iên iêu o oa oan oai ong ô ôi ôn ông ơ ơi ơn u ung uôn uyên ư ưng ươi ương y yên'.split(
    ' ',
  );
const TONES = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];

/** About 370 words an article, of some 6,000 syllables that occur by Zipf's law, in pairs as compounds do. */
function madeUp(count: number): CorpusArticle[] {
  const random = randomFrom(11);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const syllable = () => {
    const rime = pick(RIMES);
    const vowel = rime.search(/[aeiouyăâêôơư]/);
    return (
      pick(ONSETS) + `${rime.slice(0, vowel + 1)}${pick(TONES)}${rime.slice(vowel + 1)}`.normalize('NFC')
    );
  };
  const words = Array.from({ length: 8000 }, () =>
    random() < 0.3 ? syllable() : `${syllable()} ${syllable()}`,
  );
  // A word's rank is exponential in a uniform number: frequency falls as one over rank.
  const word = () => words[Math.floor(words.length ** random()) - 1] ?? words[0]!;
  const sentence = (length: number) => {
    const text = Array.from({ length }, word).join(' ');
    return `${text[0]!.toUpperCase()}${text.slice(1)}`;
  };
  return Array.from({ length: count }, (_, i) => ({
    id: `made-${i}`,
    title: sentence(8),
    sapo: `${sentence(16)}.`,
    body: Array.from({ length: 6 }, () => `${sentence(14)}, ${sentence(9)}. ${sentence(10)}.`).join('\n'),
    date: new Date(Date.UTC(2015 + (i % 10), i % 12, 1 + (i % 28))).toISOString().slice(0, 10),
  }));
}
