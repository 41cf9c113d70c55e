/** From a parsed query to what must be looked up: slots, phrases, alternatives. Pure. */
import { tokenise } from '@/utils/vietnamese';
import { expand, shorten } from './abbreviations';
import type { RunElement } from './nearness';
import type { FilterField, ParsedQuery } from './query';
import { type QueryToken, type Reading, type Slot, slotOf } from './slot';

export type Item =
  | { readonly kind: 'slot'; readonly slot: Slot }
  /** The slots side by side, in order. */
  | { readonly kind: 'phrase'; readonly slots: readonly Slot[]; readonly title: boolean }
  /** A long form searched for besides its short one: worth one word. */
  | { readonly kind: 'long'; readonly slots: readonly Slot[] }
  /** A compound as one token; where the library has no such token, its parts side by side. */
  | { readonly kind: 'compound'; readonly whole: Slot; readonly parts: readonly Slot[] }
  | { readonly kind: 'all'; readonly items: readonly Item[] }
  | { readonly kind: 'any'; readonly items: readonly Item[] }
  /** A short form, not counting articles that define it as something else than `long` (folded key). */
  | { readonly kind: 'short'; readonly slot: Slot; readonly long: string; readonly words: number }
  | { readonly kind: 'filter'; readonly field: FilterField; readonly value: string }
  | { readonly kind: 'days'; readonly from: string | null; readonly to: string | null };

export interface Group {
  readonly wanted: readonly Item[];
  readonly excluded: readonly Item[];
  /** Words of `runs` that need not be there. */
  readonly welcome: readonly Slot[];
  /** Plain words in the order typed, row by row: nearness among them is rewarded. */
  readonly runs: readonly (readonly RunElement[])[];
}

export interface Plan {
  readonly groups: readonly Group[];
  /** What abbreviations were searched for besides. */
  readonly expanded: readonly string[];
}

/** Long forms the library's own articles define for a short one, folded key to long forms; and the reverse. */
export interface Definitions {
  readonly longs: ReadonlyMap<string, readonly string[]>;
  readonly shorts: ReadonlyMap<string, readonly string[]>;
}

export const noDefinitions: Definitions = { longs: new Map(), shorts: new Map() };

/** A token and, when it is a compound, the tokens inside it. */
interface Unit {
  readonly token: QueryToken;
  readonly inner: readonly QueryToken[];
}

function unitsOf(tokens: readonly QueryToken[]): Unit[] {
  const units: Unit[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i++]!;
    const inner: QueryToken[] = [];
    while (i < tokens.length && tokens[i]!.position < token.position + token.span) inner.push(tokens[i++]!);
    units.push({ token, inner });
  }
  return units;
}

/** Words that may be abbreviations: without them the index need not be asked for definitions. */
export function definable(query: ParsedQuery): { shorts: string[]; longs: string[] } {
  const shorts = new Set<string>();
  const longs = new Set<string>();
  for (const clause of query.any.flat()) {
    if ((clause.kind !== 'words' && clause.kind !== 'phrase') || clause.exclude || clause.title) continue;
    const units = unitsOf(clause.tokens);
    for (const { token } of units) if (looksShort(token.fold)) shorts.add(token.fold);
    if (units.length > 1 && units.length <= 8) longs.add(units.map(({ token }) => token.fold).join(' '));
  }
  return { shorts: [...shorts], longs: [...longs] };
}

/** No syllable: no vowel, or more consonants than a syllable can bear. "cchc", "kt-xh", "ubnd". */
const looksShort = (fold: string): boolean =>
  fold.length >= 2 &&
  fold.length <= 10 &&
  !/\d/.test(fold) &&
  (!/[aeiouy]/.test(fold) || expand(fold) !== null);

