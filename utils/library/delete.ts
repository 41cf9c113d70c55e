/** Deleting with undo: a deleted article leaves lists, counts and index at once, and the disk after 30 days. */
import { addChanges, changeCounts } from './counts';
import { database } from './database';
import { changeDocuments, citedIn, putFound } from './found';
import { dropIndexed, putIndexed } from './indexing';
import { keyChanges, keysOf, stateKey } from './keys';
import { dropPictures } from './pictures';
import type { ArticleRow } from './schema';

/** How long a deleted article can be brought back. */
export const UNDO_DAYS = 30;

export const deleteArticles = (ids: readonly number[], now = Date.now()): Promise<void> => mark(ids, now);

export const restoreArticles = (ids: readonly number[]): Promise<void> => mark(ids, null);

/** Articles that are gone, or already as wanted, are passed over: pressing twice harms nothing. */
async function mark(ids: readonly number[], deletedAt: number | null): Promise<void> {
  const db = database();
  await db.transaction('rw', db.tables, async () => {
    const rows = (await db.articles.bulkGet([...new Set(ids)])).filter(
      (row) => row !== undefined && (row.deletedAt === null) !== (deletedAt === null),
    ) as ArticleRow[];
    const counted = new Map<string, number>();
    for (const before of rows) {
      const edited = { ...before, deletedAt };
      const after = { ...edited, keys: keysOf(edited) };
      await db.articles.put(after);
      addChanges(counted, keyChanges(before.keys, after.keys));
      const content = await db.contents.get(before.id);
      const annotations = content?.annotations ?? null;
      const cited = citedIn(annotations, before.sortAt);
      // Their rows come back from the content's annotations.
      await putFound(before.id, before.sortAt, deletedAt === null ? annotations : null);
      await (deletedAt === null ? changeDocuments(null, cited) : changeDocuments(cited, null));
      if (deletedAt === null && content) await putIndexed(after, content);
    }
    if (deletedAt !== null) await dropIndexed(rows.map((row) => row.id));
    await changeCounts(counted);
  });
}

/** Removes what was deleted before `cutoff` (epoch ms) for good. Gives how many. */
export async function purgeDeleted(cutoff = Date.now() - UNDO_DAYS * 86_400_000): Promise<number> {
  const db = database();
  return db.transaction('rw', db.tables, async () => {
    const deleted = await db.articles.where('keys').equals(stateKey('deleted')).toArray();
    const ids = deleted.filter((row) => (row.deletedAt ?? cutoff) < cutoff).map((row) => row.id);
    for (const table of [db.links, db.revisions, db.citations, db.figures]) {
      await table.where('articleId').anyOf(ids).delete();
    }
    await dropPictures(ids);
    await db.contents.bulkDelete(ids);
    await db.articles.bulkDelete(ids);
    await changeCounts(new Map([[stateKey('deleted'), -ids.length]]));
    return ids.length;
  });
}
