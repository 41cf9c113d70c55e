/**
 * Words next to each other. Vietnamese meaning lives in adjacent syllables ("cải cách", "hành chính"); standing
 * together is the evidence a word segmenter would give, without one.
 */
import { TITLE_POSITIONS } from './document';
import { keep, type Matches } from './matches';
import { SpotCursor } from './postings';
import type { Slot } from './slot';

/** More occurrences of one word in one article than this add nothing. */
const MOST = 4096;

class SlotSpots {
  readonly #cursors: SpotCursor[];
  readonly positions = new Int32Array(MOST);
  count = 0;

  constructor(slot: Slot) {
    this.#cursors = slot.pieces
      .filter((piece) => piece.spots !== null)
      .map(({ docs, impacts, spots }) => new SpotCursor({ docs, impacts, spots: spots! }));
  }

  /** Reads the positions in article `id`; ids must ascend from call to call. */
  seek(id: number): void {
    let count = 0;
    let sources = 0;
    for (const cursor of this.#cursors) {
      const more = cursor.read(id, this.positions, count);
      if (more > count) sources++;
      count = more;
    }
    this.count = count;
    if (sources > 1) this.positions.subarray(0, count).sort();
  }
}

/** Keeps the articles where the slots stand one after the other, as in the query; in the title only, if so asked. */
export function keepPhrase(matches: Matches, slots: readonly Slot[], titleOnly = false): Matches {
  const spots = slots.map((slot) => new SlotSpots(slot));
  const steps = slots.map((slot) => slot.position - slots[0]!.position);
  return keep(matches, (id) => {
    for (const one of spots) one.seek(id);
    const first = spots[0]!;
    for (let i = 0; i < first.count; i++) {
      const at = first.positions[i]!;
      if (titleOnly && at >= TITLE_POSITIONS) return false;
      if (spots.every((one, k) => k === 0 || has(one, at + steps[k]!))) return true;
    }
    return false;
  });
}

function has(spots: SlotSpots, position: number): boolean {
  const { positions } = spots;
  let [low, high] = [0, spots.count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (positions[middle]! < position) low = middle + 1;
    else high = middle;
  }
  return low < spots.count && positions[low] === position;
}

/** Side by side in order, as asked: the pair's whole weight. Close by: a part of it. */
const CLOSE = 0.4;
const WINDOW = 5;
/** What an unbroken run of all the words adds, as a multiple of all pairs' weight. */
const WHOLE_RUN = 1.5;
const IN_TITLE = 1.25;

/** Adds to each article's score what the nearness of the words in it is worth. `weights`: rarity of each slot. */
export function addNearness(matches: Matches, slots: readonly Slot[], weights: readonly number[]): Matches {
  if (slots.length < 2) return matches;
  const spots = slots.map((slot) => new SlotSpots(slot));
  const pairs = slots.slice(1).map((slot, i) => ({
    step: slot.position - slots[i]!.position,
    // Words parted by a phrase or a field were not typed side by side.
    weight: slot.position - slots[i]!.position > WINDOW ? 0 : (weights[i]! + weights[i + 1]!) / 2,
  }));
  const all = pairs.reduce((sum, pair) => sum + pair.weight, 0);
  const scores = new Float32Array(matches.scores);
  let runs = new Float32Array(MOST);
  let nextRuns = new Float32Array(MOST);
  for (let d = 0; d < matches.docs.length; d++) {
    let bonus = 0;
    let longest = 0;
    let inTitle = false;
    spots[0]!.seek(matches.docs[d]!);
    runs.fill(0, 0, spots[0]!.count);
    for (let p = 0; p < pairs.length; p++) {
      const { step, weight } = pairs[p]!;
      const [left, right] = [spots[p]!, spots[p + 1]!];
      right.seek(matches.docs[d]!);
      let best = 0;
      let i = 0;
      for (let j = 0; j < right.count; j++) {
        const target = right.positions[j]! - step;
        while (i < left.count && left.positions[i]! < target) i++;
        nextRuns[j] = 0;
        if (i < left.count && left.positions[i] === target) {
          best = 1;
          nextRuns[j] = runs[i]! + weight;
          if (nextRuns[j]! > longest) {
            longest = nextRuns[j]!;
            inTitle = target < TITLE_POSITIONS;
          }
        } else if (best < CLOSE) {
          const after = i < left.count ? left.positions[i]! - target : WINDOW + 1;
          const ahead = i > 0 ? target - left.positions[i - 1]! : WINDOW + 1;
          const apart = Math.min(after, ahead);
          if (apart <= WINDOW) best = Math.max(best, CLOSE * (1 - apart / (WINDOW + 1)));
        }
      }
      bonus += best * weight;
      [runs, nextRuns] = [nextRuns, runs];
    }
    const share = all > 0 ? longest / all : 0;
    scores[d] = scores[d]! + (bonus + WHOLE_RUN * all * share * share) * (inTitle ? IN_TITLE : 1);
  }
  return { docs: matches.docs, scores };
}
