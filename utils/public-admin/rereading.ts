/** The reader's own readings, put in place of what the rules found on the same words. */
import type { Abbreviation, Citation, Field, Figure, Place, Rereading, Span } from '@/utils/article';
import { type DocumentContext, findDocuments, toCitation } from './documents';
import { indexIds, mentions } from './figures';
import { findPlaces } from './places';
import { read } from './reading';

type Texts = Readonly<Record<Field, string>>;
interface Read extends Span {
  readonly field: Field;
}
type OfKind<T> = (as: string, span: Read, quote: string, was: T | null) => T | null;

function spansOf(text: string, { field, quote }: Rereading): Read[] {
  const spans: Read[] = [];
  if (quote === '') return spans;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + quote.length))
    spans.push({ field, start: at, end: at + quote.length });
  return spans;
}

const order: Readonly<Record<Field, number>> = { title: 0, sapo: 1, text: 2 };

/**
 * What lies on the quoted words is taken away; what the reader reads there is put in its place, or, where nothing lay,
 * wherever the words stand. A quote the text no longer has changes nothing.
 */
function reread<T extends Read>(
  found: readonly T[],
  readings: readonly Rereading[],
  texts: Texts,
  make: OfKind<T>,
): T[] {
  let kept = [...found];
  for (const reading of readings) {
    const spans = spansOf(texts[reading.field], reading);
    const lies = (one: T) =>
      one.field === reading.field && spans.some((span) => one.start < span.end && one.end > span.start);
    const were = kept.filter(lies);
    kept = kept.filter((one) => !lies(one));
    const { as, quote } = reading;
    if (as === null) continue;
    const places = were.length > 0 ? were.map((was) => ({ was, span: was as Read })) : [];
    for (const { was, span } of places.length > 0 ? places : spans.map((span) => ({ was: null, span }))) {
      const { field, start, end } = span;
      const made = make(as, { field, start, end }, quote, was);
      if (made) kept.push(made);
    }
  }
  return readings.length === 0
    ? kept
    : kept.sort((a, b) => order[a.field] - order[b.field] || a.start - b.start || a.end - b.end);
}

export interface Rereadings {
  citations(found: readonly Citation[]): Citation[];
  places(found: readonly Place[]): Place[];
  figures(found: readonly Figure[]): Figure[];
  abbreviations(found: readonly Abbreviation[]): Abbreviation[];
}

export function rereadings(all: readonly Rereading[], texts: Texts, context: DocumentContext): Rereadings {
  const of = (kind: Rereading['kind']) => all.filter((one) => one.kind === kind);
  return {
    citations: (found) => reread(found, of('citation'), texts, citationAs(context)),
    places: (found) => reread(found, of('place'), texts, placeAs(context)),
    figures: (found) => reread(found, of('figure'), texts, figureAs),
    abbreviations: (found) => reread(found, of('abbreviation'), texts, abbreviationAs),
  };
}

/** What our grammar reads in the reader's words; words it cannot read name the document as they stand. */
const citationAs =
  (context: DocumentContext): OfKind<Citation> =>
  (as, span, quote) => {
    const reading = read(as);
    const [found] = findDocuments(reading, context.day);
    if (!found) return { ...unread, ...span, name: as, key: `symbol:${as}` };
    const citation = toCitation(found, reading, span.field, context);
    const printed = citation.symbol !== null && quote.includes(citation.symbol) ? citation.symbol : null;
    return { ...citation, ...span, symbol: printed, confidence: 'high' };
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

const placeAs =
  (context: DocumentContext): OfKind<Place> =>
  (as, span, quote) => {
    const place = findPlaces([{ field: span.field, reading: read(as) }], context)[0]?.[0]?.place;
    if (place) return { ...place, ...span, printed: quote };
    const nowhere = { provinceThen: null, provinceNow: null, today: null, todayAs: null, before: null };
    return { ...span, ...nowhere, level: 'commune', printed: quote, name: as, provinces: [] };
  };

/** The number stays as printed; the reader says of which index, whose, and of which year: "SIPAS, huyện Tân Lạc, 2023". */
const figureAs: OfKind<Figure> = (as, _span, _quote, was) => {
  if (!was) return null;
  const { key } = read(as);
  const index =
    mentions(key)[0]?.id ?? indexIds.find((id) => new RegExp(`(?<!\\d)${id}(?![\\p{L}\\d])`, 'u').test(key));
  const parts = as.split(',').map((part) => part.trim());
  const year = parts.find((part) => /^(?:năm )?(?:19|20)\d{2}$/u.test(part));
  const subject = parts.find(
    (part) => part !== '' && part !== year && mentions(read(part).key).length === 0 && !part.endsWith(' 766'),
  );
  return {
    ...was,
    index: index ?? null,
    subject: subject ?? null,
    year: year ? Number(year.slice(-4)) : null,
  };
};

const abbreviationAs: OfKind<Abbreviation> = (as, span, quote) => ({
  ...span,
  ...{ short: quote, long: as, from: 'article', others: [], because: null },
});
