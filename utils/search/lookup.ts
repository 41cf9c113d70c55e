/** From words to postings: which blocks to read, in as few requests as can be, and what in them counts. */
import { foldKey } from '@/utils/vietnamese';
import { Block, type BlockEntry } from './block';
import { ByteReader, fromUtf8 } from './bytes';
import { DICTIONARY, INDEX_VERSION, LAST, POSTINGS, SPOTS } from './format';
import { decodeDocs } from './postings';
import { type Piece, type Slot, weightOf } from './slot';
import type { BlockRange, IndexMeta, IndexReader, Segment, TailRow } from './storage';

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
  readonly anyDead: boolean;
}

export async function openSnapshot(reader: IndexReader): Promise<Snapshot> {
  const [meta, rows, tombstones] = await Promise.all([reader.meta(), reader.tail(), reader.tombstones()]);
  // Another version's segments cannot be read; while they are rebuilt, what is rebuilt already can.
  const segments = meta?.version === INDEX_VERSION ? meta.segments : [];
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
    anyDead: before.size > 0,
  };
}

/** The ranges that hold every spelling of a folded term (or of all that begin with it) in one segment. */
export function termRanges(segment: number, fold: string, prefix: boolean, exact?: string): BlockRange[] {
  const last = prefix ? fold + LAST : fold;
  const ranges: BlockRange[] = [
    // A dictionary block is keyed by its last term: the first block at or after the term is the one that has it.
    { from: [segment, DICTIONARY, last], to: [segment, DICTIONARY, LAST], limit: 1 },
    { from: [segment, POSTINGS, fold, exact ?? ''], to: [segment, POSTINGS, last, exact ?? LAST, LAST] },
  ];
  if (prefix) ranges.push({ from: [segment, DICTIONARY, fold], to: [segment, DICTIONARY, last] });
  return ranges;
}

/** A block of postings of a hot term: its fold and spelling, its ordinal, its articles. */
export function readPart(bytes: Uint8Array): {
  fold: string;
  exact: string;
  part: number;
  reader: ByteReader;
} {
  const reader = new ByteReader(bytes);
  const length = reader.varint();
  const [fold = '', exact = fold] = fromUtf8(bytes.subarray(reader.at, reader.at + length)).split('\0');
  reader.at += length;
  const part = reader.varint();
  return { fold, exact, part, reader };
}

/** A request for postings: the words wanted and what each spelling is worth. */
export interface Want {
  readonly fold: string;
  readonly prefix: boolean;
  /** Only this spelling, where no other can count: spares reading the others. */
  readonly exact: string | null;
  readonly weight: (fold: string, exact: string) => number;
}

/** Postings of every want, all blocks read in one request. */
export async function fetchPieces(snapshot: Snapshot, wants: readonly Want[]): Promise<Piece[][]> {
  const ranges: BlockRange[] = [];
  const owners: { want: number; segment: number; hot: boolean }[] = [];
  wants.forEach((want, i) => {
    for (const segment of snapshot.segments) {
      for (const range of termRanges(segment.id, want.fold, want.prefix, want.exact ?? undefined)) {
        ranges.push(range);
        owners.push({ want: i, segment: segment.id, hot: range.from[1] === POSTINGS });
      }
    }
  });
  const results = ranges.length > 0 ? await snapshot.reader.blocks(ranges) : [];
  const pieces = wants.map((): Piece[] => []);
  results.forEach((blocks, i) => {
    const { want: index, segment, hot } = owners[i]!;
    const want = wants[index]!;
    for (const bytes of blocks) {
      if (hot) addHot(snapshot, want, segment, bytes, pieces[index]!);
      else {
        for (const entry of new Block(bytes).find(want.fold, want.prefix)) {
          addEntry(snapshot, want, segment, entry, pieces[index]!);
        }
      }
    }
  });
  wants.forEach((want, i) => {
    for (const { block } of snapshot.tail) {
      for (const entry of block.find(want.fold, want.prefix))
        addEntry(snapshot, want, null, entry, pieces[i]!);
    }
  });
  return pieces;
}

function silenceDead(snapshot: Snapshot, segment: number, docs: Uint32Array, impacts: Uint8Array): void {
  if (!snapshot.anyDead) return;
  for (let i = 0; i < docs.length; i++) if (snapshot.isDead(segment, docs[i]!)) impacts[i] = 0;
}

function addHot(snapshot: Snapshot, want: Want, segment: number, bytes: Uint8Array, out: Piece[]): void {
  const { fold, exact, part, reader } = readPart(bytes);
  const weight = want.weight(fold, exact);
  if (weight === 0) return;
  const { docs, impacts } = decodeDocs(reader);
  silenceDead(snapshot, segment, docs, impacts);
  out.push({ docs, impacts, weight, exact, spots: null, at: { segment, fold, part } });
}

function addEntry(
  snapshot: Snapshot,
  want: Want,
  segment: number | null,
  entry: BlockEntry,
  out: Piece[],
): void {
  const weight = want.weight(entry.fold, entry.exact);
  if (weight === 0 || !entry.postings) return;
  const { docs, impacts, spots } = entry.postings;
  if (segment !== null) silenceDead(snapshot, segment, docs, impacts);
  out.push({ docs, impacts, weight, exact: entry.exact, spots, at: null });
}

const wantsOf = (slot: Slot): Want[] => {
  const weight = (fold: string, exact: string) => weightOf(slot, fold, exact);
  const alone = !slot.prefix && slot.reading === 'typed' && slot.exact !== slot.fold;
  return [
    { fold: slot.fold, prefix: slot.prefix, exact: alone ? slot.exact : null, weight },
    ...slot.variants.map((exact) => ({ fold: foldKey(exact), prefix: false, exact, weight })),
    ...slot.near.map((fold) => ({ fold, prefix: false, exact: null, weight })),
  ];
};

/** Fills the slots with what the index has for them. */
export async function fillSlots(snapshot: Snapshot, slots: readonly Slot[]): Promise<void> {
  const wants = slots.map(wantsOf);
  const pieces = await fetchPieces(snapshot, wants.flat());
  let next = 0;
  slots.forEach((slot, i) => {
    slot.pieces = pieces.slice(next, next + wants[i]!.length).flat();
    next += wants[i]!.length;
  });
}

/** Fetches the spots of the slots' hot pieces, in one request; only parts with one of `docs` (ascending). */
export async function fetchSpots(
  snapshot: Snapshot,
  slots: readonly Slot[],
  docs: Uint32Array,
): Promise<void> {
  const missing: Piece[] = [];
  for (const slot of slots) {
    for (const piece of slot.pieces) {
      if (piece.spots === null && touches(piece.docs, docs)) missing.push(piece);
    }
  }
  if (missing.length === 0) return;
  const found = await snapshot.reader.blocks(
    missing.map((piece) => {
      const key = [piece.at!.segment, SPOTS, piece.at!.fold, piece.exact, piece.at!.part];
      return { from: key, to: key, limit: 1 };
    }),
  );
  missing.forEach((piece, i) => {
    piece.spots = found[i]?.[0] ?? new Uint8Array();
  });
}

/** Whether any of `docs` lies between the first and the last of a piece's articles. */
function touches(own: Uint32Array, docs: Uint32Array): boolean {
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return false;
  let [low, high] = [0, docs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (docs[middle]! < first) low = middle + 1;
    else high = middle;
  }
  return low < docs.length && docs[low]! <= last;
}
