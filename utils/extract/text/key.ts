import { exactKey } from '@/utils/vietnamese';
import { decodeEntities } from './entities';

/** A text as letters and digits only: equal for two spellings, quotes, dashes and spacings of one headline. */
export function textKey(text: string): string {
  return exactKey(decodeEntities(text))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** True when two texts are the same, or one is the other cut short ("…" titles of some CMS), given a fair length. */
export function sameText(one: string, other: string): boolean {
  const a = textKey(one);
  const b = textKey(other);
  if (a === '' || b === '') return false;
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 20 && short.length >= long.length * 0.6 && long.startsWith(short);
}
