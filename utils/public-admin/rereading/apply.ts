/** The reader's own readings, put in place of what the rules found on the same words. */
import type { Abbreviation, Citation, Field, Figure, Found, Place, Rereading } from '@/utils/article';
import type { DocumentContext } from '../documents';
import { abbreviationAs, citationAs, figureAs, type Maker, placeAs } from './readings-as';
import { standing } from './standing';

type Texts = Readonly<Record<Field, string>>;

const order: Readonly<Record<Field, number>> = { title: 0, sapo: 1, text: 2 };

/**
 * What lies on the quoted words is taken away; what the reader reads there is put in its place, or, where nothing lay,
 * wherever the words stand. A quote the text no longer has changes nothing.
 */
function reread<T extends Found>(
  found: readonly T[],
  readings: readonly Rereading[],
  texts: Texts,
  make: Maker<T>,
): T[] {
  let kept = [...found];
  for (const reading of readings) {
    const text = texts[reading.field];
    const spans = standing(text, reading);
    const lies = (one: T) =>
      one.field === reading.field && spans.some((span) => one.start < span.end && one.end > span.start);
    const were = kept.filter(lies);
    kept = kept.filter((one) => !lies(one));
    const { as } = reading;
    if (as === null) continue;
    const isAdded = reading.at !== undefined;
    // Words the reader marked are what is meant, whatever a newer rule finds on a part of them.
    const replaced = isAdded ? [] : were.map((was) => ({ was, span: was }));
    for (const { was, span } of replaced.length > 0 ? replaced : spans.map((span) => ({ was: null, span }))) {
      const { field, start, end } = span;
      const printed = was ? reading.quote : text.slice(start, end);
      const made = make({ as, reading, span: { field, start, end }, printed, text, was });
      kept.push(...made.map((one) => (isAdded || was?.added ? { ...one, added: true as const } : one)));
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
