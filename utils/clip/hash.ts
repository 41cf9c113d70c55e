/** What makes two texts the same text. */
import type { ArticleDraft } from '@/utils/article';
import { exactKey, oneLine } from '@/utils/vietnamese';

/**
 * SHA-256 (hex) of title, sapo and body, each repaired, white space and tone placement levelled: a page that is laid out
 * or spelt in another way has not changed its text.
 */
export async function contentHash(draft: Pick<ArticleDraft, 'title' | 'sapo' | 'text'>): Promise<string> {
  const lines = draft.text.split('\n').map((line) => exactKey(oneLine(line)));
  const text = [draft.title, draft.sapo ?? ''].map((part) => exactKey(oneLine(part)));
  const bytes = new TextEncoder().encode([...text, ...lines.filter(Boolean)].join('\n'));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Syllables, as Vietnamese is written with spaces between them. */
export const wordCount = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
