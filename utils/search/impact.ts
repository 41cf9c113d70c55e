/**
 * BM25F, the part known when an article is indexed: how much a term weighs in this article, over all fields,
 * lengths allowed for. One byte on a logarithmic scale; what is lost is less than 2 % of a term's score.
 * Average lengths are constants of Vietnamese news, not of the library: a score must not change because others
 * were saved, or every clip would rewrite the index.
 */

export interface FieldWeight {
  readonly weight: number;
  /** How far the field's length counts: 0 not at all, 1 in full. */
  readonly b: number;
  /** Syllables in a usual one. */
  readonly usual: number;
}

export const fieldWeights = {
  title: { weight: 5, b: 0.5, usual: 13 },
  sapo: { weight: 2.2, b: 0.5, usual: 40 },
  body: { weight: 1, b: 0.7, usual: 480 },
  captions: { weight: 0.8, b: 0.5, usual: 30 },
  note: { weight: 2.5, b: 0.3, usual: 20 },
  tags: { weight: 3, b: 0.2, usual: 4 },
} as const satisfies Record<string, FieldWeight>;
export type TextField = keyof typeof fieldWeights;

/** What one occurrence adds in a field of that many syllables. */
export function occurrenceWeight(field: TextField, syllables: number): number {
  const { weight, b, usual } = fieldWeights[field];
  return weight / (1 - b + (b * syllables) / usual);
}

const LOW = 0.02;
const SCALE = 254 / Math.log(2500);

/** A weight of 0.02 to 50 as a byte of 1 to 255; 0 is kept for "no longer counts". */
export function toImpact(weight: number): number {
  return Math.min(255, Math.max(1, Math.round(1 + Math.log(Math.max(weight, LOW) / LOW) * SCALE)));
}

/** Saturation of BM25: the second occurrence says less than the first. */
const K1 = 1.2;

/** Score by impact byte, 0 to 2.2: `saturation[impact] * idf` is the term's BM25F. */
export const saturation: Float32Array = Float32Array.from({ length: 256 }, (_, impact) => {
  if (impact === 0) return 0;
  const weight = LOW * Math.exp((impact - 1) / SCALE);
  return (weight * (K1 + 1)) / (weight + K1);
});

/** Rarity of a term found in `df` of `docs` articles; always above zero. */
export const idf = (docs: number, df: number): number =>
  Math.log(1 + (Math.max(docs, df) - df + 0.5) / (df + 0.5));
