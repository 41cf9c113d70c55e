/** Pictures with the address a reader would see, however the page delays loading them. */
import type { ArticleImage } from '@/utils/article';
import { webAddress } from '../address';
import { nameOf, styleOf, textOf } from '../dom';

/** Where lazy loaders keep the true address, best first. `src` comes last: it is often a placeholder. */
const SOURCES = [
  'data-original',
  'data-src',
  'data-lazy-src',
  'data-lazy',
  'data-original-src',
  'data-image-src',
  'data-photo-original-src',
  'data-desktop-src',
  'data-url',
  'src',
];
const SETS = ['data-srcset', 'srcset', 'data-lazy-srcset'];
const PLACEHOLDER =
  /(?:^data:)|\b(?:blank|spacer|pixel|placeholder|loading|lazyload|transparent|1x1|grey|gray|no-?image|default-image)\b[^/]*\.(?:gif|png|svg|jpg|webp)/i;
/** Buttons and ornaments, by file name. */
const ORNAMENT =
  /(?:^|[/_-])(?:icons?|ico|print(?:er)?|e?mail|facebook|fb|twitter|zalo|youtube|google|share|logo|avatar|emoji|arrow|bullet|star|btn|button|like|dot|line|new|hot)[\w-]{0,12}\.(?:gif|png|svg|ico|webp)(?:$|\?)/i;

/** The largest picture of a srcset. */
function fromSet(set: string): string | null {
  let best: { url: string; size: number } | null = null;
  for (const part of set.split(/,\s+|,(?=https?:)/)) {
    const [url, size] = part.trim().split(/\s+/);
    if (!url || PLACEHOLDER.test(url)) continue;
    const value = Number.parseFloat(size ?? '1') || 1;
    if (!best || value > best.size) best = { url, size: value };
  }
  return best?.url ?? null;
}

function addressIn(element: Element, base: string): string | null {
  for (const name of SOURCES) {
    const value = element.getAttribute(name);
    if (value && !PLACEHOLDER.test(value)) {
      const address = webAddress(value, base);
      if (address) return address;
    }
  }
  for (const name of SETS) {
    const value = element.getAttribute(name);
    const address = value ? webAddress(fromSet(value), base) : null;
    if (address) return address;
  }
  return null;
}

/** `<noscript><img src="…">`: with scripting on, the browser keeps its content as text. */
function inNoscript(element: Element | null, base: string): string | null {
  if (!element || nameOf(element) !== 'noscript') return null;
  const picture = element.querySelector('img');
  if (picture) return addressIn(picture, base);
  const source = /<img[^>]*?\ssrc\s*=\s*["']?([^"'\s>]+)/i.exec(element.textContent ?? '')?.[1];
  return source && !PLACEHOLDER.test(source) ? webAddress(source, base) : null;
}

const sizeOf = (element: Element, side: 'width' | 'height'): number => {
  const attribute = Number.parseInt(element.getAttribute(side) ?? '', 10);
  if (attribute > 0) return attribute;
  const style = new RegExp(`(?:^|[;\\s])${side}\\s*:\\s*(\\d+)(?:\\.\\d+)?px`).exec(styleOf(element));
  return style ? Number(style[1]) : 0;
};

/** Buttons and signs for files are said to be small by the markup itself. */
export const isTiny = (element: Element): boolean =>
  (['width', 'height'] as const).some((side) => {
    const size = sizeOf(element, side);
    return size > 0 && size <= 48;
  });

/** The picture an `<img>` stands for, or null for ornaments, counters and placeholders without an address. */
export function readImage(element: Element, base: string): ArticleImage | null {
  if (isTiny(element)) return null;
  const sources = element.parentElement
    ? [...element.parentElement.children].filter((child) => nameOf(child) === 'source')
    : [];
  const src =
    addressIn(element, base) ??
    sources.map((source) => addressIn(source, base)).find(Boolean) ??
    inNoscript(element.nextElementSibling, base) ??
    inNoscript(element.parentElement?.nextElementSibling ?? null, base) ??
    // A link around the picture usually leads to its full size.
    linkedPicture(element, base);
  if (!src || ORNAMENT.test(src)) return null;
  const alt = textOf({ textContent: element.getAttribute('alt') ?? '' } as Node).slice(0, 1000);
  return { src, alt, caption: null };
}

function linkedPicture(element: Element, base: string): string | null {
  const link = element.closest('a[href]')?.getAttribute('href');
  return link && /\.(?:jpe?g|png|webp|gif)(?:$|\?)/i.test(link) ? webAddress(link, base) : null;
}

/** A picture only a `<noscript>` holds. */
export function readNoscript(element: Element, base: string): ArticleImage | null {
  const before = element.previousElementSibling;
  if (before && (nameOf(before) === 'img' || before.querySelector('img'))) return null;
  const src = inNoscript(element, base);
  return src && !ORNAMENT.test(src) ? { src, alt: '', caption: null } : null;
}
