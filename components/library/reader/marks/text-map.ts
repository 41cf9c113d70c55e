/**
 * The saved plain text laid onto the saved HTML: which text node shows the character at an offset. Both were made from
 * one page, but differ in white space, in captions the text leaves out and in the bars between cells of a table; so
 * letters are aligned, line by line, and a line that is not found is left unmarked.
 */

import type { Span } from '@/utils/article';

export interface Segment {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
}

/** Characters that carry no text of their own: white space, and the bar that joins cells. */
const EMPTY = /[\s|]/;
/** NodeFilter.SHOW_TEXT, by value: fragments are also walked where no window is. */
const SHOW_TEXT = 4;

interface Letters {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** For each letter: which node, and where in it. */
  readonly node: readonly number[];
  readonly offset: readonly number[];
}

function lettersOf(root: Node): Letters {
  const walker = root.ownerDocument?.createTreeWalker(root, SHOW_TEXT);
  const nodes: Text[] = [];
  const node: number[] = [];
  const offset: number[] = [];
  let text = '';
  while (walker?.nextNode()) {
    const current = walker.currentNode as Text;
    nodes.push(current);
    for (let i = 0; i < current.data.length; i++) {
      const letter = current.data[i]!;
      if (EMPTY.test(letter)) continue;
      text += letter;
      node.push(nodes.length - 1);
      offset.push(i);
    }
  }
  return { text, nodes, node, offset };
}

interface Aligned {
  readonly letters: Letters;
  /** For each character of the plain text the letter that shows it, or -1. */
  readonly at: Int32Array;
}

function align(root: Node, text: string): Aligned {
  const letters = lettersOf(root);
  const at = new Int32Array(text.length).fill(-1);
  let cursor = 0;
  let lineStart = 0;
  for (const line of text.split('\n')) {
    const places: number[] = [];
    let squeezed = '';
    for (let i = 0; i < line.length; i++) {
      if (EMPTY.test(line[i]!)) continue;
      squeezed += line[i];
      places.push(lineStart + i);
    }
    const found = squeezed === '' ? -1 : letters.text.indexOf(squeezed, cursor);
    if (found >= 0) {
      places.forEach((place, i) => {
        at[place] = found + i;
      });
      cursor = found + squeezed.length;
    }
    lineStart += line.length + 1;
  }
  return { letters, at };
}

/** Gives, for a span of the plain text, the pieces of text nodes that show it, in order. */
export function mapText(root: Node, text: string): (start: number, end: number) => Segment[] {
  const { letters, at } = align(root, text);
  return (start, end) => {
    const segments: { node: Text; from: number; to: number }[] = [];
    for (let i = start; i < end; i++) {
      const letter = at[i] ?? -1;
      if (letter < 0) continue;
      const node = letters.nodes[letters.node[letter]!]!;
      const from = letters.offset[letter]!;
      const last = segments.at(-1);
      if (last?.node === node) last.to = from + 1;
      else segments.push({ node, from, to: from + 1 });
    }
    return segments;
  };
}

/** The way back: the span of the plain text that a range of the page shows; null where it shows none of it. */
export function spanOf(root: Node, text: string, range: Range): Span | null {
  const { letters, at } = align(root, text);
  let start = -1;
  let end = -1;
  for (let i = 0; i < at.length; i++) {
    const letter = at[i]!;
    if (letter < 0) continue;
    const node = letters.nodes[letters.node[letter]!]!;
    const offset = letters.offset[letter]!;
    if (range.comparePoint(node, offset) < 0) continue;
    if (range.comparePoint(node, offset + 1) > 0) break;
    if (start < 0) start = i;
    end = i + 1;
  }
  return start < 0 ? null : { start, end };
}
