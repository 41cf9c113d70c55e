import { provinceName } from '@/utils/provinces';
import { topicName } from './topic-name';

/** A facet's value as readers know it: topics and provinces are kept by key, the others as printed. */
export function facetName(facet: string, value: string): string {
  if (facet === 'topic') return topicName(value);
  return facet === 'province' ? provinceName(value) : value;
}
