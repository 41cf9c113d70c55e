/** The lead: an element of its own, or else a first paragraph of at least 100 characters wholly bold or italic. */

import { inlineText } from '../blocks/inline';
import { BYLINE_MARK, SAPO_MARK } from '../blocks/marks';
import { readBlocks } from '../blocks/read';
import { all, behind, marksOf, nameOf, precedes, textOf } from '../dom';
import { sameText, textKey } from '../text/key';
import type { Block, Family } from '../types';
import { type Context, isBody, isProse, mark, speaks } from './context';
import { deck } from './deck';
import { leadApart } from './lead-apart';

const SHORTEST = 100;

export interface Sapo {
  readonly text: string;
  readonly from: string;
}

export function readSapo(context: Context, family: Family | null): Sapo | null {
  const sapo =
    ownElement(context, family) ??
    firstParagraph(context) ??
    apart(context, family) ??
    underHeadline(context);
  if (!sapo) return null;
  // Once more in the body: repeated leads are left out. A part of one only above the text: further down it is said anew.
  let opened = false;
  for (const block of context.blocks.slice(0, 12)) {
    if (!isBody(block) || block.kind === 'image') continue;
    if (sameLead(block.text, sapo.text, !opened)) mark(block, 'sapo', 'the lead, repeated');
    else opened ||= isProse(block);
  }
  return sapo;
}

const sameLead = (text: string, sapo: string, inPart: boolean): boolean => {
  if (text.length < 30) return false;
  const a = textKey(text);
  const b = textKey(sapo);
  return a === b || sameText(a, b) || (inPart && a.length > 60 && b.includes(a));
};

function ownElement(context: Context, family: Family | null): Sapo | null {
  const { page, root, blocks, title, titleElement } = context;
  const firstProse = blocks.find((block) => isBody(block) && isProse(block));
  const named = (family?.sapo ?? []).flatMap((selector) => all(page.document, selector));
  for (const element of named) {
    const text = textOf(element);
    if (text.length >= 20 && !sameText(text, title))
      return take(context, element, text, `family ${family?.id}`, family);
  }
  // A photo story may have no other text than its lead.
  const start = firstProse ?? blocks.find((block) => block.kind === 'image' || block.role === 'caption');
  if (!start) return null;
  const elements = all(
    page.document,
    '[class], [id], [data-role="sapo"], [data-slot="sapo"], [itemprop="description"]',
  );
  const below = titleElement ? behind(titleElement, elements) : elements;
  const after = behind(start.element, below).length;
  const marked = below.slice(0, below.length - after).filter((element) => {
    if (nameOf(element) === 'meta' || nameOf(element) === 'body' || nameOf(element) === 'a') return false;
    const role = element.getAttribute('data-role') ?? element.getAttribute('data-slot') ?? '';
    if (
      role !== 'sapo' &&
      element.getAttribute('itemprop') !== 'description' &&
      !SAPO_MARK.test(` ${marksOf(element)} `)
    )
      return false;
    return isBetween(element, titleElement, root, start.element);
  });
  for (const element of marked) {
    const text = textOf(element);
    if (text.length < 40 || text.length > 2000 || sameText(text, title)) continue;
    const linked = all(element, 'a').reduce((sum, link) => sum + textOf(link).length, 0);
    if (linked > text.length * 0.5 || isAboutAuthor(element)) continue;
    return take(
      context,
      element,
      text,
      `element ${nameOf(element)}.${marksOf(element).trim().slice(0, 40)}`,
      family,
    );
  }
  return firstProse ? betweenHeadlineAndBody(context, firstProse, family) : null;
}

/** "Anna Weaver writes for …": the description is the author's, not the article's. */
function isAboutAuthor(element: Element): boolean {
  const holder = element.parentElement;
  return [element, holder].some((one) => one !== null && BYLINE_MARK.test(` ${marksOf(one)} `));
}

/** After the headline and before (or at) the first paragraph of the body. */
function isBetween(element: Element, title: Element | null, root: Element, start: Element): boolean {
  if (element.contains(root) || element === root) return false;
  if (title && (element.contains(title) || !precedes(title, element))) return false;
  return element === start || element.contains(start) || start.contains(element) || precedes(element, start);
}

/** An `h2`…`h4` of a sentence's length right under the headline: how many papers mark up their lead. */
function betweenHeadlineAndBody(context: Context, firstProse: Block, family: Family | null): Sapo | null {
  const { page, titleElement, title, blocks } = context;
  const inside = blocks.find((block) => isBody(block) && (block.kind === 'heading' || isProse(block)));
  if (inside?.kind === 'heading' && inside.text.length >= SHORTEST && !sameText(inside.text, title)) {
    mark(inside, 'sapo', 'the lead, a heading long as a sentence');
    return { text: inside.text, from: 'long heading above the text' };
  }
  if (!titleElement) return null;
  for (const element of all(page.document, 'h2, h3, h4')) {
    if (
      element === titleElement ||
      !precedes(titleElement, element) ||
      !precedes(element, firstProse.element)
    )
      continue;
    const text = textOf(element);
    if (
      text.length >= 80 &&
      text.length < 1200 &&
      !element.querySelector('a[href]') &&
      !sameText(text, title)
    ) {
      return take(context, element, text, 'heading between headline and text', family);
    }
  }
  return null;
}

function take(context: Context, element: Element, text: string, from: string, family: Family | null): Sapo {
  // A picture in the lead's element is the article's.
  for (const block of context.blocks)
    if (block.kind !== 'image' && element.contains(block.element)) mark(block, 'sapo', 'the lead');
  // A picture of the lead brings its caption along; the lead is what is left.
  const parts = readBlocks(element, context.page.base, family).blocks.filter(
    (block) => block.text !== '' && !block.captioned,
  );
  const shown = parts.length > 0 ? parts.map((block) => block.text).join(' ') : text;
  return { text: inlineText(shown).trim(), from };
}

function apart(context: Context, family: Family | null): Sapo | null {
  const firstProse = context.blocks.find((block) => isBody(block) && isProse(block));
  const lead = firstProse && leadApart(context, firstProse, family);
  if (!lead || sameText(lead.text, context.title) || speaks(lead, context.blocks)) return null;
  mark(lead, 'sapo', 'the lead, apart from the text');
  return { text: lead.text, from: 'a paragraph apart' };
}

function underHeadline(context: Context): Sapo | null {
  const line = deck(context);
  if (!line || speaks(line, context.blocks)) return null;
  mark(line, 'sapo', 'a short lead right under the headline');
  return { text: line.text, from: 'a line under the headline' };
}

function firstParagraph({ blocks }: Context): Sapo | null {
  const lines = blocks.filter((block) => isBody(block) && block.kind !== 'image' && block.kind !== 'media');
  const lead = lines[0];
  if (lead?.kind !== 'text' || lead.path.length > 0 || lead.text.length < SHORTEST) return null;
  if ((!lead.bold && !lead.italic) || speaks(lead, lines)) return null;
  // An article set in bold throughout has no lead.
  const rest = lines.slice(1).filter(isProse);
  if (rest.length > 0 && rest.every((block) => block.bold === lead.bold && block.italic === lead.italic))
    return null;
  if (rest.length === 0) return null;
  mark(lead, 'sapo', 'first paragraph, set apart');
  return { text: lead.text, from: lead.bold ? 'first paragraph, bold' : 'first paragraph, italic' };
}
