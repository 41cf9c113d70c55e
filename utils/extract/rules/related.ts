/** The page's own related items inside the body: under a heading ("Tin liên quan"), or as single linked lines. */
import { all } from '../dom';
import { isRelatedHeading } from '../text/phrases';
import type { Block } from '../types';
import { isBody, mark, type Rule } from './context';
import { isLoneLink } from './lone-link';

const POINTER =
  /^(?:[>»›•▶►*+-]{1,3}\s*)?(?:xem thêm|đọc thêm|mời (?:bạn|độc giả|quý độc giả) (?:đọc|xem)|tin liên quan|bài liên quan|xem lại|read more|see also|read also|related|more)\s*[:：]/iu;

export const related: Rule = ({ blocks, page }) => {
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Block;
    if (!isBody(block) || block.kind === 'image' || block.kind === 'table') continue;
    if (isRelatedHeading(block.text)) {
      const items = linkedRun(blocks, index + 1);
      // A heading that only looks like one ("Đọc tiếp" as a subheading) has no links under it.
      if (items.length > 0 || block.linked > 0.8) {
        mark(block, 'related', 'heading of related items');
        for (const item of items) mark(item, 'related', `under “${block.text.slice(0, 40)}”`);
      } else if (index >= blocks.length - 3) {
        mark(block, 'related', 'heading of related items, list filled later');
      }
    } else if ((POINTER.test(block.text) && block.linked > 0.3) || isLabelledLink(block)) {
      mark(block, 'related', 'a pointer to another article');
    } else if (isLoneLink(block, page.url)) {
      mark(block, 'related', 'a line that is only a link to another article');
      const summary = summaryInCard(block, blocks);
      if (summary) mark(summary, 'related', 'the summary of a linked article');
    }
  }
};

/** How far a headline is from the box of its card. */
const CARD = 3;

/** A card of another article is a box with its picture, its headline, both linked there, and its summary. */
function summaryInCard(headline: Block, blocks: readonly Block[]): Block | null {
  const href = headline.element.closest('a[href]') ?? headline.element.querySelector('a[href]');
  const target = href?.getAttribute('href');
  if (!target) return null;
  let box = headline.element.parentElement;
  for (let level = 0; box && level < CARD; level++, box = box.parentElement) {
    const inside = blocks.filter(
      (block) => block !== headline && isBody(block) && box?.contains(block.element),
    );
    const lines = inside.filter((block) => block.kind !== 'image' && block.kind !== 'media');
    if (lines.length > 1) return null;
    const links = all(box, 'a[href]').map((link) => link.getAttribute('href'));
    if (links.length > 1 && links.every((link) => link === target)) return lines[0] ?? null;
  }
  return null;
}

/** Linked lines directly after a heading, with their pictures, summaries and dates. */
function linkedRun(blocks: readonly Block[], start: number): Block[] {
  const run: Block[] = [];
  for (let index = start; index < blocks.length; index++) {
    const block = blocks[index] as Block;
    if (block.kind === 'table') break;
    if (block.kind === 'image' || block.kind === 'media' || !isBody(block)) {
      run.push(block);
      continue;
    }
    if (block.linked >= 0.7) {
      run.push(block);
      continue;
    }
    const before = run.at(-1);
    const near =
      before &&
      before.element !== block.element &&
      before.element.parentElement === block.element.parentElement &&
      before.linked >= 0.7;
    const dated = block.text.length < 40 && /\d/.test(block.text);
    // A summary stands beside its headline in one item; a paragraph of the article does not.
    if (
      before &&
      (dated ||
        (near && blocks[index + 1]?.linked !== undefined && (blocks[index + 1] as Block).linked >= 0.7))
    ) {
      run.push(block);
      continue;
    }
    break;
  }
  while (run.length > 0 && (run.at(-1) as Block).linked < 0.7) run.pop();
  return run.filter(isBody);
}

/** "Xem thêm" in an element of its own before the link, no colon between. */
function isLabelledLink({ segments, linked }: Block): boolean {
  const [label, ...rest] = segments;
  return (
    label !== undefined &&
    label.href === null &&
    isRelatedHeading(label.text) &&
    linked > 0.5 &&
    rest.every(({ href, text }) => href !== null || text.trim() === '')
  );
}
