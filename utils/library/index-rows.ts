/** The index's part in a transaction that saves or deletes an article: one small row, a tombstone where one was. */
import { emptyMeta, type TailRow, tombstonesFor } from '@/utils/search';
import { database } from './database';

/** Makes the article findable as it is now. Inside a read-write transaction over the index's tables. */
export async function putIndexRow(row: TailRow): Promise<void> {
  await dropIndexRows([row.id]);
  await database().indexTail.add(row);
}

/** Makes articles unfindable. Their postings stay until segments merge. */
export async function dropIndexRows(ids: readonly number[]): Promise<void> {
  const { indexState, indexTail, indexDead } = database();
  await indexTail.where('id').anyOf(ids).delete();
  const meta = (await indexState.get('state')) ?? emptyMeta;
  await indexDead.bulkPut(tombstonesFor(meta, ids));
}
