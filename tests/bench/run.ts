/**
 * npm run bench -- --articles 1000|10000|50000|100000 [--peers none|minisearch,flexsearch,sqlite,dexie-words]
 *   [--corpus FILE.jsonl.gz] [--json OUT] [--starts 7] [--browser chromium|firefox] [--profile DIR [--reindex] [--fill]]
 *
 * Fills a library in a real browser and times what a reader waits for, beside an empty page and beside other engines
 * on the same articles. Medians; on a machine that does other things too, read the ratios. `--profile` keeps the
 * filled library for the next run; `--reindex` makes its index anew; `--fill` ends there.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName } from '../support/browsers';
import { start } from './browser';
import { corpus } from './corpus';
import type { Raw } from './figures';
import { fill, isFilled } from './fill';
import { measureClips } from './measure/clips';
import { measureCold } from './measure/cold';
import { measureExtraction } from './measure/extraction';
import { measurePopup } from './measure/popup';
import { compactedBytes, measureSizes } from './measure/sizes';
import { measurePeer, measureWarm, type PeerTimes } from './measure/warm';
import type { PeerName } from './peers/peer';
import { coldQueries, warmQueries } from './queries';
import { printReport } from './report';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    browser: { type: 'string', default: 'chromium' },
    corpus: { type: 'string' },
    fill: { type: 'boolean', default: false },
    json: { type: 'string' },
    peers: { type: 'string', default: 'minisearch,flexsearch,sqlite,dexie-words' },
    profile: { type: 'string' },
    reindex: { type: 'boolean', default: false },
    starts: { type: 'string', default: '7' },
  },
});

/** Articles above which an engine is not tried: Dexie's words take 12 ms an article, MiniSearch 250 MB at 50,000. */
const BEARABLE: Readonly<Record<PeerName, number>> = {
  minisearch: 50_000,
  flexsearch: 100_000,
  sqlite: 100_000,
  'dexie-words': 10_000,
};
const WARM_QUERIES = 120;
const RELATED = 40;
const CLIPS = 110;

const count = Number(values.articles);
const starts = Math.max(5, Number(values.starts));
const browser = values.browser as BrowserName;
const named = values.peers === 'none' ? [] : (values.peers.split(',') as PeerName[]);
const say = (what: string) => console.log(`${new Date().toISOString().slice(11, 19)}  ${what}`);

build(browser);
const { articles, name } = corpus(count, values.corpus ?? null);
const profile = values.profile ? resolve(values.profile) : mkdtempSync(join(tmpdir(), 'so-tin-bench-'));
mkdirSync(profile, { recursive: true });
// A kept profile keeps the background's script too: an older one would make the index over again in its own version.
rmSync(join(profile, 'data', 'Default', 'Service Worker'), { recursive: true, force: true });
say(`${count} articles: ${name}`);
const driver = await start(browser, { profile });
try {
  // Before anything else is in it: whether saving gets slower as a library grows is a question of its own.
  const empty = isFilled(profile) ? null : await measureClips(driver, articles.slice(0, CLIPS), 0);
  const { disk } = await fill(driver, articles, name, { profile, reindex: values.reindex });
  if (!values.fill) await measure(empty, disk);
} finally {
  await driver.close();
  if (!values.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

async function measure(empty: number[] | null, disk: Raw['disk']): Promise<void> {
  const sizes = await measureSizes(driver);
  const queries = warmQueries(articles, WARM_QUERIES);

  say('warm');
  const relatedIds = Array.from({ length: RELATED }, (_, i) => 1 + Math.floor((i * count) / RELATED));
  const warm = await measureWarm(driver, queries, relatedIds);

  // Before the peers: what they store lies in the same files, and the browser tidies it while clips are timed.
  say('clips');
  const full = await measureClips(driver, articles.slice(0, CLIPS), Date.now());
  say('disk');
  const compacted = await compactedBytes(driver, profile);

  const peers: Record<string, PeerTimes | null> = {};
  for (const peer of named) {
    say(peer);
    peers[peer] =
      count > BEARABLE[peer]
        ? null
        : await measurePeer(driver, peer, queries).catch((error) => {
            say(`${peer} does not run here: ${String(error).split('\n')[0]}`);
            return null;
          });
  }
  say('cold');
  const cold = await measureCold(
    driver,
    coldQueries(articles, starts),
    named.filter((peer) => peers[peer]),
  );
  const popup = browser === 'chromium' ? await measurePopup(driver, starts) : null;
  say('reading pages');
  const folder = browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
  const extraction = await measureExtraction(browser, resolve('.output/bench', folder), starts);
  const raw: Raw = {
    ...{ browser, articles: count, corpus: name, cold, warm, sizes, disk, compacted, popup },
    ...{ extraction, peers, clips: { empty, full } },
  };
  printReport(raw);
  if (values.json) writeFileSync(values.json, `${JSON.stringify(raw, null, 1)}\n`);
}

/** The extension with the bench's pages, from the code as it is now. */
function build(target: BrowserName): void {
  const { status, stdout, stderr } = spawnSync(
    resolve('node_modules/.bin/wxt'),
    [
      ...['build', '-c', 'tests/bench/wxt.config.ts'],
      ...(target === 'chromium' ? ['-b', 'chrome'] : ['-b', 'firefox', '--mv3']),
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`the build failed:\n${stdout}\n${stderr}`);
}
