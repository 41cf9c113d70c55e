/** A plan carried out: which articles match, and what their words are worth. */

import { filterKey } from './document';
import { matchDays, matchFilter } from './filter';
import { filterFold } from './format';
import { idf } from './impact';
import { fetchPieces, fetchSpots, fillSlots } from './lookup';
import { both, either, keep, type Matches, narrow, noMatches, piecesToMatches, without } from './matches';
import { addNearness, keepPhrase, type RunElement } from './nearness';
import { type Group, type Item, type Plan, slotsOf } from './plan';
import { type Slot, slotDf } from './slot';
import type { Snapshot } from './snapshot';

/** `most`: how many of the best are asked for; 0 where scores do not count. All that match are found in any case. */
export async function evaluatePlan(snapshot: Snapshot, plan: Plan, most: number): Promise<Matches> {
  const slots = plan.groups.flatMap(({ wanted, excluded, welcome }) => [
    ...[...wanted, ...excluded].flatMap(slotsOf),
    ...welcome,
  ]);
  // Of several words it matters how near they stand; filters are no words.
  await fillSlots(snapshot, slots, slots.length > 1);
  const fallback = plan.groups.flatMap((group) => group.wanted.flatMap(missingCompounds));
  if (fallback.length > 0) await fillSlots(snapshot, fallback);
  let result = noMatches;
  for (const group of plan.groups) result = either(result, await evaluateGroup(snapshot, group, most));
  return result;
}

/** Parts of compounds that the library does not have as one. Abbreviations count in both forms. */
function missingCompounds(item: Item): Slot[] {
  if (item.kind === 'compound') return usesParts(item.whole) ? [...item.parts] : [];
  return item.kind === 'all' || item.kind === 'any' ? item.items.flatMap(missingCompounds) : [];
}

const usesParts = (whole: Slot): boolean => slotDf(whole) === 0 || !/\d/.test(whole.fold);

async function evaluateGroup(snapshot: Snapshot, group: Group, most: number): Promise<Matches> {
  const weigh = (slot: Slot) => idf(snapshot.docs, slotDf(slot));
  if (group.wanted.length === 0) return noMatches;
  let matches = await evaluateItems(
    snapshot,
    await evaluateAll(snapshot, group.wanted, weigh),
    [],
    group.excluded,
  );
  const runs = group.runs.filter((run) => run.length > 1);
  for (const run of runs) {
    if (matches.docs.length === 0 || most === 0) break;
    await fetchSpots(
      snapshot,
      run.flatMap(({ readings }) => readings.flat()),
      matches.docs,
    );
    matches = addNearness(
      matches,
      run,
      run.map(({ readings }) => weighElement(readings, weigh)),
      // The best of one row of words need not be the best of all rows.
      runs.length > 1 ? Number.POSITIVE_INFINITY : most,
    );
  }
  return matches;
}

type Weigh = (slot: Slot) => number;

/** The articles that hold every item. */
async function evaluateAll(snapshot: Snapshot, items: readonly Item[], weigh: Weigh): Promise<Matches> {
  const words = items.flatMap((item) => (item.kind === 'slot' ? [item.slot] : []));
  const others = items.filter((item) => item.kind !== 'slot');
  const found = await Promise.all(others.map((item) => evaluateItem(snapshot, item, weigh)));
  // The shortest list first: everything after it costs no more than it.
  words.sort((a, b) => slotDf(a) - slotDf(b));
  found.sort((a, b) => a.docs.length - b.docs.length);
  const [rarest] = words;
  const least = found[0]?.docs.length ?? Number.POSITIVE_INFINITY;
  if (rarest && slotDf(rarest) <= least) {
    words.shift();
    found.unshift(piecesToMatches(rarest.pieces, weigh(rarest)));
  }
  return words.reduce((left, slot) => narrow(left, slot.pieces, weigh(slot)), found.reduce(both));
}

