/** What the index takes, in bytes of its own and on disk. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from '../../support/browsers';
import { call, callLong } from '../browser';

export interface Sizes {
  /** UTF-8 bytes of titles, leads, bodies and captions. */
  readonly text: number;
  /** Bytes of the index's keys and values. */
  readonly index: number;
  readonly segments: number;
}

export async function measureSizes(driver: Driver): Promise<Sizes> {
  const page = await driver.openExtension('bench-load.html');
  const sizes = {
    text: await call<number>(page, 'textBytes'),
    index: await call<number>(page, 'indexBytes'),
    segments: await call<number>(page, 'segments'),
  };
  await page.close();
  return sizes;
}

/** Bytes of the database's files in a Chromium profile. */
export function diskBytes(profile: string): number {
  const folder = join(profile, 'data', 'Default', 'IndexedDB');
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

/**
 * What the index takes on disk once the browser has compacted its database. Chromium does that days later, in its own
 * time, so the blocks are written anew in the order of their keys, as compaction leaves them, and that is measured.
 */
export async function compactedBytes(driver: Driver, profile: string): Promise<number | null> {
  if (driver.name !== 'chromium') return null;
  const run = async (what: 'copyIndex' | 'dropCopy') => {
    const page = await driver.openExtension('bench-load.html');
    await callLong(page, what);
    await page.close();
    // The log becomes tables, and what was deleted goes, when the browser starts.
    await driver.restart();
    await driver.restart();
    return diskBytes(profile);
  };
  const before = await run('dropCopy');
  const after = await run('copyIndex');
  await run('dropCopy');
  // Of a small library the browser may tidy more than the copy takes: then nothing was measured.
  return after > before ? after - before : null;
}
