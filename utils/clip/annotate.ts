/** The one place where the clip meets `utils/public-admin`. */
import type { Annotations, ArticleDraft } from '@/utils/article';

/** What the text cites, names and counts; null for a bare link. */
export function annotateDraft(draft: ArticleDraft, _host: string): Annotations | null {
  return draft.kind === 'link' ? null : null;
}
