/**
 * The empty page everything is compared with: no code of ours, no Dexie, only 20 articles read from the same database.
 * An article is its row and its content, which is what a row of results is drawn from.
 */
const params = new URLSearchParams(location.search);

const result = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

let connection: Promise<IDBDatabase> | null = null;

async function readRows(ids: readonly number[]): Promise<number> {
  connection ??= result(indexedDB.open('so-tin'));
  const db = await connection;
  const transaction = db.transaction(['articles', 'contents'], 'readonly');
  const rows = await Promise.all(
    ids.flatMap((id) =>
      ['articles', 'contents'].map((store) => result(transaction.objectStore(store).get(id))),
    ),
  );
  return rows.filter((row) => row !== undefined).length;
}

async function timed(ids: readonly number[]): Promise<number> {
  const from = performance.now();
  await readRows(ids);
  return performance.now() - from;
}

const ids = (params.get('ids') ?? '').split(',').filter(Boolean).map(Number);
Object.assign(globalThis, {
  bench: { timed },
  cold: readRows(ids).then((rows) => ({ ms: performance.now(), rows })),
});
