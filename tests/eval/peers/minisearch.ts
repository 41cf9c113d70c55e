/**
 * MiniSearch as well as it can be set up for Vietnamese: our own tokeniser (compounds whole, tone placement one),
 * every syllable under its spelling and its folded form; a word typed with marks is asked for as spelt.
 */
import MiniSearch, { type SearchResult } from 'minisearch';
import { type Token, tokenise } from '@/utils/vietnamese';

export interface PeerArticle {
  readonly id: number;
  readonly title: string;
  readonly sapo: string;
  readonly body: string;
}

const SEPARATOR = '\u0001';
const both = ({ exact, fold }: Token) => `${exact}${SEPARATOR}${fold}`;

export const miniSearchOptions = {
  fields: ['title', 'sapo', 'body'],
  tokenize: (text: string) => tokenise(text).map(both),
  processTerm: (term: string) => {
    const [exact = '', fold = ''] = term.split(SEPARATOR);
    return exact === fold ? [exact] : [exact, fold];
  },
  searchOptions: {
    boost: { title: 3, sapo: 1.5 },
    combineWith: 'AND' as const,
    processTerm: (term: string) => term.split(SEPARATOR)[0] ?? null,
  },
};

export const newMiniSearch = () => new MiniSearch<PeerArticle>(miniSearchOptions);

export function askMiniSearch(engine: MiniSearch<PeerArticle>, query: string): SearchResult[] {
  const strict = engine.search(query);
  // With nothing found as typed it gets its own second chance: any word, one letter forgiven.
  return strict.length > 0 ? strict : engine.search(query, { combineWith: 'OR', fuzzy: 0.2 });
}
