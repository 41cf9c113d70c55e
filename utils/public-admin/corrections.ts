/** What the reader puts right, and the keys under which an article is found by what it is about. */
import { type Annotations, type Corrections, effectiveTopics } from '@/utils/article';

/** The annotations with the reader's corrections; what was found stays, so that a correction can be taken back. */
export function correct(annotations: Annotations, corrections: Partial<Corrections>): Annotations {
  return { ...annotations, corrections: { ...annotations.corrections, ...corrections } };
}

/** The reader adds or removes a topic: a removed one that is added again was never removed. */
export function toggleTopic(annotations: Annotations, id: string): Annotations {
  const { topicsAdded, topicsRemoved } = annotations.corrections;
  const found = annotations.topics.some((topic) => topic.id === id);
  const counts = effectiveTopics(annotations).includes(id);
  const without = (ids: readonly string[]) => ids.filter((one) => one !== id);
  if (counts)
    return correct(annotations, {
      topicsAdded: without(topicsAdded),
      topicsRemoved: found ? [...without(topicsRemoved), id] : topicsRemoved,
    });
  return correct(annotations, {
    topicsRemoved: without(topicsRemoved),
    topicsAdded: found ? topicsAdded : [...without(topicsAdded), id],
  });
}

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

/** The form that counts: the reader's, else the guess. */
export function effectiveForm({
  form,
  corrections,
}: Pick<Annotations, 'form' | 'corrections'>): string | null {
  return corrections.form ?? form?.id ?? null;
}
