/** Query after query in a page that is open, beside reading the same rows without searching. */
import type { Driver } from '../../support/browsers';
import { call, callLong, heapBytes } from '../browser';
import type { PeerName } from '../peers/peer';
import type { BenchQuery } from '../queries';

export interface WarmTimes {
  readonly search: number[];
  readonly floor: number[];
  /** By kind of query, of `search`. */
  readonly byKind: Record<string, number[]>;
  readonly related: number[];
  readonly heap: { readonly floor: number | null; readonly search: number | null };
}

interface Timed {
  readonly ms: number;
  readonly value: number[];
}

/** Queries asked before anything is timed: code is compiled and caches are filled by then. */
const WARM_UP = 20;

export async function measureWarm(
  driver: Driver,
  queries: readonly BenchQuery[],
  relatedIds: readonly number[],
): Promise<WarmTimes> {
  const heap = await heaps(driver, queries);
  const empty = await driver.openExtension('bench-floor.html');
  const page = await driver.openExtension('bench-library.html');
  const times: WarmTimes = { search: [], floor: [], byKind: {}, related: [], heap };
  for (const { q, typing } of queries.slice(0, WARM_UP)) {
    const { value } = await call<Timed>(page, 'search', q, typing);
    await call(empty, 'timed', value);
  }
  for (const { kind, q, typing } of queries) {
    const { ms, value } = await call<Timed>(page, 'search', q, typing);
    times.search.push(ms);
    times.byKind[kind] = [...(times.byKind[kind] ?? []), ms];
    if (value.length === 20) times.floor.push(await call<number>(empty, 'timed', value));
  }
  for (const id of relatedIds) times.related.push((await call<Timed>(page, 'related', id)).ms);
  await page.close();
  await empty.close();
  return { ...times, related: times.related.slice(Math.min(5, relatedIds.length >> 1)) };
}

/** Each page by itself: pages of one extension share a heap. */
async function heaps(driver: Driver, queries: readonly BenchQuery[]): Promise<WarmTimes['heap']> {
  const empty = await driver.openExtension('bench-floor.html');
  const floor = await heapBytes(driver, empty);
  await empty.close();
  const page = await driver.openExtension('bench-library.html');
  for (const { q, typing } of queries.slice(0, WARM_UP)) await call(page, 'search', q, typing);
  const search = await heapBytes(driver, page);
  await page.close();
  return { floor, search };
}

export interface PeerTimes {
  readonly buildMs: number;
  readonly search: number[];
  readonly heap: number | null;
  readonly addMs: number;
}

/** Builds a peer's index from the library's articles and asks it the same. */
export async function measurePeer(
  driver: Driver,
  peer: PeerName,
  queries: readonly BenchQuery[],
): Promise<PeerTimes> {
  const builder = await driver.openExtension(`bench-peer.html?peer=${peer}`);
  const { ms: buildMs } = await callLong<Timed>(builder, 'build');
  await builder.close();
  const page = await driver.openExtension(`bench-peer.html?peer=${peer}`);
  const search: number[] = [];
  for (const { q, typing } of queries.slice(0, WARM_UP)) await call(page, 'search', q, typing);
  for (const { q, typing } of queries) search.push((await call<Timed>(page, 'search', q, typing)).ms);
  const heap = await heapBytes(driver, page);
  const row = { id: 10_000_000, title: 'Bản tin thêm', sapo: '', body: 'Một bài mới được thêm vào sau.' };
  const { ms: addMs } = await call<Timed>(page, 'add', row);
  await page.close();
  return { buildMs, search, heap, addMs };
}
