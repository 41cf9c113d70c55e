/** Reading the library's rows without any code of the library. */
export interface Row {
  readonly id: number;
  readonly title: string;
  readonly sapo: string;
  readonly body: string;
}

export const result = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

let connection: Promise<IDBDatabase> | null = null;

async function stores(): Promise<(name: string) => IDBObjectStore> {
  connection ??= result(indexedDB.open('so-tin'));
  const transaction = (await connection).transaction(['articles', 'contents'], 'readonly');
  return (name) => transaction.objectStore(name);
}

/** What a row of results is drawn from: an article's row and its content. Gives how many there were. */
export async function readRows(ids: readonly number[]): Promise<number> {
  const store = await stores();
  const rows = await Promise.all(
    ids.flatMap((id) => [result(store('articles').get(id)), result(store('contents').get(id))]),
  );
  return rows.filter((row) => row !== undefined).length;
}

/** All articles in order, some hundred at a time. */
export async function* allRows(batch = 500): AsyncGenerator<Row[]> {
  for (let after = 0; ; ) {
    const store = await stores();
    const range = IDBKeyRange.lowerBound(after, true);
    const [articles, contents] = await Promise.all(
      ['articles', 'contents'].map((name) =>
        result<Record<string, never>[]>(store(name).getAll(range, batch)),
      ),
    );
    if (!articles?.length) return;
    yield articles.map((article, i) => ({
      id: article.id!,
      title: article.title!,
      sapo: article.sapo ?? '',
      body: contents?.[i]?.text ?? '',
    }));
    after = articles.at(-1)!.id!;
  }
}
