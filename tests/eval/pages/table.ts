/** Scores as the tables the terminal shows. */
import type { PageScore } from './score';

export interface Scored {
  readonly score: PageScore;
  readonly group: string;
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2
    ? (sorted[middle] ?? Number.NaN)
    : mean([sorted[middle - 1] ?? Number.NaN, sorted[middle] ?? Number.NaN]);
}

const percent = (value: number): string => (Number.isNaN(value) ? '-' : (value * 100).toFixed(1));
const ratio = (value: number): string => (Number.isNaN(value) ? '-' : value.toFixed(3));
const share = (scores: readonly PageScore[], of: (score: PageScore) => boolean): string =>
  percent(mean(scores.map((score) => (of(score) ? 1 : 0))));

export const HEAD = [
  '',
  'pages',
  'title',
  'date',
  'author',
  'sapo',
  'section',
  'P',
  'R',
  'F1',
  'median',
  '≥0.95',
  'lines',
  'order',
  'captions',
  'leaked',
  'related',
];

export function line(name: string, scores: readonly PageScore[]): string[] {
  const f1 = scores.map((score) => score.body.f1);
  const related = scores.flatMap((score) => (score.related === null ? [] : [score.related]));
  return [
    name,
    String(scores.length),
    share(scores, (score) => score.title),
    share(scores, (score) => score.date),
    share(scores, (score) => score.author),
    share(scores, (score) => score.sapo),
    share(scores, (score) => score.category),
    ratio(mean(scores.map((score) => score.body.precision))),
    ratio(mean(scores.map((score) => score.body.recall))),
    ratio(mean(f1)),
    ratio(median(f1)),
    percent(mean(f1.map((value) => (value >= 0.95 ? 1 : 0)))),
    percent(mean(scores.map((score) => score.lines))),
    ratio(mean(scores.map((score) => score.order))),
    percent(mean(scores.map((score) => score.captions))),
    String(scores.reduce((sum, score) => sum + score.leaked.length, 0)),
    percent(mean(related)),
  ];
}

export function print(rows: readonly (readonly string[])[]): void {
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  for (const row of rows) {
    console.log(
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    );
  }
}

/** One table: a line per group, then all together. */
export function printGroups(title: string, scored: readonly Scored[]): void {
  const groups = [...new Set(scored.map((one) => one.group))].sort();
  const rows = groups.map((group) =>
    line(
      group,
      scored.filter((one) => one.group === group).map((one) => one.score),
    ),
  );
  console.log(`\n${title}`);
  print([
    HEAD,
    ...rows,
    line(
      'all',
      scored.map((one) => one.score),
    ),
  ]);
}
