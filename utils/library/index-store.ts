/**
 * The search index's storage. Plain IndexedDB transactions on Dexie's own connection: a search is a handful of
 * requests that go out together, and Dexie's queue, observation and promise zones would cost more than they do.
 */
import type { Article, ArticleContent } from '@/utils/article';
import type {
  BlockRange,
  IndexMeta,
  IndexReader,
  IndexStorage,
  IndexWriter,
  TailRow,
  Tombstone,
} from '@/utils/search';
import { database } from './database';
import { searchDocument } from './indexing';
import type { ArticleRow } from './schema';

const STATE = 'state';
const INDEX = ['indexState', 'indexBlocks', 'indexTail', 'indexDead'];

const result = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const keyRange = ({ from, to }: BlockRange): IDBKeyRange => IDBKeyRange.bound(from, to);

function reader(transaction: IDBTransaction): IndexReader {
  const store = (name: string) => transaction.objectStore(name);
  const each = <T>(name: string, ids: readonly number[]) =>
    Promise.all(ids.map((id) => result<T | undefined>(store(name).get(id))));
  return {
    meta: () => result<IndexMeta | undefined>(store('indexState').get(STATE)),
    tail: () => result<TailRow[]>(store('indexTail').getAll()),
    tombstones: () => result<Tombstone[]>(store('indexDead').getAll()),
    blocks: (ranges) => {
      const blocks = store('indexBlocks');
      return Promise.all(
        ranges.map(async (range) => {
          // Measured in Chromium: blocks one by one come in half the time of the same blocks as one range.
          if (range.from !== range.to)
            return result<Uint8Array[]>(blocks.getAll(keyRange(range), range.limit));
          const block = await result<Uint8Array | undefined>(blocks.get([...range.from]));
          return block ? [block] : [];
        }),
      );
    },
    articles: (ids) => each<Article>('articles', ids),
    texts: (ids) => each<ArticleContent>('contents', ids),
    documents: async (after, limit) => {
      const range = IDBKeyRange.lowerBound(after, true);
      const rows = await result<ArticleRow[]>(store('articles').getAll(range, limit));
      const contents = await Promise.all(
        rows.map((row) => result<ArticleContent | undefined>(store('contents').get(row.id))),
      );
      return {
        documents: rows.flatMap((row, i) => {
          const content = contents[i];
          return row.deletedAt === null && content ? [searchDocument(row, content)] : [];
        }),
        last: rows.at(-1)?.id ?? null,
      };
    },
  };
}

function writer(transaction: IDBTransaction): IndexWriter {
  const store = (name: string) => transaction.objectStore(name);
  const done = async (request: IDBRequest): Promise<void> => {
    await result(request);
  };
  const all = async (requests: readonly IDBRequest[]): Promise<void> => {
    await Promise.all(requests.map(result));
  };
  return {
    ...reader(transaction),
    putMeta: (meta) => done(store('indexState').put(meta, STATE)),
    putBlocks: (blocks) => all(blocks.map(({ key, bytes }) => store('indexBlocks').put(bytes, [...key]))),
    deleteBlocks: (range) => done(store('indexBlocks').delete(keyRange(range))),
    addTail: (row) => done(store('indexTail').add(row)),
    deleteTail: async (id) => {
      const seq = await result(store('indexTail').index('id').getKey(id));
      if (seq !== undefined) await done(store('indexTail').delete(seq));
    },
    deleteTailTo: (seq) => done(store('indexTail').delete(IDBKeyRange.upperBound(seq))),
    putTombstones: (rows) => all(rows.map((row) => store('indexDead').put(row))),
    deleteTombstones: (ids) => all(ids.map((id) => store('indexDead').delete(id))),
  };
}

async function run<T>(
  mode: IDBTransactionMode,
  work: (transaction: IDBTransaction) => Promise<T>,
): Promise<T> {
  const db = database();
  if (!db.isOpen()) await db.open();
  const transaction = db.backendDB().transaction([...INDEX, 'articles', 'contents'], mode);
  const ended = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException('Aborted', 'AbortError'));
  });
  // Whoever waits for `work` hears of its failure; this one must not count as unheard.
  ended.catch(() => {});
  let value: T;
  try {
    value = await work(transaction);
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It has ended already.
    }
    throw error;
  }
  // Nothing read can change any more; what was written counts only once committed.
  if (mode === 'readwrite') await ended;
  return value;
}

export const indexStorage: IndexStorage = {
  read: (work) => run('readonly', (transaction) => work(reader(transaction))),
  write: (work) => run('readwrite', (transaction) => work(writer(transaction))),
};
