/** The keys under which an article is found by what it is about. */
import type { Annotations } from '@/utils/article';

/** Keys and canonical symbols of the documents an article cites, each once: the values of the field `doc:`. */
export function documentKeysOf({ citations }: Pick<Annotations, 'citations'>): string[] {
  return [
    ...new Set(citations.flatMap(({ key, canonical, resolvesTo }) => [key, canonical, resolvesTo])),
  ].filter((one) => one !== null);
}

/** Province keys of both eras an article names: the values of the field `province:`. */
export const provinceKeysOf = ({ places }: Pick<Annotations, 'places'>): string[] => [
  ...new Set(places.flatMap(({ provinces }) => provinces)),
];
