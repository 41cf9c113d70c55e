/**
 * Pictures of every view for eyes to judge: `npm run screenshots [-- PART-OF-A-NAME]`, into `.output/screenshots/`.
 * The views run over fake doors with texts of our own, so the pictures are the same on every machine.
 */
import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { openHarness } from '../tests/support/views/harness';

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
  { name: 'popup-broken', query: 'broken=library-unavailable', act: key('2') },
];

const wanted = process.argv[2] ?? '';
const directory = '.output/screenshots';
await mkdir(directory, { recursive: true });
const harness = await openHarness(process.env.CHROMIUM_PATH ?? '/usr/bin/chromium');
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
