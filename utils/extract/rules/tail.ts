/** The end of the body, from below: tags, files, source line, byline. */
import type { Page } from '../page';
import { isLogin, isOutletName, readByline } from '../text/names';
import { isAttachmentHeading, isTagsHeading } from '../text/phrases';
import type { Block } from '../types';
import { isBody, mark, type Rule } from './context';

const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|7z|odt|ods)(?:$|[?#&/])/i;
export const isFileLink = (href: string | null): boolean => !!href && FILE.test(href);

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
  const last = [...blocks].reverse().find(isBody);
  if (last && /^(?:#[\p{L}\p{N}_]+\s*)+$/u.test(last.text)) mark(last, 'tags', 'hashtags');
};

export const attachments: Rule = ({ blocks }) => {
  for (const [index, block] of blocks.entries()) {
    if (!isBody(block) || block.kind === 'table' || block.kind === 'image') continue;
    const files = block.segments.some((segment) => isFileLink(segment.href));
    if (files && block.linked > 0.7) mark(block, 'attachment', 'a line that is only a link to a file');
    else if (isAttachmentHeading(block.text) && (files || block.text.length < 60)) {
      const next = blocks[index + 1];
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

/** Byline and source: in the last lines, short, right-aligned or bold or labelled, or a bare name after a full stop. */
export const bylines: Rule = ({ blocks, page }) => {
  const lines = blocks.filter((block) => isBody(block) && block.kind !== 'image' && block.kind !== 'media');
  let found = 0;
  for (let index = lines.length - 1, looked = 0; index > 0 && looked < 6 && found < 3; index--, looked++) {
    const block = lines[index] as Block;
    if (block.kind === 'table') break;
    if (isLogin(block.text) && (block.align === 'right' || block.bold || block.italic)) {
      mark(block, 'byline', 'login of the CMS user, no byline');
      continue;
    }
    const read = block.text.length <= 120 ? readByline(block.text) : null;
    if (
      !read ||
      !standsApart(block, read.labelled, lines[index - 1], found > 0 || index === lines.length - 1)
    ) {
      // Contact lines and notes may follow a byline, paragraphs may not.
      if (block.text.length > 120) break;
      continue;
    }
    if (read.name && !isOutlet(read.name, page)) mark(block, 'byline', 'byline at the end');
    else mark(block, 'source', 'source line at the end');
    found++;
  }
};

const isOutlet = (name: string, page: Page): boolean => isOutletName(name, page.outlets);

function standsApart(block: Block, labelled: boolean, before: Block | undefined, last: boolean): boolean {
  if (labelled || block.align === 'right') return true;
  if (block.path.length > 0 || block.kind === 'heading') return false;
  const ended = !before || /[.!?…”"»)/]\s*$/u.test(before.text) || before.role === 'caption';
  if (block.bold || block.italic) return ended || last;
  return last && ended && block.text.length <= 45;
}
