/**
 * Keeping the index in order, a slice at a time. `maintain` may be called at any moment, by any page, and stopped
 * at any moment: every slice is one transaction, and what is under way is written down in it.
 */
import { Block } from './block';
import { emptyMeta, INDEX_VERSION, LAST } from './format';
import { TermGatherer } from './gather';
import { chooseMerge, columnBlocks, finishMerge, mergeStretch } from './merge';
import { indexRow } from './row';
import { SegmentWriter } from './segment-writer';
import type { IndexMeta, IndexReader, IndexStorage, RebuildState, SearchDocument } from './storage';

/** Dictionary blocks of each input a slice merges: some tens of milliseconds of work. */
const SLICE_BLOCKS = 4;
/** Articles a slice of a rebuild indexes. */
const RUN_DOCS = 512;

export interface Slice {
  /** Something is left to do: call again. */
  readonly more: boolean;
  /** Articles indexed so far by a rebuild under way; null when there is none. */
  readonly rebuilt: number | null;
}

const IDLE: Slice = { more: false, rebuilt: null };

/** Does the next slice of whatever is to be done. */
export async function maintain(storage: IndexStorage, blocks = SLICE_BLOCKS): Promise<Slice> {
  const meta = await storage.read((reader) => reader.meta());
  if (meta && meta.version !== INDEX_VERSION) return startOver(storage);
  if (meta?.rebuild && !meta.merge) return rebuildRun(storage, meta.rebuild);
  return storage.write(async (writer) => {
    const now = (await writer.meta()) ?? emptyMeta;
    const rebuilt = now.rebuild?.done ?? null;
    if (!now.merge) {
      const [tail, tombstones] = [await writer.tail(), await writer.tombstones()];
      const merge = now.rebuild ? null : chooseMerge(now, tail, tombstones.length);
      if (!merge) return { more: now.rebuild !== null, rebuilt };
      await writer.putMeta({ ...now, merge, nextSegment: now.nextSegment + 1 });
      return { more: true, rebuilt };
    }
    const next = await mergeStretch(writer, now.merge, blocks, docsIn(now));
    if (next) await writer.putMeta({ ...now, merge: next });
    else await finishMerge(writer, now, now.merge);
    return { more: true, rebuilt };
  });
}

/** Articles the merge under way brings together. */
function docsIn({ merge, rebuild, segments }: IndexMeta): number {
  const all = [...segments, ...(rebuild?.runs ?? [])].filter(({ id }) => merge?.inputs.includes(id));
  // A rebuild without anything to replace has its runs in both lists.
  return [...new Map(all.map(({ id, docs }) => [id, docs])).values()].reduce((sum, docs) => sum + docs, 0);
}

/** Orders the index made anew from the articles. Searches use the present one until the new one is whole. */
export async function startRebuild(storage: IndexStorage): Promise<void> {
  await storage.write(async (writer) => {
    const meta = (await writer.meta()) ?? emptyMeta;
    if (meta.version !== INDEX_VERSION) return;
    for (const id of unfinished(meta)) await writer.deleteBlocks({ from: [id], to: [id, LAST] });
    await writer.putMeta({ ...meta, merge: null, rebuild: { after: 0, runs: [], done: 0, replaces: true } });
  });
}

/** Segments no search reads: the output of a merge given up, the runs of a rebuild given up. */
const unfinished = ({ merge, rebuild, segments }: IndexMeta): number[] =>
  [...(merge ? [merge.output] : []), ...(rebuild?.runs ?? []).map(({ id }) => id)].filter(
    (id) => !segments.some((segment) => segment.id === id),
  );

/** Another version's index is not read: it is dropped, and what is rebuilt can be found at once. */
async function startOver(storage: IndexStorage): Promise<Slice> {
  await storage.write(async (writer) => {
    // Numbers of segments are never used again: pages keep blocks they have read.
    const { nextSegment } = (await writer.meta()) ?? emptyMeta;
    await writer.deleteBlocks({ from: [], to: [[] as never] });
    await writer.deleteTailTo(Number.MAX_SAFE_INTEGER);
    await writer.deleteTombstones((await writer.tombstones()).map(({ id }) => id));
    const rebuild: RebuildState = { after: 0, runs: [], done: 0, replaces: false };
    await writer.putMeta({ ...emptyMeta, nextSegment, rebuild });
  });
  return { more: true, rebuilt: 0 };
}

