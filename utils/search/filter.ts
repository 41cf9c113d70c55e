/** Articles by outlet, province, section, topic, tag, cited document and day: value lists, never bodies. */

import { filterKey } from './document';
import { type FilterName, filterFold } from './format';
import { fetchPieces } from './lookup';
import { either, type Matches, noMatches } from './matches';
import { provinceOptions } from './province-names';
import type { FilterField } from './query';
import type { Piece } from './slot';
import type { Snapshot } from './snapshot';
import type { Facet, SearchResult } from './types';

const alive = (piece: Piece): Matches => {
  const docs = piece.docs.filter((_, i) => piece.impacts[i] !== 0);
  return { docs, scores: new Float32Array(docs.length) };
};

/** Union by marking: values may be many, each of few articles. */
function union(pieces: readonly Piece[]): Matches {
  if (pieces.length < 4) return pieces.map(alive).reduce((a, b) => either(a, b), noMatches);
  const ids = new Set<number>();
  for (const piece of pieces) for (const id of alive(piece).docs) ids.add(id);
  const docs = Uint32Array.from(ids).sort();
  return { docs, scores: new Float32Array(docs.length) };
}

/** All values of a filter that begin with a folded text ('' for all), each with its articles. */
function values(snapshot: Snapshot, name: FilterName, beginning = ''): Promise<Piece[]> {
  const want = { fold: filterFold(name, beginning), prefix: true, exact: null, weight: () => 1 };
  return fetchPieces(snapshot, [want]).then(([pieces = []]) => pieces);
}

/** Which namespaces a field of the query language looks in. */
const NAMES: Readonly<Record<FilterField, readonly FilterName[]>> = {
  outlet: ['outlet', 'host'],
  province: ['province'],
  section: ['section'],
  topic: ['topic'],
  tag: ['tag'],
  document: ['document'],
};

/** Articles whose value holds the words asked for: `báo:hoà-bình`; a comma gives alternatives. */
export async function matchFilter(snapshot: Snapshot, field: FilterField, value: string): Promise<Matches> {
  const typed = value
    .split(',')
    .map(filterKey)
    .filter((option) => option !== '');
  const options = field === 'province' ? typed.flatMap(provinceOptions) : typed;
  const pieces: Piece[] = [];
  for (const name of NAMES[field]) {
    // Documents are too many to look through: theirs are found by their beginning.
    if (field === 'document') {
      for (const option of options) pieces.push(...(await values(snapshot, name, option)));
      continue;
    }
    for (const piece of await values(snapshot, name)) {
      const key = ` ${filterKey(piece.exact)} `;
      if (options.some((option) => fits(key, option))) pieces.push(piece);
    }
  }
  return union(pieces);
}

/** The option's words stand in the value in order, the last perhaps begun only; hosts are matched without spaces too. */
const fits = (key: string, option: string): boolean =>
  key.includes(` ${option}`) || key.replaceAll(' ', '').startsWith(option.replaceAll(' ', ''));

/** Articles of the days from `from` to `to`, inclusive; null is open. */
export async function matchDays(
  snapshot: Snapshot,
  from: string | null,
  to: string | null,
): Promise<Matches> {
  // The part the two ends share narrows what is read: all of 2024 is "2024-", one month "2024-03".
  let shared = 0;
  while (from && to && shared < 10 && from[shared] === to[shared]) shared++;
  const pieces = await values(snapshot, 'day', from?.slice(0, shared) ?? '');
  return union(pieces.filter(({ exact }) => (!from || exact >= from) && (!to || exact <= to)));
}

const FACETS: Readonly<Record<Facet, FilterName>> = {
  outlet: 'outlet',
  province: 'province',
  section: 'section',
  topic: 'topic',
  tag: 'tag',
  month: 'day',
};

/** How often each value occurs in a result, most frequent first (months: newest first). */
export async function countFacets(
  snapshot: Snapshot,
  matches: Matches,
  facets: readonly Facet[],
): Promise<SearchResult['facets']> {
  const member = new Uint8Array((matches.docs.at(-1) ?? 0) + 1);
  for (const id of matches.docs) member[id] = 1;
  const wants = facets.map((facet) => ({
    fold: filterFold(FACETS[facet], ''),
    prefix: true,
    exact: null,
    weight: () => 1,
  }));
  const found = await fetchPieces(snapshot, wants);
  const result: SearchResult['facets'] = {};
  facets.forEach((facet, f) => {
    const counts = new Map<string, number>();
    for (const { docs, impacts, exact } of found[f]!) {
      let count = 0;
      for (let i = 0; i < docs.length; i++) if (impacts[i] !== 0 && member[docs[i]!]) count++;
      const value = facet === 'month' ? exact.slice(0, 7) : exact;
      if (count > 0) counts.set(value, (counts.get(value) ?? 0) + count);
    }
    const rows = [...counts].map(([value, count]) => ({ value, count }));
    result[facet] = rows.sort((a, b) =>
      facet === 'month' ? (a.value < b.value ? 1 : -1) : b.count - a.count || (a.value < b.value ? -1 : 1),
    );
  });
  return result;
}
