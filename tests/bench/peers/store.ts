/** A place in IndexedDB for an engine that is stored as a whole. */
import { result } from '../pages/rows';

async function open(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => request.result.createObjectStore('parts');
  return result(request);
}

export async function putParts(name: string, parts: Iterable<readonly [string, unknown]>): Promise<void> {
  const transaction = (await open(name)).transaction('parts', 'readwrite');
  for (const [key, value] of parts) transaction.objectStore('parts').put(value, key);
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

export async function getParts(name: string): Promise<[string, never][]> {
  const store = (await open(name)).transaction('parts').objectStore('parts');
  const [keys, values] = await Promise.all([result(store.getAllKeys()), result(store.getAll())]);
  return keys.map((key, i) => [String(key), values[i] as never]);
}
