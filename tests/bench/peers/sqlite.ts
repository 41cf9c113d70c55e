/** SQLite FTS5 in OPFS (https://sqlite.org/wasm): lives in a worker, is asked by message. */
import { hasMarks, tokenise } from '@/utils/vietnamese';
import type { Row } from '../pages/rows';
import { type Peer, queryWords } from './peer';

type SqliteRow = readonly [id: number, exact: string, folded: string];
type SqliteRequest =
  | { readonly do: 'create' | 'open' }
  | { readonly do: 'add'; readonly rows: readonly SqliteRow[] }
  | { readonly do: 'search'; readonly expression: string };

let worker: Worker | null = null;
let last = 0;

function ask<T>(request: SqliteRequest): Promise<T> {
  worker ??= new Worker('/sqlite/sqlite-worker.mjs', { type: 'module' });
  const id = ++last;
  const port = worker;
  return new Promise((resolve, reject) => {
    const listen = ({ data }: MessageEvent) => {
      if (data.id !== id) return;
      port.removeEventListener('message', listen);
      if (data.error) reject(new Error(data.error));
      else resolve(data.value as T);
    };
    port.addEventListener('message', listen);
    port.addEventListener('error', (event) => reject(new Error(event.message)));
    port.postMessage({ id, request });
  });
}

function columns(row: Row): SqliteRow {
  const tokens = tokenise(`${row.title}\n${row.sapo}\n${row.body}`).filter((token) => token.span === 1);
  return [row.id, tokens.map((token) => token.exact).join(' '), tokens.map((token) => token.fold).join(' ')];
}

/** FTS5's own syntax: a phrase stays one, the other words must all be there. */
function expression(query: string, typing: boolean): string {
  const words = queryWords(query).map((word) => `"${word.replace(/"/g, '""')}"`);
  const column = hasMarks(query) ? 'exact' : 'folded';
  const joined = query.startsWith('"') ? words.join(' + ') : words.join(' AND ');
  return `${column} : (${joined}${typing ? '*' : ''})`;
}

export default {
  async build(rows) {
    await ask({ do: 'create' });
    for await (const batch of rows) await ask({ do: 'add', rows: batch.map(columns) });
  },
  async open() {
    await ask({ do: 'open' });
  },
  search: (query, typing) => ask<number[]>({ do: 'search', expression: expression(query, typing) }),
  add: (row) => ask({ do: 'add', rows: [columns(row)] }),
} satisfies Peer;
