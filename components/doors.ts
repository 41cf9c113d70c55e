/**
 * What the pages are given: the library to read, and the acts the background carries out. Views never import
 * those rooms; entrypoints hand them in, and tests hand in `tests/support/fake-doors.ts`.
 */
import type {
  Article,
  ArticleContent,
  Citation,
  Corrections,
  Failure,
  Figure,
  FollowUp,
  MayMean,
  Result,
  Revision,
  SavedLink,
  Words,
} from '@/utils/article';
import type { ClipOutcome, Preview, Settings } from '@/utils/browser';
import type { RelatedItem, SearchOptions, SearchResult } from '@/utils/search';

export type { ClipOutcome, Preview };

export type ListState = 'inbox' | 'unread' | 'starred' | 'archived' | 'deleted' | 'all';
export type FacetName = 'outlet' | 'section' | 'tag' | 'topic' | 'province';

export interface ListFilter {
  readonly state?: ListState;
  readonly outlet?: string;
  readonly section?: string;
  readonly topic?: string;
  readonly province?: string;
  readonly tag?: string;
  /** Epoch ms on `sortAt`, both inclusive. */
  readonly from?: number;
  readonly to?: number;
}

export type SortKey = 'saved' | 'published' | 'title';

/** Where a page of a list begins; only the library looks inside. */
export type Cursor = unknown;

export interface ListRequest {
  readonly filter: ListFilter;
  readonly sort: SortKey;
  readonly descending: boolean;
  readonly after?: Cursor | null;
  readonly limit: number;
}

export interface ListPage {
  readonly rows: readonly Article[];
  readonly next: Cursor | null;
}

export interface Counters {
  readonly all: number;
  readonly inbox: number;
  readonly unread: number;
  readonly starred: number;
  readonly archived: number;
  readonly deleted: number;
}

export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

export interface OfflinePicture {
  readonly type: string;
  readonly bytes: ArrayBuffer;
}

export interface RelatedText {
  readonly url: string;
  readonly title: string;
  readonly sapo: string | null;
  readonly text: string;
  readonly citationKeys: readonly string[];
}

export interface CitedDocumentRow {
  /** Identity key: "sure:…" for one document, "symbol:…" where only the symbol is known. */
  readonly key: string;
  readonly label: string;
  readonly symbol: string | null;
  readonly type: string | null;
  /** Number and letter: "30a". */
  readonly number: string | null;
  readonly issuer: string | null;
  readonly territory: string | null;
  readonly date: string | null;
  /** How many articles cite it. */
  readonly articles: number;
  readonly lastAt: number;
}

/** A document that may be the same as another, and why it is thought so. */
export interface LikelyDocument {
  readonly document: CitedDocumentRow;
  readonly because: 'symbol' | 'nickname' | 'number';
  /** True where nothing else in the library could be meant. */
  readonly only: boolean;
}

export interface CitationIn extends Citation {
  readonly articleId: number;
  readonly sortAt: number;
}

export interface FigureIn extends Figure {
  readonly id: number;
  readonly articleId: number;
  readonly sortAt: number;
}

/** What popup and side panel read. */
export interface LibraryDoor {
  /** Runs the query now and after every write it depends on. Returns the way to stop. */
  watch<T>(
    query: () => Promise<T>,
    onValue: (value: T) => void,
    onFailure: (failure: Failure) => void,
  ): () => void;
  listArticles(request: ListRequest): Promise<ListPage>;
  /** The saved article of an address in any of its spellings; deleted ones do not count. */
  findByUrl(url: string): Promise<Article | null>;
  /** Which of many addresses are saved: canonical address → id. */
  findSaved(urls: readonly string[]): Promise<ReadonlyMap<string, number>>;
  counters(): Promise<Counters>;
  linksOf(id: number): Promise<readonly SavedLink[]>;
  facetValues(facet: FacetName): Promise<readonly FacetValue[]>;
  search(query: string, options: SearchOptions): Promise<SearchResult>;
  relatedToArticle(id: number, limit: number): Promise<readonly RelatedItem[]>;
  relatedToText(text: RelatedText, limit: number): Promise<readonly RelatedItem[]>;
}

