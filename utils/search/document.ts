/** An article as terms: what it is found by, how much each weighs, and where each stands. */
import { foldKey, oneLine, type Token, tokenise } from '@/utils/vietnamese';
import { type FilterName, filterFold } from './format';
import { occurrenceWeight, type TextField, toImpact } from './impact';
import type { SearchDocument } from './storage';

export interface DocumentTerm {
  readonly fold: string;
  readonly exact: string;
  readonly impact: number;
  /** Ascending. Empty for filter values. */
  readonly positions: readonly number[];
}

/** Positions below this are the title's. */
export const TITLE_POSITIONS = 256;
/** Fields stand apart by this much, so that no phrase or nearness crosses from one into the next. */
const FIELD_GAP = 8;

export interface PlacedToken extends Token {
  readonly field: TextField;
}

/** All words of an article in one sequence of positions: title, sapo, body, captions, note, tags. */
export function placeTokens(document: SearchDocument): PlacedToken[] {
  const placed: PlacedToken[] = [];
  let base = 0;
  const place = (field: TextField, text: string, limit = Number.POSITIVE_INFINITY) => {
    let last = base;
    for (const token of tokenise(text)) {
      const position = base + token.position;
      if (position + token.span > limit) break;
      const { exact, fold, start, end, span } = token;
      // Field by field: some hundred spreads an article would be a third of the work of indexing it.
      placed.push({ exact, fold, start, end, position, span, field });
      last = Math.max(last, position + token.span);
    }
    base = last + FIELD_GAP;
  };
  place('title', document.title, TITLE_POSITIONS - FIELD_GAP);
  base = TITLE_POSITIONS;
  place('sapo', document.sapo);
  place('body', document.body);
  place('captions', document.captions);
  place('note', document.note);
  for (const tag of document.tags) place('tags', tag);
  return placed;
}

/** Day of an instant in Vietnam (UTC+7), `YYYY-MM-DD`. */
export function vietnameseDay(at: number): string {
  const shifted = new Date(at + 7 * 3_600_000);
  return Number.isNaN(shifted.getTime()) ? '1970-01-01' : shifted.toISOString().slice(0, 10);
}

/** A value to filter by, as it is shown, and the key it is matched by: folded, anything but letters and digits a space. */
export const filterValue = (value: string): string => oneLine(value).replace(/\p{Cc}/gu, '');
export const filterKey = (value: string): string =>
  foldKey(value)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function filterValues(document: SearchDocument): [FilterName, string, string][] {
  const out: [FilterName, string, string][] = [];
  const add = (name: FilterName, values: readonly string[]) => {
    for (const value of values) {
      const shown = filterValue(value);
      if (shown !== '') out.push([name, filterKey(shown), shown]);
    }
  };
  add('outlet', [document.outlet]);
  add('host', [document.host]);
  add('section', [document.section]);
  add('topic', document.topics);
  add('province', document.provinces);
  add('tag', document.tags);
  add('document', document.documents);
  const day = vietnameseDay(document.sortAt);
  out.push(['day', day, day]);
  for (const { short, long } of document.abbreviations) {
    out.push(['abbreviation', filterKey(short), filterValue(long)]);
    out.push(['expansion', filterKey(long), filterValue(short)]);
  }
  const print = document.fingerprint;
  if (print) for (let i = 0; i < 4; i++) out.push(['print', `${i}${print.slice(i * 4, i * 4 + 4)}`, '']);
  return out;
}

/** The terms of an article, in the order of the index: by folded form, then by spelling. */
export function documentTerms(document: SearchDocument): DocumentTerm[] {
  const placed = placeTokens(document);
  const lengths = new Map<TextField, number>();
  for (const { field, span } of placed) if (span === 1) lengths.set(field, (lengths.get(field) ?? 0) + 1);
  const worth = new Map([...lengths].map(([field, count]) => [field, occurrenceWeight(field, count)]));
  const gathered = new Map<string, { fold: string; exact: string; weight: number; positions: number[] }>();
  for (const { field, fold, exact, position } of placed) {
    // The folded form follows from the exact one, whose string is the tokeniser's own: looked up without being hashed.
    let term = gathered.get(exact);
    if (!term) {
      term = { fold, exact, weight: 0, positions: [] };
      gathered.set(exact, term);
    }
    term.weight += worth.get(field) ?? occurrenceWeight(field, 1);
    term.positions.push(position);
  }
  const terms: DocumentTerm[] = [];
  for (const { fold, exact, weight, positions } of gathered.values()) {
    terms.push({ fold, exact, impact: toImpact(weight), positions });
  }
  const seen = new Set<string>();
  for (const [name, key, shown] of filterValues(document)) {
    const fold = filterFold(name, key);
    if (seen.has(`${fold}\0${shown}`)) continue;
    seen.add(`${fold}\0${shown}`);
    terms.push({ fold, exact: shown || fold, impact: 1, positions: [] });
  }
  return terms.sort(byTerm);
}

/** The order of terms: UTF-16 units, as JavaScript and IndexedDB compare strings. */
export function byTerm(a: { fold: string; exact: string }, b: { fold: string; exact: string }): number {
  if (a.fold !== b.fold) return a.fold < b.fold ? -1 : 1;
  if (a.exact === b.exact) return 0;
  return a.exact < b.exact ? -1 : 1;
}
