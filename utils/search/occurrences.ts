/** Where the elements of a query stand in one article after another. */
import type { RunElement } from './nearness';
import type { Slot } from './slot';
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
    const { starts, ends } = this;
    let count = 0;
    let found = 0;
    for (const source of this.#sources) {
      const more = source.read(id, starts, count);
      if (more > count) found++;
      count = more;
    }
    this.count = count;
    if (found > 1 || this.#mixed) sortFirst(starts, count);
    const span = this.#span;
    for (let i = 0; i < count; i++) ends[i] = starts[i]! + span;
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
  readonly #words: Word[];
  /** How many positions behind the first word each other word stands. */
  readonly #steps: number[];
  /** Where in each word's positions the search for the next occurrence goes on. */
  readonly #at: Int32Array;
  starts = new Int32Array(64);
  ends = new Int32Array(64);
  count = 0;

  constructor(slots: readonly Slot[]) {
    this.#words = slots.map((slot) => new Word(slot));
    this.#steps = slots.map((slot) => slot.position - slots[0]!.position);
    this.#at = new Int32Array(slots.length);
  }

  seek(id: number): void {
    this.count = 0;
    for (const word of this.#words) {
      word.seek(id);
      if (word.count === 0) return;
    }
    this.#at.fill(0);
    const [first] = this.#words;
    const last = this.#words.length - 1;
    for (let i = 0; i < first!.count && this.count < this.starts.length; i++) {
      const start = first!.starts[i]!;
      if (!this.#followed(start)) continue;
      this.starts[this.count] = start;
      this.ends[this.count++] = this.#words[last]!.ends[this.#at[last]!]!;
    }
  }

  /** Whether every other word stands behind `start` as in the phrase; starts ascend from call to call. */
  #followed(start: number): boolean {
    const at = this.#at;
    for (let w = 1; w < this.#words.length; w++) {
      const { starts, count } = this.#words[w]!;
      const wanted = start + this.#steps[w]!;
      let next = at[w]!;
      while (next < count && starts[next]! < wanted) next++;
      at[w] = next;
      if (next === count || starts[next] !== wanted) return false;
    }
    return true;
  }
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
