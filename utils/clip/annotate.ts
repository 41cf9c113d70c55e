/** What a draft's text cites, names and counts. */
import type { Annotations, ArticleDraft } from '@/utils/article';
import { reannotateSlice } from '@/utils/library';
import { annotate, annotationsVersion } from '@/utils/public-admin';
import { provincesOf } from './provinces';

/** Null for a bare address: it has no text to read. */
export function annotateDraft(draft: ArticleDraft, host: string): Annotations | null {
  if (draft.kind === 'link') return null;
  const { title, sapo, text, published, section } = draft;
  return annotate({ title, sapo, text, day: published?.day ?? null, host, section });
}

/**
 * Understands saved articles anew where rules or tables have changed since they were clipped, in slices: others want
 * the database too. Safe to call at any time; what a killed worker left is gone on with.
 */
export async function reannotate(): Promise<void> {
  const more = () =>
    reannotateSlice(annotationsVersion, ({ title, sapo, published, host, section }, { text }) => {
      const annotations = annotate({ title, sapo, text, day: published?.day ?? null, host, section });
      return { annotations, provinces: provincesOf(annotations, host) };
    });
  while (await more()) await new Promise((resolve) => setTimeout(resolve, 0));
}
