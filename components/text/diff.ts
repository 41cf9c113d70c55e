/** What changed between two texts of one article: by line first, then by word inside lines that were rewritten. */

export interface Piece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Above this many cells the table of the comparison would freeze the page; the middle is then shown as rewritten. */
const MAX_CELLS = 4_000_000;

/** Longest common subsequence of two lists, as pieces in reading order. */
function compare(before: readonly string[], after: readonly string[]): Piece[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  ) {
    end++;
  }
  const old = before.slice(start, before.length - end);
  const now = after.slice(start, after.length - end);
  const same = (text: string): Piece => ({ kind: 'same', text });
  return [
    ...before.slice(0, start).map(same),
    ...middle(old, now),
    ...before.slice(before.length - end).map(same),
  ];
}

function middle(old: readonly string[], now: readonly string[]): Piece[] {
  const removed = (text: string): Piece => ({ kind: 'removed', text });
  const added = (text: string): Piece => ({ kind: 'added', text });
  if (old.length * now.length > MAX_CELLS) return [...old.map(removed), ...now.map(added)];
  const width = now.length + 1;
  const length = new Uint32Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      length[i * width + j] =
        old[i] === now[j]
          ? length[(i + 1) * width + j + 1]! + 1
          : Math.max(length[(i + 1) * width + j]!, length[i * width + j + 1]!);
    }
  }
  const pieces: Piece[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      pieces.push({ kind: 'same', text: old[i]! });
      i++;
      j++;
    } else if (
      j >= now.length ||
      (i < old.length && length[(i + 1) * width + j]! >= length[i * width + j + 1]!)
    ) {
      pieces.push(removed(old[i++]!));
    } else {
      pieces.push(added(now[j++]!));
    }
  }
  return pieces;
}

const words = (line: string): string[] => line.match(/\s+|[^\s]+/gu) ?? [];

/** Neighbouring pieces of one kind as one. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last?.kind === piece.kind)
      result[result.length - 1] = { kind: last.kind, text: last.text + piece.text };
    else result.push(piece);
  }
  return result;
}

/** One line of the newer text, or one that went away, in pieces. */
export type DiffLine = readonly Piece[];

/** Both texts as one list of lines; a removed line directly followed by an added one is compared word by word. */
export function diffLines(before: string, after: string): DiffLine[] {
  const pieces = compare(before.split('\n'), after.split('\n'));
  const lines: DiffLine[] = [];
  for (let at = 0; at < pieces.length; ) {
    if (pieces[at]!.kind === 'same') {
      lines.push([pieces[at++]!]);
      continue;
    }
    const changed: Piece[] = [];
    while (at < pieces.length && pieces[at]!.kind !== 'same') changed.push(pieces[at++]!);
    const old = changed.filter((piece) => piece.kind === 'removed');
    const now = changed.filter((piece) => piece.kind === 'added');
    for (let k = 0; k < Math.max(old.length, now.length); k++) {
      const [from, to] = [old[k], now[k]];
      if (from && to) lines.push(joined(compare(words(from.text), words(to.text))));
      else lines.push([(from ?? to)!]);
    }
  }
  return lines;
}
