/** Saving a clip: article, content, links, revision, citations, figures, counters and index in one transaction. */
import type { Annotations, Article, ArticleContent, ArticleDraft } from '@/utils/article';
import { canonicalUrl, effectiveTopics } from '@/utils/article';
import { collationKey } from '@/utils/vietnamese';
import { addChanges, changeCounts } from './counts';
import { database } from './database';
import { changeDocuments, citedIn, putFound } from './found';
import { putIndexed } from './indexing';
import { keyChanges, keysOf } from './keys';
import type { ArticleRow } from './schema';

/** A draft with everything worked out that a transaction must not wait for. */
export interface Clip {
  readonly draft: ArticleDraft;
  /** Canonical address. */
  readonly url: string;
  readonly host: string;
  readonly outlet: string;
  readonly annotations: Annotations | null;
  /** Province keys the article belongs to. */
  readonly provinces: readonly string[];
  readonly sortAt: number;
  readonly wordCount: number;
  readonly contentHash: string;
  readonly fingerprint: string | null;
  /** Epoch ms. */
  readonly now: number;
}

/** `unchanged`: the same text again. `revised`: another text; the old one is kept. `restored`: it lay in the bin. */
export type SaveOutcome = 'saved' | 'revised' | 'unchanged' | 'restored';

export interface Saved {
  readonly id: number;
  readonly outcome: SaveOutcome;
  readonly article: Article;
}

/** How much of a page a kind of clip holds: a fuller one replaces a lesser one, never the other way round. */
const FULLNESS = { link: 0, selection: 1, article: 2 } as const;

const NOTHING_ADDED = {
  tags: [],
  note: '',
  readAt: null,
  starredAt: null,
  archivedAt: null,
  deletedAt: null,
  followUp: 'none',
} as const;

/** All or nothing. Rejects with Dexie's error (quota, database closed); then nothing was written. */
export function saveClip(clip: Clip): Promise<Saved> {
  const db = database();
  return db.transaction('rw', db.tables, async () => {
    // Inside the transaction: two clips of one page queue here, and the second finds the first.
    const existing = await db.articles.where('url').equals(clip.url).first();
    return existing ? saveAgain(existing, clip) : saveNew(clip);
  });
}

/** The row of an article saved for the first time; the database gives it its id. */
export function newRow(clip: Clip): Omit<ArticleRow, 'id'> {
  const fields = { ...NOTHING_ADDED, savedAt: clip.now, revisions: 0, ...taken(clip) };
  return { ...fields, keys: keysOf(fields), titleKey: collationKey(fields.title) };
}

async function saveNew(clip: Clip): Promise<Saved> {
  const row = newRow(clip);
  const id = (await database().articles.add(row)) as number;
  const article: ArticleRow = { ...row, id };
  await writeParts(article, clip, null);
  await changeCounts(keyChanges([], article.keys));
  return { id, outcome: 'saved', article };
}

async function saveAgain(existing: ArticleRow, clip: Clip): Promise<Saved> {
  const db = database();
  const { id } = existing;
  const restored = existing.deletedAt !== null;
  const lesser = FULLNESS[clip.draft.kind] < FULLNESS[existing.kind];
  const fuller = FULLNESS[clip.draft.kind] > FULLNESS[existing.kind];
  const changed = !lesser && clip.contentHash !== existing.contentHash;
  const content = await db.contents.get(id);
  if (changed && !(fuller && existing.kind === 'link') && content) {
    await db.revisions.add({
      articleId: id,
      savedAt: existing.updatedAt,
      title: existing.title,
      sapo: existing.sapo,
      text: content.text,
      html: content.html,
      contentHash: existing.contentHash,
    });
  }
  const annotations = withCorrections(clip.annotations, content?.annotations ?? null);
  const fields: Article = {
    ...existing,
    ...(lesser ? { note: withSelection(existing.note, clip.draft) } : taken({ ...clip, annotations })),
    originalUrl: existing.originalUrl,
    deletedAt: null,
    revisions: existing.revisions + (changed && existing.kind !== 'link' ? 1 : 0),
    updatedAt: changed ? clip.now : existing.updatedAt,
  };
  const article: ArticleRow = { ...fields, keys: keysOf(fields), titleKey: collationKey(fields.title) };
  await db.articles.put(article);
  const before = restored ? null : citedIn(content?.annotations ?? null, existing.sortAt);
  if (lesser) {
    const kept = content?.annotations ?? null;
    if (restored) await changeDocuments(null, citedIn(kept, existing.sortAt));
    if (restored) await putFound(id, existing.sortAt, kept);
    if (content) await putIndexed(article, content);
  } else {
    await writeParts(article, { ...clip, annotations }, before);
  }
  const counted = new Map<string, number>();
  addChanges(counted, keyChanges(existing.keys, article.keys));
  await changeCounts(counted);
  const outcome = restored
    ? 'restored'
    : !changed
      ? 'unchanged'
      : existing.kind === 'link'
        ? 'saved'
        : 'revised';
  return { id, outcome, article };
}

/** The article's fields that come from the page; what the reader added is not among them. */
function taken(clip: Clip) {
  const { draft } = clip;
  return {
    kind: draft.kind,
    url: clip.url,
    originalUrl: draft.url,
    host: clip.host,
    outlet: clip.outlet,
    title: draft.title,
    sapo: draft.sapo,
    byline: draft.byline,
    section: draft.section,
    published: draft.published,
    sortAt: clip.sortAt,
    updatedAt: clip.now,
    wordCount: clip.wordCount,
    contentHash: clip.contentHash,
    fingerprint: clip.fingerprint,
    topics: clip.annotations ? effectiveTopics(clip.annotations) : [],
    provinces: clip.provinces,
  };
}

/** The heavy part of a clip. */
export function contentRow(id: number, { draft, annotations }: Clip): ArticleContent {
  return {
    id,
    html: draft.html,
    text: draft.text,
    captions: draft.captions,
    images: draft.images,
    source: draft.source,
    dateline: draft.dateline,
    pageTags: draft.tags,
    attachments: draft.attachments,
    media: draft.media,
    language: draft.language,
    way: draft.way,
    annotations,
  };
}

async function writeParts(
  article: ArticleRow,
  clip: Clip,
  before: Parameters<typeof changeDocuments>[0],
): Promise<void> {
  const { contents, links } = database();
  const { draft, annotations } = clip;
  const { id } = article;
  const content = contentRow(id, clip);
  await contents.put(content);
  await links.where('articleId').equals(id).delete();
  await links.bulkAdd(
    draft.related.map((link) => ({ ...link, articleId: id, canonical: canonicalUrl(link.url) ?? link.url })),
  );
  await changeDocuments(before, citedIn(annotations, article.sortAt));
  await putFound(id, article.sortAt, annotations);
  await putIndexed(article, content);
}

/** The reader's corrections outlive every new reading of the page. */
function withCorrections(next: Annotations | null, before: Annotations | null): Annotations | null {
  return next && before ? { ...next, corrections: before.corrections } : next;
}

/** A selection of a page that is saved whole adds to its note: nothing the reader picked is lost or written over. */
function withSelection(note: string, draft: ArticleDraft): string {
  if (draft.kind !== 'selection' || draft.text === '' || note.includes(draft.text)) return note;
  const quote = `“${draft.text}”`;
  return note === '' ? quote : `${note}\n\n${quote}`;
}
