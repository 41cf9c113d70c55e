/** Reads where one spelling stands, article after article; articles must be asked for in ascending order. */
import type { Piece } from './slot';

const NO_DOCS = new Uint32Array();

export class SpotCursor {
  /** Pieces of one spelling in one segment: articles ascend from piece to piece. */
  readonly #pieces: readonly Piece[];
  #next = 0;
  #docs: Uint32Array = NO_DOCS;
  #impacts: Uint8Array = new Uint8Array();
  #spots: Uint8Array = new Uint8Array();
  /** Index in `#docs`, and where in `#spots` that article begins. */
  #doc = 0;
  #at = 0;

  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces;
  }

  /** Appends the positions in article `id` to `out` from index `count` on; gives the new count. */
  read(id: number, out: Int32Array, count: number): number {
    while (this.#docs.length === 0 || this.#docs[this.#docs.length - 1]! < id) {
      if (this.#next === this.#pieces.length) return count;
      this.#open(this.#pieces[this.#next++]!);
    }
    const docs = this.#docs;
    const spots = this.#spots;
    let doc = this.#doc;
    let at = this.#at;
    while (docs[doc]! < id) {
      // The first byte of each number tells whether it is the article's last.
      let first: number;
      do {
        first = spots[at]!;
        while (spots[at++]! > 127);
      } while ((first & 1) === 0);
      doc++;
    }
    this.#doc = doc;
    this.#at = at;
    if (docs[doc] !== id || this.#impacts[doc] === 0) return count;
    let position = 0;
    let filled = count;
    for (;;) {
      let byte = spots[at++]!;
      let value = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = spots[at++]!;
        value |= (byte & 127) << shift;
      }
      position += value >>> 1;
      if (filled < out.length) out[filled++] = position;
      if (value & 1) return filled;
    }
  }

  #open({ docs, impacts, spots }: Piece): void {
    // Spots never fetched: no article of this piece was among those asked for.
    this.#docs = spots === null ? NO_DOCS : docs;
    this.#impacts = impacts;
    this.#spots = spots ?? this.#spots;
    this.#doc = 0;
    this.#at = 0;
  }
}

/** A cursor for each spelling in each segment. */
export function cursorsOf(pieces: readonly Piece[]): SpotCursor[] {
  const chains = new Map<string, Piece[]>();
  const cursors: SpotCursor[] = [];
  for (const piece of pieces) {
    if (piece.at === null) {
      cursors.push(new SpotCursor([piece]));
      continue;
    }
    const key = `${piece.at.segment}\0${piece.exact}`;
    const chain = chains.get(key);
    if (chain) chain.push(piece);
    else chains.set(key, [piece]);
  }
  for (const chain of chains.values()) cursors.push(new SpotCursor(chain));
  return cursors;
}
