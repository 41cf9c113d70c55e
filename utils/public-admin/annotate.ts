/** An article's text read as a public servant reads it. Pure: the same text gives the same annotations. */
import {
  type Abbreviation,
  type Annotations,
  type Citation,
  type Corrections,
  type Field,
  type Figure,
  type MayMean,
  noCorrections,
  type Place,
  type Words,
} from '@/utils/article';
import { MERGER_DAY } from '@/utils/provinces';
import { siteOf } from '@/utils/sites';
import { exactKey } from '@/utils/vietnamese';
import { definitionsIn, findAbbreviations } from './abbreviations';
import { bindShort, type Found, findDocuments, shareKeys, toCitation } from './documents';
import { aboutOf, findFigures } from './figures';
import { guessForm } from './form';
import { findPlaces } from './places';
import { type Reading, read } from './reading';
import { mayMean, rereadings } from './rereading';
import { findTopics } from './topics';

/** Raised whenever rules or tables change what is found: older annotations are then made again. */
export const annotationsVersion = 11;

export interface ToAnnotate {
  readonly title: string;
  readonly sapo: string | null;
  readonly text: string;
  /** Day of publication, `YYYY-MM-DD`, or null. */
  readonly day: string | null;
  /** Host of the page: its outlet's province is the one meant by a bare "UBND tỉnh". */
  readonly host: string;
  /** The page's section, where known: it may name the form ("Phóng sự"). */
  readonly section?: string | null;
}

interface Context {
  readonly day: string | null;
  readonly province: string | null;
}

interface Part {
  readonly field: Field;
  readonly reading: Reading;
}

/** Never throws; any strings give annotations whose spans lie on the printed texts. */
export function annotate(article: ToAnnotate, given: Corrections = noCorrections): Annotations {
  // Corrections stored by an earlier version lack what that version did not know.
  const corrections = { ...noCorrections, ...given };
  const context = { day: article.day, province: provinceOf(article) };
  const title = read(article.title);
  const sapo = read(article.sapo ?? '');
  const text = read(article.text);
  const parts: Part[] = [
    { field: 'title', reading: title },
    { field: 'sapo', reading: sapo },
    { field: 'text', reading: text },
  ];
  const found = parts.map(({ reading }) => findDocuments(reading, article.day));
  bindShort(found.flat());
  const { places, figures } = placesAndFigures(parts, found, context);
  const texts = { title: article.title, sapo: article.sapo ?? '', text: article.text };
  const own = rereadings(corrections.readings, texts, context);
  return {
    version: annotationsVersion,
    citations: shareKeys(own.citations(citations(parts, found, context))),
    places: own.places(places),
    figures: own.figures(figures),
    abbreviations: own.abbreviations(abbreviations(parts, found)),
    topics: findTopics({ title, sapo, text }),
    form: guessForm({ title, text, section: exactKey(article.section ?? '') }),
    corrections,
  };
}

/** What words of an article may mean, for its reader who adds what the rules missed. */
export function wordsMayMean(article: ToAnnotate, { field, start, end }: Words): MayMean {
  const texts = { title: article.title, sapo: article.sapo ?? '', text: article.text };
  const elsewhere = Object.entries(texts).flatMap(([name, text]) => (name === field ? [] : [text]));
  const context = { day: article.day, province: provinceOf(article) };
  return mayMean(texts[field], start, end, elsewhere, context);
}

function provinceOf({ host, day }: ToAnnotate): string | null {
  const site = siteOf(host);
  if (!site) return null;
  return (day !== null && day >= MERGER_DAY ? (site.now ?? site.then) : site.then) ?? null;
}

function citations(parts: readonly Part[], found: readonly Found[][], context: Context): Citation[] {
  return parts.flatMap(({ field, reading }, i) =>
    found[i]!.map((one) => toCitation(one, reading, field, context)),
  );
}

function placesAndFigures(
  parts: readonly Part[],
  found: readonly Found[][],
  context: Context,
): { places: Place[]; figures: Figure[] } {
  const here = findPlaces(parts, context);
  const about = aboutOf(parts.map(({ reading }) => reading));
  const figures = parts.flatMap(({ field, reading }, i) => {
    const subjects = here[i]!.map(({ start, end, place }) => ({ start, end, label: place.name }));
    return findFigures(reading, field, found[i]!, subjects, about);
  });
  return { places: here.flat().map(({ place }) => place), figures };
}

function abbreviations(parts: readonly Part[], found: readonly Found[][]): Abbreviation[] {
  const definitions = parts.flatMap(({ reading }) => definitionsIn(reading.text));
  const seen = new Set<string>();
  return parts.flatMap(({ field, reading }, i) => {
    const taken = (start: number, end: number) => found[i]!.some((one) => start < one.end && end > one.start);
    return findAbbreviations(reading, field, definitions, taken, seen);
  });
}
