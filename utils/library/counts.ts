/** Counters that are kept with every write, in the same transaction. */
import { database } from './database';
import { type FacetKind, facetKey, type State, stateKey } from './keys';

/** Adds to the counters. Inside a read-write transaction that includes `counts`. */
export async function changeCounts(changes: ReadonlyMap<string, number>): Promise<void> {
  const { counts } = database();
  const keys = [...changes].filter(([, by]) => by !== 0).map(([key]) => key);
  const rows = await counts.bulkGet(keys);
  const next = keys.map((key, i) => ({ key, count: (rows[i]?.count ?? 0) + (changes.get(key) ?? 0) }));
  await counts.bulkPut(next.filter((row) => row.count > 0));
  await counts.bulkDelete(next.filter((row) => row.count <= 0).map((row) => row.key));
}

/** Sums of several articles' changes. */
export function addChanges(total: Map<string, number>, changes: ReadonlyMap<string, number>): void {
  for (const [key, by] of changes) total.set(key, (total.get(key) ?? 0) + by);
}

export interface Counters {
  readonly all: number;
  readonly inbox: number;
  readonly unread: number;
  readonly starred: number;
  readonly archived: number;
  readonly deleted: number;
}

const STATES: readonly State[] = ['all', 'inbox', 'unread', 'starred', 'archived', 'deleted'];

export async function counters(): Promise<Counters> {
  const rows = await database().counts.bulkGet(STATES.map(stateKey));
  return Object.fromEntries(STATES.map((state, i) => [state, rows[i]?.count ?? 0])) as unknown as Counters;
}

export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/** The values of a facet with how many articles have each, most first. */
export async function facetValues(kind: Exclude<FacetKind, 'day'>): Promise<FacetValue[]> {
  const prefix = facetKey(kind, '');
  const rows = await database().counts.where('key').startsWith(prefix).toArray();
  return rows
    .map((row) => ({ value: row.key.slice(prefix.length), count: row.count }))
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value, 'vi'));
}
