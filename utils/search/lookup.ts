/** From words to postings: which blocks to read, in as few requests as can be, and what in them counts. */
import { foldKey } from '@/utils/vietnamese';
import { Block, type BlockEntry, blockOf } from './block';
import type { BlockCache } from './block-cache';
import { ByteReader, fromUtf8 } from './bytes';
import { DICTIONARY, INDEX_VERSION, LAST, POSTINGS, SPOTS } from './format';
import { decodeDocs, decodeSpotBlock } from './postings';
import { type Piece, type Slot, weightOf } from './slot';
import type { BlockKey, BlockRange, IndexMeta, IndexReader, Segment, TailRow } from './storage';

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

interface Place {
  readonly range: BlockRange;
}

/** Blocks that will be wanted: they come while others are worked on. Whoever wants them hears of a failure. */
function readUnasked(blocks: IndexReader['blocks'], places: readonly Place[]): void {
  if (places.length > 0) blocks(places.map(({ range }) => range)).catch(() => {});
}

function flags(ids: Iterable<number>): Uint8Array {
  const all = [...ids];
  const out = new Uint8Array(all.reduce((most, id) => Math.max(most, id + 1), 0));
  for (const id of all) out[id] = 1;
  return out;
}

/** The dictionary blocks that hold every spelling of a folded term (or of all that begin with it) in one segment. */
function dictionaryRanges(segment: number, { fold, prefix }: Want): BlockRange[] {
  const last = prefix ? fold + LAST : fold;
  // A dictionary block is keyed by its last term: the first block at or after the term is the one that has it.
  const ranges: BlockRange[] = [
    { from: [segment, DICTIONARY, last], to: [segment, DICTIONARY, LAST], limit: 1 },
  ];
  if (prefix) ranges.push({ from: [segment, DICTIONARY, fold], to: [segment, DICTIONARY, last] });
  return ranges;
}

const one = (key: BlockKey): BlockRange => ({ from: key, to: key });

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

const NO_STRIDES = new Uint32Array();

/** A hot term that is wanted: its blocks are read once it is known how many there are. */
interface Hot {
  readonly want: number;
  readonly segment: number;
  readonly entry: BlockEntry;
  readonly weight: number;
}

/**
 * Postings of every want, in two requests: the dictionary, then what it says lies in blocks of its own. `spots`: where
 * the words stand will be asked for too, and is on its way while the postings are worked on.
 */
export async function fetchPieces(
  snapshot: Snapshot,
  wants: readonly Want[],
  spots = false,
): Promise<Piece[][]> {
  const pieces = wants.map((): Piece[] => []);
  const hot: Hot[] = [];
  const take = (want: number, segment: number | null, block: Block) => {
    const { fold, prefix, exact, weight } = wants[want]!;
    const wanted = (found: string, spelling: string) =>
      (exact === null || exact === spelling) && weight(found, spelling) > 0;
    for (const entry of block.find(fold, prefix, wanted)) {
      const worth = weight(entry.fold, entry.exact);
      if (entry.postings) pieces[want]!.push(pieceOf(snapshot, segment, entry, worth));
      else if (segment !== null) hot.push({ want, segment, entry, weight: worth });
    }
  };
  const places = dictionaryPlaces(snapshot.segments, wants);
  const found = await snapshot.blocks(places.map(({ range }) => range));
  found.forEach((blocks, i) => {
    for (const bytes of blocks) take(places[i]!.want, places[i]!.segment, blockOf(bytes));
  });
  for (const { block } of snapshot.tail) for (let i = 0; i < wants.length; i++) take(i, null, block);
  await fetchHot(snapshot, hot, pieces, spots);
  return pieces;
}

const dictionaryPlaces = (segments: readonly Segment[], wants: readonly Want[]) =>
  wants.flatMap((want, i) =>
    segments.flatMap(({ id }) =>
      dictionaryRanges(id, want).map((range) => ({ want: i, segment: id, range })),
    ),
  );

/** Of a word in more parts than this, articles that have the other words too may be in few. */
const UNASKED_PARTS = 4;

