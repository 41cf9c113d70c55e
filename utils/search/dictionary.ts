/** Which blocks of the segments' dictionaries a word is in. */
import { DICTIONARY, LAST } from './format';
import type { BlockRange, IndexReader, Segment } from './storage';

/** A request for postings: the words wanted and what each spelling is worth. */
export interface Want {
  readonly fold: string;
  readonly prefix: boolean;
  /** Only this spelling, where no other can count: spares reading the others. */
  readonly exact: string | null;
  readonly weight: (fold: string, exact: string) => number;
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

export const dictionaryPlaces = (segments: readonly Segment[], wants: readonly Want[]) =>
  wants.flatMap((want, i) =>
    segments.flatMap(({ id }) =>
      dictionaryRanges(id, want).map((range) => ({ want: i, segment: id, range })),
    ),
  );

interface Place {
  readonly range: BlockRange;
}

/** Blocks that will be wanted: they come while others are worked on. Whoever wants them hears of a failure. */
export function readUnasked(blocks: IndexReader['blocks'], places: readonly Place[]): void {
  if (places.length > 0) blocks(places.map(({ range }) => range)).catch(() => {});
}
