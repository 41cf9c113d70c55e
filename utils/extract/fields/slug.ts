/** The headline as the page's address tells it. */
import { foldKey } from '@/utils/vietnamese';

/** The words of an address that names its article: "/ca-mau-kiem-tra-cong-vu-105430.html". */
export function slugOf(url: URL): readonly string[] | null {
  const parts = url.pathname
    .replace(/\.\w+$/, '')
    .toLowerCase()
    .split('/');
  const words = parts.map((part): string[] => (part.includes('%') ? [] : (part.match(/[a-z]+/g) ?? [])));
  const longest = words.reduce((best, part) => (part.length > best.length ? part : best), []);
  return longest.length >= SHORTEST_SLUG ? longest : null;
}

const SHORTEST_SLUG = 5;

/** Most of the address's words stand in the text, and most of the text's words in the address. */
export function tells(slug: readonly string[], text: string): boolean {
  const words: string[] = foldKey(text).match(/[a-z]+/g) ?? [];
  const shared = slug.filter((word) => words.includes(word)).length;
  return shared >= slug.length * 0.7 && shared >= words.length * 0.5;
}
