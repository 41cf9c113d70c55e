/**
 * Words next to each other. Vietnamese meaning lives in adjacent syllables ("cải cách", "hành chính"); standing
 * together is the evidence a word segmenter would give, without one.
 */
import { TITLE_POSITIONS } from './document';
import { keep, type Matches } from './matches';
import { type Occurrences, occurrencesOf } from './occurrences';
import type { Slot } from './slot';

/** One thing in a row of things typed: a word, or an abbreviation in its short or long form. */
export interface RunElement {
  /** Ways it may stand in a text, each a word or words side by side. */
  readonly readings: readonly (readonly Slot[])[];
}

/** Keeps the articles where the slots stand one after the other, as in the query; in the title only, if so asked. */
export function keepPhrase(matches: Matches, slots: readonly Slot[], titleOnly = false): Matches {
  const phrase = occurrencesOf({ readings: [slots] });
  return keep(matches, (id) => {
    phrase.seek(id);
    // Occurrences ascend: when the first is behind the title, all are.
    return phrase.count > 0 && (!titleOnly || phrase.starts[0]! < TITLE_POSITIONS);
  });
}

/** Close by, but not side by side: a part of a pair's weight. */
const CLOSE = 0.4;
const WINDOW = 5;
/** What an unbroken run of all the words adds, as a multiple of all pairs' weight: more than any title can. */
const WHOLE_RUN = 3.5;
const IN_TITLE = 1.25;
/** Even the commonest words say something by standing where they were typed. */
const COMMON = 1;

/** The most that nearness adds, as a multiple of all pairs' weight, and a little for rounding. */
const MOST_ADDED = (1 + WHOLE_RUN) * IN_TITLE * 1.0001;

/** Articles whose positions are read: of more, those whose words weigh most by themselves. */
const READ_CLOSELY = 2048;
/** Articles read first: usually they show that none of the others can come before them. */
const READ_FIRST = 192;

/**
 * Adds to each article's score what the nearness of the words in it is worth. `weights`: rarity of each element.
 * `most`: how many of the best are asked for; what cannot become one of them may keep its score.
 */
export function addNearness(
  matches: Matches,
  run: readonly RunElement[],
  weights: readonly number[],
  most = Number.POSITIVE_INFINITY,
): Matches {
  if (run.length < 2 || most === 0) return matches;
  const pairs = weights.slice(1).map((weight, i) => (weight + weights[i]!) / 2 + COMMON);
  const all = pairs.reduce((sum, weight) => sum + weight, 0);
  const scores = new Float32Array(matches.scores);
  const closely = leastOf(matches.scores, READ_CLOSELY);
  const first = leastOf(matches.scores, Math.max(READ_FIRST, most * 2));
  const read = readNear(matches, run, pairs, scores, first, Number.POSITIVE_INFINITY);
  if (first > closely) {
    const bar = read.sort().at(-most)! - MOST_ADDED * all;
    if (bar < first) readNear(matches, run, pairs, scores, Math.max(closely, bar), first);
  }
  return { docs: matches.docs, scores };
}

/** Puts the scores of articles whose words alone score from `from` to below `to` into `scores`, and gives those. */
function readNear(
  matches: Matches,
  run: readonly RunElement[],
  pairs: readonly number[],
  scores: Float32Array,
  from: number,
  to: number,
): Float32Array {
  const elements = run.map(occurrencesOf);
  const all = pairs.reduce((sum, weight) => sum + weight, 0);
  const scorer = new PairScorer();
  const read = new Float32Array(matches.docs.length);
  let n = 0;
  for (let d = 0; d < matches.docs.length; d++) {
    const own = matches.scores[d]!;
    if (own < from || own >= to) continue;
    const id = matches.docs[d]!;
    let bonus = 0;
    elements[0]!.seek(id);
    scorer.begin(elements[0]!);
    for (let p = 0; p < pairs.length; p++) {
      elements[p + 1]!.seek(id);
      bonus += pairs[p]! * scorer.step(elements[p]!, elements[p + 1]!, pairs[p]!);
    }
    const share = scorer.longest / all;
    scores[d] = own + (bonus + WHOLE_RUN * all * share * share) * (scorer.inTitle ? IN_TITLE : 1);
    read[n++] = scores[d]!;
  }
  return read.subarray(0, n);
}

const STEPS = 1024;

/** A score that about `count` of all reach, never fewer: found by counting, because sorting thousands takes longer. */
function leastOf(scores: Float32Array, count: number): number {
  if (scores.length <= count) return 0;
  let highest = 0;
  for (let i = 0; i < scores.length; i++) if (scores[i]! > highest) highest = scores[i]!;
  if (highest === 0) return 0;
  const reached = new Uint32Array(STEPS + 1);
  const scale = STEPS / highest;
  for (let i = 0; i < scores.length; i++) reached[Math.floor(scores[i]! * scale)]!++;
  let step = STEPS;
  for (let sum = reached[step]!; sum < count && step > 0; ) sum += reached[--step]!;
  // Half a step below: rounding must not leave out who stands on it.
  return (step - 0.5) / scale;
}

/** Follows runs of elements through one article, pair by pair. */
class PairScorer {
  /** Weight of the run that ends at each occurrence of the left element, and of the right one. */
  #runs = new Float32Array(64);
  #next = new Float32Array(64);
  longest = 0;
  inTitle = false;

  begin(first: Occurrences): void {
    this.longest = 0;
    this.inTitle = false;
    if (this.#runs.length < first.count) this.#runs = new Float32Array(first.count * 2);
    this.#runs.fill(0, 0, first.count);
  }

  /** How near the two stand at best: 1 side by side, less close by, 0 apart. */
  step(left: Occurrences, right: Occurrences, weight: number): number {
    if (this.#next.length < right.count) this.#next = new Float32Array(right.count * 2);
    let best = 0;
    let i = 0;
    for (let j = 0; j < right.count; j++) {
      const start = right.starts[j]!;
      while (i < left.count && left.ends[i]! < start) i++;
      this.#next[j] = 0;
      if (i < left.count && left.ends[i] === start) {
        best = 1;
        const run = this.#runs[i]! + weight;
        this.#next[j] = run;
        if (run > this.longest) {
          this.longest = run;
          this.inTitle = start < TITLE_POSITIONS;
        }
      } else if (best < CLOSE) {
        const behind = i > 0 ? start - left.ends[i - 1]! : WINDOW + 1;
        const ahead = i < left.count ? left.ends[i]! - start : WINDOW + 1;
        const apart = Math.min(behind, ahead);
        if (apart <= WINDOW) best = Math.max(best, CLOSE * (1 - apart / (WINDOW + 1)));
      }
    }
    const runs = this.#runs;
    this.#runs = this.#next;
    this.#next = runs;
    return best;
  }
}
