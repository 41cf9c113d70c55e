/**
 * Captions: by markup, or by what they look like under a picture. Several lines of one picture make one caption.
 * Forms met: figcaption; a table row under the picture; a centred or italic line after it; a `display: block` span
 * glued to the paragraph before; text after the picture in the picture's own paragraph.
 */
import { all, textOf } from '../dom';
import type { Block } from '../types';
import { isBody, mark, type Rule } from './context';
import { isLoneLink } from './lone-link';
import { isFileLine } from './tail';

const CREDIT =
  /(?:^|[\s(–—.-])(?:ảnh|hình|nguồn ảnh|photo|đồ họa|đồ hoạ|infographic|tranh|ảnh minh (?:họa|hoạ)|ảnh tư liệu)\s*(?:[:：/]|minh (?:họa|hoạ)|tư liệu)/iu;
const LONGEST = 500;

export const captions: Rule = ({ blocks, root, page }) => {
  let picture: Block | null = null;
  let lines = 0;
  let begun = false;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'image' || block.kind === 'media') {
      picture = block;
      lines = 0;
      continue;
    }
    if (!isBody(block)) {
      // An empty or foreign line between picture and caption does not part them; a headline does.
      if (block.role === 'headline' || block.role === 'related') picture = null;
      continue;
    }
    if (block.kind !== 'table' && block.captioned && block.text.length <= LONGEST * 2) {
      mark(block, 'caption', 'the markup calls it a caption');
      lines++;
    } else if (
      picture &&
      block.kind !== 'table' &&
      !isFileLine(block) &&
      !isLoneLink(block, page.url) &&
      (begun || !isLead(block)) &&
      (looksLikeCaption(block, picture, lines, blocks[index + 1]) ||
        (lines === 0 && (begun || block.text.length < SHORTEST_LEAD) && inBox(block, picture, root)))
    ) {
      mark(block, 'caption', 'a caption by its look, under a picture');
      lines++;
    } else {
      picture = null;
      begun = true;
    }
  }
};

/** The line beside the picture that opens an article may be its lead. */
const SHORTEST_LEAD = 100;
/** Levels from a picture to a box around it and its line. */
const BOX_LEVELS = 3;

/** Picture and line alone share a box, which a paragraph of the text does not do. */
function inBox(block: Block, picture: Block, root: Element): boolean {
  if (block.kind !== 'text' || block.text.length > LONGEST / 2 || block.align === 'right') return false;
  let box = picture.element.parentElement;
  for (let level = 0; box && box !== root && level < BOX_LEVELS; level++, box = box.parentElement) {
    if (box === block.element || box.contains(block.element))
      return root.contains(box) && box.parentElement !== null && textOf(box) === block.text;
  }
  return false;
}

/** A whole sentence in italics before any other text, under the picture that opens the article: its lead. */
const isLead = (block: Block): boolean =>
  block.align === null && block.text.length >= 100 && /[.…!?]$/u.test(block.text) && !CREDIT.test(block.text);

function looksLikeCaption(block: Block, picture: Block, lines: number, next: Block | undefined): boolean {
  if (block.text.length > LONGEST || block.path.length > picture.path.length) return false;
  // Old editors offer <h5> and <h6> as the small print.
  if (block.kind === 'heading') return block.level >= 5 && block.text.length < 250;
  // Right-aligned lines are signatures.
  if (lines >= 4 || block.align === 'right') return false;
  const centred = block.align === 'center';
  if (CREDIT.test(block.text) && (block.text.length < 250 || centred || block.italic)) return true;
  if (lines > 0) return centred && (block.italic || /^\p{Ll}/u.test(block.text) || block.text.length < 120);
  if (isSmallPrint(block)) return true;
  if (block.italic && block.text.length < 350) return !startsSpeech(block.text);
  if (centred) return !(block.bold && /^(?:[IVX]+|\d+)[.)]/u.test(block.text));
  // A line without a full stop, alone under a picture: neither sentence nor heading nor list item.
  const unfinished = !/[.!?:;,…"”]$/u.test(block.text) && !/^[-–+•*\d]/u.test(block.text);
  if (
    unfinished &&
    !block.bold &&
    block.text.length >= 20 &&
    block.text.length <= 200 &&
    picture.path.length === 0
  ) {
    return next === undefined || next.kind !== 'text' || next.text.length > block.text.length;
  }
  // In the picture's own paragraph, with running text to follow.
  return (
    block.afterPicture && block.text.length < 200 && (next === undefined || next.element !== block.element)
  );
}

const isSmallPrint = ({ element, text }: Block): boolean =>
  element.closest('small') !== null || all(element, 'small').some((small) => textOf(small) === text);

/** Italic speech after a picture is text: it opens with a quote or a dash. */
const startsSpeech = (text: string): boolean => text.length > 200 && /^["“\-–—]/u.test(text);
