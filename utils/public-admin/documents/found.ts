import type { Citation } from '@/utils/article';
import type { OrganRead } from './organs';
import type { DocumentType } from './types';

/** A citation while it is being read, in offsets of the reading. */
export interface Found {
  start: number;
  end: number;
  /** The bare symbol or number inside it. */
  readonly core: { readonly start: number; readonly end: number };
  by: Citation['by'];
  canonical: string | null;
  type: DocumentType | null;
  readonly party: boolean;
  readonly number: string | null;
  readonly numberTo: string | null;
  readonly suffix: string | null;
  readonly year: number | null;
  issuer: string | null;
  organ: OrganRead | null;
  /** `YYYY-MM-DD`, `--MM-DD`, or `YYYY`. */
  date: string | null;
  readonly name: string | null;
  resolvesTo: string | null;
  /** Day of the document a nickname or name stands for. */
  resolvedDate: string | null;
  confidence: Citation['confidence'];
  /** Members of a list, and names with a known symbol, take over what stands behind the whole list. */
  readonly printsSymbol: boolean;
  /** The full citation of the same article a short one stands for. */
  bound?: Found;
}
