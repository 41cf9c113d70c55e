/** An article's text read as a public servant reads it. Pure: the same text gives the same annotations. */
import {
  type Annotations,
  type Citation,
  type Corrections,
  type Field,
  noCorrections,
} from '@/utils/article';
import { siteOf } from '@/utils/sites';
import { bindShort, type Found, findDocuments, shareKeys, toCitation } from './documents';
import { MERGER_DAY } from './places';
import { type Reading, read } from './reading';

/** Raised whenever rules or tables change what is found: older annotations are then made again. */
export const annotationsVersion = 1;

export interface ToAnnotate {
  readonly title: string;
  readonly sapo: string | null;
  readonly text: string;
  /** Day of publication, `YYYY-MM-DD`, or null. */
  readonly day: string | null;
  /** Host of the page: its outlet's province is the one meant by a bare "UBND tỉnh". */
  readonly host: string;
}

interface Part {
  readonly field: Field;
  readonly reading: Reading;
}

export function annotate(article: ToAnnotate, corrections: Corrections = noCorrections): Annotations {
  const site = siteOf(article.host);
  const merged = article.day !== null && article.day >= MERGER_DAY;
  const province = site ? ((merged ? (site.now ?? site.then) : site.then) ?? null) : null;
  const parts: Part[] = [
    { field: 'title' as const, text: article.title },
    { field: 'sapo' as const, text: article.sapo ?? '' },
    { field: 'text' as const, text: article.text },
  ].map(({ field, text }) => ({ field, reading: read(text) }));
  return {
    version: annotationsVersion,
    citations: citations(parts, { day: article.day, province }),
    places: [],
    abbreviations: [],
    topics: [],
    figures: [],
    form: null,
    corrections,
  };
}

function citations(
  parts: readonly Part[],
  context: { day: string | null; province: string | null },
): Citation[] {
  const found: { part: Part; all: Found[] }[] = parts.map((part) => ({
    part,
    all: findDocuments(part.reading),
  }));
  bindShort(found.flatMap(({ all }) => all));
  return shareKeys(
    found.flatMap(({ part, all }) => all.map((one) => toCitation(one, part.reading, part.field, context))),
  );
}
