/**
 * SQLite's side: OPFS wants a worker. Copied beside the package's own files and run as it stands. Words come ready
 * made, so FTS5 gets no tokeniser of its own to be wrong with.
 */
import sqlite3InitModule from './sqlite3.mjs';

const FILE = '/bench.sqlite3';
/** Contentless: the texts are in the library already. Marks are kept, since folding is ours. */
const TABLE = `CREATE VIRTUAL TABLE articles USING fts5(
  exact, folded, content='', tokenize="unicode61 remove_diacritics 0 tokenchars '-/,.&%'")`;

let db = null;

async function open(flags) {
  if (db) return;
  const sqlite3 = await sqlite3InitModule({ print: () => {}, printErr: console.error });
  if (!('OpfsDb' in sqlite3.oo1)) throw new Error('SQLite has no OPFS here');
  db = new sqlite3.oo1.OpfsDb(FILE, flags);
}

async function serve(request) {
  if (request.do === 'create') {
    await open('c');
    db.exec('DROP TABLE IF EXISTS articles');
    db.exec(TABLE);
    return null;
  }
  await open('w');
  if (request.do === 'add') {
    db.transaction(() => {
      for (const bind of request.rows)
        db.exec({ sql: 'INSERT INTO articles(rowid, exact, folded) VALUES (?, ?, ?)', bind });
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

addEventListener('message', ({ data }) => {
  serve(data.request).then(
    (value) => postMessage({ id: data.id, value }),
    (error) => postMessage({ id: data.id, error: String(error) }),
  );
});
