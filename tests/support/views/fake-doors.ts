/** Doors without rooms behind them: a library in memory that answers, changes and refuses as the real one does. */

import type { LibraryPageDoors, ListFilter, Preview, TabInfo } from '@/components/doors';
import { type Article, type FailureCode, fail, ok } from '@/utils/article';
import type { Settings } from '@/utils/browser';
import { wordsMayMean } from '@/utils/public-admin';
import { foldKey } from '@/utils/vietnamese';
import { sampleArticle, sampleNow } from './sample-articles';
import { sampleContent, sampleLinks, samplePreview, sampleRevisions, sampleText } from './sample-content';
import { sampleFound } from './sample-found';

export interface FakeOptions {
  readonly articles?: number;
  /** Address of the page in front; "saved" stands for that of the newest article. */
  readonly page?: 'article' | 'saved' | 'none';
  /** What reading the page fails with. */
  readonly refused?: FailureCode;
  /** What every read of the library fails with. */
  readonly broken?: FailureCode;
}

export interface FakeDoors extends LibraryPageDoors {
  /** Every write and navigation asked for, in order. */
  readonly asked: { readonly name: string; readonly args: readonly unknown[] }[];
  readonly rows: Article[];
}

const keeps = (filter: ListFilter) => (row: Article) => {
  const state = filter.state ?? 'all';
  if ((state === 'deleted') !== (row.deletedAt !== null)) return false;
  return (
    (state !== 'inbox' || row.archivedAt === null) &&
    (state !== 'unread' || row.readAt === null) &&
    (state !== 'starred' || row.starredAt !== null) &&
    (state !== 'archived' || row.archivedAt !== null) &&
    (filter.outlet === undefined || row.outlet === filter.outlet) &&
    (filter.section === undefined || row.section === filter.section) &&
    (filter.topic === undefined || row.topics.includes(filter.topic)) &&
    (filter.tag === undefined || row.tags.includes(filter.tag)) &&
    row.sortAt >= (filter.from ?? -Infinity) &&
    row.sortAt <= (filter.to ?? Infinity)
  );
};

const count = (values: readonly (string | null)[]) => {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, n]) => ({ value, count: n })).sort((a, b) => b.count - a.count);
};

/** The first place the first word of the query stands in a text, folded letter by letter. */
function marksIn(text: string, query: string): [number, number][] {
  const folded = [...text.normalize('NFC')].map((letter) => foldKey(letter) || ' ').join('');
  return foldKey(query)
    .split(/\s+/)
    .flatMap((word): [number, number][] => {
      const at = word ? folded.indexOf(word) : -1;
      return at < 0 ? [] : [[at, at + word.length]];
    })
    .sort((a, b) => a[0] - b[0]);
}

