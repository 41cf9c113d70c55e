/** A line that points to another article of the same site. */
import type { Block } from '../types';

const ARROWS = /^(?:>>+|»|›|▶|►|=>|\+\+)\s*/u;

/** "» Headline of another article": the whole line is one link into the same site, long enough for a headline. */
export function isLoneLink(block: Block, here: URL): boolean {
  if (block.kind === 'table' || block.linked < 0.95) return block.linked > 0.8 && ARROWS.test(block.text);
  const href = block.segments.find((segment) => segment.href)?.href;
  if (!href || block.text.length < 25 || block.text.length > 250 || /https?:|www\./.test(block.text))
    return false;
  try {
    const target = new URL(href);
    const site = (host: string) =>
      host
        .split('.')
        .slice(-3)
        .join('.')
        .replace(/^(?:www|m)\./, '');
    return (
      site(target.hostname) === site(here.hostname) &&
      target.pathname.length > 12 &&
      !/\.(?:pdf|docx?|xlsx?|zip|rar|pptx?)$/i.test(target.pathname)
    );
  } catch {
    return false;
  }
}
