/**
 * Lists of articles, a page at a time, by key and never by offset (offset 5,000 costs 112 ms).
 * Two ways, and the counters say which is cheaper: read all articles of the rarest key asked for and sort them, or
 * walk the sort index and drop what does not fit. At 50,000 articles neither reads more than some 1,600 rows.
 */
import Dexie from 'dexie';
import type { Article } from '@/utils/article';
import { database } from './database';
import { dayOf, type FacetKind, facetKey, type State, stateKey } from './keys';
import type { ArticleRow } from './schema';

export interface ArticleFilter {
  /** `all` unless told: everything but the bin. */
  readonly state?: State;
  readonly outlet?: string;
  readonly section?: string;
  readonly topic?: string;
  readonly province?: string;
  readonly tag?: string;
  /** Epoch ms on `sortAt`, both inclusive. */
  readonly from?: number;
  readonly to?: number;
}

export type ArticleSort = 'saved' | 'published' | 'title';

/** Where a page ended: the sort value and id of its last row. */
export type Cursor = readonly [value: number | string, id: number];

export interface ListOptions {
  readonly filter?: ArticleFilter;
  readonly sort?: ArticleSort;
  /** Newest first, or z to a. Default true, but for titles false. */
  readonly descending?: boolean;
  readonly after?: Cursor | null;
  readonly limit?: number;
}

export interface ArticlePage {
  readonly rows: Article[];
  /** Null at the end. */
  readonly next: Cursor | null;
}

const FIELD = { saved: 'savedAt', published: 'sortAt', title: 'titleKey' } as const;
const FACETS = ['outlet', 'section', 'topic', 'province', 'tag'] as const satisfies readonly FacetKind[];
/** Rows the walk reads at once: with few dropped, one or two reads fill a page. */
const BATCH = 200;

function wantedKeys(filter: ArticleFilter): string[] {
  const keys = [stateKey(filter.state ?? 'all')];
  for (const kind of FACETS) {
    const value = filter[kind];
    if (value !== undefined) keys.push(facetKey(kind, value));
  }
  return keys;
}

function fits(row: ArticleRow, keys: readonly string[], filter: ArticleFilter): boolean {
  return (
    keys.every((key) => row.keys.includes(key)) &&
    row.sortAt >= (filter.from ?? -Infinity) &&
    row.sortAt <= (filter.to ?? Infinity)
  );
}

export async function listArticles(options: ListOptions = {}): Promise<ArticlePage> {
  const { filter = {}, sort = 'saved', after = null, limit = 50 } = options;
  const descending = options.descending ?? sort !== 'title';
  const field = FIELD[sort];
  const keys = wantedKeys(filter);
  const counts = await database().counts.bulkGet(keys);
  const sizes = counts.map((row) => row?.count ?? 0);
  const rarest = sizes.indexOf(Math.min(...sizes));
  const size = sizes[rarest] ?? 0;
  if (size === 0) return { rows: [], next: null };
  const total = Math.max(sizes[0] ?? 0, size);
  // A walk must on average pass total/size rows for each that fits. Dates bound a walk only along `sortAt`.
  const walkCost = (Math.min(limit, size) * total) / size;
  const datesElsewhere = field !== 'sortAt' && (filter.from !== undefined || filter.to !== undefined);
  const read =
    datesElsewhere && (await rowsInDates(filter)) < Math.min(size, total)
      ? await byDates(filter)
      : keys.length > 1 && size < walkCost
        ? await byKey(keys[rarest] ?? '')
        : null;
  const order = compareBy(field, descending);
  const rows = read
    ? read
        .filter((row) => fits(row, keys, filter) && (!after || order(cursorRow(field, after), row) < 0))
        .sort(order)
        .slice(0, limit)
    : await walk(field, descending, after, limit, (row) => fits(row, keys, filter), filter);
  const last = rows.at(-1);
  return { rows, next: rows.length === limit && last ? [last[field], last.id] : null };
}

