/** A query from words to rows. */
import { tokenise } from '@/utils/vietnamese';
import { isOneLetter, withoutVague } from './begun';
import { type BlockCache, cacheOf } from './block-cache';
import type { Want } from './dictionary';
import { filterKey } from './document';
import { evaluatePlan } from './evaluate';
import { countFacets } from './filter';
import { emptyMeta, filterFold, INDEX_VERSION } from './format';
import { fetchPieces, readSoon, wantsOf } from './lookup';
import { needlesOf } from './marks';
import { type Matches, noMatches } from './matches';
import { best, dateOf } from './order';
import { page } from './page';
import { type Definitions, definable, type Plan, planQuery, slotsOf } from './plan';
import { type ParsedQuery, parseQuery } from './query';
import { relax } from './relax';
import type { Reading } from './slot';
import { openSnapshot, type Snapshot } from './snapshot';
import type { IndexReader, IndexStorage } from './storage';
import type { QueryNote, SearchOptions, SearchResult } from './types';

/** With fewer results than this as typed, spellings with other marks are let in, below the exact ones. */
const FEW = 20;

export interface Found {
  readonly matches: Matches;
  readonly plan: Plan;
  readonly notes: readonly QueryNote[];
}

/** A query as far as it is understood without the library. */
interface Question {
  readonly parsed: ParsedQuery;
  readonly typing: boolean;
  readonly definable: ReturnType<typeof definable>;
  /** What will be looked up first. */
  readonly wants: { readonly words: readonly Want[]; readonly definitions: readonly Want[] };
}

function questionOf(query: string, typing: boolean): Question {
  const parsed = parseQuery(query);
  const forms = definable(parsed);
  const slots = planQuery(parsed, 'typed', typing).groups.flatMap((group) => group.wanted.flatMap(slotsOf));
  const definitions = [
    ...forms.shorts.map((short) => filterFold('abbreviation', filterKey(short))),
    ...forms.longs.map((long) => filterFold('expansion', long)),
  ].map((fold): Want => ({ fold, prefix: false, exact: null, weight: () => 1 }));
  // Of one letter only the word itself may be looked up: see `begun.ts`.
  const words = slots.filter((slot) => !slot.prefix || !isOneLetter(slot)).flatMap(wantsOf);
  return { parsed, typing, definable: forms, wants: { words, definitions } };
}

/**
 * Searches the library. Reads blocks of the query's words only: the cost does not grow with what is not asked for.
 * Rejects when `signal` aborts, and with the storage's own errors.
 */
export function search(
  storage: IndexStorage,
  query: string,
  options: SearchOptions = {},
): Promise<SearchResult> {
  let understood: Question | null = null;
  const understand = () => {
    understood ??= questionOf(query, options.typing ?? false);
    return understood;
  };
  const answer = storage.read((reader) => answerFrom(reader, cacheOf(storage), understand(), options));
  // A popup's first search waits for the database to open: long enough to read the query meanwhile.
  understand();
  return answer;
}

async function answerFrom(
  reader: IndexReader,
  cache: BlockCache,
  question: Question,
  options: SearchOptions,
): Promise<SearchResult> {
  const { parsed, wants } = question;
  const snapshot = await openSnapshot(reader, cache, [...wants.words, ...wants.definitions], options.signal);
  options.signal?.throwIfAborted();
  const offset = options.offset ?? 0;
  const limit = options.limit ?? 20;
  // Folding takes rows from further down; the order is known a page further than is shown.
  const most = offset + limit * 2;
  const found = await find(snapshot, question, (options.sort ?? 'relevance') === 'relevance' ? most : 0);
  options.signal?.throwIfAborted();
  const rebuilding: QueryNote[] = isBehind(snapshot)
    ? [{ code: 'rebuilding', detail: String(snapshot.docs) }]
    : [];
  const needles = needlesOf(found.plan);
  const sort = options.sort ?? (needles.length === 0 ? 'published' : 'relevance');
  const { docs, scores } = found.matches;
  const value =
    sort === 'relevance'
      ? scores
      : await dateOf(snapshot, found.matches, sort === 'saved' ? 'savedAt' : 'sortAt');
  const order = best(docs, value, most);
  const ranked = order.map((i) => ({ id: docs[i]!, score: scores[i]! }));
  const shown = await page(reader, ranked, {
    offset,
    limit,
    needles,
    fold: options.fold ?? true,
    recency: sort === 'relevance',
  });
  const facets = options.facets ? await countFacets(snapshot, found.matches, options.facets) : {};
  return {
    hits: shown.hits,
    total: docs.length,
    next: shown.consumed < docs.length ? shown.consumed : null,
    facets,
    notes: [...parsed.notes, ...found.notes, ...rebuilding],
  };
}

/** Older articles are missing: the segments are of another version, or a rebuild is under way in their place. */
const isBehind = ({ meta = emptyMeta }: Snapshot): boolean =>
  meta.version !== INDEX_VERSION || meta.rebuild?.replaces === false;

/** The articles that match, by the strictest reading that finds some. */
async function find(snapshot: Snapshot, question: Question, most: number): Promise<Found> {
  const { parsed, typing, wants } = question;
  if (parsed.any.length === 0) return { matches: noMatches, plan: { groups: [], expanded: [] }, notes: [] };
  // What abbreviations mean is asked for beside the words themselves: one wait instead of two.
  readSoon(snapshot, wants.words);
  const definitions = await definitionsFor(snapshot, question);
  const notes: QueryNote[] = [];
  const planned = (reading: Reading) =>
    withoutVague(snapshot, planQuery(parsed, reading, typing, definitions));
  let plan = await planned('typed');
  if (plan.expanded.length > 0) notes.push({ code: 'expanded', detail: plan.expanded.join(', ') });
  let matches = await evaluatePlan(snapshot, plan, most);
  if (matches.docs.length < FEW && isMarked(parsed)) {
    const loose = await planned('folded');
    const more = await evaluatePlan(snapshot, loose, most);
    if (more.docs.length > matches.docs.length) {
      notes.push({ code: 'loosened', detail: '' });
      matches = more;
      plan = loose;
    }
  }
  if (matches.docs.length > 0) return { matches, plan, notes };
  const relaxed = await relax(snapshot, parsed, definitions, most);
  return relaxed ?? { matches, plan, notes };
}

/** Whether any word was typed with marks: without, every spelling counts already. */
const isMarked = (parsed: ParsedQuery): boolean =>
  parsed.any
    .flat()
    .some((clause) => 'tokens' in clause && clause.tokens.some(({ exact, fold }) => exact !== fold));

/** What the library's own articles say the query's abbreviations mean. The commonest meanings only. */
async function definitionsFor(
  snapshot: Snapshot,
  { definable: { shorts, longs }, wants: { definitions } }: Question,
): Promise<Definitions> {
  const found = definitions.length > 0 ? await fetchPieces(snapshot, definitions) : [];
  const commonest = (i: number): string[] => {
    const counts = new Map<string, number>();
    for (const { exact, docs } of found[i] ?? []) {
      const key = tokenise(exact)
        .map((token) => token.exact)
        .join(' ');
      counts.set(key, (counts.get(key) ?? 0) + docs.length);
    }
    return [...counts]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 2)
      .map(([key]) => key);
  };
  return {
    longs: new Map(shorts.map((short, i) => [short, commonest(i)])),
    shorts: new Map(longs.map((long, i) => [long, commonest(shorts.length + i)])),
  };
}
