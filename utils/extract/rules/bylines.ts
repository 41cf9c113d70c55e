/** Byline and source: in the last lines, short, right-aligned or bold or labelled, or a bare name after a full stop. */
import { from, plain, trimmed, wholly } from '../blocks/inline';
import { BYLINE_MARK } from '../blocks/marks';
import { marksOf } from '../dom';
import type { Page } from '../page';
import { type ByLine, bareName, readByline } from '../text/byline';
import { isLogin, isOutletName, looksLikeName, looksLikeSignature } from '../text/names';
import type { Block } from '../types';
import { isBody, isProse, mark, type Rule, speaks } from './context';

const LONGEST = 120;
const ENDED = /[.!?…”"»)/]\s*$/u;

export const bylines: Rule = ({ blocks, page }) => {
  splitOff(blocks);
  const lines = blocks.filter((block) => isBody(block) && block.kind !== 'image' && block.kind !== 'media');
  let found = 0;
  for (let index = lines.length - 1, looked = 0; index >= 0 && looked < 6 && found < 3; index--, looked++) {
    const block = lines[index] as Block;
    if (block.kind === 'table') break;
    if (LABEL_ALONE.test(block.text)) {
      const name = lines[index + 1];
      if (name && isBody(name) && name.text.length <= LONGEST_NAME) mark(name, 'byline', 'behind its label');
      mark(block, 'widget', 'a label whose name stands elsewhere');
      continue;
    }
    if (isLogin(block.text) && (block.align === 'right' || block.bold || block.italic || isAuthors(block))) {
      mark(block, 'byline', 'login of the CMS user, no byline');
      continue;
    }
    const last = found > 0 || index === lines.length - 1;
    const read = readLine(block, lines[index - 1], last);
    if (!read || (index === 0 && !read.labelled) || speaks(block, lines)) {
      // Contact lines and notes may follow a byline, paragraphs may not.
      if (block.text.length > LONGEST) break;
      continue;
    }
    if (read.name && !isOutlet(read.name, page)) mark(block, 'byline', 'byline at the end');
    else mark(block, 'source', 'source line at the end');
    found++;
  }
};

const LONGEST_NAME = 60;
const LABEL_ALONE =
  /^(?:tác giả|người (?:viết|đăng|gửi|đưa tin)|nguồn(?: tin)?|đăng bởi|biên tập)\s*[:：]$/iu;
const isAuthors = ({ element }: Block): boolean => BYLINE_MARK.test(` ${marksOf(element)} `);

const isOutlet = (name: string, page: Page): boolean => isOutletName(name, page.outlets);

/** What a line says of its author, if it is also set like such a line. */
function readLine(block: Block, before: Block | undefined, last: boolean): ByLine | null {
  if (block.text.length > LONGEST) return null;
  const read = readByline(block.text);
  if (read) return standsApart(block, read.labelled, before, last) ? read : null;
  const set = block.align === 'right' || (last && (block.bold || block.italic) && isEnded(before));
  return set && looksLikeSignature(block.text) ? signature(block.text) : null;
}

const signature = (text: string): ByLine => ({ name: bareName(text), source: null, labelled: false });

const isEnded = (before: Block | undefined): boolean =>
  !before || ENDED.test(before.text) || before.role === 'caption';

function standsApart(block: Block, labelled: boolean, before: Block | undefined, last: boolean): boolean {
  if (labelled || block.align === 'right') return true;
  if (block.path.length > 0 || block.kind === 'heading') return false;
  if (block.bold || block.italic) return isEnded(before) || last;
  return last && isEnded(before) && block.text.length <= 45;
}

/** "… ngay từ đầu năm./. **Linh Trang**": a name set apart by its look alone becomes a line of its own. */
function splitOff(blocks: Block[]): void {
  const block = [...blocks].reverse().find((one) => isBody(one) && one.kind === 'text');
  if (!block) return;
  for (let at = block.segments.length - 1; at > 0; at--) {
    const rest = block.segments.slice(at);
    const name = plain(rest);
    const text = plain(block.segments.slice(0, at));
    if (name.length > 60 || text.length < 40) return;
    if (!wholly(rest, 'bold') && !wholly(rest, 'italic')) return;
    if (!ENDED.test(text) || !/\s/.test(name) || !(looksLikeName(name) || readByline(name)?.labelled))
      continue;
    const start = block.segments.slice(0, at).reduce((sum, segment) => sum + segment.text.length, 0);
    const line: Block = { ...block, segments: from(block.segments, start), text: name, bold: true };
    block.segments = trimmed(block.segments.slice(0, at));
    block.text = text;
    blocks.splice(blocks.indexOf(block) + 1, 0, line);
    return;
  }
}

/** The name once more in a line of its own, above or below the text ("K'Sor Nhung -"). */
export function dropName(blocks: readonly Block[], name: string): void {
  const lines = blocks.filter((block) => isBody(block) && block.text !== '');
  const start = lines.findIndex(isProse);
  const end = lines.length - 1 - [...lines].reverse().findIndex(isProse);
  for (const [index, block] of lines.entries()) {
    if ((index < start || index > end) && bareName(block.text) === name)
      mark(block, 'byline', 'the author, repeated');
  }
}