async function fetchHot(
  snapshot: Snapshot,
  hot: readonly Hot[],
  into: Piece[][],
  spots: boolean,
): Promise<void> {
  const partsOf = (kind: string, terms: readonly Hot[]) =>
    terms.flatMap((term) =>
      Array.from({ length: term.entry.parts }, (_, part) => ({
        term,
        part,
        range: one([term.segment, kind, term.entry.fold, term.entry.exact, part]),
      })),
    );
  const places = partsOf(POSTINGS, hot);
  if (places.length === 0) return;
  const reading = snapshot.blocks(places.map(({ range }) => range));
  const few = spots ? hot.filter(({ entry }) => entry.parts <= UNASKED_PARTS) : [];
  readUnasked(snapshot.blocks, partsOf(SPOTS, few));
  const found = await reading;
  places.forEach(({ term: { want, segment, entry, weight }, part }, i) => {
    const bytes = found[i]![0];
    if (!bytes) return;
    const { docs, impacts } = decodeDocs(readPart(bytes).reader);
    silenceDead(snapshot, segment, docs, impacts);
    const { fold, exact } = entry;
    into[want]!.push({
      docs,
      impacts,
      weight,
      exact,
      ...{ spots: null, strides: NO_STRIDES },
      at: { segment, fold, part },
    });
  });
}

function silenceDead(snapshot: Snapshot, segment: number, docs: Uint32Array, impacts: Uint8Array): void {
  const { doubtful } = snapshot;
  if (doubtful.length === 0) return;
  for (let i = 0; i < docs.length; i++)
    if (doubtful[docs[i]!] === 1 && snapshot.isDead(segment, docs[i]!)) impacts[i] = 0;
}

function pieceOf(snapshot: Snapshot, segment: number | null, entry: BlockEntry, weight: number): Piece {
  const { docs, impacts, spots } = entry.postings!;
  if (segment !== null) silenceDead(snapshot, segment, docs, impacts);
  return { docs, impacts, weight, exact: entry.exact, spots, strides: NO_STRIDES, at: null };
}

/** How many articles have a word that begins so, summed over the words, from the segments' dictionaries alone. */
export async function countBegun(snapshot: Snapshot, want: Want): Promise<number> {
  const places = dictionaryPlaces(snapshot.segments, [want]);
  const found = await snapshot.blocks(places.map(({ range }) => range));
  const blocks = new Set(found.flat());
  let sum = 0;
  for (const bytes of blocks)
    sum += blockOf(bytes).countBegun(want.fold, (fold, exact) => want.weight(fold, exact) > 0);
  return sum;
}

/** Asks for the dictionary's blocks of what will be looked up shortly. */
export const readSoon = (snapshot: Snapshot, wants: readonly Want[]): void =>
  readUnasked(snapshot.blocks, dictionaryPlaces(snapshot.segments, wants));

/** What is looked up for a slot. */
export const wantsOf = (slot: Slot): Want[] => {
  const weight = (fold: string, exact: string) => weightOf(slot, fold, exact);
  const alone = !slot.prefix && slot.reading === 'typed' && slot.exact !== slot.fold;
  return [
    { fold: slot.fold, prefix: slot.prefix, exact: alone ? slot.exact : null, weight },
    ...slot.variants.map((exact) => ({ fold: foldKey(exact), prefix: false, exact, weight })),
    ...slot.near.map((fold) => ({ fold, prefix: false, exact: null, weight })),
  ];
};

/** Fills the slots with what the index has for them. `spots`: see `fetchPieces`. */
export async function fillSlots(snapshot: Snapshot, slots: readonly Slot[], spots = false): Promise<void> {
  const wants = slots.map(wantsOf);
  const pieces = await fetchPieces(snapshot, wants.flat(), spots);
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
  const found = await snapshot.blocks(
    missing.map(({ at, exact }) => one([at!.segment, SPOTS, at!.fold, exact, at!.part])),
  );
  missing.forEach((piece, i) => {
    const block = found[i]?.[0];
    const { spots, strides } = block
      ? decodeSpotBlock(block)
      : { spots: new Uint8Array(), strides: NO_STRIDES };
    piece.spots = spots;
    piece.strides = strides;
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
