/** The shapes of what the library keeps. Types only: rows written by us are not parsed again. */
import type { Annotations } from './annotations';
import type { ArticleDraft, ArticleImage, Published, RelatedLink } from './draft';

/** Where an item stands with the officer who must answer it (press follow-up ends only with a result). */
export type FollowUp = 'none' | 'open' | 'forwarded' | 'answered' | 'done';

/** What lists need, and no more: a row of a 50,000-article list must stay small. */
export interface Article {
  readonly id: number;
  readonly kind: ArticleDraft['kind'];
  /** Canonical address: one article, one row. Unique. */
  readonly url: string;
  /** The address as it was when first clipped: what "open original" opens. */
  readonly originalUrl: string;
  readonly host: string;
  /** The outlet's name, e.g. "Báo Hoà Bình"; the host where unknown. */
  readonly outlet: string;
  readonly title: string;
  readonly sapo: string | null;
  readonly byline: string | null;
  readonly section: string | null;
  readonly published: Published | null;
  /** Epoch ms. For sorting: the publication where known, else when it was saved. */
  readonly sortAt: number;
  readonly savedAt: number;
  readonly updatedAt: number;
  readonly wordCount: number;
  /** SHA-256 of the normalised text, hex. */
  readonly contentHash: string;
  /** 64-bit near-duplicate fingerprint of the text, as 16 hex digits; null for texts too short. */
  readonly fingerprint: string | null;
  readonly revisions: number;
  // What the reader adds. Never overwritten by clipping again.
  readonly tags: readonly string[];
  readonly note: string;
  readonly readAt: number | null;
  readonly starredAt: number | null;
  readonly archivedAt: number | null;
  readonly deletedAt: number | null;
  readonly followUp: FollowUp;
  /** Topic ids (after the reader's corrections), province keys and document keys: for facets and search. */
  readonly topics: readonly string[];
  readonly provinces: readonly string[];
}

/** The heavy part of an article, read only when it is opened. Same id. */
export interface ArticleContent {
  readonly id: number;
  readonly html: string;
  readonly text: string;
  readonly captions: readonly string[];
  readonly images: readonly ArticleImage[];
  readonly source: string | null;
  readonly dateline: string | null;
  readonly pageTags: readonly string[];
  readonly attachments: ArticleDraft['attachments'];
  readonly media: ArticleDraft['media'];
  readonly language: string | null;
  readonly way: ArticleDraft['way'];
  readonly annotations: Annotations | null;
}

/** An earlier text of an article, kept when clipping again found another one. */
export interface Revision {
  readonly id: number;
  readonly articleId: number;
  /** Epoch ms when this text had been saved. */
  readonly savedAt: number;
  readonly title: string;
  readonly sapo: string | null;
  readonly text: string;
  readonly html: string;
  readonly contentHash: string;
}

/** An item of a saved page's own related list. `articleId` points at the page that listed it. */
export interface SavedLink extends RelatedLink {
  readonly id: number;
  readonly articleId: number;
  /** Canonical form of `url`, to know whether the item itself is saved. */
  readonly canonical: string;
}
