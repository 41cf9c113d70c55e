/** The shapes extraction works with between the page and the draft. */
import type { ArticleDraft, ArticleImage } from '@/utils/article';

/** A run of text with one look. A block's text is its segments joined. */
export interface Segment {
  text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly position: 'sub' | 'sup' | null;
  /** Absolute address when the run is (part of) a link; "" for a link that leads nowhere. */
  readonly href: string | null;
}

export interface Cell {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly header: boolean;
  readonly colspan: number;
  readonly rowspan: number;
}

/** What a block turned out to be. Only `body` blocks make the draft's text. */
export type Role =
  | 'body'
  | 'headline'
  | 'sapo'
  | 'caption'
  | 'byline'
  | 'source'
  | 'date'
  | 'related'
  | 'tags'
  | 'attachment'
  | 'widget'
  | 'cipher'
  | 'outside';

/** One line of the page: paragraph, heading, list item, table, or picture. */
export interface Block {
  readonly kind: 'text' | 'heading' | 'table' | 'image' | 'media';
  /** The nearest block-level element the text stands in. */
  readonly element: Element;
  /** Lists, items and quotes around it, outermost first; what the written HTML keeps of the page's structure. */
  readonly path: readonly Element[];
  segments: Segment[];
  text: string;
  /** 1 to 6 for headings, else 0. */
  readonly level: number;
  readonly align: 'center' | 'right' | null;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Share of the text inside links, 0 to 1. */
  readonly linked: number;
  /** The markup itself calls it a caption (figcaption, caption classes, a row under a picture). */
  readonly captioned: boolean;
  /** It follows a picture inside the same element. */
  readonly afterPicture: boolean;
  readonly image: ArticleImage | null;
  readonly media: ArticleDraft['media'][number] | null;
  readonly rows: readonly (readonly Cell[])[];
  role: Role;
  reason: string;
}

/** A part of the page left out before it became blocks. */
export interface Dropped {
  readonly element: Element;
  readonly role: Role;
  readonly reason: string;
}

export interface Reading {
  readonly blocks: Block[];
  readonly dropped: readonly Dropped[];
}

export type Way = ArticleDraft['way']['by'];

/** What a CMS family knows of its pages. Selectors, most specific first; everything else is left to the general rules. */
export interface Family {
  readonly id: string;
  /** True when the page is made by this CMS: by its host, its address or its markup. */
  readonly fits: (page: { readonly document: Document; readonly url: URL }) => boolean;
  readonly body: readonly string[];
  readonly title?: readonly string[];
  readonly sapo?: readonly string[];
  readonly date?: readonly string[];
  readonly byline?: readonly string[];
  readonly section?: readonly string[];
  readonly related?: readonly string[];
  readonly tags?: readonly string[];
  /** Parts of the body that are none of the article: `[selector, reason]`. */
  readonly drop?: readonly (readonly [selector: string, reason: string])[];
  /** Marks of a section front or a home page of this CMS. */
  readonly list?: readonly string[];
}

/** One way to read the page: the element believed to hold the body. */
export interface Candidate {
  readonly by: 'family' | 'general' | 'readability';
  readonly family: Family | null;
  readonly root: Element;
  /** How well it explains the page, 0 to 1. */
  score: number;
  why: string;
}

export interface Removal {
  readonly role: Role;
  readonly reason: string;
  /** The beginning of what was left out. */
  readonly text: string;
}

/** Everything the debug view shows: which ways were tried, which won and why, what was left out and why. */
export interface Trace {
  readonly candidates: readonly {
    way: Way;
    family: string | null;
    root: string;
    score: number;
    why: string;
  }[];
  readonly removals: readonly Removal[];
  readonly fields: Readonly<Record<string, string>>;
}

export interface Extraction {
  readonly draft: ArticleDraft;
  readonly trace: Trace;
}
