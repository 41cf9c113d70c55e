/** What is marked in an article's text, and what each mark says. Marks never overlap: the more telling one stays. */
import { i18n } from '#i18n';
import type { Abbreviation, Annotations, Field, Found, Place } from '@/utils/article';
import { provinceName } from '@/utils/provinces';
import type { LikelyDocument } from '../../../doors';
import { indexName } from '../../../text/index-name';
import { documentAddress } from '../../documents/documents-route';
import { likelyReason, likelyTitle } from '../../documents/likely-list';
import { figureText } from '../../figures/figure-text';
import { href } from '../../router';

export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: 'citation' | 'figure' | 'place' | 'abbreviation';
  /** What is said on hover and focus; null where the mark is a link that needs no words. */
  readonly tip: string | null;
  readonly address: string | null;
  /** Repetitions of an abbreviation are marked, but do not stop the keyboard again. */
  readonly repeated: boolean;
}

/** Of documents an article leaves open, by key: which of the library they may be. */
export type Likely = ReadonlyMap<string, readonly LikelyDocument[]>;

/** What a mark says, and that the reader made it where no rule did. */
const told = (tip: string | null, { added }: Pick<Found, 'added'>, name: string): string | null =>
  added ? `${tip ?? name}. ${i18n.t('understood.byYou')}` : tip;

const isLetter = (letter: string | undefined) => letter !== undefined && /[\p{L}\d]/u.test(letter);

/** All places of an abbreviation, the first of which the annotations hold. */
function occurrences(text: string, { short }: Abbreviation): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + short.length)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + short.length])) found.push(at);
  }
  return found;
}

/** What a place was when the article was printed, and what it is; null where there is nothing to tell. */
function placeTip(place: Place): string | null {
  const { level, name, provinceThen, today, todayAs, before } = place;
  const province = level !== 'province' && provinceThen ? `, ${provinceName(provinceThen)}` : '';
  const then = i18n.t('place.then', [`${name}${province}`]);
  if (before) return `${then}. ${i18n.t('place.before', [before])}`;
  if (today === null) return null;
  return `${then}. ${nowText(level, todayAs, today)}`;
}

function nowText(level: Place['level'], as: Place['todayAs'], today: string): string {
  if (as === 'named') return i18n.t('place.nowNamed', [today]);
  if (as === 'in') return i18n.t('place.nowIn', [today]);
  // A district's land is all of them; a commune lies in one, and the article does not say in which.
  if (as === 'among' && level === 'commune') return i18n.t('place.nowAmong', [today]);
  return i18n.t('place.now', [today]);
}

/** The marks of one text of an article (its title, its sapo, its body), in order. */
export function marksOf(
  here: Field,
  text: string,
  annotations: Annotations,
  likely: Likely = new Map(),
): Mark[] {
  const marks: Mark[] = [];
  const add = (mark: Mark) => {
    if (marks.every((one) => mark.end <= one.start || mark.start >= one.end)) marks.push(mark);
  };
  for (const citation of annotations.citations) {
    const { field, start, end, key, resolvesTo } = citation;
    if (field !== here) continue;
    const [known] = likely.get(key) ?? [];
    const tip = known
      ? `${i18n.t('document.maybe', [likelyTitle(known)])}: ${likelyReason(known)}`
      : resolvesTo && i18n.t('document.hint', [resolvesTo]);
    const name = citation.canonical ?? citation.name ?? text.slice(start, end);
    const all = { tip: told(tip, citation, name), address: documentAddress(key) };
    add({ start, end, kind: 'citation', ...all, repeated: false });
  }
  for (const figure of annotations.figures) {
    if (figure.field !== here) continue;
    const { start, end, index, subject, year } = figure;
    const about = [index && indexName(index), subject, year && String(year)].filter(Boolean).join(' · ');
    const said = figureText(figure);
    const tip = told(about === '' ? null : `${about}: ${said}`, figure, said);
    add({
      start,
      end,
      kind: 'figure',
      tip,
      address: index ? href('chi-so', { 'chi-so': index }) : null,
      repeated: false,
    });
  }
  for (const place of annotations.places) {
    const tip = place.field === here ? told(placeTip(place), place, place.name) : null;
    if (tip) add({ start: place.start, end: place.end, kind: 'place', tip, address: null, repeated: false });
  }
  for (const abbreviation of annotations.abbreviations) {
    occurrences(text, abbreviation).forEach((start, i) => {
      const end = start + abbreviation.short.length;
      const repeated = abbreviation.field !== here || i > 0;
      add({ start, end, kind: 'abbreviation', tip: abbreviation.long, address: null, repeated });
    });
  }
  return marks.sort((a, b) => a.start - b.start);
}
