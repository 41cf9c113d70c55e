/** The indexes by which administrations are measured (PAR INDEX, SIPAS, PAPI, PCI, DDCI, DTI, …), as a text names them. */
import { exactKey } from '@/utils/vietnamese';
import { anyOf, asPattern } from '../reading';
import table from '../tables/indexes.json';
import others from '../tables/others.json';

export interface Mention {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

const ids = new Map<string, string>();
for (const index of table) for (const name of index.names) ids.set(exactKey(name), index.id);
const names = [...ids.keys()].sort((a, b) => b.length - a.length);
/** "chỉ số hài lòng của người bệnh": of those whom no administration serves. */
export const SATISFIED = `\\s+của\\s+${anyOf(others.satisfied)}`;
const MENTION = new RegExp(
  `(?<![\\p{L}\\d])(?:${names.map(asPattern).join('|')})(?![\\p{L}\\d])(?!${SATISFIED})`,
  'gu',
);

export const indexIds: readonly string[] = table.map((index) => index.id);

/** All mentions in a key, in order. */
export function mentions(key: string): Mention[] {
  return [...key.matchAll(MENTION)].map((match) => ({
    id: ids.get(match[0].replace(/\s+/g, ' '))!,
    start: match.index,
    end: match.index + match[0].length,
  }));
}
