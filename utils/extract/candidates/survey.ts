/**
 * A survey of the whole page: where its running text stands, and where its lists of links. Every candidate is measured
 * against it, so a family's selector that has gone stale loses to the general way instead of returning less.
 */
import { readBlocksSliced } from '../blocks/read';
import { all, longerThan, marksOf, nameOf, seenText } from '../dom';
import type { Page } from '../page';
import { each, type Sliced } from '../slices';
import { isImprint, isRelatedHeading } from '../text/phrases';
import type { Block, Dropped } from '../types';

export interface Survey {
  readonly blocks: readonly Block[];
  readonly dropped: readonly Dropped[];
  /** Blocks of running text that belong to no list of teasers. */
  readonly prose: ReadonlySet<Block>;
  /** Headline-and-summary items of lists. */
  readonly teasers: ReadonlySet<Block>;
  /** Headings like "Các tin khác" with the links after them. */
  readonly related: ReadonlySet<Block>;
  /** True when an element stands in such an item; for blocks of another reading. */
  readonly inItem: (element: Element) => boolean;
  /** Worth of an element: its running text less its link lists, in characters. */
  readonly worth: ReadonlyMap<Element, number>;
  readonly proseLength: number;
}

/** Furniture of the page by its very tag. */
const OUTSIDE = 'nav, footer, [role="navigation"], [role="contentinfo"]';

/** Broken markup can leave a `<nav>` open around the whole page: furniture never holds most of the text. */
function furnitureOf(body: Element): Element[] {
  const named = all(body, OUTSIDE);
  const most = named.length > 0 ? seenText(body).length * 0.4 : 0;
  return named.filter((element) => seenText(element).length < most);
}

