/**
 * A survey of the whole page: where its running text stands, and where its lists of links. Every candidate is measured
 * against it, so a family's selector that has gone stale loses to the general way instead of returning less.
 */
import { readBlocks } from '../blocks/read';
import { marksOf, nameOf } from '../dom';
import type { Page } from '../page';
import type { Block } from '../types';

export interface Survey {
  readonly blocks: readonly Block[];
  /** Blocks of running text that belong to no list of teasers. */
  readonly prose: ReadonlySet<Block>;
  /** Headline-and-summary items of lists. */
  readonly teasers: ReadonlySet<Block>;
  /** Worth of an element: its running text less its link lists, in characters. */
  readonly worth: ReadonlyMap<Element, number>;
  readonly proseLength: number;
}

/** Furniture of the page by its very tag. */
const OUTSIDE = 'nav, footer, header nav, [role="navigation"], [role="contentinfo"], [role="banner"] nav';

const SENTENCE = /[.!?…:;”"»)]\s*$/u;
const isProse = (block: Block): boolean =>
  block.kind === 'table'
    ? block.text.length > 60
    : block.kind === 'text' &&
      block.linked < 0.35 &&
      (block.text.length >= 100 || (block.text.length >= 50 && SENTENCE.test(block.text)));

export function surveyPage(page: Page): Survey {
  const body = page.document.body ?? page.document.documentElement;
  const blocks = readBlocks(body, page.base).blocks.filter((block) => !block.element.closest(OUTSIDE));
  const teasers = findTeasers(blocks);
  const prose = new Set(blocks.filter((block) => isProse(block) && !teasers.has(block)));
  const worth = new Map<Element, number>();
  let proseLength = 0;
  for (const block of blocks) {
    const value = worthOf(block, prose.has(block), teasers.has(block));
    if (prose.has(block)) proseLength += block.text.length;
    if (value === 0) continue;
    for (let element: Element | null = block.element; element; element = element.parentElement) {
      worth.set(element, (worth.get(element) ?? 0) + value);
      if (element === body) break;
    }
  }
  return { blocks, prose, teasers, worth, proseLength };
}

function worthOf(block: Block, prose: boolean, teaser: boolean): number {
  if (prose) return block.text.length;
  if (teaser) return -block.text.length * 0.5;
  if (block.kind === 'image' || block.kind === 'media') return 0;
  if (block.linked >= 0.5) return -block.text.length * 1.5;
  // Short lines: subheadings and captions inside an article, labels elsewhere.
  return block.text.length < 50 && block.kind === 'text' ? -4 : 0;
}

/** A summary under a linked headline, in an element whose like is repeated: "Các tin khác", section fronts, sidebars. */
function findTeasers(blocks: readonly Block[]): Set<Block> {
  const pairs: { key: string; blocks: Block[] }[] = [];
  for (let index = 1; index < blocks.length; index++) {
    const head = blocks[index - 1] as Block;
    const summary = blocks[index] as Block;
    if (head.linked < 0.8 || head.text.length < 12 || head.text.length > 250 || summary.linked > 0.9)
      continue;
    const holder = commonHolder(head.element, summary.element);
    if (!holder) continue;
    const members = [head];
    for (let next = index; next < blocks.length && members.length < 6; next++) {
      const block = blocks[next] as Block;
      if (!holder.contains(block.element)) break;
      members.push(block);
    }
    const length = members.reduce((sum, block) => sum + block.text.length, 0);
    if (length > 1500) continue;
    pairs.push({ key: `${nameOf(holder)} ${marksOf(holder).replace(/\d+/g, '#')}`, blocks: members });
  }
  const counts = new Map<string, number>();
  for (const { key } of pairs) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Set(pairs.filter(({ key }) => (counts.get(key) ?? 0) >= 2).flatMap((pair) => pair.blocks));
}

/** The nearest element holding both, no more than four levels up. */
function commonHolder(one: Element, other: Element): Element | null {
  let holder: Element | null = one;
  for (let level = 0; holder && level < 5; level++) {
    if (holder.contains(other)) return nameOf(holder) === 'body' ? null : holder;
    holder = holder.parentElement;
  }
  return null;
}
