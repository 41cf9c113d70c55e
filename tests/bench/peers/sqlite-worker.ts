/** SQLite's side: OPFS wants a worker. Words come ready made, so FTS5 gets no tokeniser of its own to be wrong with. */
import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import { tokenise } from '@/utils/vietnamese';
import type { Row } from '../pages/rows';

export type SqliteRequest =
  | { readonly do: 'create' | 'open' }
  | { readonly do: 'add'; readonly rows: Row[] }
  | { readonly do: 'search'; readonly expression: string };

const FILE = '/bench.sqlite3';
/** Contentless: the texts are in the library already. Marks are kept, since folding is ours. */
const TABLE = `CREATE VIRTUAL TABLE articles USING fts5(
  exact, folded, content='', tokenize="unicode61 remove_diacritics 0 tokenchars '-/,.&%'")`;

// biome-ignore lint/suspicious/noExplicitAny: this version of the package has no types
let db: any = null;

async function open(flags: string): Promise<void> {
  if (db) return;
  const sqlite3 = await sqlite3InitModule({ print: () => {}, printErr: console.error });
  if (!('OpfsDb' in sqlite3.oo1)) throw new Error('SQLite has no OPFS here');
  db = new sqlite3.oo1.OpfsDb(FILE, flags);
}

const columns = (row: Row): [string, string] => {
  const tokens = tokenise(`${row.title}\n${row.sapo}\n${row.body}`).filter((token) => token.span === 1);
  return [tokens.map((token) => token.exact).join(' '), tokens.map((token) => token.fold).join(' ')];
};

async function serve(request: SqliteRequest): Promise<unknown> {
  if (request.do === 'create') {
    await open('c');
    db.exec(`DROP TABLE IF EXISTS articles; ${TABLE}`);
    return null;
  }
  await open('w');
  if (request.do === 'add') {
    db.transaction(() => {
      for (const row of request.rows) {
        db.exec({
          sql: 'INSERT INTO articles(rowid, exact, folded) VALUES (?, ?, ?)',
          bind: [row.id, ...columns(row)],
        });
      }
    });
    return null;
  }
  if (request.do === 'search') {
    return db.selectValues('SELECT rowid FROM articles WHERE articles MATCH ? ORDER BY rank LIMIT 20', [
      request.expression,
    ]);
  }
  return null;
}

addEventListener('message', ({ data }: MessageEvent<{ id: number; request: SqliteRequest }>) => {
  serve(data.request).then(
    (value) => postMessage({ id: data.id, value }),
    (error) => postMessage({ id: data.id, error: String(error) }),
  );
});
