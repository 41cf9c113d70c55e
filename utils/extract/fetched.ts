/**
 * The same reading for a page that was fetched, not visited (an item kept for later; a further page of an article).
 * No page script has run on it: a body that needs one is told apart, so that the item is kept as a link.
 */
import { type ArticleDraft, fail, type Result } from '@/utils/article';
import { type ExtractOptions, extractInSlices } from './extract';

/** The marker in a failure's detail: there is an article, but its text appears only when the page is visited. */
export const NEEDS_SCRIPT = 'needs-script';

/** Reads a document parsed by `DOMParser`. Never throws. */
export async function extractFetched(
  document: Document,
  options: ExtractOptions,
): Promise<Result<ArticleDraft>> {
  const result = await extractInSlices(document, options);
  if (result.ok) return { ok: true, value: result.value.draft };
  if (result.failure.code === 'empty-body' && expectsScript(document))
    return fail('empty-body', NEEDS_SCRIPT);
  return result;
}

/** The frame of an application: a mount point without text, filled by scripts. */
const expectsScript = (document: Document): boolean =>
  document.querySelector('#app, #root, #__next, #__nuxt, [data-reactroot], [ng-app]') !== null &&
  document.querySelectorAll('script').length > 0;
