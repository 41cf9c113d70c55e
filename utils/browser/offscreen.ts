/** Where a fetched page is parsed: workers have no DOM, so Chromium does it in an offscreen document, Firefox here. */
import { browser } from 'wxt/browser';
import type { ArticleDraft, Result } from '@/utils/article';
import { ask } from './ask';
import type { FetchedPage } from './fetch-page';
import { readHtml } from './read-html';

export async function readFetched(page: FetchedPage): Promise<Result<ArticleDraft>> {
  // An event page has a DOM; the condition is known when building, so that the worker carries no extractor.
  if (import.meta.env.FIREFOX) return readHtml(page);
  await openOffscreen();
  return ask('read-html', page);
}

/** One offscreen document is all that may exist; the browser closes it when it likes. */
async function openOffscreen(): Promise<void> {
  const contexts = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (contexts.length > 0) return;
  try {
    await browser.offscreen.createDocument({
      url: '/offscreen.html',
      reasons: ['DOM_PARSER'],
      justification: 'Reads the article in a page the reader asked to keep for later.',
    });
  } catch (error) {
    // Two links kept at once: the other call made it.
    if (!/single offscreen/i.test(String(error))) throw error;
  }
}
