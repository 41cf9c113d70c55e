/** The order of results. */
import { COLUMN, LAST } from './format';
import type { Matches } from './matches';
import type { Snapshot } from './snapshot';
import type { TailRow } from './storage';

/** Indexes of the `count` best by `value`, best first; ties go to the higher id, which was saved later. */
export function best(docs: Uint32Array, value: ArrayLike<number>, count: number): number[] {
  const before = (a: number, b: number) => value[b]! - value[a]! || docs[b]! - docs[a]!;
  if (docs.length <= count * 2) return Array.from(docs.keys()).sort(before).slice(0, count);
  // The worst of the best so far stands at the root of a heap; most articles are turned away by one comparison.
  const heap: number[] = [];
  const worse = (a: number, b: number) => before(a, b) > 0;
  const sink = (from: number) => {
    for (let i = from; ; ) {
      let child = 2 * i + 1;
      if (child >= heap.length) return;
      if (child + 1 < heap.length && worse(heap[child + 1]!, heap[child]!)) child++;
      if (!worse(heap[child]!, heap[i]!)) return;
      const up = heap[child]!;
      heap[child] = heap[i]!;
      heap[i] = up;
      i = child;
    }
  };
  for (let i = 0; i < docs.length; i++) {
    if (heap.length < count) {
      heap.push(i);
      if (heap.length === count) for (let k = (count >> 1) - 1; k >= 0; k--) sink(k);
    } else if (value[i]! >= value[heap[0]!]! && worse(heap[0]!, i)) {
      heap[0] = i;
      sink(0);
    }
  }
  return heap.sort(before);
}

/** When each article was published (or saved): ids, then both instants. One block for a run of articles. */
export function encodeColumn(rows: readonly Pick<TailRow, 'id' | 'sortAt' | 'savedAt'>[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(rows.length * 20));
  rows.forEach((row, i) => {
    view.setUint32(i * 20, row.id);
    view.setFloat64(i * 20 + 4, row.sortAt);
    view.setFloat64(i * 20 + 12, row.savedAt);
  });
  return new Uint8Array(view.buffer);
}

export function decodeColumn(bytes: Uint8Array): { id: number; sortAt: number; savedAt: number }[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.length / 20 }, (_, i) => ({
    id: view.getUint32(i * 20),
    sortAt: view.getFloat64(i * 20 + 4),
    savedAt: view.getFloat64(i * 20 + 12),
  }));
}

/** The instant each match is sorted by. Read only when a sort by date is asked for. */
export async function dateOf(
  snapshot: Snapshot,
  matches: Matches,
  by: 'sortAt' | 'savedAt',
): Promise<Float64Array> {
  const highest = matches.docs.at(-1) ?? 0;
  const at = new Float64Array(highest + 1);
  const found = await snapshot.blocks(
    snapshot.segments.map(({ id }) => ({ from: [id, COLUMN, 0], to: [id, COLUMN, LAST] })),
  );
  const offset = by === 'sortAt' ? 4 : 12;
  found.forEach((blocks, s) => {
    for (const bytes of blocks) {
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      for (let i = 0; i < bytes.length; i += 20) {
        const id = view.getUint32(i);
        if (id <= highest && !snapshot.isDead(snapshot.segments[s]!.id, id))
          at[id] = view.getFloat64(i + offset);
      }
    }
  });
  for (const row of snapshot.rows) if (row.id <= highest) at[row.id] = row[by];
  return Float64Array.from(matches.docs, (id) => at[id]!);
}
