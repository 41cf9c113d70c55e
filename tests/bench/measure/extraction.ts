/**
 * What reading a page costs beyond Readability's own time, in the tab and as a click does it: a real click on the
 * toolbar, the script put into a page no script of ours has been in, and the page's own timers watched meanwhile.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserName, type Driver, launch, type View } from '../../support/browsers';
import { type PageServer, startPageServer } from '../../support/page-server';
import { bigPages } from '../big-pages';
import { PATIENCE } from '../browser';

const fixtures = resolve('tests/fixtures/pages');
const readability = resolve('node_modules/@mozilla/readability/Readability.js');

export interface Reading {
  /** From the script's start to its result. */
  readonly ms: number;
  /** The longest the page could not run a timer of its own. */
  readonly block: number;
}

export interface ExtractionTimes {
  readonly page: string;
  readonly ours: Reading[];
  readonly readability: Reading[];
}

/** The script as the browser is given it, and the milliseconds from there to its result. */
const timed = (script: string, result: string) =>
  `(async () => { const from = performance.now(); ${script}; await (${result}); return performance.now() - from; })()`;

/** A timer of the page that notes how late it comes at worst; `WATCHED` reads that. */
const WATCH = `globalThis.soTinWatch = { last: performance.now(), longest: 0 };
  soTinWatch.tick = () => {
    const now = performance.now();
    soTinWatch.longest = Math.max(soTinWatch.longest, now - soTinWatch.last);
    soTinWatch.last = now;
    soTinWatch.timer = setTimeout(soTinWatch.tick, 0);
  };
  soTinWatch.tick(); 0`;
const WATCHED = 'soTinWatch.tick(); clearTimeout(soTinWatch.timer); soTinWatch.longest';

/** A copy of the build with the scripts to time beside its own. */
function prepared(build: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'so-tin-reading-'));
  cpSync(build, folder, { recursive: true });
  const write = (name: string, script: string) => writeFileSync(join(folder, name), script);
  write('watch.js', WATCH);
  write('watched.js', WATCHED);
  write('ours.js', timed(readFileSync(join(build, 'extract.js'), 'utf8'), 'extract'));
  write(
    'theirs.js',
    timed(readFileSync(readability, 'utf8'), 'new Readability(document.cloneNode(true)).parse() && null'),
  );
  return folder;
}

/** The address of every page to read, by name. */
function serve(server: PageServer, only: RegExp): Map<string, string> {
  const index = JSON.parse(readFileSync(join(fixtures, 'index.json'), 'utf8')) as {
    file: string;
    url: string;
  }[];
  const pages = new Map<string, string>();
  for (const { file, url } of index.filter((one) => /^(?:hbdt|liferay|neko)-full-page/.test(one.file)))
    pages.set(file, server.addFile(url, join(fixtures, file)));
  for (const { name, url, html } of bigPages) pages.set(name, server.add(url, html()));
  return new Map([...pages].filter(([name]) => only.test(name)));
}

export async function measureExtraction(
  browser: BrowserName,
  build: string,
  starts: number,
  only = /./,
  say: (what: string) => void = () => {},
): Promise<ExtractionTimes[]> {
  const extension = prepared(build);
  const server = await startPageServer();
  const driver = await launch(browser, { extension, answerWithin: PATIENCE, proxyPort: server.port });
  const times: ExtractionTimes[] = [];
  try {
    for (const [page, url] of serve(server, only)) {
      say(page);
      const one: ExtractionTimes = { page, ours: [], readability: [] };
      for (let i = 0; i < starts; i++) {
        one.ours.push(await readOnce(driver, url, 'ours.js'));
        one.readability.push(await readOnce(driver, url, 'theirs.js'));
      }
      times.push(one);
    }
  } finally {
    await driver.close();
    await server.close();
    rmSync(extension, { recursive: true, force: true, maxRetries: 5 });
  }
  return times;
}

/** Opened afresh each time: a click finds its scripts neither compiled nor warm. */
async function readOnce(driver: Driver, url: string, file: string): Promise<Reading> {
  const tab = await driver.open(url);
  const popup = await driver.clickToolbar(tab);
  try {
    return await putInto(popup, file);
  } finally {
    await popup.close();
    await tab.close();
  }
}

/** Every function that goes into a page is anonymous: the names tsx gives to others are not known there. */
const putInto = (popup: View, file: string): Promise<Reading> =>
  popup.evaluate(async (script) => {
    // biome-ignore lint/suspicious/noExplicitAny: the browser's own global
    const { browser, chrome } = globalThis as any;
    const { tabs, scripting } = browser?.runtime ? browser : chrome;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    const answers: number[] = [];
    for (const one of ['watch.js', script, 'watched.js']) {
      const [injected] = await scripting.executeScript({ target: { tabId: tab.id }, files: [one] });
      answers.push(injected.result);
    }
    return { ms: answers[1]!, block: answers[2]! };
  }, file);
