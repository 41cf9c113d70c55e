/** A figure while its sentence is being read: offsets in the sentence, nothing yet about whose it is. */
import type { Figure } from '@/utils/article';
import type { Mention } from './indexes';

export type Core = Pick<
  Figure,
  | 'kind'
  | 'value'
  | 'unit'
  | 'scale'
  | 'direction'
  | 'rank'
  | 'fromRank'
  | 'of'
  | 'group'
  | 'count'
  | 'threshold'
  | 'measure'
> & { readonly start: number; readonly end: number };

export const EMPTY = {
  value: null,
  unit: null,
  scale: null,
  direction: null,
  rank: null,
  fromRank: null,
  of: null,
  group: null,
  count: null,
  threshold: null,
  measure: null,
} as const;

export interface Sentence {
  /** Key of the sentence: documents and dates blanked, letters of names made meaningless (`names.ts`). */
  readonly key: string;
  readonly text: string;
  readonly mentions: readonly Mention[];
}

export const at = (match: RegExpMatchArray) => ({ start: match.index!, end: match.index! + match[0].length });
