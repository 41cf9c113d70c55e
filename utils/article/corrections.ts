/** What the reader corrects in an article, and what an article's words may mean where its reader adds to it. */
import type { Field, Span } from './annotations';

/** What of an article can be read otherwise by its reader. */
export type Understood = 'citation' | 'place' | 'figure' | 'abbreviation';

/** Units a score is given in, as news print them. */
export const scoreUnits = ['điểm', '%'] as const;
/** A change of rank is counted in these. */
export const rankUnit = 'bậc';

/** The number of a figure the reader added: a score, a share, a rank; at least one of value and rank. */
export interface AddedNumber {
  readonly value: number | null;
  readonly unit: (typeof scoreUnits)[number] | null;
  readonly rank: number | null;
  readonly of: number | null;
}

/**
 * One thing the reader reads otherwise, or adds. It is tied to the words and not to offsets or to what a rule made of
 * them, so that it outlives new rules and new clips.
 */
export interface Rereading {
  readonly kind: Understood;
  readonly field: Field;
  /** The words of the article. */
  readonly quote: string;
  /**
   * What they mean, in the reader's words ("Kế hoạch 28/KH-UBND ngày 16/2/2024 của UBND tỉnh"; "huyện Châu Thành, Long
   * An"); null where they are nothing of this kind.
   */
  readonly as: string | null;
  /**
   * Set where the reader marked words no rule had read: where they stood then. Of several places with the same words the
   * nearest is meant. Without it the words are meant wherever they stand.
   */
  readonly at?: number | undefined;
  /** Of an added figure: `as` says of what it is, this how much. */
  readonly number?: AddedNumber | undefined;
}

export interface Corrections {
  readonly topicsAdded: readonly string[];
  readonly topicsRemoved: readonly string[];
  readonly form: string | null;
  readonly readings: readonly Rereading[];
}

export const noCorrections: Corrections = { topicsAdded: [], topicsRemoved: [], form: null, readings: [] };

/** Words of an article, by where they stand. */
export interface Words extends Span {
  readonly field: Field;
}

/** What rules and tables can say of words the reader marks: a form is filled with it, the reader decides. */
export interface MayMean {
  /** Places of that name, each with its unit and province; the likeliest first. */
  readonly places: readonly string[];
  readonly figure: AddedNumber & {
    /** Index id, or null where none is named nearby. */
    readonly index: string | null;
    readonly subject: string | null;
    readonly year: number | null;
  };
}
