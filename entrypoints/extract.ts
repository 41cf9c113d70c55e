/**
 * Put into the tab when an article is to be read. Its value goes back through `scripting.executeScript`, so it is plain
 * data: `Result<ArticleDraft>`. What to read is set beforehand on `globalThis.__soTinMode`.
 */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as z from 'zod/mini';
import { type ArticleDraft, fail, linkDraft, ok, type Result } from '@/utils/article';
import { extract, selectionDraft } from '@/utils/extract';

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
    const result = extract(document, { url });
    if (location.href !== url) return fail('page-changed');
    return result.ok ? ok(result.value.draft) : result;
  },
});
