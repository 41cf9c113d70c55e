/**
 * Fills the library with thousands of clips, in the tables a reader would have after years of saving them one by one.
 * Every draft goes through the clip room as any other; only the writing is done in bulk, and the index comes from the
 * product's own rebuild.
 */
import * as z from 'zod/mini';
import type { ArticleDraft } from '@/utils/article';
import { annotateDraft, clipDraft } from '@/utils/clip';
import { prepareClip } from '@/utils/clip/prepare';
import { type Clip, database, rebuildIndex, tendIndex } from '@/utils/library';
import { addChanges, changeCounts } from '@/utils/library/counts';
import { changeDocuments, citedIn, putFound } from '@/utils/library/found';
import { keyChanges } from '@/utils/library/keys';
import { contentRow, newRow } from '@/utils/library/save';
import type { ArticleRow } from '@/utils/library/schema';
import type { BlockKey } from '@/utils/search';
import { result } from './rows';

z.config({ jitless: true });

/** @param every one draft in this many is annotated: half of the work of a clip, and no part of what is measured */
async function load(drafts: readonly ArticleDraft[], savedAt: number, every: number): Promise<number> {
  const prepared = await Promise.all(
    drafts.map((draft, i) => prepareClip(draft, savedAt + i, i % every === 0 ? annotateDraft : () => null)),
  );
  const clips = prepared.filter((clip): clip is Clip => clip !== null);
  const db = database();
  await db.transaction('rw', db.tables, async () => {
    const rows = clips.map(newRow);
    const ids = (await db.articles.bulkAdd(rows, { allKeys: true })) as number[];
    await db.contents.bulkAdd(clips.map((clip, i) => contentRow(ids[i]!, clip)));
    const counted = new Map<string, number>();
    for (const row of rows) addChanges(counted, keyChanges([], (row as ArticleRow).keys));
    await changeCounts(counted);
    for (const [i, { annotations, sortAt }] of clips.entries()) {
      if (!annotations?.citations.length && !annotations?.figures.length) continue;
      await changeDocuments(null, citedIn(annotations, sortAt));
      await putFound(ids[i]!, sortAt, annotations);
    }
  });
  return clips.length;
}

/** Saves drafts one by one through the use case; milliseconds of each. */
async function clip(drafts: readonly ArticleDraft[]): Promise<number[]> {
  const times: number[] = [];
  for (const draft of drafts) {
    const from = performance.now();
    const saved = await clipDraft(draft);
    times.push(performance.now() - from);
    if (!saved.ok) throw new Error(saved.failure.detail);
  }
  return times;
}

/** Bytes of what the index's tables hold: keys as text, values as they are. */
async function indexBytes(): Promise<number> {
  const { indexBlocks, indexTail } = database();
  let bytes = 0;
  await indexBlocks.each((block, { primaryKey }) => {
    bytes += block.byteLength + new TextEncoder().encode(JSON.stringify(primaryKey)).length;
  });
  await indexTail.each((row) => {
    bytes += row.bytes.byteLength + 32;
  });
  return bytes;
}

const COPY = 'bench-index-copy';

/** Writes the index's blocks anew, in the order of their keys, into a database of their own. */
async function copyIndex(): Promise<void> {
  const opening = indexedDB.open(COPY, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('blocks');
  const copy = await result(opening);
  for (let after: BlockKey = []; ; ) {
    const keys: BlockKey[] = await database()
      .indexBlocks.where(':id')
      .above([...after])
      .limit(500)
      .primaryKeys();
    if (keys.length === 0) break;
    const blocks = await database().indexBlocks.bulkGet(keys);
    const transaction = copy.transaction('blocks', 'readwrite');
    for (const [i, key] of keys.entries()) transaction.objectStore('blocks').put(blocks[i], [...key]);
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    after = keys.at(-1)!;
  }
  copy.close();
}

const dropCopy = async (): Promise<void> => void (await result(indexedDB.deleteDatabase(COPY)));

/** UTF-8 bytes of titles, leads, bodies and captions. */
async function textBytes(): Promise<number> {
  const encoder = new TextEncoder();
  let bytes = 0;
  const add = (text: string) => {
    bytes += encoder.encode(text).length;
  };
  await database().articles.each(({ title, sapo }) => add(title + (sapo ?? '')));
  await database().contents.each(({ text, captions }) => add(text + captions.join('')));
  return bytes;
}

Object.assign(globalThis, {
  bench: {
    load,
    clip,
    indexBytes,
    textBytes,
    copyIndex,
    dropCopy,
    tend: () => tendIndex(),
    rebuild: () => rebuildIndex(),
    segments: async () => (await database().indexState.get('state'))?.segments.length ?? 0,
  },
});
