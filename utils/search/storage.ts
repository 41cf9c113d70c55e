/**
 * What the engine asks of a database. It knows none: `utils/library` implements this on Dexie, tests in memory.
 * Keys are compared as IndexedDB compares arrays: element by element, numbers before strings before arrays.
 */
import type { Article } from '@/utils/article';

export type BlockKey = readonly (number | string)[];

export interface BlockRange {
  readonly from: BlockKey;
  /** Last key, inclusive. The very same array as `from` when one block is meant: that is read quicker than a range. */
  readonly to: BlockKey;
  readonly limit?: number;
}

/** One article not yet merged into a segment. Small, written in the transaction that saves the article. */
export interface TailRow {
  /** Given by the database, ascending. */
  readonly seq?: number;
  /** Article id. */
  readonly id: number;
  readonly sortAt: number;
  readonly savedAt: number;
  /** A block of one article's terms; see block.ts. */
  readonly bytes: Uint8Array;
}

/** Article `id` no longer counts in segments whose id is below `before`. */
export interface Tombstone {
  readonly id: number;
  readonly before: number;
}

export interface Segment {
  readonly id: number;
  /** Articles in it, dead ones included. */
  readonly docs: number;
  readonly maxId: number;
}

/** A merge under way: all it needs to go on after the worker was killed between two slices. */
export interface MergeState {
  readonly output: number;
  readonly inputs: readonly number[];
  /** Tail rows up to this seq are merged too; 0 for none. */
  readonly tailTo: number;
  /** Folded term up to which the output is complete; '' at the start. */
  readonly cursor: string;
}

/** A rebuild under way: articles up to `after` are in `runs`. */
export interface RebuildState {
  readonly after: number;
  readonly runs: readonly Segment[];
  readonly done: number;
  /** Searches use the present segments until the new one is whole; false where there are none to use. */
  readonly replaces: boolean;
}

export interface IndexMeta {
  /** Version of the format and of the tokeniser; another version's segments are not read but rebuilt. */
  readonly version: number;
  readonly nextSegment: number;
  readonly segments: readonly Segment[];
  readonly merge: MergeState | null;
  readonly rebuild: RebuildState | null;
}

/** The text a result is shown from. */
export interface ArticleText {
  readonly text: string;
  readonly captions: readonly string[];
}

/** Reads of one consistent snapshot. Only its own promises may be awaited between two calls. */
export interface IndexReader {
  meta(): Promise<IndexMeta | undefined>;
  tail(): Promise<readonly TailRow[]>;
  tombstones(): Promise<readonly Tombstone[]>;
  /** The values of each range, in key order. */
  blocks(ranges: readonly BlockRange[]): Promise<readonly (readonly Uint8Array[])[]>;
  articles(ids: readonly number[]): Promise<readonly (Article | undefined)[]>;
  texts(ids: readonly number[]): Promise<readonly (ArticleText | undefined)[]>;
  /** Articles after `after` in id order, for a rebuild; deleted ones are left out but counted in `last`. */
  documents(after: number, limit: number): Promise<DocumentBatch>;
}

export interface DocumentBatch {
  readonly documents: readonly SearchDocument[];
  /** Id of the last article looked at; null when there was none. */
  readonly last: number | null;
}

/** Writes of one transaction: all or nothing. */
export interface IndexWriter extends IndexReader {
  putMeta(meta: IndexMeta): Promise<void>;
  putBlocks(blocks: readonly { key: BlockKey; bytes: Uint8Array }[]): Promise<void>;
  deleteBlocks(range: BlockRange): Promise<void>;
  addTail(row: TailRow): Promise<void>;
  /** Removes the tail row of an article, if any. */
  deleteTail(id: number): Promise<void>;
  deleteTailTo(seq: number): Promise<void>;
  putTombstones(rows: readonly Tombstone[]): Promise<void>;
  deleteTombstones(ids: readonly number[]): Promise<void>;
}

export interface IndexStorage {
  read<T>(work: (reader: IndexReader) => Promise<T>): Promise<T>;
  write<T>(work: (writer: IndexWriter) => Promise<T>): Promise<T>;
}

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
  /** Abbreviations this article itself defines. */
  readonly abbreviations: readonly { readonly short: string; readonly long: string }[];
  readonly sortAt: number;
  readonly savedAt: number;
  readonly fingerprint: string | null;
}
