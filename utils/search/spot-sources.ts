/** Reads where spellings stand, article after article; articles must be asked for in ascending order. */
import { LAST_SPOT, STRIDE, skipSpots } from './postings';
import type { Piece } from './slot';

export interface SpotSource {
  /** Appends the positions in article `id` to `out` from index `count` on; gives the new count. */
  read(id: number, out: Int32Array, count: number): number;
}

const NO_DOCS = new Uint32Array();

/** One spelling. */
class SpotCursor implements SpotSource {
  /** Pieces of one spelling in one segment: articles ascend from piece to piece. */
  readonly #pieces: readonly Piece[];
  #next = 0;
  #docs: Uint32Array = NO_DOCS;
  #impacts: Uint8Array = new Uint8Array();
  #spots: Uint8Array = new Uint8Array();
  #strides: Uint32Array = NO_DOCS;
  /** Index in `#docs`, and where in `#spots` that article begins. */
  #doc = 0;
  #at = 0;

  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces;
  }

  read(id: number, out: Int32Array, count: number): number {
    while (this.#docs.length === 0 || this.#docs[this.#docs.length - 1]! < id) {
      if (this.#next === this.#pieces.length) return count;
      this.#open(this.#pieces[this.#next++]!);
    }
    const docs = this.#docs;
    const spots = this.#spots;
    let doc = this.#doc;
    let at = this.#at;
    let wanted = doc;
    while (docs[wanted]! < id) wanted++;
    const stride = Math.floor(wanted / STRIDE);
    if (stride > Math.floor(doc / STRIDE) && stride < this.#strides.length) {
      doc = stride * STRIDE;
      at = this.#strides[stride]!;
    }
    for (; doc < wanted; doc++) while ((spots[at++]! & (128 | LAST_SPOT)) !== LAST_SPOT);
    this.#doc = doc;
    this.#at = at;
    if (docs[doc] !== id || this.#impacts[doc] === 0) return count;
    return readSpots(spots, at, out, count);
  }

  #open({ docs, impacts, spots, strides }: Piece): void {
    // Spots never fetched: no article of this piece was among those asked for.
    this.#docs = spots === null ? NO_DOCS : docs;
    this.#impacts = impacts;
    this.#spots = spots ?? this.#spots;
    this.#strides = strides;
    this.#doc = 0;
    this.#at = 0;
  }
}

/** The positions of the article whose spots begin at `from`. */
function readSpots(spots: Uint8Array, from: number, out: Int32Array, count: number): number {
  let at = from;
  let position = 0;
  let filled = count;
  for (;;) {
    let byte = spots[at++]!;
    let shift = 0;
    for (; byte > 127; shift += 7) {
      position += (byte & 127) << shift;
      byte = spots[at++]!;
    }
    position += (byte & 63) << shift;
    if (filled < out.length) out[filled++] = position;
    if (byte & LAST_SPOT) return filled;
  }
}

/** Many rare spellings, as a begun word has: one list an article, or every article would ask every spelling. */
class SpotTable implements SpotSource {
  readonly #pieces: readonly Piece[];
  /** By article: its last posting; by posting: the one before it, its piece, where its spots begin. 0 is none. */
  readonly #last: Int32Array;
  readonly #before: Int32Array;
  readonly #piece: Int32Array;
  readonly #at: Int32Array;

  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces;
    const highest = pieces.reduce((most, { docs }) => Math.max(most, docs.at(-1) ?? 0), 0);
    const total = pieces.reduce((sum, { docs }) => sum + docs.length, 1);
    this.#last = new Int32Array(highest + 1);
    this.#before = new Int32Array(total);
    this.#piece = new Int32Array(total);
    this.#at = new Int32Array(total);
    let next = 1;
    for (const [p, { docs, impacts, spots }] of pieces.entries()) {
      let at = 0;
      for (let i = 0; i < docs.length; i++) {
        if (impacts[i] !== 0) {
          this.#before[next] = this.#last[docs[i]!]!;
          this.#piece[next] = p;
          this.#at[next] = at;
          this.#last[docs[i]!] = next++;
        }
        at = skipSpots(spots!, at);
      }
    }
  }

  read(id: number, out: Int32Array, count: number): number {
    let filled = count;
    for (let posting = this.#last[id] ?? 0; posting > 0; posting = this.#before[posting]!) {
      filled = readSpots(this.#pieces[this.#piece[posting]!]!.spots!, this.#at[posting]!, out, filled);
    }
    return filled;
  }
}

const FEW = 4;

/** What a slot's positions are read from. */
export function spotSources(pieces: readonly Piece[]): SpotSource[] {
  const chains = new Map<string, Piece[]>();
  const rare: Piece[] = [];
  for (const piece of pieces) {
    if (piece.at === null) {
      rare.push(piece);
      continue;
    }
    const key = `${piece.at.segment}\0${piece.exact}`;
    const chain = chains.get(key);
    if (chain) chain.push(piece);
    else chains.set(key, [piece]);
  }
  const sources: SpotSource[] = [...chains.values()].map((chain) => new SpotCursor(chain));
  if (rare.length > FEW) sources.push(new SpotTable(rare));
  else for (const piece of rare) sources.push(new SpotCursor([piece]));
  return sources;
}
