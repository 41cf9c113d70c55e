/**
 * What an article is about: the six contents of Nghị quyết 76/NQ-CP and the neighbouring fields, each label with the
 * words that caused it. Words are matched with their marks ("thể chế" is not "the che").
 */
import type { Topic } from '@/utils/article';
import { exactKey } from '@/utils/vietnamese';
import { type Reading, read } from '../reading';
import table from '../tables/topics.json';

interface Row {
  readonly id: string;
  readonly strong: readonly string[];
  readonly weak: readonly string[];
  readonly exclude?: readonly string[];
}

interface Term {
  readonly word: string;
  readonly key: string;
  /** Abbreviations count in capitals only. */
  readonly capitals: boolean;
}

interface Label {
  readonly id: string;
  readonly strong: readonly Term[];
  readonly weak: readonly Term[];
  readonly exclude: readonly string[];
}

function terms(words: readonly string[]): Term[] {
  const byKey = new Map(
    words.map((word) => [
      exactKey(word),
      { word, key: exactKey(word), capitals: /^[\p{Lu}\d-]+$/u.test(word) },
    ]),
  );
  return [...byKey.values()];
}

const labels: readonly Label[] = (table as readonly Row[]).map((row) => ({
  id: row.id,
  strong: terms(row.strong),
  weak: terms(row.weak),
  exclude: (row.exclude ?? []).map(exactKey),
}));

/** All topic ids, in the order of the table: the six contents first. */
export const topicIds: readonly string[] = labels.map((label) => label.id);

const TITLE = 3;
const LEAD = 2;
const BODY_CAP = 3;
/** One word alone, and only in the body, is said in passing ("công an", "môi trường"): it makes no label by itself. */
const LONE_CAP = 2;
const WEAK = 0.3;
const KEPT_FROM = 3;
const KEPT_AT_MOST = 3;

const isLetter = (letter: string | undefined) => letter !== undefined && /[\p{L}\d]/u.test(letter);

function count(reading: Reading, term: Term, exclude: readonly string[], cap: number): number {
  const text = term.capitals ? reading.text : reading.key;
  const word = term.capitals ? term.word : term.key;
  let found = 0;
  for (let at = text.indexOf(word); at >= 0 && found < cap; at = text.indexOf(word, at + word.length)) {
    if (isLetter(text[at - 1]) || isLetter(text[at + word.length])) continue;
    const excluded = exclude.some((phrase) => {
      const offset = phrase.indexOf(term.key);
      return offset >= 0 && reading.key.startsWith(phrase, at - offset);
    });
    if (!excluded) found++;
  }
  return found;
}

export interface ToLabel {
  readonly title: Reading;
  readonly sapo: Reading;
  readonly text: Reading;
}

export function findTopics({ title, sapo, text }: ToLabel): Topic[] {
  const scored = labels.map((label) => {
    let score = 0;
    const because: { word: string; weight: number }[] = [];
    const add = (term: Term, weight: number) => {
      if (weight === 0) return;
      score += weight;
      because.push({ word: term.word, weight });
    };
    const strong = label.strong.map((term) => {
      const head = count(title, term, label.exclude, 1) * TITLE + count(sapo, term, label.exclude, 1) * LEAD;
      return { term, head, body: count(text, term, label.exclude, BODY_CAP) };
    });
    const met = strong.filter(({ head, body }) => head + body > 0);
    for (const { term, head, body } of met)
      add(term, met.length === 1 && head === 0 ? Math.min(body, LONE_CAP) : head + body);
    for (const term of label.weak) {
      const found =
        count(title, term, label.exclude, 1) +
        count(sapo, term, label.exclude, 1) +
        count(text, term, label.exclude, BODY_CAP);
      add(term, WEAK * Math.min(found, BODY_CAP));
    }
    because.sort((a, b) => b.weight - a.weight);
    return { id: label.id, score: Math.round(score * 10) / 10, because: because.map((one) => one.word) };
  });
  return scored
    .filter((topic) => topic.score >= KEPT_FROM)
    .sort((a, b) => b.score - a.score)
    .slice(0, KEPT_AT_MOST);
}

/** The simplest labelling there is, as a floor for measuring ours: topics with a strong word in the title. */
export function topicsInTitle(title: string): string[] {
  const reading = read(title);
  return labels
    .filter(({ strong, exclude }) => strong.some((term) => count(reading, term, exclude, 1) > 0))
    .map(({ id }) => id);
}
