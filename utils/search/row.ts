/** The index row of one article: pure, made before the transaction that writes it. */
import { encodeBlock } from './block';
import { documentTerms } from './document';
import { singlePosting } from './postings';
import type { SearchDocument, TailRow } from './storage';

/** A block of one article: written as it is, found in as any other block. */
export function indexRow(document: SearchDocument): TailRow {
  const entries = documentTerms(document).map(({ fold, exact, impact, positions }) => ({
    fold,
    exact,
    postings: singlePosting(document.id, impact, positions),
    df: 1,
    parts: 0,
  }));
  return {
    id: document.id,
    sortAt: document.sortAt,
    savedAt: document.savedAt,
    bytes: encodeBlock(entries),
  };
}
