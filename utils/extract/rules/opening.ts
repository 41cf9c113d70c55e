/** Bylines above the text: "Thanh Lam • 05/11/2025" under a repeated headline, "Tin, ảnh: Thanh Lam" under the lead. */

import { oneLine } from '@/utils/vietnamese';
import { BYLINE_MARK } from '../blocks/marks';
import { all, marksOf, textOf } from '../dom';
import { readByline } from '../text/byline';
import { readDates } from '../text/dates';
import { isOutletName } from '../text/names';
import type { Block } from '../types';
import { isBody, isProse, mark, type Rule, speaks } from './context';
import { isDateLine } from './widgets';

/** Lines of text looked at from the top: a lead may stand before the byline. */
const LINES = 3;

/** A section, or a tool: "Xã hội". */
const LONGEST_LINK = 40;

const SECTION_LINE = /^(?:chuyên mục|danh mục|category)\s*[:：].{1,60}$/iu;

export const opening: Rule = ({ blocks, page }) => {
  const lines = blocks.filter((block) => isBody(block) && block.kind !== 'image' && block.kind !== 'media');
  let prose = 0;
  for (const block of lines.slice(0, LINES)) {
    if (isProse(block) && ++prose > 1) return;
    if (block.linked >= 0.95 && block.text.length <= LONGEST_LINK) {
      mark(block, 'widget', 'a short link above the text');
      continue;
    }
    if (block.kind !== 'text' || block.path.length > 0 || block.text.length > 100) continue;
    const dates = readDates(block.text);
    if (dates.length === 1 && (isMetaLine(block.text) || isAuthorAndDate(block))) {
      mark(block, 'date', 'section, author and date in one line');
      continue;
    }
    if (SECTION_LINE.test(block.text)) {
      mark(block, 'widget', 'the section, above the text');
      continue;
    }
    const read = speaks(block, lines) ? null : readByline(block.text);
    // A bare name here may be a subheading; a label or a date beside it tells.
    if (!read || !(read.labelled || dates.length === 1)) {
      // "Đăng bởi admin vào 17/04/2024 - 09:12": neither name nor sentence.
      if (dates[0]?.time && !/[.!?…:]$/u.test(block.text))
        mark(block, 'date', 'a line with day and hour above the text');
      else if (BYLINE_MARK.test(` ${marksOf(block.element)} `))
        mark(block, 'byline', 'the author’s, above the text');
      continue;
    }
    if (read.name && !isOutletName(read.name, page.outlets)) mark(block, 'byline', 'byline above the text');
    else mark(block, 'source', 'source line above the text');
  }
};

/** Each in an element named for it: "TS. Thanh Lam, Viện Dân tộc 05-09-2019". */
function isAuthorAndDate({ element, text }: Block): boolean {
  const authors = all(element, '[class], [id]').filter((part) => BYLINE_MARK.test(` ${marksOf(part)} `));
  return authors.some((author) => isDateLine(oneLine(text.replace(textOf(author), ' '))));
}

/** "Xã hội . Thanh Lam . 15/01/2019": short parts between dots or bars, one of them the date. */
function isMetaLine(text: string): boolean {
  const parts = text.split(/\s+[.|•·]\s+/u);
  return (
    parts.length > 2 &&
    parts.some(isDateLine) &&
    parts.every((part) => part.length <= 40 && !/[.!?,;:]\s/u.test(part))
  );
}