export function fakeDoors(options: FakeOptions = {}): FakeDoors {
  const rows = Array.from({ length: options.articles ?? 60 }, (_, n) => sampleArticle(n));
  const asked: { name: string; args: readonly unknown[] }[] = [];
  const watchers = new Set<() => void>();
  const changed = () => {
    for (const run of watchers) run();
  };
  const edit = (ids: readonly number[], change: (row: Article) => Article) => {
    for (const id of ids) {
      const at = rows.findIndex((row) => row.id === id);
      if (at >= 0) rows[at] = change(rows[at]!);
    }
    changed();
  };
  const preview: Preview = samplePreview();
  const tab: TabInfo | null =
    options.page === 'none'
      ? null
      : {
          id: 7,
          windowId: 1,
          url: options.page === 'saved' ? rows[0]!.url : preview.draft.url,
          title: options.refused ? 'Cổng thông tin điện tử – Trang chủ' : preview.draft.title,
        };
  const ask =
    <A extends unknown[], R>(name: string, act: (...args: A) => R) =>
    async (...args: A): Promise<R> => {
      asked.push({ name, args });
      return act(...args);
    };
  const outcome = (id: number, kind: 'article' | 'link') =>
    ok({ id, outcome: 'saved' as const, title: preview.draft.title, kind });
  const at = (set: boolean | undefined, before: number | null) =>
    set === undefined ? before : set ? sampleNow : null;

  return {
    asked,
    rows,
    now: () => sampleNow,
    library: {
      watch(query, onValue, onFailure) {
        const run = () => {
          if (options.broken) onFailure({ code: options.broken });
          else void query().then(onValue, () => onFailure({ code: 'unexpected' }));
        };
        watchers.add(run);
        run();
        return () => watchers.delete(run);
      },
      async listArticles({ filter, descending, after, limit, sort }) {
        const key = (row: Article) => (sort === 'published' ? row.sortAt : row.savedAt);
        const found = rows
          .filter(keeps(filter))
          .sort((a, b) => (descending ? key(b) - key(a) : key(a) - key(b)));
        const start = after ? found.findIndex((row) => row.id === after) + 1 : 0;
        const page = found.slice(start, start + limit);
        return { rows: page, next: start + limit < found.length ? page.at(-1)!.id : null };
      },
      getArticle: async (id) => rows.find((row) => row.id === id) ?? null,
      getContent: async (id) => sampleContent(id),
      findByUrl: async (url) => rows.find((row) => row.url === url && row.deletedAt === null) ?? null,
      findSaved: async () =>
        new Map(rows.filter((row) => row.deletedAt === null).map((row) => [row.url, row.id])),
      picturesOf: async () => new Map(),
      counters: async () => ({
        all: rows.filter(keeps({})).length,
        inbox: rows.filter(keeps({ state: 'inbox' })).length,
        unread: rows.filter(keeps({ state: 'unread' })).length,
        starred: rows.filter(keeps({ state: 'starred' })).length,
        archived: rows.filter(keeps({ state: 'archived' })).length,
        deleted: rows.filter(keeps({ state: 'deleted' })).length,
      }),
      linksOf: async (id) => sampleLinks(id),
      revisionsOf: async (id) => (id === 1 ? sampleRevisions(id) : []),
      facetValues: async (facet) =>
        count(
          rows.flatMap((row): readonly (string | null)[] =>
            facet === 'tag'
              ? row.tags
              : facet === 'topic'
                ? row.topics
                : facet === 'province'
                  ? row.provinces
                  : [row[facet]],
          ),
        ),
      daysWithArticles: async () =>
        new Map(rows.slice(0, 60).map((_, n) => [1 + ((n * 7) % 22), 1 + (n % 4)])),
      async search(query, { limit = 20 }) {
        const word = foldKey(query).split(/\s+/)[0]!;
        const found = rows.filter((row) =>
          foldKey(`${row.title} ${row.sapo ?? ''} ${row.outlet}`).includes(word),
        );
        const hits = found.slice(0, limit).map((article) => ({
          id: article.id,
          score: 1,
          article,
          title: { text: article.title, marks: marksIn(article.title, query) },
          snippet: { text: sampleText.slice(270, 460), marks: marksIn(sampleText.slice(270, 460), query) },
          matched: ['title'] as const,
          folded: article.id === 2 ? [40, 41] : [],
        }));
        const facets = {
          outlet: count(found.map((row) => row.outlet)),
          tag: count(found.flatMap((row) => row.tags)),
        };
        return { hits, total: found.length, next: null, facets, notes: [] };
      },
      relatedToArticle: async (id) => related(rows.filter((row) => row.id !== id)),
      relatedToText: async () => related(rows),
      getArticles: async (ids) => rows.filter((row) => ids.includes(row.id)),
      ...sampleFound,
    },
    browser: {
      currentTab: async () => tab,
      onTabChange: () => () => {},
      previewTab: async () => (options.refused ? fail(options.refused) : ok(preview)),
      saveTab: ask('saveTab', (_tabId, as) => {
        const id = Math.max(0, ...rows.map((row) => row.id)) + 1;
        rows.push({
          ...sampleArticle(0),
          id,
          url: tab?.url ?? '',
          savedAt: sampleNow,
          revisions: 0,
          tags: [],
          note: '',
        });
        changed();
        return outcome(id, as === 'link' ? 'link' : 'article');
      }),
      keepLink: ask('keepLink', () => outcome(99, 'article')),
      updateArticle: ask('updateArticle', (id, changes) => {
        edit([id], (row) => ({
          ...row,
          tags: changes.tags ?? row.tags,
          note: changes.note ?? row.note,
          readAt: at(changes.read, row.readAt),
          starredAt: at(changes.starred, row.starredAt),
          archivedAt: at(changes.archived, row.archivedAt),
          followUp: changes.followUp ?? row.followUp,
        }));
        return ok(null);
      }),
      correctArticle: ask('correctArticle', () => ok(null)),
      mayMean: ask('mayMean', (id, words) => {
        const { title, sapo } = rows.find((row) => row.id === id)!;
        const article = { title, sapo, text: sampleText, day: '2026-11-23', host: 'baohoabinh.com.vn' };
        return ok(wordsMayMean(article, words));
      }),
      deleteArticles: ask('deleteArticles', (ids) => {
        edit(ids, (row) => ({ ...row, deletedAt: sampleNow }));
        return ok(null);
      }),
      restoreArticles: ask('restoreArticles', (ids) => {
        edit(ids, (row) => ({ ...row, deletedAt: null }));
        return ok(null);
      }),
      openLibrary: ask('openLibrary', () => {}),
      openUrl: ask('openUrl', () => {}),
      openSidePanel: ask('openSidePanel', () => {}),
      takeLastFailure: async () => null,
    },
    settings: fakeSettings(),
  };
}

const related = (rows: readonly Article[]) =>
  [
    { kind: 'document', detail: '28/KH-UBND' },
    { kind: 'story', detail: '' },
    { kind: 'topic', detail: 'tthc' },
  ].flatMap((reason, n) => {
    const article = rows[n + 2];
    return article ? [{ id: article.id, article, score: 1, reason: reason as never }] : [];
  });

/** Settings kept in memory; leave for all sites is given. */
function fakeSettings(): LibraryPageDoors['settings'] {
  let settings: Settings = {
    offlinePictures: false,
    savedSearches: [{ name: 'CCHC Hoà Bình', query: 'cchc tỉnh:"Hoà Bình" từ:01/2026' }],
  };
  const watchers = new Set<(settings: Settings) => void>();
  return {
    watch: (changed) => {
      watchers.add(changed);
      changed(settings);
      return () => watchers.delete(changed);
    },
    change: async (changes) => {
      settings = { ...settings, ...changes };
      for (const changed of watchers) changed(settings);
    },
    requestAllSites: async () => true,
    clipShortcut: async () => 'Alt+Shift+S',
    openShortcuts: async () => {},
    usedBytes: async () => 130_400_000,
    rebuildIndex: async () => ok(null),
    rebuildProgress: async () => null,
  };
}
