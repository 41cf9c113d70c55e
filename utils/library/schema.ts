/**
 * The tables. One article is one row in `articles` (small, for lists) and one in `contents` (heavy, read when opened);
 * what is found in it lies in tables of its own so that it can be listed without reading articles.
 */
import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Article, ArticleContent, Citation, Figure, Revision, SavedLink } from '@/utils/article';
import type { BlockKey, IndexMeta, TailRow, Tombstone } from '@/utils/search';
import type { Picture, PictureUse } from './pictures';

/** An article as stored: with what only indexes need. */
export interface ArticleRow extends Article {
  /** Everything a list can be narrowed to, one string each ("outlet:Báo Hoà Bình"): see `keys.ts`. */
  readonly keys: readonly string[];
  /** The title as a sort key in Vietnamese order. */
  readonly titleKey: string;
}

/** A cited document in one article. */
export interface CitationRow extends Citation {
  readonly id: number;
  readonly articleId: number;
  /** The article's `sortAt`, so that a document's history is read in order. */
  readonly sortAt: number;
}

/** A figure (a score, a rank) in one article. */
export interface FigureRow extends Figure {
  readonly id: number;
  readonly articleId: number;
  readonly sortAt: number;
}

/** A cited document over the whole library: kept, not computed, because a library cites thousands. */
export interface DocumentRow {
  /** Identity key, as in `Citation.key`. */
  readonly key: string;
  /** How it was last printed: symbol, or name. */
  readonly label: string;
  /** Its canonical symbol, where an article prints one. */
  readonly symbol: string | null;
  readonly type: string | null;
  /** Number and letter, without leading noughts: "6", "30a". */
  readonly number: string | null;
  /** The year inside the symbol. */
  readonly year: number | null;
  readonly issuer: string | null;
  readonly territory: string | null;
  readonly date: string | null;
  /** The symbol its short name usually stands for: a hint. */
  readonly resolvesTo: string | null;
  /** How many articles that are not deleted cite it. */
  readonly articles: number;
  /** `sortAt` of the article that cites it last. */
  readonly lastAt: number;
}

/** How many articles carry a key. */
export interface CountRow {
  readonly key: string;
  readonly count: number;
}

export interface MetaRow {
  readonly key: string;
  readonly value: unknown;
}

export const DATABASE_NAME = 'so-tin';

export class LibraryDatabase extends Dexie {
  declare articles: EntityTable<ArticleRow, 'id'>;
  declare contents: EntityTable<ArticleContent, 'id'>;
  declare links: EntityTable<SavedLink, 'id'>;
  declare revisions: EntityTable<Revision, 'id'>;
  declare citations: EntityTable<CitationRow, 'id'>;
  declare figures: EntityTable<FigureRow, 'id'>;
  declare documents: Table<DocumentRow, string>;
  declare counts: Table<CountRow, string>;
  declare pictures: Table<Picture, string>;
  declare pictureUses: Table<PictureUse, [number, string]>;
  declare meta: Table<MetaRow, string>;
  // The search index; utils/search says what is in it.
  declare indexState: Table<IndexMeta, string>;
  declare indexBlocks: Table<Uint8Array, BlockKey>;
  declare indexTail: EntityTable<TailRow & { seq: number }, 'seq'>;
  declare indexDead: Table<Tombstone, number>;

  constructor(name = DATABASE_NAME) {
    // Strict: "Đã lưu" is said after commit, so a commit must be on disk (Chromium's default is relaxed).
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      articles: '++id, &url, *keys, [savedAt+id], [sortAt+id], [titleKey+id], fingerprint',
      contents: 'id',
      links: '++id, articleId, canonical',
      revisions: '++id, articleId',
      citations: '++id, articleId, [key+sortAt], canonical',
      figures: '++id, articleId, [index+sortAt]',
      documents: 'key, [articles+lastAt], lastAt',
      counts: 'key',
      pictures: 'hash',
      pictureUses: '[articleId+src], articleId, hash',
      meta: 'key',
      indexState: '',
      indexBlocks: '',
      indexTail: '++seq, &id',
      indexDead: 'id',
    });
    // Documents by type and number: which may be the same. Old rows get both when their articles are read anew.
    this.version(2).stores({ documents: 'key, [articles+lastAt], lastAt, [type+number]' });
  }
}
