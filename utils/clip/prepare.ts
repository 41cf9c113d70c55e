/** From a draft to a clip: everything a transaction must not wait for. */
import { type Annotations, type ArticleDraft, canonicalUrl, fingerprint, publishedAt } from '@/utils/article';
import type { Clip } from '@/utils/library';
import { siteOf } from '@/utils/sites';
import { annotateDraft } from './annotate';
import { contentHash, wordCount } from './hash';

/** @throws never, but gives null when the draft's address is no web address. */
export async function prepareClip(draft: ArticleDraft, now: number): Promise<Clip | null> {
  const url = canonicalUrl(draft.url);
  if (!url) return null;
  const { host } = new URL(url);
  const site = siteOf(host);
  const annotations = annotateDraft(draft, host);
  return {
    draft,
    url,
    host,
    outlet: site?.name ?? host,
    annotations,
    provinces: provincesOf(annotations, [site?.then, site?.now]),
    sortAt: publishedAt(draft.published) ?? now,
    wordCount: wordCount(draft.text),
    contentHash: await contentHash(draft),
    fingerprint: fingerprint(draft.text),
    now,
  };
}

/** Then and now: who looks for Hoà Bình finds it, and who looks for Phú Thọ, which it became part of, does too. */
function provincesOf(annotations: Annotations | null, ofSite: readonly (string | undefined)[]): string[] {
  const places = annotations?.places.flatMap((place) => [place.provinceThen, place.provinceNow]) ?? [];
  return [...new Set([...ofSite, ...places])].filter((key): key is string => typeof key === 'string');
}
