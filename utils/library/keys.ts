/**
 * Keys: everything a list can be narrowed to, as one kind of thing. An article carries its keys in a multi-entry index
 * and `counts` keeps how many articles carry each, so facets and counters are read, never counted: counting 50,000 rows
 * costs 168 ms.
 */
import type { Article } from '@/utils/article';

export type FacetKind = 'outlet' | 'section' | 'topic' | 'province' | 'tag' | 'day';
export type State = 'all' | 'inbox' | 'unread' | 'starred' | 'archived' | 'deleted';

export const stateKey = (state: State) => `state:${state}`;
export const facetKey = (kind: FacetKind, value: string) => `${kind}:${value}`;

const VIETNAM = 7 * 3_600_000;

/** The Vietnamese calendar day of an instant, `YYYY-MM-DD`. */
export const dayOf = (at: number) => new Date(at + VIETNAM).toISOString().slice(0, 10);

/** A deleted article is in no list and no facet but the bin. */
export function keysOf(article: Omit<Article, 'id'>): string[] {
  if (article.deletedAt !== null) return [stateKey('deleted')];
  const keys = [stateKey('all'), facetKey('outlet', article.outlet), facetKey('day', dayOf(article.sortAt))];
  if (article.archivedAt === null) keys.push(stateKey('inbox'));
  else keys.push(stateKey('archived'));
  if (article.readAt === null && article.archivedAt === null) keys.push(stateKey('unread'));
  if (article.starredAt !== null) keys.push(stateKey('starred'));
  if (article.section) keys.push(facetKey('section', article.section));
  keys.push(...article.topics.map((topic) => facetKey('topic', topic)));
  keys.push(...article.provinces.map((province) => facetKey('province', province)));
  keys.push(...article.tags.map((tag) => facetKey('tag', tag)));
  return [...new Set(keys)];
}

/** Key by key, how the counts change when an article's keys go from `before` to `after`. */
export function keyChanges(before: readonly string[], after: readonly string[]): Map<string, number> {
  const changes = new Map<string, number>();
  for (const key of after) if (!before.includes(key)) changes.set(key, 1);
  for (const key of before) if (!after.includes(key)) changes.set(key, -1);
  return changes;
}
