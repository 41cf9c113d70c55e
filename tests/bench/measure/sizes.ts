/** What the index takes, in bytes of its own and on disk. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from '../../support/browsers';
import { call } from '../browser';

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
