import type { ArticleDraft } from '@/utils/article';
import { webAddress } from '../address';
import { nameOf } from '../dom';

type Media = ArticleDraft['media'][number];

const VIDEO_HOST =
  /(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion\.com|facebook\.com\/(?:plugins\/video|watch)|tiktok\.com|video|player|embed)/i;
const TRACKER =
  /googletagmanager|doubleclick|googlesyndication|\/ads?\b|facebook\.com\/plugins\/(?:like|share|page|comments)|platform\.twitter\.com\/widgets|sp\.zalo\.me|about:/i;

/** A player or a frame. `undefined`: it is none, read on; null: one, but without an address worth keeping. */
export function readMedia(element: Element, base: string): Media | null | undefined {
  const name = nameOf(element);
  if (name === 'figure') return writtenMedia(element, base);
  if (name !== 'iframe' && name !== 'video' && name !== 'audio' && name !== 'frame') return undefined;
  const source =
    element.getAttribute('src') ??
    element.getAttribute('data-src') ??
    element.querySelector('source[src]')?.getAttribute('src') ??
    null;
  const url = source && !TRACKER.test(source) ? webAddress(source, base) : null;
  if (!url) return null;
  if (name === 'audio') return { kind: 'audio', url };
  return { kind: name === 'video' || VIDEO_HOST.test(url) ? 'video' : 'embed', url };
}

/** What `write.ts` makes of a player: a figure with nothing but its address as a link. */
function writtenMedia(element: Element, base: string): Media | null | undefined {
  const link = element.querySelector('a[href]');
  const text = element.textContent?.trim() ?? '';
  if (!link || text === '' || text !== link.getAttribute('href') || element.querySelector('img'))
    return undefined;
  const url = webAddress(text, base);
  return url ? { kind: VIDEO_HOST.test(url) ? 'video' : 'embed', url } : undefined;
}
