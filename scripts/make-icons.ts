/**
 * Draws the PNG icons of `public/icon/` from the SVG sources in `assets/icon/`, with the Chromium at hand.
 * Run after changing a source: `npm run icons`. The PNGs are committed, so a build needs no browser.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromiumPath } from './chromium';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const sources: Readonly<Record<number, string>> = {
  16: 'icon-16.svg',
  32: 'icon-small.svg',
  48: 'icon.svg',
  96: 'icon.svg',
  128: 'icon.svg',
};

const browser = await puppeteer.launch({
  executablePath: chromiumPath(),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage();
  await mkdir(resolve(root, 'public/icon'), { recursive: true });
  for (const [size, source] of Object.entries(sources)) {
    const side = Number(size);
    const svg = await readFile(resolve(root, 'assets/icon', source), 'utf8');
    await page.setViewport({ width: side, height: side });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${side}px;height:${side}px}</style>${svg}`,
    );
    const png = await page.screenshot({ omitBackground: true, type: 'png' });
    await writeFile(resolve(root, `public/icon/${side}.png`), png);
    console.log(`public/icon/${side}.png  ${png.length} bytes`);
  }
} finally {
  await browser.close();
}
