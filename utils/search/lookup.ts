/** From words to postings: which blocks to read, in as few requests as can be, and what in them counts. */
import { foldKey } from '@/utils/vietnamese';
import { type Block, type BlockEntry, blockOf } from './block';
import { ByteReader, fromUtf8 } from './bytes';
import { dictionaryPlaces, readUnasked, type Want } from './dictionary';
import { POSTINGS, SPOTS } from './format';
import { decodeDocs, decodeSpotBlock } from './postings';
import { type Piece, type Slot, weightOf } from './slot';
import { type Snapshot, silenceDead } from './snapshot';
import type { BlockKey, BlockRange } from './storage';

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
