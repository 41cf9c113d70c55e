/** What a draft's text cites, names and counts. */
import type { Annotations, ArticleDraft } from '@/utils/article';
import { annotate } from '@/utils/public-admin';

/** Null for a bare address: it has no text to read. */
export function annotateDraft(draft: ArticleDraft, host: string): Annotations | null {
  if (draft.kind === 'link') return null;
  const { title, sapo, text, published } = draft;
  return annotate({ title, sapo, text, day: published?.day ?? null, host });
}
