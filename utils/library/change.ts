/** What the reader changes after saving: marks, tags, note. Each its own small transaction. */
import { FailureError, type FollowUp } from '@/utils/article';
import { changeCounts } from './counts';
import { database } from './database';
import { putIndexed } from './indexing';
import { keyChanges, keysOf } from './keys';
import type { ArticleRow } from './schema';

export interface ArticleChanges {
  readonly tags?: readonly string[] | undefined;
  readonly note?: string | undefined;
  readonly read?: boolean | undefined;
  readonly starred?: boolean | undefined;
  readonly archived?: boolean | undefined;
  readonly followUp?: FollowUp | undefined;
}

/** A mark keeps the time it was first set. */
const mark = (before: number | null, set: boolean | undefined, now: number) =>
  set === undefined ? before : set ? (before ?? now) : null;

/** Trimmed, without empty ones and repetitions, in the reader's order. */
const tidyTags = (tags: readonly string[]) =>
  [...new Set(tags.map((tag) => tag.normalize('NFC').replace(/\s+/g, ' ').trim()))].filter(
    (tag) => tag !== '',
  );

/** Rejects with `not-found` when the article is gone. */
export function updateArticle(id: number, changes: ArticleChanges, now = Date.now()): Promise<void> {
  return change(id, (row) => ({
    ...row,
    tags: changes.tags ? tidyTags(changes.tags) : row.tags,
    note: changes.note ?? row.note,
    readAt: mark(row.readAt, changes.read, now),
    starredAt: mark(row.starredAt, changes.starred, now),
    archivedAt: mark(row.archivedAt, changes.archived, now),
    followUp: changes.followUp ?? row.followUp,
  }));
}

async function change(id: number, edit: (row: ArticleRow) => ArticleRow): Promise<void> {
  const db = database();
  await db.transaction('rw', db.tables, async () => {
    const before = await db.articles.get(id);
    if (!before) throw new FailureError('not-found', `article ${id}`);
    const edited = edit(before);
    const after = { ...edited, keys: keysOf(edited) };
    await db.articles.put(after);
    await changeCounts(keyChanges(before.keys, after.keys));
    if (after.deletedAt !== null || !touchesIndex(before, after)) return;
    const content = await db.contents.get(id);
    if (content) await putIndexed(after, content);
  });
}

/** Reading and starring change nothing that is searched for. */
const touchesIndex = (before: ArticleRow, after: ArticleRow) =>
  before.note !== after.note || before.tags.join('\n') !== after.tags.join('\n');
