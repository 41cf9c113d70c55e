import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import {
  type ArticleFilter,
  type ArticleSort,
  type Cursor,
  daysWithArticles,
  listArticles,
} from '@/utils/library';
import { keysOf } from '@/utils/library/keys';
import type { ArticleRow } from '@/utils/library/schema';
import { collationKey } from '@/utils/vietnamese';
import { freshLibrary } from './drafts';

type Seed = {
  title: string;
  outlet: string;
  tag: string;
  sortAt: number;
  saved: number;
  read: boolean;
  archived: boolean;
  deleted: boolean;
};

const DAY = 86_400_000;
const seed = fc.record({
  title: fc.constantFrom('An', 'Ăn', 'Âm', 'ba', 'Đà', 'da', 'dạ'),
  outlet: fc.constantFrom('A', 'A', 'A', 'B'),
  tag: fc.constantFrom('x', 'y', 'z'),
  sortAt: fc.integer({ min: 0, max: 90 }).map((day) => Date.UTC(2024, 0, 1) + day * DAY),
  saved: fc.integer({ min: 0, max: 20 }),
  read: fc.boolean(),
  archived: fc.boolean(),
  deleted: fc.boolean(),
});

async function fill(seeds: readonly Seed[]): Promise<ArticleRow[]> {
  const db = freshLibrary();
  const rows = seeds.map((one, i) => {
    const article = {
      kind: 'article',
      url: `https://a.vn/${i}`,
      outlet: one.outlet,
      title: one.title,
      section: null,
      sortAt: one.sortAt,
      savedAt: one.saved,
      tags: [one.tag],
      topics: [],
      provinces: [],
      readAt: one.read ? 1 : null,
      starredAt: null,
      archivedAt: one.archived ? 1 : null,
      deletedAt: one.deleted ? 1 : null,
    } as unknown as Omit<ArticleRow, 'id'>;
    return { ...article, id: i + 1, keys: keysOf(article), titleKey: collationKey(one.title) } as ArticleRow;
  });
  await db.articles.bulkAdd(rows);
  const counts = new Map<string, number>();
  for (const key of rows.flatMap((row) => row.keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  await db.counts.bulkPut([...counts].map(([key, count]) => ({ key, count })));
  return rows;
}

const FIELD = { saved: 'savedAt', published: 'sortAt', title: 'titleKey' } as const;

/** The list as it is defined: filter all, sort all. */
function naive(
  rows: readonly ArticleRow[],
  filter: ArticleFilter,
  sort: ArticleSort,
  descending: boolean,
): number[] {
  const key = FIELD[sort];
  return rows
    .filter((row) => {
      const state = filter.state ?? 'all';
      if (state === 'deleted' ? row.deletedAt === null : row.deletedAt !== null) return false;
      if (state === 'unread' && (row.readAt !== null || row.archivedAt !== null)) return false;
      if (state === 'archived' && row.archivedAt === null) return false;
      if (filter.outlet && row.outlet !== filter.outlet) return false;
      if (filter.tag && !row.tags.includes(filter.tag)) return false;
      // The bin keeps no facets: it is not narrowed.
      return row.sortAt >= (filter.from ?? 0) && row.sortAt <= (filter.to ?? Infinity);
    })
    .sort((a, b) => (a[key] < b[key] ? -1 : a[key] > b[key] ? 1 : a.id - b.id) * (descending ? -1 : 1))
    .map((row) => row.id);
}

beforeEach(() => {
  freshLibrary();
});

it('pages through exactly what filtering and sorting everything would give, each article once', async () => {
  const bound = fc.option(
    fc.integer({ min: 0, max: 90 }).map((day) => Date.UTC(2024, 0, 1) + day * DAY),
    { nil: undefined },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(seed, { maxLength: 60 }),
      fc.constantFrom<'all' | 'unread' | 'archived'>('all', 'unread', 'archived'),
      fc.option(fc.constantFrom('A', 'B'), { nil: undefined }),
      fc.option(fc.constantFrom('x', 'y', 'none'), { nil: undefined }),
      bound,
      bound,
      fc.constantFrom<ArticleSort>('saved', 'published', 'title'),
      fc.boolean(),
      fc.integer({ min: 1, max: 7 }),
      async (seeds, state, outlet, tag, from, to, sort, descending, limit) => {
        const rows = await fill(seeds);
        const filter: ArticleFilter = {
          state,
          ...(outlet && { outlet }),
          ...(tag && { tag }),
          ...(from !== undefined && { from }),
          ...(to !== undefined && { to }),
        };
        const ids: number[] = [];
        let after: Cursor | null = null;
        do {
          const page = await listArticles({ filter, sort, descending, after, limit });
          ids.push(...page.rows.map((row) => row.id));
          after = page.next;
        } while (after);
        expect(ids).toEqual(naive(rows, filter, sort, descending));
      },
    ),
    { numRuns: 150 },
  );
});

it('counts the days of a month by the Vietnamese calendar', async () => {
  const at = (iso: string) => ({
    title: 'An',
    outlet: 'A',
    tag: 'x',
    saved: 1,
    read: false,
    archived: false,
    deleted: false,
    sortAt: Date.parse(iso),
  });
  await fill([
    at('2024-02-29T16:59:00Z'),
    at('2024-02-29T17:00:00Z'),
    at('2024-02-01T00:00:00+07:00'),
    at('2024-01-31T23:59:00+07:00'),
  ]);
  for (const filter of [{}, { outlet: 'A' }]) {
    expect(await daysWithArticles(2024, 2, filter)).toEqual(
      new Map([
        [1, 1],
        [29, 1],
      ]),
    );
  }
});
