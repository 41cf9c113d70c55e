/**
 * Merging segments, in slices. A slice is one transaction that merges a stretch of the alphabet and notes how far
 * it came; a worker killed between two slices loses nothing, and until the last slice no search sees the output.
 */
import { Block } from './block';
import { fromUtf8, utf8 } from './bytes';
import { COLUMN, DICTIONARY, FREQUENT, LAST, MAX_BLOCK, POSTINGS, SPOTS } from './format';
import { TermGatherer } from './gather';
import { readPart } from './lookup';
import { decodeColumn, encodeColumn } from './order';
import { decodeDocs, decodeSpotBlock, type MergeInput } from './postings';
import { SegmentWriter } from './segment-writer';
import type { BlockRange, IndexMeta, IndexWriter, MergeState, TailRow } from './storage';

/** Rows of the tail before they are merged: each costs a search some microseconds and four kilobytes. */
export const TAIL_LIMIT = 32;
/** A segment joins a merge when it is at most this many times what is merged into it. */
const GROWTH = 16;
/** Removed articles before everything is merged to be rid of them. */
const MOST_TOMBSTONES = 1000;

/** Articles in one block of dates. */
const COLUMN_ROWS = 1000;

/** Which segments to merge now, or null. Few segments make searching fast; a large one is seldom worth rewriting. */
export function chooseMerge(
  meta: IndexMeta,
  tail: readonly TailRow[],
  tombstones: number,
): MergeState | null {
  const docs = meta.segments.reduce((sum, segment) => sum + segment.docs, 0);
  const crowded = tombstones > MOST_TOMBSTONES || (tombstones > TAIL_LIMIT && tombstones > docs / 4);
  if (tail.length < TAIL_LIMIT && !crowded) return null;
  const inputs: number[] = [];
  let size = tail.length;
  for (const segment of [...meta.segments].sort((a, b) => a.docs - b.docs)) {
    if (!crowded && segment.docs > GROWTH * size) break;
    inputs.push(segment.id);
    size += segment.docs;
  }
  return { output: meta.nextSegment, inputs, tailTo: tail.at(-1)?.seq ?? 0, cursor: '' };
}

/** Key of one input: a segment's id, or the tail. */
type DeadIn = (segment: number) => MergeInput['dead'];

async function deadness(writer: IndexWriter): Promise<DeadIn> {
  const before = new Map((await writer.tombstones()).map((row) => [row.id, row.before]));
  return (segment) => {
    for (const limit of before.values()) if (limit > segment) return (id) => (before.get(id) ?? 0) > segment;
    return null;
  };
}

/**
 * Merges the next stretch; `blocks` dictionary blocks of each input at most. Gives the state to go on from, or null
 * when the output is whole.
 */
export async function mergeStretch(
  writer: IndexWriter,
  state: MergeState,
  blocks: number,
  docs: number,
): Promise<MergeState | null> {
  const { inputs, output, cursor } = state;
  const ahead = await writer.blocks(
    inputs.map(
      (id): BlockRange => ({ from: [id, DICTIONARY, cursor, ''], to: [id, DICTIONARY, LAST], limit: blocks }),
    ),
  );
  const stretches = ahead.map((found) => found.map((bytes) => new Block(bytes)));
  const rows = (await writer.tail()).filter((row) => row.seq! <= state.tailTo);
  // As far as every input was read; an input read to its end sets no bound.
  let upTo = LAST;
  stretches.forEach((found) => {
    const last = found.length === blocks ? found.at(-1)!.lastFold : LAST;
    if (last < upTo) upTo = last;
  });
  const deadIn = await deadness(writer);
  const gatherer = new TermGatherer();
  await Promise.all(
    inputs.map(async (id, i) => {
      const dead = deadIn(id);
      let hot = false;
      for (const block of stretches[i]!) {
        for (const entry of block.between(cursor, upTo)) {
          if (entry.postings) gatherer.add(entry, entry.postings, dead);
          else hot = true;
        }
      }
      if (hot) await gatherHot(writer, gatherer, id, cursor, upTo, dead);
    }),
  );
  for (const row of rows) {
    for (const entry of new Block(row.bytes).between(cursor, upTo))
      gatherer.add(entry, entry.postings!, null);
  }
  const segment = new SegmentWriter(output, docs);
  gatherer.drain((fold, exact, postings) => segment.add(fold, exact, postings));
  await writer.putBlocks(segment.finish());
  return upTo === LAST ? null : { ...state, cursor: upTo };
}

