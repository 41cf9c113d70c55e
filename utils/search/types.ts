/**
 * What the search room promises, and what it needs. The engine knows no database: `utils/library` implements
 * `IndexStorage` on Dexie, tests implement it in memory.
 */
import type { Article } from '@/utils/article';

/** The fields of an article that are indexed, as the library hands them over. */
export interface SearchDocument {
  readonly id: number;
  readonly title: string;
  readonly sapo: string;
  readonly body: string;
  readonly captions: string;
  readonly note: string;
  readonly tags: readonly string[];
  /** Filter values: outlet name, host, section, topic ids, province keys, canonical document symbols and keys. */
  readonly outlet: string;
  readonly host: string;
  readonly section: string;
  readonly topics: readonly string[];
  readonly provinces: readonly string[];
  readonly documents: readonly string[];
  readonly sortAt: number;
  readonly savedAt: number;
  readonly fingerprint: string | null;
}

export type SortOrder = 'relevance' | 'published' | 'saved';

export interface SearchOptions {
  readonly sort?: SortOrder;
  /** How many results a page holds; 20 unless told. */
  readonly limit?: number;
  /** Results to pass over: paging. */
  readonly offset?: number;
  /** True while the reader types: the last word is a prefix. */
  readonly typing?: boolean;
  /** Near-duplicates fold into one row. */
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
  readonly matched: readonly string[];
  /** Ids folded under this row (near-duplicates). */
  readonly folded: readonly number[];
}

export interface SearchResult {
  readonly hits: readonly Hit[];
  /** How many articles match; exact. */
  readonly total: number;
  readonly facets: Partial<Record<Facet, readonly { value: string; count: number }[]>>;
  /** Said when the query was understood otherwise than typed: a corrected word, an unknown field, an open quote. */
  readonly notes: readonly QueryNote[];
}

export interface QueryNote {
  readonly code: 'unknown-field' | 'open-quote' | 'bad-date' | 'corrected' | 'only-excluded' | 'expanded';
  readonly detail: string;
}

export interface RelatedItem {
  readonly id: number;
  readonly article: Article;
  readonly score: number;
  /** Why: shared document, same story, shared terms. */
  readonly reason: { readonly kind: 'document' | 'story' | 'topic' | 'terms'; readonly detail: string };
}
