/** Precision and recall of what was found against what the cases expect, per field. */
import type { Case, Expected, Kind } from './annotations-cases';

export const FIELDS: Readonly<Record<Kind, readonly string[]>> = {
  documents: ['symbol', 'type', 'number', 'issuer', 'date'],
  figures: ['kind', 'value', 'rank', 'of', 'unit', 'index', 'year'],
};

export interface Tally {
  right: number;
  expected: number;
  found: number;
}

export interface Miss {
  readonly id: string;
  readonly what: string;
}

const text = (value: unknown) => (value === undefined || value === null ? '' : String(value));

/** How well a found item fits an expected one; 0 when they are about different things. */
function fit(kind: Kind, expected: Expected, found: Expected): number {
  const raw = text(expected.raw);
  const overlap = raw !== '' && (text(found.raw).includes(raw) || raw.includes(text(found.raw))) ? 1 : 0;
  if (kind === 'documents') {
    const symbol = text(expected.symbol) !== '' && text(expected.symbol) === text(found.symbol) ? 4 : 0;
    const number = text(expected.number) === text(found.number) && text(expected.number) !== '' ? 2 : 0;
    return symbol + number + overlap;
  }
  const same = ['value', 'rank', 'group'].some(
    (field) => text(expected[field]) !== '' && text(expected[field]) === text(found[field]),
  );
  return (same ? 2 : 0) + (expected.kind === found.kind ? 1 : 0) * (same || overlap ? 1 : 0) + overlap;
}

/** Pairs expected and found items, best fit first. */
function pair(kind: Kind, expected: readonly Expected[], found: readonly Expected[]): [Expected, Expected][] {
  const all = expected.flatMap((one, i) => found.map((other, j) => ({ i, j, fit: fit(kind, one, other) })));
  const used = { i: new Set<number>(), j: new Set<number>() };
  const pairs: [Expected, Expected][] = [];
  for (const { i, j } of all.filter((one) => one.fit > 0).sort((a, b) => b.fit - a.fit)) {
    if (used.i.has(i) || used.j.has(j)) continue;
    used.i.add(i);
    used.j.add(j);
    pairs.push([expected[i]!, found[j]!]);
  }
  return pairs;
}

/** Scores all cases. A field counts where the case expects a value or we give one. */
export function score(kind: Kind, cases: readonly Case[], answers: ReadonlyMap<string, readonly Expected[]>) {
  const tallies: Record<string, Tally> = { found: { right: 0, expected: 0, found: 0 } };
  for (const field of FIELDS[kind]) tallies[field] = { right: 0, expected: 0, found: 0 };
  const misses: Miss[] = [];
  for (const { id, expect } of cases) {
    const found = answers.get(id) ?? [];
    const pairs = pair(kind, expect, found);
    tallies.found!.right += pairs.length;
    tallies.found!.expected += expect.length;
    tallies.found!.found += found.length;
    for (const missed of expect.filter((one) => !pairs.some(([other]) => other === one)))
      misses.push({ id, what: `not found: ${text(missed.raw)}` });
    for (const extra of found.filter((one) => !pairs.some(([, other]) => other === one)))
      misses.push({ id, what: `too much: ${text(extra.raw)}` });
    for (const [expected, given] of pairs) {
      for (const field of FIELDS[kind]) {
        // Cases leave out what they say nothing about; only a field they print can be wrong.
        if (!(field in expected)) continue;
        const [want, have] = [text(expected[field]), text(given[field])];
        const tally = tallies[field]!;
        if (want !== '') tally.expected++;
        if (have !== '') tally.found++;
        if (want === have && want !== '') tally.right++;
        if (want !== have)
          misses.push({ id, what: `${field}: ${want || '–'} expected, ${have || '–'} found` });
      }
    }
  }
  return { tallies, misses };
}
