/** Articles with most of the words, where none has all. */
import { evaluateItems } from './evaluate';
import { idf } from './impact';
import { fetchSpots, fillSlots } from './lookup';
import { type Matches, piecesToMatches } from './matches';
import { addNearness } from './nearness';
import { type Item, type Plan, planQuery } from './plan';
import type { ParsedQuery } from './query';
import type { Found } from './search';
import { type Slot, slotDf, slotOf } from './slot';
import type { Snapshot } from './snapshot';

/** Fewer of the words than this say nothing about what was looked for. */
const LEAST_SHARE = 0.5;

/** Those that have as many of the words as any article has; filters and exclusions hold as they were. */
export async function matchMost(
  snapshot: Snapshot,
  parsed: ParsedQuery,
  most: number,
): Promise<Found | null> {
  let best: { matches: Matches; plan: Plan } | null = null;
  for (const group of parsed.any) {
    const slots: Slot[] = [];
    for (const clause of group) {
      if (!('tokens' in clause) || clause.exclude || clause.title) continue;
      // Compounds count by their parts, which stand behind them in the list.
      const parts = clause.tokens.filter(
        (token, i) => token.span === 1 || clause.tokens[i + 1]?.position !== token.position,
      );
      slots.push(...parts.map((token) => slotOf(token, 'folded')));
    }
    if (slots.length < 2) continue;
    const plan = planQuery({ ...parsed, any: [group] }, 'folded', false);
    const rest = plan.groups[0]!.wanted.filter(isCondition);
    await fillSlots(snapshot, slots);
    const weights = slots.map((slot) => idf(snapshot.docs, slotDf(slot)));
    const counted = countWords(slots, weights, Math.max(2, Math.ceil(slots.length * LEAST_SHARE)));
    const matches = await evaluateItems(snapshot, counted, rest, plan.groups[0]!.excluded);
    if (matches.docs.length === 0 || (best && best.matches.docs.length >= matches.docs.length)) continue;
    await fetchSpots(snapshot, slots, matches.docs);
    const run = slots.map((slot) => ({ readings: [[slot]] }));
    const items: Item[] = slots.map((slot) => ({ kind: 'slot', slot }));
    best = {
      matches: addNearness(matches, run, weights, most),
      plan: { groups: [{ wanted: items, excluded: [], welcome: [], runs: [] }], expanded: [] },
    };
  }
  return best && { ...best, notes: [{ code: 'partial', detail: '' }] };
}

const isCondition = (item: Item): boolean =>
  item.kind === 'filter' || item.kind === 'days' || (item.kind === 'phrase' && item.title);

/** The articles with the highest number of words, if that is at least `least`. */
function countWords(slots: readonly Slot[], weights: readonly number[], least: number): Matches {
  const lists = slots.map((slot, i) => piecesToMatches(slot.pieces, weights[i]!));
  let highest = 0;
  for (const { docs } of lists) highest = Math.max(highest, docs.at(-1) ?? 0);
  const counts = new Uint8Array(highest + 1);
  const sums = new Float32Array(highest + 1);
  for (const { docs, scores } of lists) {
    for (let i = 0; i < docs.length; i++) {
      counts[docs[i]!]!++;
      sums[docs[i]!]! += scores[i]!;
    }
  }
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  const docs =
    most < least ? new Uint32Array() : Uint32Array.from(counts.keys()).filter((id) => counts[id] === most);
  return { docs, scores: Float32Array.from(docs, (id) => sums[id]!) };
}