export function planQuery(
  query: ParsedQuery,
  reading: Reading,
  typing: boolean,
  definitions: Definitions = noDefinitions,
): Plan {
  const expanded = new Set<string>();
  const groups = query.any.map((clauses, g) => {
    const wanted: Item[] = [];
    const excluded: Item[] = [];
    const runs: RunElement[][] = [];
    clauses.forEach((clause, c) => {
      const into = clause.exclude ? excluded : wanted;
      const last = typing && g === query.any.length - 1 && c === clauses.length - 1 && query.open;
      if (clause.kind === 'filter') into.push({ kind: 'filter', field: clause.field, value: clause.value });
      else if (clause.kind === 'days') into.push({ kind: 'days', from: clause.from, to: clause.to });
      else if (clause.kind === 'phrase') {
        const slots = phraseSlots(clause.tokens, clause.exclude ? 'typed' : reading);
        const phrase: Item = { kind: 'phrase', slots, title: clause.title };
        into.push(clause.exclude || clause.title ? phrase : withShort(phrase, clause.tokens));
      } else if (clause.title) {
        for (const slot of wordSlots(clause.tokens, reading))
          into.push({ kind: 'phrase', slots: [slot], title: true });
      } else {
        const { items, run } = wordItems(clause.tokens, last);
        into.push(...items);
        runs.push(run);
      }
    });
    return { wanted, excluded, welcome: [], runs };
  });
  return { groups, expanded: [...expanded] };

  /** A quoted long form is also found by its short one. */
  function withShort(phrase: Item, tokens: readonly QueryToken[]): Item {
    const words = unitsOf(tokens).map(({ token }) => token);
    const others = shortItems(words, 0, words.length);
    return others.length > 0 ? { kind: 'any', items: [phrase, ...others] } : phrase;
  }

  /** Short forms of exactly the words `[at, at + length)`. */
  function shortItems(words: readonly QueryToken[], at: number, length: number): Item[] {
    const long = words
      .slice(at, at + length)
      .map((word) => word.fold)
      .join(' ');
    const known = shorten(words, at).filter((entry) => entry.long.length === length);
    const shorts = new Set([...(definitions.shorts.get(long) ?? []), ...known.map((entry) => entry.short)]);
    return [...shorts].map((short) => {
      expanded.add(short.toLocaleUpperCase('vi'));
      const token = tokenise(short.toLocaleUpperCase('vi'))[0];
      return { kind: 'short', slot: slotOf(token ?? words[at]!, 'typed'), long, words: length };
    });
  }

  function wordItems(tokens: readonly QueryToken[], open: boolean): { items: Item[]; run: RunElement[] } {
    const units = unitsOf(tokens);
    const words = units.map(({ token }) => token);
    const items: Item[] = [];
    const run: RunElement[] = [];
    for (let i = 0; i < units.length; ) {
      const long = longAt(words, i);
      if (long) {
        const own = words.slice(i, i + long.length).map((token) => slotOf(token, reading));
        items.push({ kind: 'any', items: [{ kind: 'all', items: own.map(slotItem) }, ...long.shorts] });
        run.push({ readings: [own, ...long.shorts.flatMap((item) => slotsOf(item).map((slot) => [slot]))] });
        i += long.length;
        continue;
      }
      const { token, inner } = units[i++]!;
      const slot = slotOf(token, reading, open && i === units.length && inner.length === 0);
      const parts = inner.map((one) => slotOf(one, reading));
      const own: Item = parts.length > 0 ? { kind: 'compound', whole: slot, parts } : slotItem(slot);
      const longs = longItems(token);
      items.push(longs.length > 0 ? { kind: 'any', items: [own, ...longs] } : own);
      run.push({ readings: [[slot], ...(parts.length > 0 ? [parts] : []), ...longs.map(slotsOf)] });
    }
    return { items, run };
  }

  /** The longest long form that begins at a word, with its short ones. */
  function longAt(words: readonly QueryToken[], at: number): { length: number; shorts: Item[] } | null {
    for (let length = Math.min(8, words.length - at); length > 1; length--) {
      const shorts = shortItems(words, at, length);
      if (shorts.length > 0) return { length, shorts };
    }
    return null;
  }

  /** The long forms of a short one. */
  function longItems(token: QueryToken): Item[] {
    const longs = new Set(definitions.longs.get(token.fold) ?? []);
    const known = expand(token.fold);
    // Typed in small letters without marks a word may only look like an abbreviation ("tu", "dn").
    if (known && (looksShort(token.fold) || known.short === token.exact)) longs.add(known.long.join(' '));
    return [...longs].map((long): Item => {
      expanded.add(long);
      return { kind: 'long', slots: phraseSlots(tokenise(long), 'typed') };
    });
  }
}

const slotItem = (slot: Slot): Item => ({ kind: 'slot', slot });

const wordSlots = (tokens: readonly QueryToken[], reading: Reading): Slot[] =>
  unitsOf(tokens).map(({ token }) => slotOf(token, reading));

/** In a phrase a number or date stands as one; an abbreviation as its parts, however they are joined. */
function phraseSlots(tokens: readonly QueryToken[], reading: Reading): Slot[] {
  return unitsOf(tokens).flatMap(({ token, inner }) =>
    inner.length > 0 && !/\d/.test(token.fold)
      ? inner.map((one) => slotOf(one, reading))
      : [slotOf(token, reading)],
  );
}

/** Every slot of an item, compounds' parts left out: they are looked up only when the whole is not found. */
export function slotsOf(item: Item): Slot[] {
  switch (item.kind) {
    case 'slot':
    case 'short':
      return [item.slot];
    case 'compound':
      return [item.whole];
    case 'phrase':
    case 'long':
      return [...item.slots];
    case 'all':
    case 'any':
      return item.items.flatMap(slotsOf);
    default:
      return [];
  }
}
