/** Words as a bag, with words that may be there or not. */
import { level } from '../pages/score';

export interface Truth {
  readonly title: string;
  readonly body: string;
  readonly either: string;
}

export interface Found {
  readonly title: string;
  readonly text: string;
}

export interface Score {
  readonly title: boolean;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const wordsOf = (text: string): string[] => level(text).match(/[\p{L}\p{N}]+/gu) ?? [];

function bagOf(words: readonly string[]): Map<string, number> {
  const bag = new Map<string, number>();
  for (const word of words) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

/** Takes the word out of the bag; false when it is not there (any more). */
function take(bag: Map<string, number>, word: string): boolean {
  const left = bag.get(word) ?? 0;
  if (left > 0) bag.set(word, left - 1);
  return left > 0;
}

export function scoreOf(found: Found | null, truth: Truth): Score {
  const want = wordsOf(truth.body);
  const have = wordsOf(found?.text ?? '');
  const body = bagOf(want);
  const rest = have.filter((word) => !take(body, word));
  const either = bagOf(wordsOf(truth.either));
  const wrong = rest.filter((word) => !take(either, word)).length;
  const hits = have.length - rest.length;
  const precision = hits + wrong === 0 ? 0 : hits / (hits + wrong);
  const recall = hits / want.length;
  const f1 = hits === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { title: level(found?.title ?? '') === level(truth.title), precision, recall, f1 };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return mean(sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1));
}

const row = (cells: readonly string[]): string =>
  cells.map((cell, at) => (at === 0 ? cell.padEnd(18) : cell.padStart(10))).join('');

export const HEAD = row(['', 'title %', 'P', 'R', 'F1', 'median', '≥0.95 %']);

export function line(name: string, scores: readonly Score[]): string {
  const f1 = scores.map((score) => score.f1);
  return row([
    name,
    (mean(scores.map((score) => Number(score.title))) * 100).toFixed(1),
    ...[mean(scores.map((score) => score.precision)), mean(scores.map((score) => score.recall))].map(
      (value) => value.toFixed(3),
    ),
    ...[mean(f1), median(f1)].map((value) => value.toFixed(3)),
    (mean(f1.map((value) => Number(value >= 0.95))) * 100).toFixed(1),
  ]);
}
