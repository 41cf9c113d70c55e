/** Searching and relating, on this database. */
import type { RelatedItem } from '@/utils/search';

export interface PageText {
  readonly url: string;
  readonly title: string;
  readonly sapo: string;
  readonly text: string;
  readonly citationKeys: readonly string[];
}

/** Saved articles related to a page that need not be saved itself, best first. */
export async function relatedToText(_page: PageText, _limit: number): Promise<RelatedItem[]> {
  return [];
}
