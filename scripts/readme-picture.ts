/**
 * The README's picture: popup and library side by side, from the pictures `npm run screenshots` left.
 * Run after it: `npm run readme-picture`, which writes `docs/so-tin.png`.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { chromiumPath } from './chromium';

const pictures = ['popup-unsaved.light.vi', 'reader.light.vi'] as const;
const [popup, reader] = await Promise.all(
  pictures.map(async (name) => (await readFile(`.output/screenshots/${name}.png`)).toString('base64')),
);
const page = `<style>
  body { display: flex; gap: 24px; align-items: flex-start; margin: 0; padding: 24px; background: #e6e2d8 }
  div { overflow: hidden; border-radius: 10px; box-shadow: 0 8px 30px rgb(26 36 48 / 22%); height: 600px }
  img { display: block }
</style>
<div><img src="data:image/png;base64,${popup}"></div>
<div><img src="data:image/png;base64,${reader}" width="860"></div>`;

const browser = await puppeteer.launch({
  executablePath: chromiumPath(),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1332, height: 648 });
  await tab.setContent(page);
  await mkdir('docs', { recursive: true });
  await writeFile('docs/so-tin.png', await tab.screenshot({ type: 'png' }));
} finally {
  await browser.close();
}
console.log('docs/so-tin.png');
