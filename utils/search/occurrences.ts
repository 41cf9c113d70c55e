/** Where the elements of a query stand in one article after another. */
import type { RunElement } from './nearness';
import { type Slot, slotDf } from './slot';
import { type SpotSource, spotSources } from './spot-sources';

/** More occurrences of one word in one article than this add nothing. */
const MOST = 1024;

export interface Occurrences {
  /** Positions of the first word of each occurrence, ascending, and the positions behind its last. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly count: number;
  /** Moves to article `id`; ids must ascend from call to call. */
  seek(id: number): void;
}

export function occurrencesOf({ readings }: RunElement): Occurrences {
  const each = readings.map((slots) => (slots.length === 1 ? new Word(slots[0]!) : new Phrase(slots)));
  return each.length === 1 ? each[0]! : new AnyOf(each);
}

class Word implements Occurrences {
  readonly #sources: SpotSource[];
  readonly #span: number;
  /** One source may hold several spellings. */
  readonly #mixed: boolean;
  starts = new Int32Array(MOST);
  ends = new Int32Array(MOST);
  count = 0;

  constructor(slot: Slot) {
    this.#span = slot.span;
    this.#sources = spotSources(slot.pieces);
    this.#mixed = this.#sources.length < slot.pieces.length;
  }

  seek(id: number): void {
    this.seekStarts(id);
    const { starts, ends, count } = this;
    const span = this.#span;
    for (let i = 0; i < count; i++) ends[i] = starts[i]! + span;
  }

  /** `seek` without the ends, for whoever needs none. */
  seekStarts(id: number): void {
    const { starts } = this;
    let count = 0;
    let found = 0;
    const sources = this.#sources;
    for (let i = 0; i < sources.length; i++) {
      const more = sources[i]!.read(id, starts, count);
      if (more > count) found++;
      count = more;
    }
    this.count = count;
    if (found > 1 || this.#mixed) sortFirst(starts, count);
  }
}

/** Sorts the first `count` in place: a handful of numbers, of which most stand in order. */
function sortFirst(numbers: Int32Array, count: number): void {
  for (let i = 1; i < count; i++) {
    const number = numbers[i]!;
    let at = i;
    for (; at > 0 && numbers[at - 1]! > number; at--) numbers[at] = numbers[at - 1]!;
    numbers[at] = number;
  }
}

class Phrase implements Occurrences {
  /** The rarest first: most articles need no look at the others. */
  readonly #words: readonly { readonly word: Word; readonly step: number }[];
  readonly #length: number;
  starts = new Int32Array(MOST);
  ends = new Int32Array(MOST);
  count = 0;

  constructor(slots: readonly Slot[]) {
    const last = slots.at(-1)!;
    this.#length = last.position - slots[0]!.position + last.span;
    this.#words = [...slots]
      .sort((a, b) => slotDf(a) - slotDf(b))
      .map((slot) => ({ word: new Word(slot), step: slot.position - slots[0]!.position }));
  }

  seek(id: number): void {
    const { starts, ends } = this;
    let count = -1;
    for (const { word, step } of this.#words) {
      word.seekStarts(id);
      count = count < 0 ? begin(word, step, starts) : followed(starts, count, word, step);
      if (count === 0) break;
    }
    this.count = count;
    for (let i = 0; i < count; i++) ends[i] = starts[i]! + this.#length;
  }
}

/** Where a phrase would start for each place of a word that stands `step` behind its start. Gives how many. */
function begin(word: Word, step: number, starts: Int32Array): number {
  for (let i = 0; i < word.count; i++) starts[i] = word.starts[i]! - step;
  return word.count;
}

/** Keeps the first `count` of `starts` (ascending) that `word` stands `step` behind, in place. Gives how many. */
function followed(starts: Int32Array, count: number, word: Word, step: number): number {
  let kept = 0;
  let at = 0;
  for (let i = 0; i < count; i++) {
    const wanted = starts[i]! + step;
    while (at < word.count && word.starts[at]! < wanted) at++;
    if (at === word.count) break;
    if (word.starts[at] === wanted) starts[kept++] = starts[i]!;
  }
  return kept;
}

class AnyOf implements Occurrences {
  readonly #ways: readonly Occurrences[];
  starts = new Int32Array(64);
  ends = new Int32Array(64);
  count = 0;

  constructor(ways: readonly Occurrences[]) {
    this.#ways = ways;
  }

  seek(id: number): void {
    const found: [number, number][] = [];
    for (const way of this.#ways) {
      way.seek(id);
      for (let i = 0; i < way.count; i++) found.push([way.starts[i]!, way.ends[i]!]);
    }
    found.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    this.count = Math.min(found.length, this.starts.length);
    for (let i = 0; i < this.count; i++) {
      this.starts[i] = found[i]![0];
      this.ends[i] = found[i]![1];
    }
  }
}
