/** Where in a text the words of a query stand, in marked and unmarked forms. Reads no index. */
import { exactKey, foldAligned, LETTER, MARK, unitClass } from '@/utils/vietnamese';
import type { Item, Plan } from './plan';
import { type Slot, weightOf } from './slot';

export interface Mark {
  readonly start: number;
  readonly end: number;
  /** Which needle; the same word twice is less worth showing than two words. */
  readonly needle: number;
}

export interface Needle {
  readonly slot: Slot;
  /** Folded forms to look for: the word's own and its variants'. */
  readonly folds: readonly string[];
  /** For compounds, which texts write with stray spaces and zeros. */
  readonly pattern: RegExp | null;
  /** Spellings met so far, and whether they count. */
  readonly known: Map<string, boolean>;
}

const DIGIT = 2;
const isWord = (unit: number): boolean => {
  const kind = unitClass(unit);
  return kind === LETTER || kind === DIGIT || kind === MARK;
};

/** What of a plan is worth marking: words wanted, with the long and short forms searched for besides. */
export function needlesOf(plan: Plan): Needle[] {
  const slots = new Map<string, Slot>();
  const visit = (item: Item): void => {
    if (item.kind === 'slot' || item.kind === 'short') slots.set(item.slot.exact, item.slot);
    else if (item.kind === 'phrase' || item.kind === 'long')
      for (const slot of item.slots) slots.set(slot.exact, slot);
    else if (item.kind === 'compound')
      for (const slot of [item.whole, ...item.parts]) slots.set(slot.exact, slot);
    else if (item.kind === 'all' || item.kind === 'any') item.items.forEach(visit);
  };
  for (const { wanted, welcome } of plan.groups) {
    wanted.forEach(visit);
    for (const slot of welcome) slots.set(slot.exact, slot);
  }
  return [...slots.values()].map((slot) => ({
    slot,
    folds: [...new Set([slot.fold, ...slot.variants.map(foldAligned), ...slot.near])],
    pattern: /[^\p{L}\p{N}]/u.test(slot.fold) ? compoundPattern(slot.fold) : null,
    known: new Map(),
  }));
}

function compoundPattern(fold: string): RegExp {
  const parts = fold.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
  return new RegExp(
    parts.map((part) => (/^\d+$/.test(part) ? `0*${part}` : part)).join('[^\\p{L}\\p{N}]{1,3}'),
    'gu',
  );
}

/** Every place a needle stands, in order of place; where two overlap the longer is kept. */
export function findMarks(text: string, needles: readonly Needle[]): Mark[] {
  const folded = foldAligned(text);
  // Decomposed text: its marks fold to U+0000 and would stand between the letters of a word.
  const plain = folded.includes('\u0000') ? null : folded;
  if (plain === null) return decomposedMarks(text, needles);
  const marks: Mark[] = [];
  needles.forEach((needle, n) => {
    if (needle.pattern) {
      for (const match of folded.matchAll(needle.pattern)) add(match.index, match.index + match[0].length, n);
      return;
    }
    for (const fold of needle.folds) {
      for (let at = folded.indexOf(fold); at >= 0; at = folded.indexOf(fold, at + 1)) {
        let end = at + fold.length;
        if (at > 0 && isWord(text.charCodeAt(at - 1))) continue;
        if (end < text.length && isWord(text.charCodeAt(end))) {
          if (!needle.slot.prefix) continue;
          while (end < text.length && isWord(text.charCodeAt(end))) end++;
        }
        if (counts(needle, text.slice(at, end), folded.slice(at, end)))
          marks.push({ start: at, end, needle: n });
      }
    }
  });
  return tidy(marks);

  function add(start: number, end: number, needle: number): void {
    if (start > 0 && isWord(text.charCodeAt(start - 1))) return;
    if (end < text.length && isWord(text.charCodeAt(end))) return;
    marks.push({ start, end, needle });
  }
}

/** Whether a word as it stands in a text is what the needle asks for. Asked of the same few spellings again and again. */
function counts(needle: Needle, word: string, folded: string): boolean {
  let known = needle.known.get(word);
  if (known === undefined) {
    known = weightOf(needle.slot, folded, exactKey(word)) > 0;
    needle.known.set(word, known);
  }
  return known;
}

function tidy(marks: Mark[]): Mark[] {
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mark[] = [];
  for (const mark of marks) if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
  return kept;
}

/** The slow way, for the few texts that are not NFC: composed copy, offsets carried back. */
function decomposedMarks(text: string, needles: readonly Needle[]): Mark[] {
  const origin: number[] = [];
  let composed = '';
  for (const match of text.matchAll(/[^\p{M}][\p{M}\u00AD\u200B-\u200F\u2060\uFEFF]*/gu)) {
    const cluster = match[0].replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '').normalize('NFC');
    const units = /^\p{L}\p{M}+$/u.test(cluster) ? cluster[0]! : cluster;
    for (let i = 0; i < units.length; i++) origin.push(match.index);
    composed += units;
  }
  if (foldAligned(composed).includes('\u0000')) return [];
  origin.push(text.length);
  return findMarks(composed, needles).map((mark) => ({
    ...mark,
    start: origin[mark.start]!,
    end: origin[mark.end]!,
  }));
}
