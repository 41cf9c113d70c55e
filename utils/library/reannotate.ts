/**
 * Understanding saved articles anew when rules or tables have changed, a few at a time. How far it has come is written
 * down with every slice, so that a killed worker goes on where it was.
 */
import type { Annotations, Article, ArticleContent } from '@/utils/article';
import { effectiveTopics } from '@/utils/article';
import { changeCounts } from './counts';
import { database } from './database';
import { changeDocuments, citedIn, putFound } from './found';
import { putIndexedAnew } from './indexing';
import { keyChanges, keysOf } from './keys';

/** What is found in an article by the present rules. */
export interface Understood {
  readonly annotations: Annotations;
  readonly provinces: readonly string[];
}

/** Null for an article there is nothing to find in. */
export type Understand = (article: Article, content: ArticleContent) => Understood | null;

/** Articles a slice reads and understands; some tens of milliseconds each for the longest. */
const SLICE = 20;
const PROGRESS = 'annotations';

interface Progress {
  readonly version: number;
  /** Articles up to this id are done; null when all are. */
  readonly after: number | null;
}

/** Does the next slice. Gives whether something is left: call again. */
export async function reannotateSlice(version: number, understand: Understand): Promise<boolean> {
  const db = database();
  const kept = (await db.meta.get(PROGRESS))?.value as Progress | undefined;
  const after = kept?.version === version ? kept.after : 0;
  if (after === null) return false;
  const contents = await db.contents.where('id').above(after).limit(SLICE).toArray();
  // Worked out before the transaction: one that waits for anything else is lost.
  const outdated = contents.filter((one) => one.annotations && one.annotations.version !== version);
  const articles = await db.articles.bulkGet(outdated.map((one) => one.id));
  const found = outdated.flatMap((content, i) => {
    const article = articles[i];
    const understood = article && understand(article, content);
    return article && understood ? [{ hash: article.contentHash, id: article.id, understood }] : [];
  });
  const last = contents.length < SLICE ? null : (contents.at(-1)?.id ?? null);
  await db.transaction('rw', db.tables, async () => {
    for (const { id, hash, understood } of found) {
      // A correction made meanwhile has understood it by the present rules already.
      if ((await db.contents.get(id))?.annotations?.version !== version) await put(id, hash, understood);
    }
    await db.meta.put({ key: PROGRESS, value: { version, after: last } satisfies Progress });
  });
  return last !== null;
}

export interface Reading {
  readonly done: number;
  readonly total: number;
}

/** How far understanding anew has come, or null when nothing is under way. */
export async function reannotationProgress(): Promise<Reading | null> {
  const db = database();
  const kept = (await db.meta.get(PROGRESS))?.value as Progress | undefined;
  if (!kept || kept.after === null) return null;
  const done = await db.contents.where('id').belowOrEqual(kept.after).count();
  return { done, total: await db.contents.count() };
}

/**
 * Puts an article's annotations, made with the reader's corrections, in the place of the old ones. Gives false where its
 * text has changed since it was read for them: then they are of another text.
 */
export function putUnderstood(id: number, hash: string, understood: Understood): Promise<boolean> {
  const db = database();
  return db.transaction('rw', db.tables, () => put(id, hash, understood));
}

async function put(id: number, hash: string, { annotations, provinces }: Understood): Promise<boolean> {
  const db = database();
  const [article, content] = [await db.articles.get(id), await db.contents.get(id)];
  if (!article || !content?.annotations || article.contentHash !== hash) return false;
  const before = content.annotations;
  const edited = { ...article, topics: effectiveTopics(annotations), provinces };
  const row = { ...edited, keys: keysOf(edited) };
  const updated = { ...content, annotations };
  await db.articles.put(row);
  await db.contents.put(updated);
  await changeCounts(keyChanges(article.keys, row.keys));
  if (article.deletedAt !== null) return true; // restoring puts the rest back from the content
  await changeDocuments(citedIn(before, article.sortAt), citedIn(annotations, article.sortAt));
  await putFound(id, article.sortAt, annotations);
  await putIndexedAnew([article, content], [row, updated]);
  return true;
}
