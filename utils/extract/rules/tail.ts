/** The end of the body, from below: tags and files. */
import { isAttachmentHeading, isTagsHeading } from '../text/phrases';
import type { Block } from '../types';
import { isBody, mark, type Rule } from './context';

const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|7z|odt|ods)(?:$|[?#&/])/i;
export const isFileLink = (href: string | null): boolean => !!href && FILE.test(href);

const hasFile = ({ segments }: Block): boolean => segments.some(({ href }) => isFileLink(href));
/** A line that is only a link to a file; the picture before it is the file's icon. */
export const isFileLine = (block: Block): boolean => hasFile(block) && block.linked > 0.7;

/** Tags without a heading, each a link: "Hà Nội đô thị". */
const LONGEST_TAG = 60;

export const tags: Rule = ({ blocks }) => {
  for (const [index, block] of blocks.entries()) {
    if (!isBody(block) || block.kind !== 'text') continue;
    const inline =
      /^(?:từ khóa|từ khoá|tags?|hashtag|keywords?)\s*[:：]/iu.test(block.text) && block.text.length < 400;
    const heading =
      isTagsHeading(block.text) && blocks.slice(index + 1, index + 3).some((next) => next.linked > 0.8);
    if (inline) mark(block, 'tags', 'tag line');
    if (!heading) continue;
    mark(block, 'tags', 'heading of tags');
    for (const next of blocks.slice(index + 1)) {
      if (next.linked < 0.8 || next.text.length > 200) break;
      mark(next, 'tags', 'tag');
    }
  }
  for (const block of [...blocks].reverse()) {
    if (!isBody(block) || block.kind === 'image' || block.kind === 'media') continue;
    if (block.kind !== 'text' || block.linked < 0.95 || block.text.length > LONGEST_TAG || hasFile(block))
      break;
    mark(block, 'tags', 'a short line of links behind the text');
  }
  const last = [...blocks].reverse().find(isBody);
  if (last && /^(?:#[\p{L}\p{N}_]+\s*)+$/u.test(last.text)) mark(last, 'tags', 'hashtags');
};

export const attachments: Rule = ({ blocks }) => {
  for (const [index, block] of blocks.entries()) {
    if (!isBody(block) || block.kind === 'table' || block.kind === 'image') continue;
    const files = hasFile(block);
    if (isFileLine(block)) mark(block, 'attachment', 'a line that is only a link to a file');
    else if (isAttachmentHeading(block.text) && (files || block.text.length < 60)) {
      const next = blocks.slice(index + 1).find(({ kind }) => kind !== 'image');
      if (
        files ||
        /[:：]\s*\S+\.(?:pdf|docx?|xlsx?|pptx?|zip|rar)$/i.test(block.text) ||
        (next && next.linked > 0.7) ||
        index >= blocks.length - 2
      )
        mark(block, 'attachment', 'heading of files');
    }
  }
};
