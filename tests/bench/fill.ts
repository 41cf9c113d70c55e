/** Fills the browser's library with the corpus, or takes the one a kept profile has from an earlier run. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from '../support/browsers';
import { call } from './browser';
import { type CorpusArticle, draftOf } from './corpus';

const BATCH = 250;
/** Saved a minute apart. */
const FIRST_SAVED = Date.UTC(2020, 0, 1);
const MINUTE = 60_000;

export interface Filled {
  /** Null where the profile had the library already. */
  readonly loadMsPerArticle: number | null;
  readonly indexMsPerArticle: number | null;
}

/** @param profile folder of a kept profile, where what is in it is written down; null for a profile that is not kept */
export async function fill(
  driver: Driver,
  articles: readonly CorpusArticle[],
  name: string,
  profile: string | null,
): Promise<Filled> {
  const note = profile ? join(profile, 'bench.json') : null;
  const wanted = JSON.stringify({ articles: articles.length, name });
  if (note && existsSync(note)) {
    if (readFileSync(note, 'utf8') === wanted) return { loadMsPerArticle: null, indexMsPerArticle: null };
    throw new Error(`${profile} holds another library: give a new folder`);
  }
  const page = await driver.openExtension('bench-load.html');
  const from = performance.now();
  for (let at = 0; at < articles.length; at += BATCH) {
    const drafts = articles.slice(at, at + BATCH).map(draftOf);
    await call(page, 'load', drafts, FIRST_SAVED + at * MINUTE);
    if (at % 5000 === 0 && at > 0) progress(`${at} saved`, from);
  }
  progress(`${articles.length} saved`, from);
  const loaded = performance.now();
  await call(page, 'rebuild');
  progress('indexed', from);
  const indexed = performance.now();
  await page.close();
  if (note) writeFileSync(note, wanted);
  return {
    loadMsPerArticle: (loaded - from) / articles.length,
    indexMsPerArticle: (indexed - loaded) / articles.length,
  };
}

const progress = (what: string, from: number) =>
  console.log(`  ${what} after ${((performance.now() - from) / 1000).toFixed(0)} s`);
