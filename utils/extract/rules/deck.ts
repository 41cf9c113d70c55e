/**
 * A lead shorter than a sentence, right under the headline and in the text's own element: the one heading above all text,
 * or the one line between headline and byline.
 */
import { readByline } from '../text/byline';
import { sameText } from '../text/key';
import type { Block } from '../types';
import { type Context, isBody, isProse } from './context';

const SHORTEST = 30;
const LONGEST = 300;

export function deck({ blocks, title, titleElement, root }: Context): Block | null {
  const headline = blocks.findLastIndex((block) => block.role === 'headline');
  // Without a headline above it a first line is only a first line.
  if (headline < 0 && (!titleElement || root.contains(titleElement))) return null;
  const lines = blocks.slice(headline + 1).filter((block) => block.text !== '');
  const at = lines.findIndex((block) => !isSignature(block));
  const first = lines[at];
  if (!first || !isBody(first) || !isDeck(first) || sameText(first.text, title)) return null;
  const rest = lines.slice(at + 1);
  const prose = rest.findIndex((block) => isBody(block) && isProse(block));
  if (prose < 0) return null;
  const alone = !rest.some((block) => isBody(block) && block.level === first.level);
  if (first.kind === 'heading') return alone && prose === 0 ? first : null;
  return prose > 0 && rest.slice(0, prose).every(isSignature) ? first : null;
}

const isDeck = (block: Block): boolean =>
  (block.kind === 'heading' || block.kind === 'text') &&
  block.path.length === 0 &&
  block.text.length >= SHORTEST &&
  block.text.length <= LONGEST &&
  block.linked === 0 &&
  !block.captioned &&
  !/^(?:[IVX]+|\d+|\p{L})[.)]\s/u.test(block.text) &&
  readByline(block.text) === null;

/** The lines that part a deck from the text. */
const isSignature = (block: Block): boolean =>
  block.role === 'byline' || block.role === 'source' || block.role === 'date';