type SortField = (typeof FIELD)[ArticleSort];
type SortRow = Pick<ArticleRow, 'id'> & Partial<ArticleRow>;

const cursorRow = (field: SortField, [value, id]: Cursor): SortRow => ({ [field]: value, id });

function compareBy(field: SortField, descending: boolean) {
  const sign = descending ? -1 : 1;
  return (a: SortRow, b: SortRow): number => {
    const [x, y] = [a[field] as never, b[field] as never];
    return sign * (x < y ? -1 : x > y ? 1 : a.id - b.id);
  };
}

const byKey = (key: string): Promise<ArticleRow[]> => database().articles.where('keys').equals(key).toArray();

const dates = (filter: ArticleFilter) =>
  database()
    .articles.where('[sortAt+id]')
    .between(
      [filter.from ?? Dexie.minKey, Dexie.minKey],
      [filter.to ?? Dexie.maxKey, Dexie.maxKey],
      true,
      true,
    );
const byDates = (filter: ArticleFilter): Promise<ArticleRow[]> => dates(filter).toArray();

/** From the counters of the days, so that nothing is read to decide what to read. */
async function rowsInDates(filter: ArticleFilter): Promise<number> {
  const from = facetKey('day', filter.from === undefined ? '' : dayOf(filter.from));
  const to = facetKey('day', filter.to === undefined ? '\uffff' : dayOf(filter.to));
  const days = await database().counts.where('key').between(from, to, true, true).toArray();
  return days.reduce((sum, day) => sum + day.count, 0);
}

async function walk(
  field: SortField,
  descending: boolean,
  after: Cursor | null,
  limit: number,
  keep: (row: ArticleRow) => boolean,
  filter: ArticleFilter,
): Promise<ArticleRow[]> {
  const { articles } = database();
  const bounds: { low: unknown[]; high: unknown[] } =
    field === 'sortAt'
      ? { low: [filter.from ?? Dexie.minKey, Dexie.minKey], high: [filter.to ?? Dexie.maxKey, Dexie.maxKey] }
      : { low: [Dexie.minKey, Dexie.minKey], high: [Dexie.maxKey, Dexie.maxKey] };
  const found: ArticleRow[] = [];
  let passed: readonly unknown[] | null = after;
  // The first read is as long as the page: unfiltered lists, the usual ones, end there.
  for (let batch = limit; found.length < limit; batch = BATCH) {
    const low = passed && !descending ? passed : bounds.low;
    const high = passed && descending ? passed : bounds.high;
    const range = articles.where(`[${field}+id]`).between(low, high, low !== passed, high !== passed);
    const rows = await (descending ? range.reverse() : range).limit(batch).toArray();
    found.push(...rows.filter(keep));
    const last = rows.at(-1);
    if (rows.length < batch || !last) break;
    passed = [last[field], last.id];
  }
  return found.slice(0, limit);
}

/** How many articles each day of a month has (1 to 31). `month` is 1 to 12. */
export async function daysWithArticles(
  year: number,
  month: number,
  filter: ArticleFilter = {},
): Promise<Map<number, number>> {
  const prefix = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-`;
  const keys = wantedKeys(filter);
  const days = new Map<number, number>();
  if (keys.length === 1 && keys[0] === stateKey('all')) {
    const rows = await database().counts.where('key').startsWith(facetKey('day', prefix)).toArray();
    for (const row of rows) days.set(Number(row.key.slice(-2)), row.count);
    return days;
  }
  const from = Date.parse(`${prefix}01T00:00:00+07:00`);
  const rows = await byDates({ from, to: from + 31 * 86_400_000 });
  for (const row of rows) {
    const day = dayOf(row.sortAt);
    if (!day.startsWith(prefix) || !keys.every((key) => row.keys.includes(key))) continue;
    days.set(Number(day.slice(-2)), (days.get(Number(day.slice(-2))) ?? 0) + 1);
  }
  return days;
}