/** Postings of the frequent terms of one input between two terms. */
async function gatherHot(
  writer: IndexWriter,
  gatherer: TermGatherer,
  id: number,
  after: string,
  upTo: string,
  dead: MergeInput['dead'],
): Promise<void> {
  const [parts = [], spots = []] = await writer.blocks([
    { from: [id, POSTINGS, after, LAST], to: [id, POSTINGS, upTo, LAST] },
    { from: [id, SPOTS, after, LAST], to: [id, SPOTS, upTo, LAST] },
  ]);
  let next = 0;
  for (const bytes of parts) {
    const { fold, exact, reader } = readPart(bytes);
    const { docs, impacts } = decodeDocs(reader);
    // Filter values have no spots, and no blocks of them.
    const own = fold.startsWith('\u0001') ? new Uint8Array() : decodeSpotBlock(spots[next++]!).spots;
    gatherer.add({ fold, exact }, { docs, impacts, spots: own }, dead);
  }
}

/** The last slice: dates, the new list of segments, and everything that is no longer needed deleted. */
export async function finishMerge(
  writer: IndexWriter,
  meta: IndexMeta,
  state: MergeState,
): Promise<IndexMeta> {
  const deadIn = await deadness(writer);
  const found = await writer.blocks(
    state.inputs.map((id): BlockRange => ({ from: [id, COLUMN, 0], to: [id, COLUMN, LAST] })),
  );
  const rows: Pick<TailRow, 'id' | 'sortAt' | 'savedAt'>[] = [];
  found.forEach((blocks, i) => {
    const dead = deadIn(state.inputs[i]!);
    for (const bytes of blocks) rows.push(...decodeColumn(bytes).filter((row) => !dead?.(row.id)));
  });
  rows.push(...(await writer.tail()).filter((row) => row.seq! <= state.tailTo));
  rows.sort((a, b) => a.id - b.id);
  await writer.putBlocks(columnBlocks(state.output, rows));
  await joinFrequent(writer, state.output);
  const merged = { id: state.output, docs: rows.length, maxId: rows.at(-1)?.id ?? 0 };
  const rebuilt = meta.rebuild !== null;
  const gone = rebuilt ? [...meta.segments.map(({ id }) => id), ...state.inputs] : state.inputs;
  const segments = rebuilt ? [merged] : [...meta.segments.filter(({ id }) => !gone.includes(id)), merged];
  for (const id of new Set(gone)) await writer.deleteBlocks({ from: [id], to: [id, LAST] });
  await writer.deleteTailTo(state.tailTo);
  const next: IndexMeta = { ...meta, segments, merge: null, rebuild: null };
  const spent = (await writer.tombstones()).filter(
    ({ id, before }) => !segments.some((segment) => segment.id < before && segment.maxId >= id),
  );
  await writer.deleteTombstones(spent.map(({ id }) => id));
  await writer.putMeta(next);
  return next;
}

/** Every stretch left a short list of its frequent words; one search wants them all, in few blocks. */
async function joinFrequent(writer: IndexWriter, segment: number): Promise<void> {
  const range: BlockRange = { from: [segment, FREQUENT], to: [segment, FREQUENT, LAST] };
  const [lists = []] = await writer.blocks([range]);
  const joined: string[] = [];
  for (const list of lists.map(fromUtf8)) {
    if (joined.length > 0 && joined.at(-1)!.length + list.length < MAX_BLOCK / 2)
      joined.push(joined.pop()! + list);
    else joined.push(list);
  }
  await writer.deleteBlocks(range);
  await writer.putBlocks(
    joined.map((list, i) => ({ key: [segment, FREQUENT, String(i)], bytes: utf8(list) })),
  );
}

/** The dates of a segment's articles, in blocks. */
export function columnBlocks(segment: number, rows: readonly Pick<TailRow, 'id' | 'sortAt' | 'savedAt'>[]) {
  const blocks = [];
  for (let i = 0; i < rows.length; i += COLUMN_ROWS) {
    blocks.push({ key: [segment, COLUMN, i], bytes: encodeColumn(rows.slice(i, i + COLUMN_ROWS)) });
  }
  return blocks;
}
