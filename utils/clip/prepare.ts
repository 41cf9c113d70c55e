/** From a draft to a clip: everything a transaction must not wait for. */
import { type ArticleDraft, canonicalUrl, fingerprint, publishedAt } from '@/utils/article';
import { type Clip, correctionsAt } from '@/utils/library';
import { siteOf } from '@/utils/sites';
import { annotateDraft } from './annotate';
import { contentHash, wordCount } from './hash';
import { provincesOf } from './provinces';

/**
 * @param read what reads the text; another for those who fill a library with a hundred thousand
 * @throws never, but gives null when the draft's address is no web address
 */
export async function prepareClip(
  draft: ArticleDraft,
  now: number,
  read: typeof annotateDraft = annotateDraft,
): Promise<Clip | null> {
  const url = canonicalUrl(draft.url);
  if (!url) return null;
  const { host } = new URL(url);
  const annotations = read(draft, host, (await correctionsAt(url)) ?? undefined);
  return {
    draft,
    url,
    host,
    outlet: siteOf(host)?.name ?? host,
    annotations,
    provinces: provincesOf(annotations, host),
    sortAt: publishedAt(draft.published) ?? now,
    wordCount: wordCount(draft.text),
    contentHash: await contentHash(draft),
    fingerprint: fingerprint(draft.text),
    now,
  };
}
