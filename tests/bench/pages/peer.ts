/** Another engine on the same articles: built once, stored, and asked by a page that opens as ours does. */
import type { Peer, PeerName } from '../peers/peer';
import { allRows, type Row, readRows } from './rows';

const params = new URLSearchParams(location.search);

/** Each engine in a chunk of its own: a page loads no other's code. */
const makers: Readonly<Record<PeerName, () => Promise<{ default: Peer }>>> = {
  minisearch: () => import('../peers/minisearch'),
  flexsearch: () => import('../peers/flexsearch'),
  sqlite: () => import('../peers/sqlite'),
  'dexie-words': () => import('../peers/dexie-words'),
};
const loading = makers[params.get('peer') as PeerName]();
let opened: Promise<Peer> | null = null;

function open(): Promise<Peer> {
  opened ??= loading.then(async ({ default: peer }) => {
    await peer.open();
    return peer;
  });
  return opened;
}

/** As ours: the first 20, with the rows they are drawn from. */
async function search(query: string, typing: boolean): Promise<number[]> {
  const ids = (await (await open()).search(query, typing)).slice(0, 20);
  await readRows(ids);
  return ids;
}

async function timed<T>(run: () => Promise<T>): Promise<{ ms: number; value: T }> {
  const from = performance.now();
  const value = await run();
  return { ms: performance.now() - from, value };
}

const query = params.get('q');
Object.assign(globalThis, {
  bench: {
    build: () => timed(async () => (await loading).default.build(allRows())),
    open: () => timed(async () => void (await open())),
    search: (q: string, typing: boolean) => timed(() => search(q, typing)),
    add: (row: Row) => timed(async () => (await open()).add(row)),
  },
  cold: query === null ? null : search(query, false).then((ids) => ({ ms: performance.now(), ids })),
});
