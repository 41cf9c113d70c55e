/** Fills the browser's library with the corpus, or takes the one a kept profile has from an earlier run. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from '../support/browsers';
import { call, callLong } from './browser';
import { type CorpusArticle, draftOf } from './corpus';
import { diskBytes } from './measure/sizes';

const BATCH = 250;
/** Saved a minute apart. */
const FIRST_SAVED = Date.UTC(2020, 0, 1);
const MINUTE = 60_000;
/** Above this many articles only one in ten is annotated, or filling takes longer than measuring. */
const ALL_ANNOTATED = 5000;

export interface Filled {
  /** The database's files without and with the index; null where they cannot be told apart. */
  readonly disk: { readonly before: number; readonly after: number } | null;
}

interface Note {
  readonly articles: number;
  readonly name: string;
  readonly before: number;
}

const noteFile = (profile: string) => join(profile, 'bench.json');
export const isFilled = (profile: string): boolean => existsSync(noteFile(profile));

/** @param options.profile a folder: what is in it is written down there for the next run */
export async function fill(
  driver: Driver,
  articles: readonly CorpusArticle[],
  name: string,
  { profile, reindex }: { readonly profile: string; readonly reindex: boolean },
): Promise<Filled> {
  const file = noteFile(profile);
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Note) : null;
  if (known && (known.articles !== articles.length || known.name !== name)) {
    throw new Error(`${profile} holds another library: ${known.articles} of ${known.name}`);
  }
  const before = known?.before ?? (await save(driver, articles, profile));
  if (!known) writeFileSync(file, JSON.stringify({ articles: articles.length, name, before } satisfies Note));
  // A kept library may have been left in the middle of a merge.
  await index(driver, known && !reindex ? 'tend' : 'rebuild');
  // The browser writes its log into tables, and drops what was deleted, when it starts.
  await driver.restart();
  await driver.restart();
  const after = diskBytes(profile);
  return { disk: before > 0 && after > 0 ? { before, after } : null };
}

async function save(driver: Driver, articles: readonly CorpusArticle[], profile: string): Promise<number> {
  const page = await driver.openExtension('bench-load.html');
  const from = performance.now();
  const every = articles.length > ALL_ANNOTATED ? 10 : 1;
  for (let at = 0; at < articles.length; at += BATCH) {
    await call(page, 'load', articles.slice(at, at + BATCH).map(draftOf), FIRST_SAVED + at * MINUTE, every);
    if (at % 5000 === 0 && at > 0) progress(`${at} saved`, from);
  }
  progress(`${articles.length} saved`, from);
  await page.close();
  await driver.restart();
  return diskBytes(profile);
}

async function index(driver: Driver, how: 'tend' | 'rebuild'): Promise<void> {
  const page = await driver.openExtension('bench-load.html');
  const from = performance.now();
  await callLong(page, how);
  progress('indexed', from);
  await page.close();
}

const progress = (what: string, from: number) =>
  console.log(`  ${what} after ${((performance.now() - from) / 1000).toFixed(0)} s`);
