/** From a parsed query to what must be looked up: slots, phrases, alternatives. Pure. */
import { foldKey, type Token, tokenise } from '@/utils/vietnamese';
import { expand, shorten } from './abbreviations';
import type { FilterField, ParsedQuery } from './query';
import { type Reading, type Slot, slotOf } from './slot';

export type Item =
  | { readonly kind: 'slot'; readonly slot: Slot }
  /** The slots side by side, in order. */
  | { readonly kind: 'phrase'; readonly slots: readonly Slot[]; readonly title: boolean }
  /** A compound as one token; where the library has no such token, its parts side by side. */
  | { readonly kind: 'compound'; readonly whole: Slot; readonly parts: readonly Slot[] }
  | { readonly kind: 'all'; readonly items: readonly Item[] }
  | { readonly kind: 'any'; readonly items: readonly Item[] }
  /** A short form, not counting articles that define it as something else than `long` (folded key). */
  | { readonly kind: 'short'; readonly slot: Slot; readonly long: string }
  | { readonly kind: 'filter'; readonly field: FilterField; readonly value: string }
  | { readonly kind: 'days'; readonly from: string | null; readonly to: string | null };

export interface Group {
  readonly wanted: readonly Item[];
  readonly excluded: readonly Item[];
  /** Plain words in the order typed: nearness among them is rewarded. */
  readonly run: readonly Slot[];
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
  readonly token: Token;
  readonly inner: readonly Token[];
}

function unitsOf(tokens: readonly Token[]): Unit[] {
  const units: Unit[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i++]!;
    const inner: Token[] = [];
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
    const run: Slot[] = [];
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
        const base = run.length > 0 ? run.at(-1)!.position + 64 : 0;
        const { items, slots } = wordItems(clause.tokens, last, base);
        into.push(...items);
        run.push(...slots);
      }
    });
    return { wanted, excluded, run };
  });
  return { groups, expanded: [...expanded] };

  /** A quoted long form is also found by its short one. */
  function withShort(phrase: Item, tokens: readonly Token[]): Item {
    const words = unitsOf(tokens).map(({ token }) => token);
    const others = shortItems(words, 0, words.length);
    return others.length > 0 ? { kind: 'any', items: [phrase, ...others] } : phrase;
  }

  /** Short forms of exactly the words `[at, at + length)`. */
  function shortItems(words: readonly Token[], at: number, length: number): Item[] {
    const long = words
      .slice(at, at + length)
      .map((word) => word.fold)
      .join(' ');
    const known = shorten(words, at).filter((entry) => entry.long.length === length);
    const shorts = new Set([...(definitions.shorts.get(long) ?? []), ...known.map((entry) => entry.short)]);
    return [...shorts].map((short) => {
      expanded.add(short.toLocaleUpperCase('vi'));
      const token = tokenise(short.toLocaleUpperCase('vi'))[0];
      return { kind: 'short', slot: slotOf(token ?? words[at]!, 'typed'), long };
    });
  }

  function wordItems(
    tokens: readonly Token[],
    open: boolean,
    base: number,
  ): { items: Item[]; slots: Slot[] } {
    const units = unitsOf(tokens).map(({ token, inner }) => ({
      token: { ...token, position: token.position + base },
      inner: inner.map((one) => ({ ...one, position: one.position + base })),
    }));
    const words = units.map(({ token }) => token);
    const items: Item[] = [];
    const slots: Slot[] = [];
    for (let i = 0; i < units.length; ) {
      let length = 1;
      for (let n = Math.min(8, units.length - i); n > 1; n--) {
        const others = shortItems(words, i, n);
        if (others.length === 0) continue;
        const own = units.slice(i, i + n).map(({ token }) => slotOf(token, reading));
        slots.push(...own);
        const all: Item = { kind: 'all', items: own.map((slot) => ({ kind: 'slot', slot })) };
        items.push({ kind: 'any', items: [all, ...others] });
        length = n;
        break;
      }
      if (length === 1) {
        const { token, inner } = units[i]!;
        const slot = slotOf(token, reading, open && i === units.length - 1 && inner.length === 0);
        const own: Item =
          inner.length > 0
            ? { kind: 'compound', whole: slot, parts: inner.map((one) => slotOf(one, reading)) }
            : { kind: 'slot', slot };
        slots.push(slot);
        items.push(withLong(own, token));
      }
      i += length;
    }
    return { items, slots };
  }

  /** A short form is also found by its long ones, side by side. */
  function withLong(own: Item, token: Token): Item {
    const longs = new Set(definitions.longs.get(token.fold) ?? []);
    const known = expand(token.fold);
    // Typed in small letters without marks a word may only look like an abbreviation ("tu", "dn").
    if (known && (looksShort(token.fold) || known.short === token.exact)) longs.add(known.long.join(' '));
    if (longs.size === 0) return own;
    const phrases = [...longs].map((long): Item => {
      expanded.add(long);
      return { kind: 'phrase', slots: phraseSlots(tokenise(long), 'typed'), title: false };
    });
    return { kind: 'any', items: [own, ...phrases] };
  }
}

const wordSlots = (tokens: readonly Token[], reading: Reading): Slot[] =>
  unitsOf(tokens).map(({ token }) => slotOf(token, reading));

/** In a phrase a number or date stands as one; an abbreviation as its parts, however they are joined. */
function phraseSlots(tokens: readonly Token[], reading: Reading): Slot[] {
  return unitsOf(tokens).flatMap(({ token, inner }) =>
    inner.length > 0 && !/\d/.test(token.fold)
      ? inner.map((one) => slotOf(one, reading))
      : [slotOf(token, reading)],
  );
}

/** Folded key of a long form as it stands in definitions. */
export const longKey = (long: string): string =>
  foldKey(long)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Every slot of an item, compounds' parts left out: they are looked up only when the whole is not found. */
export function slotsOf(item: Item): Slot[] {
  switch (item.kind) {
    case 'slot':
    case 'short':
      return [item.slot];
    case 'compound':
      return [item.whole];
    case 'phrase':
      return [...item.slots];
    case 'all':
    case 'any':
      return item.items.flatMap(slotsOf);
    default:
      return [];
  }
}
