/** From opening a page to what it was opened for. Every round opens each page once, in turn: noise falls on all alike. */
import type { Driver } from '../../support/browsers';
import { call, openCold } from '../browser';
import type { PeerName } from '../peers/peer';

export type ColdTimes = Record<string, number[]>;

/** @param queries one a round */
export async function measureCold(
  driver: Driver,
  queries: readonly string[],
  peers: readonly PeerName[],
): Promise<ColdTimes> {
  const page = await driver.openExtension('bench-library.html');
  const ids: number[][] = [];
  for (const q of queries) ids.push((await call<{ value: number[] }>(page, 'search', q, false)).value);
  await page.close();

  const times: ColdTimes = {};
  const open = async (name: string, path: string) => {
    times[name] = [...(times[name] ?? []), await openCold(driver, path)];
  };
  for (const [i, query] of queries.entries()) {
    const q = encodeURIComponent(query);
    await open('floor', `bench-floor.html?ids=${ids[i]!.join(',')}`);
    await open('search', `bench-library.html?do=search&q=${q}`);
    await open('list', 'bench-library.html?do=list');
    for (const peer of peers) await open(peer, `bench-peer.html?peer=${peer}&q=${q}`);
  }
  return times;
}
