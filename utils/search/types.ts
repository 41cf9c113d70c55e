/**
 * What the search room promises. What it needs from a database is in storage.ts.
 */
import type { Article } from '@/utils/article';

export type { SearchDocument } from './storage';

export type SortOrder = 'relevance' | 'published' | 'saved';

export interface SearchOptions {
  /** Relevance unless told; a query of filters alone comes newest first. */
  readonly sort?: SortOrder;
  /** How many results a page holds; 20 unless told. */
  readonly limit?: number;
  /** Results to pass over: paging. Give `next` of the page before. */
  readonly offset?: number;
  /** True while the reader types: the last word is a prefix. */
  readonly typing?: boolean;
  /** Near-duplicates fold into one row; true unless told. */
  readonly fold?: boolean;
  /** Facets to count over the whole result. */
  readonly facets?: readonly Facet[];
  readonly signal?: AbortSignal;
}

export type Facet = 'outlet' | 'province' | 'section' | 'topic' | 'tag' | 'month';

/** A piece of text with what matched in it. */
export interface Marked {
  readonly text: string;
  /** UTF-16 [start, end) pairs, ascending, not overlapping. */
  readonly marks: readonly (readonly [number, number])[];
}

export interface Hit {
  readonly id: number;
  readonly score: number;
  readonly article: Article;
  readonly title: Marked;
  /** The passage that shows the most of what was asked. */
  readonly snippet: Marked;
  /** Fields in which it matched. */
  readonly matched: readonly ('title' | 'sapo' | 'body' | 'captions' | 'note' | 'tags')[];
  /** Ids folded under this row (near-duplicates). */
  readonly folded: readonly number[];
}

export interface SearchResult {
  readonly hits: readonly Hit[];
  /** How many articles match, those folded under a row included; exact. */
  readonly total: number;
  /** `offset` of the next page; null after the last. */
  readonly next: number | null;
  readonly facets: Partial<Record<Facet, readonly { readonly value: string; readonly count: number }[]>>;
  /** Said when the query was understood otherwise than typed. */
  readonly notes: readonly QueryNote[];
}

export interface QueryNote {
  readonly code: /** `detail:` is no field's name; it was searched for as words. */
    | 'unknown-field'
    /** A field's name with nothing after it. */
    | 'no-value'
    /** A quotation mark was never closed. */
    | 'open-quote'
    /** `detail` is no date; it was left out. */
    | 'bad-date'
    /** Nothing matched as typed; `detail` is what was searched for instead. */
    | 'corrected'
    /** Only exclusions: there is nothing to find. */
    | 'only-excluded'
    /** An abbreviation was also searched for in full, or the reverse: `detail`. */
    | 'expanded'
    /** Few results as typed: spellings with other marks were included. */
    | 'loosened'
    /** No article has all the words: these have most of them. */
    | 'partial'
    /** The index is being rebuilt: older articles may be missing. `detail`: how many are in it. */
    | 'rebuilding';
  readonly detail: string;
}

export interface RelatedItem {
  readonly id: number;
  readonly article: Article;
  readonly score: number;
  /** Why: a document both cite, the same story, a topic, or words they share. */
  readonly reason: { readonly kind: 'document' | 'story' | 'topic' | 'terms'; readonly detail: string };
}
