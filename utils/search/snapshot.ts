/** The index as one search sees it. */
import { Block } from './block';
import type { BlockCache } from './block-cache';
import { dictionaryPlaces, readUnasked, type Want } from './dictionary';
import { INDEX_VERSION } from './format';
import type { IndexMeta, IndexReader, Segment, TailRow } from './storage';

/** What a search reads before it knows any word. Small: it does not grow with the library. */
export interface Snapshot {
  readonly reader: IndexReader;
  readonly meta: IndexMeta | undefined;
  readonly segments: readonly Segment[];
  readonly rows: readonly TailRow[];
  readonly tail: readonly { readonly id: number; readonly block: Block }[];
  /** Articles in the index, give or take those removed. */
  readonly docs: number;
  /** Zero in the impact of what no longer counts: removed, or newer in the tail. */
  readonly isDead: (segment: number, id: number) => boolean;
  /** By article: 1 where some segment's word on it does not count. One look-up a posting, thousands a query. */
  readonly doubtful: Uint8Array;
  /** Blocks of the segments, from the cache where it has them. */
  readonly blocks: IndexReader['blocks'];
}

/**
 * `soon`: what will be looked up first. Asked for along with the rest, where the segments are those of last time.
 * Once `signal` aborts no more blocks are read: their reading rejects.
 */
export async function openSnapshot(
  reader: IndexReader,
  cache: BlockCache,
  soon: readonly Want[] = [],
  signal?: AbortSignal,
): Promise<Snapshot> {
  const small = Promise.all([reader.meta(), reader.tail(), reader.tombstones()]);
  const blocks: IndexReader['blocks'] = async (ranges) => {
    signal?.throwIfAborted();
    return cache.read(reader, ranges);
  };
  readUnasked(blocks, dictionaryPlaces(cache.segments, soon));
  const [meta, rows, tombstones] = await small;
  // Another version's segments cannot be read; while they are rebuilt, what is rebuilt already can.
  const segments = meta?.version === INDEX_VERSION ? meta.segments : [];
  cache.segments = segments;
  const before = new Map(tombstones.map((row) => [row.id, row.before]));
  for (const row of rows) before.set(row.id, Number.POSITIVE_INFINITY);
  return {
    reader,
    meta,
    segments,
    rows,
    tail: rows.map((row) => ({ id: row.id, block: new Block(row.bytes) })),
    docs: segments.reduce((sum, segment) => sum + segment.docs, rows.length),
    isDead: (segment, id) => (before.get(id) ?? 0) > segment,
    doubtful: flags(before.keys()),
    blocks,
  };
}

function flags(ids: Iterable<number>): Uint8Array {
  const all = [...ids];
  const out = new Uint8Array(all.reduce((most, id) => Math.max(most, id + 1), 0));
  for (const id of all) out[id] = 1;
  return out;
}

/** Takes the impact from what no longer counts in a segment. */
export function silenceDead(
  snapshot: Snapshot,
  segment: number,
  docs: Uint32Array,
  impacts: Uint8Array,
): void {
  const { doubtful } = snapshot;
  if (doubtful.length === 0) return;
  for (let i = 0; i < docs.length; i++)
    if (doubtful[docs[i]!] === 1 && snapshot.isDead(segment, docs[i]!)) impacts[i] = 0;
}
