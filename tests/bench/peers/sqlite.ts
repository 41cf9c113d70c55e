/** SQLite FTS5 in OPFS (https://sqlite.org/wasm): lives in a worker, is asked by message. */
import { hasMarks } from '@/utils/vietnamese';
import type { Row } from '../pages/rows';
import { type Peer, queryWords } from './peer';
import type { SqliteRequest } from './sqlite-worker';

let worker: Worker | null = null;
let last = 0;

function ask<T>(request: SqliteRequest): Promise<T> {
  worker ??= new Worker(new URL('./sqlite-worker.ts', import.meta.url), { type: 'module' });
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
    for await (const batch of rows) await ask({ do: 'add', rows: batch as Row[] });
  },
  async open() {
    await ask({ do: 'open' });
  },
  search: (query, typing) => ask<number[]>({ do: 'search', expression: expression(query, typing) }),
  add: (row) => ask({ do: 'add', rows: [row] }),
} satisfies Peer;
