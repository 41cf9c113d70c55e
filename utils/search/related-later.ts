/** Related items, read from the disk when they are first asked for: a popup is opened on every click, and seldom for them. */
import type { RelatedSource } from './related';
import type { IndexStorage } from './storage';
import type { RelatedItem } from './types';

export type { RelatedSource };

/** As `related` in `related.ts`. */
export async function related(
  storage: IndexStorage,
  source: RelatedSource,
  limit: number,
): Promise<RelatedItem[]> {
  return (await import('./related')).related(storage, source, limit);
}
