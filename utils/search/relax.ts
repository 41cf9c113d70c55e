/** When nothing matches: one-letter mistakes forgiven, then all words but the least telling. */
import type { Token } from '@/utils/vietnamese';
import { evaluatePlan } from './evaluate';
import type { Snapshot } from './lookup';
import { fillSlots } from './lookup';
import { type Definitions, planQuery } from './plan';
import type { Clause, ParsedQuery } from './query';
import type { Found } from './search';
import { slotDf, slotOf } from './slot';
import { nearWords } from './typos';

const MOST_CORRECTIONS = 4;

export async function relax(
  snapshot: Snapshot,
  parsed: ParsedQuery,
  definitions: Definitions,
): Promise<Found | null> {
  const corrected = await correct(snapshot, parsed);
  if (corrected) {
    const plan = planQuery(corrected.query, 'folded', false, definitions);
    const matches = await evaluatePlan(snapshot, plan);
    if (matches.docs.length > 0) {
      return { matches, plan, notes: [{ code: 'corrected', detail: corrected.words.join(', ') }] };
    }
  }
  return partly(snapshot, corrected?.query ?? parsed, definitions);
}

const tokensOf = (query: ParsedQuery): Token[] =>
  query.any.flat().flatMap((clause) => ('tokens' in clause && !clause.exclude ? [...clause.tokens] : []));

/** Replaces words the library does not have by the most frequent word one letter away. */
async function correct(
  snapshot: Snapshot,
  parsed: ParsedQuery,
): Promise<{ query: ParsedQuery; words: string[] } | null> {
  const tokens = tokensOf(parsed).filter((token) => token.span === 1 && !/\d/.test(token.fold));
  const slots = tokens.map((token) => slotOf(token, 'folded'));
  await fillSlots(snapshot, slots);
  const instead = new Map<string, string>();
  for (const slot of slots) {
    if (slotDf(slot) > 0 || instead.has(slot.fold) || instead.size >= MOST_CORRECTIONS) continue;
    const [near] = await nearWords(snapshot, slot.fold, 1);
    if (near) instead.set(slot.fold, near);
  }
  if (instead.size === 0) return null;
  const change = (token: Token): Token => {
    const word = instead.get(token.fold);
    return word === undefined ? token : { ...token, fold: word, exact: word };
  };
  const any = parsed.any.map((group) =>
    group.map(
      (clause): Clause => ('tokens' in clause ? { ...clause, tokens: clause.tokens.map(change) } : clause),
    ),
  );
  return { query: { ...parsed, any }, words: [...instead.values()] };
}

/** Leaves out one plain word after another, the commonest first, until something is found. */
async function partly(
  snapshot: Snapshot,
  parsed: ParsedQuery,
  definitions: Definitions,
): Promise<Found | null> {
  const words = tokensOf(parsed);
  if (words.length < 2) return null;
  const slots = words.map((token) => slotOf(token, 'folded'));
  await fillSlots(snapshot, slots);
  const df = new Map(slots.map((slot, i) => [words[i]!, slotDf(slot)]));
  // A word found nowhere goes first; then those found most, which say least.
  const order = [...words].sort(
    (a, b) => Number(df.get(b) === 0) - Number(df.get(a) === 0) || df.get(b)! - df.get(a)!,
  );
  const dropped = new Set<Token>();
  for (const word of order.slice(0, -1)) {
    dropped.add(word);
    if (df.get(word) === 0 && df.get(order[dropped.size]!) === 0) continue;
    const any = parsed.any
      .map((group) =>
        group
          .map((clause): Clause => {
            if (!('tokens' in clause) || clause.exclude) return clause;
            // A phrase that is found nowhere is looked for as words.
            return { ...clause, kind: 'words', tokens: clause.tokens.filter((token) => !dropped.has(token)) };
          })
          .filter((clause) => !('tokens' in clause) || clause.tokens.length > 0),
      )
      .filter((group) => group.length > 0);
    const plan = planQuery({ ...parsed, any }, 'folded', false, definitions);
    const matches = await evaluatePlan(snapshot, plan);
    if (matches.docs.length > 0) return { matches, plan, notes: [{ code: 'partial', detail: '' }] };
  }
  return null;
}
