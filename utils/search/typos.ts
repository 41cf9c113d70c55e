/** Words one letter away from one that is not in the library. Asked only when nothing matched. */
import { type Block, blockOf } from './block';
import { DICTIONARY, isFilterTerm, LAST } from './format';
import type { Snapshot } from './snapshot';

/** One letter wrong, missing, too many, or two neighbours swapped. */
export function oneLetterApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [left, right] = [endA - start, endB - start];
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}

/** Dictionary blocks read for one beginning. */
const MOST_BLOCKS = 64;

/** The words of the library one letter from `fold`, the most frequent first. */
export async function nearWords(snapshot: Snapshot, fold: string, limit: number): Promise<string[]> {
  if (fold.length < 3) return [];
  // The first letter is rarely the wrong one; what follows it may be wrong, missing, too much or swapped. Reading only
  // words that begin so bounds what is read: whole alphabets would be megabytes.
  const beginnings = [...new Set([fold.slice(0, 2), fold.slice(0, 1) + fold.slice(2, 3), fold.slice(1, 3)])];
  const ranges = snapshot.segments.flatMap(({ id }) =>
    beginnings.flatMap((beginning) => [
      { from: [id, DICTIONARY, beginning], to: [id, DICTIONARY, beginning + LAST], limit: MOST_BLOCKS },
      { from: [id, DICTIONARY, beginning + LAST], to: [id, DICTIONARY, LAST], limit: 1 },
    ]),
  );
  const counts = new Map<string, number>();
  const count = (block: Block) => {
    for (const { fold: word } of block.terms()) {
      if (isFilterTerm(word) || counts.has(word) || !oneLetterApart(fold, word)) continue;
      counts.set(
        word,
        block.find(word).reduce((sum, entry) => sum + entry.df, 0),
      );
    }
  };
  const found = ranges.length > 0 ? await snapshot.blocks(ranges) : [];
  for (const bytes of found.flat()) count(blockOf(bytes));
  for (const { block } of snapshot.tail) count(block);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, limit)
    .map(([word]) => word);
}
