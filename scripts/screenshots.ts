/**
 * Pictures of every view for eyes to judge: `npm run screenshots [-- PART-OF-A-NAME]`, into `.output/screenshots/`.
 * The views run over fake doors with texts of our own, so the pictures are the same on every machine.
 */
import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { openHarness } from '../tests/support/views/harness';
import { chromiumPath } from './chromium';

interface Scene {
  readonly name: string;
  readonly query: string;
  readonly width?: number;
  readonly height?: number;
  readonly act?: (page: Page) => Promise<unknown>;
}

const key = (name: string) => (page: Page) => page.keyboard.press(name as 'Enter');
const search = (text: string) => async (page: Page) => {
  await page.keyboard.press('/');
  await page.keyboard.type(text);
  await page.waitForSelector('.row mark, .notice-empty', { timeout: 2000 });
};

const wide = { width: 1280, height: 860 };
const tick = async (page: Page) => {
  for (const box of (await page.$$('.row-check input')).slice(0, 3)) await box.click();
};
const compare = async (page: Page) => {
  const button = await page.waitForSelector('.revision-list button');
  await button?.evaluate((element) => (element as HTMLElement).click());
};

const correct = async (page: Page) => {
  const pencil = await page.waitForSelector('.understood-row button');
  await pencil?.evaluate((element) => (element as HTMLElement).click());
  await page.hover('.article-title a.mark');
};

/** Selects words of the saved copy, and chooses the `kind`th of what the menu offers; 0 for none. */
const mark = (words: string, kind: number) => async (page: Page) => {
  await page.waitForSelector('.article-body p');
  await page.evaluate((text) => {
    const walker = document.createTreeWalker(document.querySelector('.article-body')!, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const at = walker.currentNode.textContent!.indexOf(text);
      if (at < 0) continue;
      getSelection()?.setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + text.length);
      document.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
      return;
    }
  }, words);
  await page.waitForSelector('.selection-menu');
  if (kind > 0) await page.click(`.selection-menu button:nth-of-type(${kind})`);
};

const scenes: readonly Scene[] = [
  { name: 'popup-unsaved', query: '' },
  { name: 'popup-saved-now', query: '', act: key('Enter') },
  { name: 'popup-saved', query: 'page=saved' },
  { name: 'popup-refused', query: 'refused=not-an-article' },
  { name: 'popup-list', query: '', act: key('2') },
  { name: 'popup-related', query: '', act: key('3') },
  { name: 'popup-search-help', query: '', act: key('4') },
  { name: 'popup-search', query: '', act: search('ho so') },
  { name: 'popup-nothing', query: '', act: search('zzz') },
  { name: 'popup-empty', query: 'articles=0', act: key('2') },
  { name: 'library-list', query: 'app=library', ...wide },
  { name: 'library-selected', query: 'app=library', ...wide, act: tick },
  { name: 'library-empty', query: 'app=library&articles=0', ...wide },
  { name: 'library-search', query: 'app=library#/tin?q=hồ%20sơ', ...wide },
  { name: 'library-day', query: 'app=library#/ngay?ngay=2026-11-22', ...wide },
  { name: 'library-settings', query: 'app=library#/cai-dat', ...wide },
  { name: 'library-narrow', query: 'app=library', width: 400, height: 900 },
  { name: 'reader', query: 'app=library#/bai/1', width: 1280, height: 1500 },
  { name: 'reader-correcting', query: 'app=library#/bai/12', width: 1280, height: 1100, act: correct },
  {
    name: 'reader-adding',
    query: 'app=library#/bai/1',
    width: 1280,
    height: 1100,
    act: mark('1.286 hồ sơ', 0),
  },
  {
    name: 'reader-adding-figure',
    query: 'app=library#/bai/1',
    ...wide,
    act: mark('98,7 % trả đúng hẹn', 2),
  },
  {
    name: 'reader-adding-place',
    query: 'app=library#/bai/1',
    width: 400,
    height: 900,
    act: mark('xóm Đồng Bưng', 2),
  },
  { name: 'reader-narrow', query: 'app=library#/bai/1', width: 400, height: 1500 },
  { name: 'reader-revision', query: 'app=library#/bai/1', ...wide, act: compare },
  { name: 'sidepanel', query: 'page=saved', width: 340, height: 900 },
  { name: 'popup-broken', query: 'broken=library-unavailable', act: key('2') },
  { name: 'library-documents', query: 'app=library#/van-ban', ...wide },
  {
    name: 'library-document',
    query: `app=library#/van-ban/${encodeURIComponent('sure:phutho|UBND|KH|28|2026')}`,
    ...wide,
  },
  {
    name: 'library-document-open',
    query: `app=library#/van-ban/${encodeURIComponent('symbol:NQ 76')}`,
    ...wide,
  },
  { name: 'library-figures', query: 'app=library#/chi-so?chi-so=par', ...wide },
];

const wanted = process.argv[2] ?? '';
const directory = '.output/screenshots';
await mkdir(directory, { recursive: true });
const harness = await openHarness(chromiumPath());
try {
  for (const scene of scenes.filter(({ name }) => name.includes(wanted))) {
    for (const theme of ['light', 'dark'] as const) {
      for (const language of ['vi', 'en'] as const) {
        const page = await harness.open({
          query: scene.query,
          language,
          theme,
          width: scene.width ?? 400,
          height: scene.height ?? 600,
        });
        await scene.act?.(page);
        await new Promise((done) => setTimeout(done, 350));
        await page.screenshot({ path: `${directory}/${scene.name}.${theme}.${language}.png` });
        await page.close();
      }
    }
    console.log(scene.name);
  }
} finally {
  await harness.close();
}
