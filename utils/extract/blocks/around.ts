/** What an element hands on to the text in it: look, link, alignment, lists and quotes around it. */
import { webAddress } from '../address';
import { marksOf, styleOf } from '../dom';
import { isCaption } from './caption';
import type { Look } from './inline';

const KEPT_PATH = new Set(['ul', 'ol', 'li', 'blockquote', 'dl', 'dd', 'dt']);
export const PLAIN: Look = { bold: false, italic: false, position: null, href: null };

export interface Around {
  readonly look: Look;
  readonly path: readonly Element[];
  readonly align: 'center' | 'right' | null;
  readonly captioned: boolean;
  readonly heading: number;
  readonly depth: number;
}

export const NOTHING: Around = {
  look: PLAIN,
  path: [],
  align: null,
  captioned: false,
  heading: 0,
  depth: 0,
};

/** `around` as it is inside `element`. `name` is the element's own, lower case. */
export function aroundOf(element: Element, name: string, around: Around, base: string): Around {
  const style = styleOf(element);
  const marks = marksOf(element);
  const weight = /font-weight\s*:\s*(bold|[6-9]00|normal|[1-4]00)/.exec(style)?.[1];
  const bold =
    name === 'b' ||
    name === 'strong' ||
    name === 'th' ||
    (weight
      ? /bold|[6-9]00/.test(weight)
      : around.look.bold || /(?:^|\s)(?:fw-bold|font-bold|font-weight-bold|bold)(?:\s|$)/.test(marks));
  const italic =
    name === 'i' ||
    name === 'em' ||
    name === 'cite' ||
    /font-style\s*:\s*italic/.test(style) ||
    (around.look.italic && !/font-style\s*:\s*normal/.test(style));
  const heading = /^h[1-6]$/.test(name) ? Number(name[1]) : around.heading;
  return {
    look: {
      bold,
      italic,
      position: name === 'sub' || name === 'sup' ? name : around.look.position,
      // "" is a link that leads nowhere ("#", "javascript:"): it still looks like one.
      href:
        name === 'a' && element.hasAttribute('href')
          ? (webAddress(hrefOf(element), base) ?? '')
          : around.look.href,
    },
    path: KEPT_PATH.has(name) ? [...around.path, element] : around.path,
    align: alignOf(element, name, style, marks) ?? around.align,
    captioned: around.captioned || isCaption(element, marks),
    heading,
    depth: around.depth + 1,
  };
}

function hrefOf(element: Element): string | null {
  const href = element.getAttribute('href');
  return href?.trim().startsWith('#') ? null : href;
}

function alignOf(
  element: Element,
  name: string,
  style: string,
  marks: string,
): 'center' | 'right' | null | undefined {
  if (name === 'center') return 'center';
  const value = /text-align\s*:\s*(\w+)/.exec(style)?.[1] ?? element.getAttribute('align')?.toLowerCase();
  if (value === 'center' || value === 'right') return value;
  if (value === 'left' || value === 'justify') return null;
  if (/(?:^|\s)(?:text-)?(?:align-?)?center(?:\s|$)/.test(marks)) return 'center';
  if (/(?:^|\s)(?:text-right|text-end|align-?right)(?:\s|$)/.test(marks)) return 'right';
  return undefined;
}
