/**
 * A term's postings: the articles it is in, its impact in each, and where it stands in each ("spots").
 * On disk: article ids as differences, one impact byte each; spots apart, because most reading needs none of them.
 */
import { ByteReader, ByteWriter } from './bytes';

export interface Postings {
  /** Article ids, ascending. */
  readonly docs: Uint32Array;
  /** Impact byte of each; 0 where the article no longer counts. */
  readonly impacts: Uint8Array;
  /** Positions of each article in turn, as differences; see `encodeSpots`. */
  readonly spots: Uint8Array;
}

/** Set in the last byte of an article's last position. */
export const LAST_SPOT = 64;

/**
 * Differences as bytes, low bits first: seven bits and the high bit in all but the last byte of a number, which has
 * six and `LAST_SPOT`. So the end of an article is found by looking at each byte by itself.
 */
export function encodeSpots(positions: readonly number[], out: ByteWriter): void {
  let before = 0;
  positions.forEach((position, i) => {
    let rest = position - before;
    for (; rest > 63; rest >>>= 7) out.byte((rest & 127) | 128);
    out.byte(i === positions.length - 1 ? rest | LAST_SPOT : rest);
    before = position;
  });
}

/** Number of articles, then id difference and impact of each. */
export function encodeDocs(docs: Uint32Array, impacts: Uint8Array, out: ByteWriter): void {
  out.varint(docs.length);
  let before = 0;
  for (let i = 0; i < docs.length; i++) {
    out.varint(docs[i]! - before);
    out.byte(impacts[i]!);
    before = docs[i]!;
  }
}

export function decodeDocs(reader: ByteReader): { docs: Uint32Array; impacts: Uint8Array } {
  const count = reader.varint();
  const docs = new Uint32Array(count);
  const impacts = new Uint8Array(count);
  const { bytes } = reader;
  let { at } = reader;
  let doc = 0;
  for (let i = 0; i < count; i++) {
    let byte = bytes[at++]!;
    if (byte < 128) doc += byte;
    else {
      let value = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++]!;
        value |= (byte & 127) << shift;
      }
      doc += value;
    }
    docs[i] = doc;
    impacts[i] = bytes[at++]!;
  }
  reader.at = at;
  return { docs, impacts };
}

/** The end of one article's spots that begin at `at`. */
export function skipSpots(spots: Uint8Array, at: number): number {
  let next = at;
  while ((spots[next++]! & (128 | LAST_SPOT)) !== LAST_SPOT);
  return next;
}

/** Articles that are passed over together where none of them is wanted. */
export const STRIDE = 16;

/** A block of spots of one term: bytes of every `STRIDE` articles, in front of the spots themselves. */
export function encodeSpotBlock(spots: Uint8Array, articles: number): Uint8Array {
  const out = new ByteWriter(spots.length + articles / 8 + 8);
  out.varint(Math.ceil(articles / STRIDE));
  for (let at = 0, left = articles; left > 0; left -= STRIDE) {
    const from = at;
    for (let i = 0; i < Math.min(left, STRIDE); i++) at = skipSpots(spots, at);
    out.varint(at - from);
  }
  out.bytes(spots);
  return out.done();
}

export interface SpotBlock {
  readonly spots: Uint8Array;
  /** Where in `spots` each stride of articles begins. */
  readonly strides: Uint32Array;
}

export function decodeSpotBlock(bytes: Uint8Array): SpotBlock {
  const reader = new ByteReader(bytes);
  const strides = new Uint32Array(reader.varint());
  let at = 0;
  for (let i = 0; i < strides.length; i++) {
    strides[i] = at;
    at += reader.varint();
  }
  return { spots: bytes.subarray(reader.at), strides };
}

export interface MergeInput {
  readonly postings: Postings;
  /** Says which articles no longer count; null when all do. */
  readonly dead: ((id: number) => boolean) | null;
}

/** Several postings of one term as one, articles ascending; those that no longer count are left out. */
export function mergePostings(inputs: readonly MergeInput[]): Postings {
  const ordered = [...inputs].sort((a, b) => a.postings.docs[0]! - b.postings.docs[0]!);
  const apart = ordered.every(
    ({ postings, dead }, i) =>
      dead === null && (i === 0 || ordered[i - 1]!.postings.docs.at(-1)! < postings.docs[0]!),
  );
  return apart ? append(ordered.map(({ postings }) => postings)) : interleave(ordered);
}

/** The usual case: newer segments hold newer articles. */
function append(inputs: readonly Postings[]): Postings {
  if (inputs.length === 1) return inputs[0]!;
  const total = (of: (postings: Postings) => number) => inputs.reduce((sum, input) => sum + of(input), 0);
  const docs = new Uint32Array(total((input) => input.docs.length));
  const impacts = new Uint8Array(docs.length);
  const spots = new Uint8Array(total((input) => input.spots.length));
  let [doc, spot] = [0, 0];
  for (const input of inputs) {
    docs.set(input.docs, doc);
    impacts.set(input.impacts, doc);
    spots.set(input.spots, spot);
    doc += input.docs.length;
    spot += input.spots.length;
  }
  return { docs, impacts, spots };
}

function interleave(inputs: readonly MergeInput[]): Postings {
  const all: { id: number; impact: number; spots: Uint8Array }[] = [];
  let spotBytes = 0;
  for (const { postings, dead } of inputs) {
    let at = 0;
    for (let i = 0; i < postings.docs.length; i++) {
      const end = postings.spots.length === 0 ? 0 : skipSpots(postings.spots, at);
      const id = postings.docs[i]!;
      if (!dead?.(id)) {
        all.push({ id, impact: postings.impacts[i]!, spots: postings.spots.subarray(at, end) });
        spotBytes += end - at;
      }
      at = end;
    }
  }
  all.sort((a, b) => a.id - b.id);
  const spots = new Uint8Array(spotBytes);
  let at = 0;
  for (const one of all) {
    spots.set(one.spots, at);
    at += one.spots.length;
  }
  return {
    docs: Uint32Array.from(all, (one) => one.id),
    impacts: Uint8Array.from(all, (one) => one.impact),
    spots,
  };
}

/** Postings of one article. */
export function singlePosting(id: number, impact: number, positions: readonly number[]): Postings {
  const out = new ByteWriter(positions.length * 2);
  encodeSpots(positions, out);
  return { docs: Uint32Array.of(id), impacts: Uint8Array.of(impact), spots: out.done() };
}

export function writePostings(postings: Postings, out: ByteWriter): void {
  encodeDocs(postings.docs, postings.impacts, out);
  out.varint(postings.spots.length);
  out.bytes(postings.spots);
}

export function readPostings(reader: ByteReader): Postings {
  const { docs, impacts } = decodeDocs(reader);
  const length = reader.varint();
  const spots = reader.bytes.subarray(reader.at, reader.at + length);
  reader.at += length;
  return { docs, impacts, spots };
}
