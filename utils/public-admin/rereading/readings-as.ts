/** What the reader's words make of the article's: one maker a kind. A maker may give nothing, or several. */
import type { Abbreviation, Citation, Figure, Place, Rereading, Words } from '@/utils/article';
import { type DocumentContext, findDocuments, toCitation } from '../documents';
import { indexIds, mentions, noFigure } from '../figures';
import { findPlaces } from '../places';
import { read, sentenceAround } from '../reading';

export interface Said<T> {
  readonly as: string;
  readonly reading: Rereading;
  readonly span: Words;
  /** The words as the article prints them now. */
  readonly printed: string;
  /** The text they stand in. */
  readonly text: string;
  /** What lay on them. */
  readonly was: T | null;
}
export type Maker<T> = (said: Said<T>) => readonly T[];

/** What our grammar reads in the reader's words; words it cannot read name the document as they stand. */
export const citationAs =
  (context: DocumentContext): Maker<Citation> =>
  ({ as, span, printed }) => {
    const reading = read(as);
    const [found] = findDocuments(reading, context.day);
    if (!found) return [{ ...unread, ...span, name: as, key: `symbol:${as}` }];
    const citation = toCitation(found, reading, span.field, context);
    const symbol = citation.symbol !== null && printed.includes(citation.symbol) ? citation.symbol : null;
    return [{ ...citation, ...span, symbol, confidence: 'high' }];
  };

const unread = {
  by: 'name',
  symbol: null,
  canonical: null,
  type: null,
  system: null,
  number: null,
  numberTo: null,
  suffix: null,
  year: null,
  issuer: null,
  issuerName: null,
  level: null,
  territory: null,
  date: null,
  resolvesTo: null,
  confidence: 'high',
} as const;

export const placeAs =
  (context: DocumentContext): Maker<Place> =>
  ({ as, span, printed }) => {
    const place = findPlaces([{ field: span.field, reading: read(as) }], context)[0]?.[0]?.place;
    if (place) return [{ ...place, ...span, printed }];
    const nowhere = { provinceThen: null, provinceNow: null, today: null, todayAs: null, before: null };
    return [{ ...span, ...nowhere, level: 'commune', printed, name: as, provinces: [] }];
  };

/** The number stays as printed; the reader says of which index, whose, and of which year: "SIPAS, huyện Tân Lạc, 2023". */
export const figureAs: Maker<Figure> = ({ as, reading, span, text, was }) => {
  const about = aboutFigure(as);
  if (was) return [{ ...was, ...about }];
  const { number } = reading;
  if (!number) return [];
  const { value, unit, rank, of } = number;
  const base = { ...noFigure, ...span, ...about, sentence: sentenceAround(text, span) };
  const score: Figure[] = value === null ? [] : [{ ...base, kind: 'score', value, unit }];
  return rank === null ? score : [...score, { ...base, kind: 'rank', rank, of }];
};

function aboutFigure(as: string): Pick<Figure, 'index' | 'subject' | 'year'> {
  const { key } = read(as);
  // "DDCI (cạnh tranh sở, ngành, địa phương)": what an index is about is no one's figure.
  const plain = as.replace(/^([^,(]*?)\s*\([^)]*\)/u, (whole, name: string) =>
    mentions(read(name).key).length > 0 ? name : whole,
  );
  const parts = plain.split(',').map((part) => part.trim());
  const isId = (part: string) => indexIds.includes(part.toLowerCase());
  const index =
    mentions(key)[0]?.id ?? indexIds.find((id) => new RegExp(`(?<!\\d)${id}(?![\\p{L}\\d])`, 'u').test(key));
  const year = parts.find((part) => /^(?:năm )?(?:19|20)\d{2}$/u.test(part));
  const subject = parts.find(
    (part) =>
      part !== '' &&
      part !== year &&
      !isId(part) &&
      mentions(read(part).key).length === 0 &&
      !part.endsWith(' 766'),
  );
  return { index: index ?? null, subject: subject ?? null, year: year ? Number(year.slice(-4)) : null };
}

export const abbreviationAs: Maker<Abbreviation> = ({ as, span, printed }) => [
  { ...span, ...{ short: printed, long: as, from: 'article', others: [], because: null } },
];