/** Narrows matches to those that also hold `wanted` and hold none of `excluded`. */
export async function evaluateItems(
  snapshot: Snapshot,
  matches: Matches,
  wanted: readonly Item[],
  excluded: readonly Item[],
): Promise<Matches> {
  const weigh = (slot: Slot) => idf(snapshot.docs, slotDf(slot));
  await fillSlots(
    snapshot,
    [...wanted, ...excluded].flatMap(slotsOf).filter((slot) => slot.pieces.length === 0),
  );
  let left = matches;
  for (const item of wanted) {
    if (left.docs.length > 0) left = both(left, await evaluateItem(snapshot, item, weigh));
  }
  for (const item of excluded) {
    if (left.docs.length > 0) left = without(left, await evaluateItem(snapshot, item, weigh));
  }
  return left;
}

/** An element is as rare as the rarest word that its commonest reading cannot do without. */
const weighElement = (readings: RunElement['readings'], weigh: Weigh): number =>
  Math.min(
    ...readings
      .filter((slots) => slots.every((slot) => slotDf(slot) > 0))
      .map((slots) => Math.max(...slots.map(weigh))),
    12,
  );

async function evaluateItem(snapshot: Snapshot, item: Item, weigh: Weigh): Promise<Matches> {
  const evaluate = (inner: Item) => evaluateItem(snapshot, inner, weigh);
  switch (item.kind) {
    case 'slot':
      return piecesToMatches(item.slot.pieces, weigh(item.slot));
    case 'compound': {
      const whole = piecesToMatches(item.whole.pieces, weigh(item.whole));
      if (!usesParts(item.whole)) return whole;
      return either(whole, await phrase(snapshot, item.parts, false, weigh));
    }
    case 'phrase':
      return phrase(snapshot, item.slots, item.title, weigh);
    case 'all':
      return evaluateAll(snapshot, item.items, weigh);
    case 'any':
      return (await Promise.all(item.items.map(evaluate))).reduce((a, b) => either(a, b));
    case 'long':
      return scaled(await phrase(snapshot, item.slots, false, weigh), 1 / item.slots.length);
    case 'short':
      return scaled(await short(snapshot, item.slot, item.long, weigh), item.words);
    case 'filter':
      return matchFilter(snapshot, item.field, item.value);
    case 'days':
      return matchDays(snapshot, item.from, item.to);
  }
}

async function phrase(
  snapshot: Snapshot,
  slots: readonly Slot[],
  title: boolean,
  weigh: Weigh,
): Promise<Matches> {
  const words = slots.map((slot) => ({ kind: 'slot' as const, slot }));
  const together = await evaluateAll(snapshot, words, weigh);
  if (together.docs.length === 0 || (slots.length === 1 && !title)) return together;
  await fetchSpots(snapshot, slots, together.docs);
  const kept = keepPhrase(together, slots, title);
  return kept;
}

const scaled = ({ docs, scores }: Matches, by: number): Matches => ({
  docs,
  scores: scores.map((score) => score * by),
});

/** Articles with a short form, less those that define it as something else. */
async function short(snapshot: Snapshot, slot: Slot, long: string, weigh: Weigh): Promise<Matches> {
  const matches = piecesToMatches(slot.pieces, weigh(slot));
  if (matches.docs.length === 0) return matches;
  const [defined = []] = await fetchPieces(snapshot, [
    {
      fold: filterFold('abbreviation', filterKey(slot.exact)),
      prefix: false,
      exact: null,
      weight: () => 1,
    },
  ]);
  const same = new Set<number>();
  const other = new Set<number>();
  for (const piece of defined) {
    const into = filterKey(piece.exact) === long ? same : other;
    for (const [i, id] of piece.docs.entries()) if (piece.impacts[i] !== 0) into.add(id);
  }
  return other.size === 0 ? matches : keep(matches, (id) => !other.has(id) || same.has(id));
}
