/**
 * Put into the tab when an article is to be read. Its value goes back through `scripting.executeScript`, so it is plain
 * data: `Result<ArticleDraft>`. What to read is set beforehand on `globalThis.__soTinMode`.
 */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as z from 'zod/mini';
import { type ArticleDraft, fail, linkDraft, ok, type Result } from '@/utils/article';
import { extractFetched, extractInSlices, joinPages, nextPages, selectionDraft } from '@/utils/extract';

declare global {
  var __soTinMode: 'article' | 'selection' | 'link' | undefined;
}

export default defineUnlistedScript({
  // WXT's scripts are anonymous by default, and then executeScript gets no result.
  globalName: true,
  async main(): Promise<Result<ArticleDraft>> {
    z.config({ jitless: true });
    const url = location.href;
    const mode = globalThis.__soTinMode ?? 'article';
    if (!/html/i.test(document.contentType)) return fail('not-html', document.contentType);
    if (mode === 'link') return ok(linkDraft({ url, title: document.title || url }));
    if (mode === 'selection') {
      const draft = selectionDraft(document, getSelection()?.toString() ?? null, url);
      return draft.text.trim() === '' ? fail('empty-body', 'nothing is selected') : ok(draft);
    }
    const result = await extractInSlices(document, { url });
    if (location.href !== url) return fail('page-changed');
    return result.ok ? ok(await withFurtherPages(result.value.draft, url)) : result;
  },
});

/** How long the further pages of an article may take together before the first page alone is kept. */
const PATIENCE = 8_000;

/** Articles cut into pages are joined where the others can be had: same origin, the reader's own session. */
async function withFurtherPages(first: ArticleDraft, url: string): Promise<ArticleDraft> {
  const addresses = nextPages(document, url);
  if (addresses.length === 0) return first;
  const signal = AbortSignal.timeout(PATIENCE);
  try {
    const drafts = await Promise.all(
      addresses.map(async (address) => {
        const response = await fetch(address, { signal });
        if (!response.ok) return null;
        const parsed = new DOMParser().parseFromString(await response.text(), 'text/html');
        const read = await extractFetched(parsed, { url: address });
        return read.ok ? read.value : null;
      }),
    );
    // A gap in the middle would be a false text: all pages, or the first alone.
    return drafts.includes(null) ? first : (joinPages([first, ...(drafts as ArticleDraft[])]) ?? first);
  } catch {
    return first;
  }
}
