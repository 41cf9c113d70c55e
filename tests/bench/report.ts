/** The tables a run ends with. */
import { type Figure, figuresOf, type Raw } from './figures';
import { median, quantile } from './stats';

const number = (value: number | null, digits = 1) =>
  value === null || Number.isNaN(value) ? '–' : value.toFixed(digits);

function figureLine({ what, value, unit, limit }: Figure): string {
  const shown = `${number(value, unit === '×' ? 2 : unit === '' ? 0 : 1)} ${unit}`;
  const verdict = limit === null ? '' : `${value <= limit ? 'ok' : 'OVER'}  (≤ ${limit} ${unit})`;
  return `${what.padEnd(44)}${shown.padStart(12)}   ${verdict}`.trimEnd();
}

const COLUMNS = ['', 'cold ms', '× empty', 'warm p50', 'p95', 'heap MB', 'add one ms', 'index s'];
const row = (cells: readonly string[]) =>
  cells.map((cell, i) => (i === 0 ? cell.padEnd(34) : cell.padStart(11))).join('');

function engineTable(raw: Raw): string[] {
  const { cold, warm, clips } = raw;
  const floor = median(cold.floor!);
  const mb = (bytes: number | null) => number(bytes === null ? null : bytes / 1e6);
  const line = (name: string, start: readonly number[], times: readonly number[], rest: readonly string[]) =>
    row([
      name,
      ...[number(median(start), 0), number(median(start) / floor, 2)],
      ...[number(median(times)), number(quantile(times, 0.95)), ...rest],
    ]);
  return [
    row(COLUMNS),
    line('empty page', cold.floor!, warm.floor, [mb(warm.heap.floor), '–', '–']),
    line('Sổ Tin', cold.search!, warm.search, [mb(warm.heap.search), number(median(clips.full)), '–']),
    ...Object.entries(raw.peers).map(([name, times]) =>
      times
        ? line(name, cold[name] ?? [], times.search, [
            ...[mb(times.heap), number(times.addMs, 0), number(times.buildMs / 1000, 0)],
          ])
        : row([`${name}: not run at this size or in this browser`]),
    ),
  ];
}

export function printReport(raw: Raw): void {
  console.log(`\n${raw.browser}, ${raw.articles} articles of ${raw.corpus}\n`);
  for (const line of engineTable(raw)) console.log(line);
  console.log('FlexSearch and Dexie do not rank by relevance; FlexSearch and MiniSearch know no phrases.\n');
  for (const one of figuresOf(raw)) console.log(figureLine(one));
}
