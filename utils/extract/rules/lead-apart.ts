/**
 * A lead no class name gives away: one paragraph between headline and text that the page keeps in an element of its own,
 * beside the one that holds all the rest.
 */
import { marksOf, nameOf, precedes } from '../dom';
import { readByline } from '../text/byline';
import { isImprint, isWidget } from '../text/phrases';
import type { Block, Family } from '../types';
import { type Context, isBody, isProse } from './context';
import { isDateLine } from './widgets';

const SHORTEST = 60;
const LONGEST = 1500;
/** Word wraps what it pastes in elements with such names; a page's own element for the text is named otherwise. */
const PASTED = /wordsection|section\d|mso|^\s*$/;

export function leadApart(context: Context, firstProse: Block, family: Family | null): Block | null {
  const outside = context.lines.filter(
    (line) => !context.root.contains(line.element) && isLead(line) && isAbove(line, firstProse, context),
  );
  if (outside.length > 0) return outside.length === 1 ? (outside[0] as Block) : null;
  // A family's element for the text holds no lead but those its selectors name.
  if (family?.body.some((selector) => matchesRoot(context.root, selector))) return null;
  const blocks = context.blocks.filter((block) => isBody(block) && isProse(block));
  const [first, ...rest] = blocks;
  if (!first || rest.length < 2 || !isLead(first)) return null;
  const holder = holderOf(rest.map((block) => block.element));
  if (!holder || holder.contains(first.element) || !isNamed(holder, first.element)) return null;
  return first;
}

const isLead = (block: Block): boolean =>
  block.kind === 'text' &&
  block.path.length === 0 &&
  block.text.length >= SHORTEST &&
  block.text.length <= LONGEST &&
  block.linked < 0.3 &&
  !block.captioned &&
  !block.afterPicture &&
  !isDateLine(block.text) &&
  !isWidget(block.text) &&
  !isImprint(block.text) &&
  readByline(block.text) === null;

function isAbove(line: Block, firstProse: Block, { titleElement, root }: Context): boolean {
  if (!precedes(line.element, firstProse.element)) return false;
  if (titleElement) return precedes(titleElement, line.element) && !titleElement.contains(line.element);
  return root.parentElement?.contains(line.element) === true && nameOf(root.parentElement) !== 'body';
}

function matchesRoot(root: Element, selector: string): boolean {
  try {
    return root.matches(selector);
  } catch {
    return false;
  }
}

/** The smallest element around all of them. */
function holderOf(elements: readonly Element[]): Element | null {
  let holder: Element | null = elements[0] ?? null;
  while (holder && !elements.every((element) => holder?.contains(element))) holder = holder.parentElement;
  return holder;
}

/** The text's element, or one around it without the lead, has a name given by the page's template. */
function isNamed(holder: Element, lead: Element): boolean {
  for (
    let element: Element | null = holder;
    element && !element.contains(lead);
    element = element.parentElement
  )
    if (!PASTED.test(marksOf(element))) return true;
  return false;
}
