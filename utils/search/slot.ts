/** One word asked for, and what was found for it in the index. */
import { foldedVariants, spellingVariant, type Token } from '@/utils/vietnamese';

/** How strictly spellings are read: as typed, or any marks where as typed finds too little. */
export type Reading = 'typed' | 'folded';

export interface Piece {
  readonly docs: Uint32Array;
  /** 0 where the article no longer counts. */
  readonly impacts: Uint8Array;
  /** 1 for the word itself, less for what only resembles it. */
  readonly weight: number;
  readonly exact: string;
  /** Null until fetched: the spots of a hot term. */
  spots: Uint8Array | null;
  /** Where in `spots` every `STRIDE` articles begin; empty where all are few. */
  strides: Uint32Array;
  /** Where they lie. */
  readonly at: { readonly segment: number; readonly fold: string; readonly part: number } | null;
}

export interface Slot {
  readonly fold: string;
  /** As typed; equal to `fold` when typed without marks. */
  readonly exact: string;
  readonly prefix: boolean;
  /** Place in the query, for phrases and nearness. */
  readonly position: number;
  readonly span: number;
  readonly reading: Reading;
  /** Other spellings (i/y), as exact keys. */
  readonly variants: readonly string[];
  /** Folded words one letter away that count too: set when a mistake is being forgiven. */
  readonly near: readonly string[];
  pieces: Piece[];
}

const EXACT = 1;
const VARIANT = 0.9;
const LONGER = 0.7;
const MISTYPED = 0.6;
/** A spelling with other marks than typed: always below the exact one, see `score.ts`. */
export const LOOSE = 0.2;

/** A word of a query; `near` when it was found mistyped. */
export type QueryToken = Token & { readonly near?: readonly string[] };

export function slotOf(token: QueryToken, reading: Reading, prefix = false): Slot {
  const { fold, exact, position, span } = token;
  const variant = spellingVariant(exact);
  const marked = exact !== fold;
  const variants = reading === 'folded' || !marked ? foldedVariants(fold) : [];
  if (marked && variant && !variants.includes(variant)) variants.push(variant);
  return {
    ...{ fold, exact, position, span, prefix, reading },
    variants: prefix ? [] : variants,
    near: token.near ?? [],
    pieces: [],
  };
}

/** What a spelling found in the index is worth to the slot; 0 when it is not what was asked for. */
export function weightOf(slot: Slot, fold: string, exact: string): number {
  if (fold !== slot.fold && !slot.prefix) {
    if (slot.variants.includes(exact)) return VARIANT;
    return slot.near.includes(fold) ? MISTYPED : 0;
  }
  const whole = fold === slot.fold;
  if (whole && exact === slot.exact) return EXACT;
  if (slot.exact === slot.fold) return whole ? EXACT : LONGER;
  if (slot.prefix && marksAgree(slot.exact, exact)) return whole ? VARIANT : LONGER;
  return slot.reading === 'folded' ? LOOSE : 0;
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;

/**
 * Whether `typed` may be on its way to `word`: each letter typed is the word's, with some or all of its marks, and
 * the tone typed, wherever it stands by now, is the word's. Typists add marks last: "hôi" on the way to "hội".
 */
export function marksAgree(typed: string, word: string): boolean {
  const [a, b] = [typed.normalize('NFD'), word.normalize('NFD')];
  const tone = TONE.exec(a)?.[0];
  if (tone && TONE.exec(b)?.[0] !== tone) return false;
  const [left, right] = [letters(a), letters(b)];
  return left.every((letter, i) => {
    const other = right[i];
    return (
      other !== undefined &&
      (other === letter || (letter === 'd' && other === 'đ') || other.startsWith(letter))
    );
  });
}

/** Letters with the marks that make another letter of them (â, ơ), without tones. */
const letters = (decomposed: string): string[] =>
  decomposed.replace(new RegExp(TONE, 'g'), '').match(/\P{M}\p{M}*/gu) ?? [];

/** How many articles the slot is in, at most: an article with two spellings counts twice. */
export const slotDf = (slot: Slot): number => slot.pieces.reduce((sum, piece) => sum + piece.docs.length, 0);
