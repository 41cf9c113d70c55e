/** The page's own related items inside the body: under a heading ("Tin liên quan"), or as single linked lines. */
import { isRelatedHeading } from '../text/phrases';
import type { Block } from '../types';
import { isBody, mark, type Rule } from './context';

const POINTER =
  /^(?:[>»›•▶►*+-]{1,3}\s*)?(?:xem thêm|đọc thêm|mời (?:bạn|độc giả|quý độc giả) (?:đọc|xem)|tin liên quan|bài liên quan|xem lại|read more|see also|read also|related|more)\s*[:：]/iu;
const ARROWS = /^(?:>>+|»|›|▶|►|=>|\+\+)\s*/u;

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
    } else if (POINTER.test(block.text) && block.linked > 0.3) {
      mark(block, 'related', 'a pointer to another article');
    } else if (isLoneLink(block, page.url)) {
      mark(block, 'related', 'a line that is only a link to another article');
    }
  }
};

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

/** "» Headline of another article": the whole line is one link into the same site, long enough for a headline. */
function isLoneLink(block: Block, here: URL): boolean {
  if (block.kind === 'table' || block.linked < 0.95) return block.linked > 0.8 && ARROWS.test(block.text);
  const href = block.segments.find((segment) => segment.href)?.href;
  if (!href || block.text.length < 25 || block.text.length > 250 || /https?:|www\./.test(block.text))
    return false;
  try {
    const target = new URL(href);
    const site = (host: string) =>
      host
        .split('.')
        .slice(-3)
        .join('.')
        .replace(/^(?:www|m)\./, '');
    return (
      site(target.hostname) === site(here.hostname) &&
      target.pathname.length > 12 &&
      !/\.(?:pdf|docx?|xlsx?|zip|rar|pptx?)$/i.test(target.pathname)
    );
  } catch {
    return false;
  }
}