/** What would make a batch stale: articles saved, changed or removed since it was read. */
async function touched(reader: IndexReader): Promise<Set<string>> {
  const [tail, tombstones] = [await reader.tail(), await reader.tombstones()];
  return new Set([
    ...tail.map(({ id, seq }) => `${id}:${seq}`),
    ...tombstones.map((t) => `${t.id}<${t.before}`),
  ]);
}

async function rebuildRun(storage: IndexStorage, state: RebuildState): Promise<Slice> {
  const { documents, last, before, fresh } = await storage.read(async (reader) => {
    const batch = await reader.documents(state.after, RUN_DOCS);
    const tail = await reader.tail();
    return { ...batch, before: await touched(reader), fresh: new Set(tail.map(({ id }) => id)) };
  });
  const ids = new Set(documents.map(({ id }) => id));
  // What is in the tail is newer than anything made here.
  const run = makeRun(documents.filter(({ id }) => !fresh.has(id)));
  return storage.write(async (writer) => {
    const meta = (await writer.meta()) ?? emptyMeta;
    const now = meta.rebuild;
    if (!now || meta.merge || now.after !== state.after) return { more: true, rebuilt: now?.done ?? null };
    for (const one of await touched(writer)) {
      const id = Number.parseInt(one, 10);
      // An article of this batch changed while it was indexed: the batch is made again.
      if (ids.has(id) && !before.has(one)) return { more: true, rebuilt: now.done };
    }
    if (last === null) return finishRebuild(writer, meta, now);
    const id = meta.nextSegment;
    const runs = run.docs > 0 ? [...now.runs, { id, docs: run.docs, maxId: run.maxId }] : now.runs;
    await writer.putBlocks(run.blocks(id));
    await writer.putMeta({
      ...meta,
      nextSegment: id + 1,
      segments: now.replaces ? meta.segments : runs,
      rebuild: { ...now, after: last, runs, done: now.done + documents.length },
    });
    return { more: true, rebuilt: now.done + documents.length };
  });
}

async function finishRebuild(
  writer: Parameters<typeof finishMerge>[0],
  meta: IndexMeta,
  state: RebuildState,
): Promise<Slice> {
  const merge = { output: meta.nextSegment, inputs: state.runs.map(({ id }) => id), tailTo: 0, cursor: '' };
  await writer.putMeta({ ...meta, merge, nextSegment: meta.nextSegment + 1 });
  return { more: true, rebuilt: state.done };
}

/** A batch of articles as a segment, its number not yet known. */
function makeRun(documents: readonly SearchDocument[]) {
  const rows = documents.map(indexRow);
  const gatherer = new TermGatherer();
  for (const row of rows) {
    for (const entry of new Block(row.bytes).between('', LAST)) gatherer.add(entry, entry.postings!, null);
  }
  return {
    docs: rows.length,
    maxId: rows.at(-1)?.id ?? 0,
    blocks(id: number) {
      const segment = new SegmentWriter(id, rows.length);
      gatherer.drain((fold, exact, postings) => segment.add(fold, exact, postings));
      return [...segment.finish(), ...columnBlocks(id, rows)];
    },
  };
}

/** Maintains until nothing is left to do. `pause` is awaited between slices and may end it by rejecting. */
export async function settle(
  storage: IndexStorage,
  { pause, onProgress }: { pause?: () => Promise<void>; onProgress?: (rebuilt: number) => void } = {},
): Promise<void> {
  for (let slice: Slice = { ...IDLE, more: true }; slice.more; ) {
    slice = await maintain(storage);
    if (slice.rebuilt !== null) onProgress?.(slice.rebuilt);
    await pause?.();
  }
}
