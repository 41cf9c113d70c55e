/** Lines of page machinery: share bars, font sizes, view counts, dates under the headline, ciphertext. */

import { plain, trimmed } from '../blocks/inline';
import type { Page } from '../page';
import { readDates, readShortDate } from '../text/dates';
import { isCiphertext } from '../text/legacy';
import { isOutletName } from '../text/names';
import { isElsewhereHeading, isImprint, isWidget, lineKey } from '../text/phrases';
import type { Block } from '../types';
import { isBody, isProse, mark, type Rule } from './context';

export const widgets: Rule = ({ blocks }) => {
  for (const block of blocks) {
    if (block.kind === 'table' || block.kind === 'image' || block.kind === 'media') continue;
    dropPointer(block);
    if (isCiphertext(block.text)) mark(block, 'cipher', 'ciphertext, not yet decoded by the page');
    else if (isWidget(block.text)) mark(block, 'widget', 'page tools');
    else if (isDateLine(block.text)) mark(block, 'date', 'a line holding only a date');
  }
};

/** "… xem thêm »" as a link at the end of a paragraph that is folded up. */
function dropPointer(block: Block): void {
  const last = block.segments.at(-1);
  if (last?.href === null || last?.href === undefined || block.segments.length < 2) return;
  if (!/^(?:xem thêm|đọc tiếp|xem tiếp|thu gọn|read more|more|continue reading)$/u.test(lineKey(last.text)))
    return;
  block.segments = trimmed(block.segments.slice(0, -1));
  block.text = plain(block.segments);
}

/** A date with little beside it: weekday, time, "Ngày đăng", "GMT+7", a view count. */
export function isDateLine(text: string): boolean {
  if (text.length > 110) return false;
  const date = readDates(text)[0];
  if (!date) return readShortDate(text) !== null;
  const rest = text
    .replace(date.printed, ' ')
    .replace(/\d{1,2}\s?[:hg]\s?\d{2}(?::\d{2})?(?:\s?[ap]m|\s?sa|\s?ch)?/giu, ' ')
    .replace(
      /(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|bẩy|\d)|chủ nhật|ngày|được đăng|đăng|cập nhật|xuất bản|lúc|gmt|utc|\(?gmt\s?[+-]\s?\d+\)?|view count|lượt xem|updated?|published|posted|on|at|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|giờ|phút|ngày tạo|tạo|lần cuối)/giu,
      ' ',
    )
    .replace(/[\s\d|,.:;+()[\]/•·–-]+/gu, '');
  return rest.length <= 3;
}

/** From "Tin đọc nhiều", "Bình luận", the masthead … on, nothing belongs to the article, unless text follows as long as before. */
export const elsewhere: Rule = ({ blocks, page }) => {
  const isText = (block: Block): boolean => isBody(block) && isProse(block) && !isImprint(block.text);
  const total = blocks.filter(isText).length;
  const last = [...blocks].reverse().find((block) => isBody(block) && block.text !== '');
  if (last && total > 0 && isOwnAddress(last.text, page)) mark(last, 'outside', 'the address of the page');
  for (const [index, block] of blocks.entries()) {
    if (!isBody(block) || block.kind === 'table') continue;
    if (!isElsewhereHeading(block.text) && !isImprint(block.text)) continue;
    const after = blocks.slice(index + 1).filter(isText).length;
    if (after > total * 0.3) continue;
    for (const rest of blocks.slice(index)) mark(rest, 'outside', `after “${block.text.slice(0, 40)}”`);
    return;
  }
};

/** A print view ends with the outlet and its address. "Chi tiết tại https://…" is text. */
function isOwnAddress(text: string, { url, outlets }: Page): boolean {
  const rest = text.replace(/(?:https?:\/\/|www\.)\S+/iu, '').replace(/[\s:–—-]+$/u, '');
  if (rest === text || !text.includes(url.hostname.replace(/^www\./, ''))) return false;
  return (
    rest === '' ||
    isOutletName(rest, outlets) ||
    /^(?:nguồn|link(?: bài(?: viết| gốc)?)?|url|địa chỉ)$/iu.test(rest)
  );
}