const SENTENCE = /[.!?…:;”"»)]\s*$/u;
const isProse = (block: Block): boolean =>
  block.kind === 'table'
    ? block.text.length > 60
    : block.kind === 'text' &&
      block.linked < 0.35 &&
      (block.text.length >= 100 || (block.text.length >= 50 && SENTENCE.test(block.text))) &&
      !isImprint(block.text);

export function* surveyPage(page: Page): Sliced<Survey> {
  const body = page.document.body ?? page.document.documentElement;
  const furniture = new Set(furnitureOf(body));
  yield;
  const reading = yield* readBlocksSliced(body, page.base);
  const blocks = yield* outside(furniture, reading.blocks);
  const items = yield* findItems(blocks);
  const inItem = (element: Element): boolean => isWithin(element, items);
  const teasers = new Set(blocks.filter((block) => inItem(block.element)));
  yield;
  const prose = new Set<Block>();
  const worth = new Map<Element, number>();
  let proseLength = 0;
  const related = new Set<Block>();
  let others = false;
  yield* each(blocks, (block) => {
    if (isProse(block) && !teasers.has(block)) prose.add(block);
    others = isRelatedHeading(block.text) || (others && (block.linked >= 0.5 || teasers.has(block)));
    if (others) related.add(block);
    const value = worthOf(block, prose.has(block), teasers.has(block));
    if (prose.has(block)) proseLength += block.text.length;
    if (value === 0) return;
    for (let element: Element | null = block.element; element; element = element.parentElement) {
      worth.set(element, (worth.get(element) ?? 0) + value);
      if (element === body) break;
    }
  });
  return { blocks, dropped: reading.dropped, prose, teasers, related, inItem, worth, proseLength };
}

/** The blocks that stand in none of these elements. */
function* outside(furniture: ReadonlySet<Element>, blocks: readonly Block[]): Sliced<readonly Block[]> {
  if (furniture.size === 0) return blocks;
  const kept: Block[] = [];
  yield* each(blocks, (block) => {
    for (let element: Element | null = block.element; element; element = element.parentElement)
      if (furniture.has(element)) return;
    kept.push(block);
  });
  return kept;
}

/** So that three pictures with captions outweigh the lead above them. */
const CAPTION_WORTH = 20;

function worthOf(block: Block, prose: boolean, teaser: boolean): number {
  if (prose) return block.text.length;
  if (block.linked >= 0.5 && block.kind !== 'table') return -block.text.length * 1.5;
  // A masthead in a nameless element: no article reaches over it.
  if (isImprint(block.text)) return -block.text.length;
  if (teaser) return -block.text.length * 0.5;
  if (block.kind === 'image' || block.kind === 'media') return 0;
  // A photo story has little other text.
  if (block.captioned && block.linked === 0) return CAPTION_WORTH + block.text.length * 0.5;
  // Short lines: subheadings and captions inside an article, labels elsewhere.
  return block.text.length < 50 && block.kind === 'text' ? -4 : 0;
}

/** An item of a list holds one linked headline and little more; and there are others of its kind. */
const ITEM_LEVELS = 6;
const ITEM_LENGTH = 1200;
const FEWEST_ITEMS = 3;
const SEVERAL = Symbol('several addresses');

/** List items that hold a linked headline: "Các tin khác" with summaries, section fronts, sidebars. */
function* findItems(blocks: readonly Block[]): Sliced<Set<Element>> {
  const linked = blocks.filter((block) => block.linked >= 0.8 && block.text.length <= 250);
  const long = linked.filter((block) => block.text.length >= 15);
  const items = yield* itemsUnder(long, () => true);
  // A short headline is one by what stands with it: "Wi-Fi", a picture and a sentence. Else it is a word of a menu.
  const short = linked.filter((block) => block.text.length >= 8);
  const cards = yield* itemsUnder(short, (head, item) => longerThan(item, head.text.length + SUMMARY));
  for (const card of cards) items.add(card);
  return items;
}

const SUMMARY = 50;

function* itemsUnder(
  heads: readonly Block[],
  counts: (head: Block, item: Element) => boolean,
): Sliced<Set<Element>> {
  // What an element's headlines lead to: one address, or several.
  const targets = new Map<Element, string | typeof SEVERAL>();
  yield* each(heads, (head) => {
    const target = head.segments.find((segment) => segment.href)?.href || head.text;
    let element: Element | null = head.element;
    for (let level = 0; element && level < ITEM_LEVELS; level++, element = element.parentElement) {
      const known = targets.get(element);
      if (known !== target) targets.set(element, known === undefined ? target : SEVERAL);
    }
  });
  const kinds = new Map<string, Set<Element>>();
  yield* each(heads, (head) => {
    const holder = itemAround(head.element, targets);
    if (!holder || !counts(head, holder)) return;
    const parent = holder.parentElement;
    const kind = `${signature(holder)} < ${parent ? signature(parent) : ''}`;
    kinds.set(kind, (kinds.get(kind) ?? new Set()).add(holder));
  });
  return new Set(
    [...kinds.values()].filter((holders) => holders.size >= FEWEST_ITEMS).flatMap((holders) => [...holders]),
  );
}

/** What tells the rows of one list apart: "row-1 row-odd row-first". */
const COUNTED = /[-_]?(?:#|first|last|odd|even)$/;

function signature(element: Element): string {
  const marks = marksOf(element).replace(/\d+/g, '#').split(/\s+/);
  return [nameOf(element), ...new Set(marks.map((mark) => mark.replace(COUNTED, '')))].join(' ');
}

/** The largest element around a headline that holds no other one. */
function itemAround(head: Element, targets: ReadonlyMap<Element, string | typeof SEVERAL>): Element | null {
  let item: Element | null = null;
  let element: Element | null = head;
  while (element && typeof targets.get(element) === 'string' && nameOf(element) !== 'body') {
    if (longerThan(element, ITEM_LENGTH)) break;
    item = element;
    element = element.parentElement;
  }
  return item;
}

function isWithin(start: Element, items: ReadonlySet<Element>): boolean {
  let element: Element | null = start;
  for (let level = 0; element && level < ITEM_LEVELS + 6; level++, element = element.parentElement)
    if (items.has(element)) return true;
  return false;
}