/** What the library page reads besides; the popup opens on every click and carries none of it. */
export interface LibraryPageDoor extends LibraryDoor {
  getArticle(id: number): Promise<Article | null>;
  /** In the order asked for; ids that are gone are left out. */
  getArticles(ids: readonly number[]): Promise<readonly Article[]>;
  getContent(id: number): Promise<ArticleContent | null>;
  /** Pictures kept offline, by their address in the saved HTML. */
  picturesOf(id: number): Promise<ReadonlyMap<string, OfflinePicture>>;
  revisionsOf(id: number): Promise<readonly Revision[]>;
  /** Days of a month (1–12) that have articles: day of month → count. */
  daysWithArticles(year: number, month: number, filter: ListFilter): Promise<ReadonlyMap<number, number>>;
  /** Cited documents over the whole library, most cited first. */
  documents(options: {
    readonly sort?: 'count' | 'last';
    readonly limit?: number;
  }): Promise<readonly CitedDocumentRow[]>;
  documentOf(key: string): Promise<CitedDocumentRow | null>;
  /** Every citation of one document, oldest article first. */
  citationsOf(key: string): Promise<readonly CitationIn[]>;
  /** Every citation with one canonical symbol, whichever document it means. */
  citationsOfSymbol(canonical: string): Promise<readonly CitationIn[]>;
  /** Documents that may be the same, each with the reason; never more than a hint. */
  likelyDocuments(key: string): Promise<readonly LikelyDocument[]>;
  /** Figures of one index, or of all, oldest article first. */
  figures(index?: string): Promise<readonly FigureIn[]>;
  /** While saved articles are understood anew by new rules: how many are done. Null when nothing is under way. */
  reannotationProgress(): Promise<{ readonly done: number; readonly total: number } | null>;
}

export interface TabInfo {
  readonly id: number;
  readonly windowId: number;
  /** Null where the browser does not tell: a tab not clicked on, a page of the browser's own. */
  readonly url: string | null;
  readonly title: string | null;
}

export interface ArticleChanges {
  readonly tags?: string[];
  readonly note?: string;
  readonly read?: boolean;
  readonly starred?: boolean;
  readonly archived?: boolean;
  readonly followUp?: FollowUp;
}

export type ClipAs = 'article' | 'selection' | 'link';

export interface BrowserDoor {
  currentTab(): Promise<TabInfo | null>;
  /** Calls back when another tab, or another page in it, is in front. Returns the way to stop. */
  onTabChange(changed: () => void): () => void;
  previewTab(tabId: number): Promise<Result<Preview>>;
  saveTab(tabId: number, as: ClipAs): Promise<Result<ClipOutcome>>;
  keepLink(link: { title: string; url: string; summary: string | null }): Promise<Result<ClipOutcome>>;
  updateArticle(id: number, changes: ArticleChanges): Promise<Result<null>>;
  correctArticle(id: number, corrections: Corrections): Promise<Result<null>>;
  /** What words of a saved article that the reader marks may mean. */
  mayMean(id: number, words: Words): Promise<Result<MayMean>>;
  deleteArticles(ids: readonly number[]): Promise<Result<null>>;
  restoreArticles(ids: readonly number[]): Promise<Result<null>>;
  openLibrary(path?: string): Promise<unknown>;
  openUrl(url: string): Promise<unknown>;
  /** Call it first thing in the reader's click: awaiting anything before loses the gesture. */
  openSidePanel(windowId: number): Promise<unknown>;
  /** A save of this tab that failed while nobody was looking; told once. */
  takeLastFailure(tabId: number): Promise<{ readonly failure: Failure } | null>;
}

/** What the reader chose, and what of the browser's own the settings page shows. */
export interface SettingsDoor {
  /** Calls back now and after every change. Returns the way to stop. */
  watch(changed: (settings: Settings) => void): () => void;
  change(changes: Partial<Settings>): Promise<unknown>;
  /** Must be called first thing in the reader's click. */
  requestAllSites(): Promise<boolean>;
  clipShortcut(): Promise<string | null>;
  openShortcuts(): Promise<unknown>;
  /** Bytes the library takes on disk, or null where the browser does not say. */
  usedBytes(): Promise<number | null>;
  /** Answers when the search index is whole again. */
  rebuildIndex(): Promise<Result<null>>;
  /** Articles indexed so far while it is made anew, else null. To be asked again and again: it is not live. */
  rebuildProgress(): Promise<number | null>;
}

export interface Doors {
  readonly library: LibraryDoor;
  readonly browser: BrowserDoor;
  /** Today, as epoch ms; tests and screenshots hand in a fixed one. */
  readonly now: () => number;
}

/** The library page shows whole articles and settings as well. */
export interface LibraryPageDoors extends Doors {
  readonly library: LibraryPageDoor;
  readonly settings: SettingsDoor;
}
