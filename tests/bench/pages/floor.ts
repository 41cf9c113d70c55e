/** The empty page everything is compared with: no code of ours, no Dexie, only articles read from the same database. */
import { readRows } from './rows';

async function timed(ids: readonly number[]): Promise<number> {
  const from = performance.now();
  await readRows(ids);
  return performance.now() - from;
}

const ids = (new URLSearchParams(location.search).get('ids') ?? '').split(',').filter(Boolean).map(Number);
Object.assign(globalThis, {
  bench: { timed },
  cold: readRows(ids).then(() => ({ ms: performance.now() })),
});
