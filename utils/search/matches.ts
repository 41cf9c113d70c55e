/** Sets of articles with scores, ids ascending, and the few things done with them. */
import { saturation } from './impact';
import { LOOSE, type Piece } from './slot';

export interface Matches {
  readonly docs: Uint32Array;
  readonly scores: Float32Array;
}

export const noMatches: Matches = { docs: new Uint32Array(), scores: new Float32Array() };

/** In both; scores added. */
export function both(a: Matches, b: Matches): Matches {
  const size = Math.min(a.docs.length, b.docs.length);
  const docs = new Uint32Array(size);
  const scores = new Float32Array(size);
  let [i, j, n] = [0, 0, 0];
  while (i < a.docs.length && j < b.docs.length) {
    // No pair of the two: an array a step, of hundreds of thousands, is what the collector would be busy with.
    const left = a.docs[i]!;
    const right = b.docs[j]!;
    if (left === right) {
      docs[n] = left;
      scores[n++] = a.scores[i++]! + b.scores[j++]!;
    } else if (left < right) i++;
    else j++;
  }
  return { docs: docs.subarray(0, n), scores: scores.subarray(0, n) };
}

/** In either; of two scores `join` makes one. */
export function either(a: Matches, b: Matches, join: (a: number, b: number) => number = Math.max): Matches {
  if (a.docs.length === 0) return b;
  if (b.docs.length === 0) return a;
  const size = a.docs.length + b.docs.length;
  const docs = new Uint32Array(size);
  const scores = new Float32Array(size);
  let [i, j, n] = [0, 0, 0];
  while (i < a.docs.length || j < b.docs.length) {
    const left = a.docs[i] ?? Number.POSITIVE_INFINITY;
    const right = b.docs[j] ?? Number.POSITIVE_INFINITY;
    docs[n] = Math.min(left, right);
    if (left === right) scores[n] = join(a.scores[i]!, b.scores[j]!);
    else scores[n] = left < right ? a.scores[i]! : b.scores[j]!;
    if (left <= right) i++;
    if (right <= left) j++;
    n++;
  }
  return { docs: docs.subarray(0, n), scores: scores.subarray(0, n) };
}

/** In `a` and not in `b`. */
export function without(a: Matches, b: Matches): Matches {
  let j = 0;
  return keep(a, (id) => {
    while (j < b.docs.length && b.docs[j]! < id) j++;
    return b.docs[j] !== id;
  });
}

export function keep(a: Matches, wanted: (id: number, index: number) => boolean): Matches {
  const docs = new Uint32Array(a.docs.length);
  const scores = new Float32Array(a.docs.length);
  let n = 0;
  for (let i = 0; i < a.docs.length; i++) {
    if (!wanted(a.docs[i]!, i)) continue;
    docs[n] = a.docs[i]!;
    scores[n++] = a.scores[i]!;
  }
  return { docs: docs.subarray(0, n), scores: scores.subarray(0, n) };
}

/** Above any score a word with other marks can reach: saturation ends at 2.2. */
const EXACT_BASE = 2.2 * LOOSE;

/** One cell an article, all zero between two uses: quicker than merging lists, and made once. */
let cells = new Float32Array();

/** The articles a slot's pieces are in; of several spellings in one article the best counts. */
export function piecesToMatches(pieces: readonly Piece[], rarity: number): Matches {
  if (ascend(pieces)) return oneSpelling(pieces, rarity);
  let highest = 0;
  for (const { docs } of pieces) highest = Math.max(highest, docs.at(-1) ?? 0);
  if (cells.length <= highest) cells = new Float32Array(highest + 1024);
  const best = cells;
  let count = 0;
  for (const { docs, impacts, weight } of pieces) {
    const factor = rarity * weight;
    const base = baseOf(weight, rarity);
    for (let i = 0; i < docs.length; i++) {
      const impact = impacts[i]!;
      if (impact === 0) continue;
      const id = docs[i]!;
      const score = saturation[impact]! * factor + base;
      const before = best[id]!;
      if (before === 0) count++;
      if (score > before) best[id] = score;
    }
  }
  const docs = new Uint32Array(count);
  const scores = new Float32Array(count);
  for (let id = 0, n = 0; n < count; id++) {
    const score = best[id]!;
    if (score === 0) continue;
    docs[n] = id;
    scores[n++] = score;
    best[id] = 0;
  }
  return { docs, scores };
}

const baseOf = (weight: number, rarity: number): number => (weight > LOOSE ? rarity * EXACT_BASE : 0);

/** Whether no article is in two of the pieces, and they come in order: the parts of one spelling do. */
const ascend = (pieces: readonly Piece[]): boolean =>
  pieces.every(({ docs }, i) => i === 0 || pieces[i - 1]!.docs.at(-1)! < docs[0]!);

function oneSpelling(pieces: readonly Piece[], rarity: number): Matches {
  const total = pieces.reduce((sum, piece) => sum + piece.docs.length, 0);
  const docs = new Uint32Array(total);
  const scores = new Float32Array(total);
  let n = 0;
  for (const piece of pieces) {
    const factor = rarity * piece.weight;
    const base = baseOf(piece.weight, rarity);
    for (let i = 0; i < piece.docs.length; i++) {
      const impact = piece.impacts[i]!;
      if (impact === 0) continue;
      docs[n] = piece.docs[i]!;
      scores[n++] = saturation[impact]! * factor + base;
    }
  }
  return { docs: docs.subarray(0, n), scores: scores.subarray(0, n) };
}

/** Those of `matches` that the slot's pieces are in too, scores added. */
export function narrow(matches: Matches, pieces: readonly Piece[], rarity: number): Matches {
  // Of several spellings each would be held against every match: a list of them all is quicker.
  if (!ascend(pieces)) return both(matches, piecesToMatches(pieces, rarity));
  const docs = new Uint32Array(matches.docs.length);
  const scores = new Float32Array(matches.docs.length);
  let [i, n] = [0, 0];
  for (const piece of pieces) {
    const factor = rarity * piece.weight;
    const base = baseOf(piece.weight, rarity);
    const ids = piece.docs;
    const last = ids[ids.length - 1]!;
    // Step by step where the next is rarely far.
    const near = ids.length < matches.docs.length * 8;
    for (let at = 0; i < matches.docs.length; i++) {
      const id = matches.docs[i]!;
      if (id > last) break;
      if (near) while (ids[at]! < id) at++;
      else if (ids[at]! < id) at = firstFrom(ids, id, at);
      const impact = ids[at] === id ? piece.impacts[at]! : 0;
      if (impact === 0) continue;
      docs[n] = id;
      scores[n++] = matches.scores[i]! + saturation[impact]! * factor + base;
    }
  }
  return { docs: docs.subarray(0, n), scores: scores.subarray(0, n) };
}

/** Index of the first id not below `id`, from `at` on, where one below it stands: in strides that double, then by halves. */
function firstFrom(ids: Uint32Array, id: number, at: number): number {
  let stride = 1;
  let low = at;
  while (low + stride < ids.length && ids[low + stride]! < id) {
    low += stride;
    stride *= 2;
  }
  let high = Math.min(low + stride, ids.length);
  low++;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ids[middle]! < id) low = middle + 1;
    else high = middle;
  }
  return low;
}
