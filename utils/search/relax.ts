/** When nothing matches: one-letter mistakes forgiven, then most of the words instead of all. */
import { evaluatePlan } from './evaluate';
import { fillSlots } from './lookup';
import { type Definitions, planQuery } from './plan';
import type { Clause, ParsedQuery } from './query';
import { matchMost } from './quorum';
import type { Found } from './search';
import { type QueryToken, slotDf, slotOf } from './slot';
import type { Snapshot } from './snapshot';
import { nearWords } from './typos';

/** Words tried for a mistake, the rarest first: what nobody else wrote is the likeliest to be one. */
const MOST_TRIED = 4;
const MOST_NEAR = 6;

export async function relax(
  snapshot: Snapshot,
  parsed: ParsedQuery,
  definitions: Definitions,
  most: number,
): Promise<Found | null> {
  return (await correct(snapshot, parsed, definitions, most)) ?? (await matchMost(snapshot, parsed, most));
}

const tokensOf = (query: ParsedQuery): QueryToken[] =>
  query.any
    .flat()
    .flatMap((clause) => ('tokens' in clause && !clause.exclude ? clause.tokens : []))
    .filter((token) => token.span === 1 && !/\d/.test(token.fold));

/** Lets words one letter away stand for what the library does not have; else for one rare word at a time. */
async function correct(
  snapshot: Snapshot,
  parsed: ParsedQuery,
  definitions: Definitions,
  most: number,
): Promise<Found | null> {
  const tokens = tokensOf(parsed);
  const slots = tokens.map((token) => slotOf(token, 'folded'));
  await fillSlots(snapshot, slots);
  const words = [...new Map(slots.map((slot) => [slot.fold, slotDf(slot)]))].sort((a, b) => a[1] - b[1]);
  const missing = words.filter(([, df]) => df === 0);
  // A word that others wrote is doubted only when enough other words say what was meant.
  const doubtful = words.length < 3 ? [] : words.filter(([word]) => word.length > 2).slice(0, MOST_TRIED);
  const rounds = missing.length > 0 ? [missing] : doubtful.map((word) => [word]);
  for (const round of rounds) {
    const near = new Map<string, string[]>();
    for (const [word] of round.slice(0, MOST_TRIED)) {
      const found = await nearWords(snapshot, word, MOST_NEAR);
      if (found.length > 0) near.set(word, found);
    }
    if (near.size === 0) continue;
    const plan = planQuery(withNear(parsed, near), 'folded', false, definitions);
    const matches = await evaluatePlan(snapshot, plan, most);
    if (matches.docs.length === 0) continue;
    const detail = [...near].map(([word, found]) => `${word} → ${found.slice(0, 3).join(', ')}`).join('; ');
    return { matches, plan, notes: [{ code: 'corrected', detail }] };
  }
  return null;
}

function withNear(query: ParsedQuery, near: ReadonlyMap<string, readonly string[]>): ParsedQuery {
  const change = (token: QueryToken): QueryToken => {
    const words = near.get(token.fold);
    return words ? { ...token, near: words } : token;
  };
  const any = query.any.map((group) =>
    group.map(
      (clause): Clause => ('tokens' in clause ? { ...clause, tokens: clause.tokens.map(change) } : clause),
    ),
  );
  return { ...query, any };
}
