/**
 * Opens Chromium with the built extension and a few sample articles under their real addresses. Where there is no
 * display it does what a reader would, headless: clips by the real toolbar button, searches without marks, prints what
 * was saved and found, and leaves pictures of popup and library in `.output/screenshots`.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ChromiumDriver, launchChromium, type View } from '../tests/support/browsers';
import { startPageServer } from '../tests/support/page-server';
import { openView, savePage, searchFor } from '../tests/support/popup';

interface Sample {
  readonly file: string;
  readonly url: string;
  readonly sample?: boolean;
  /** Pictures of the page: address to file. */
  readonly pictures?: Readonly<Record<string, string>>;
}

const PAGES = join('tests', 'fixtures', 'pages');
const SCREENSHOTS = join('.output', 'screenshots');
const QUERY = 'cai cach hanh chinh';

const pages = JSON.parse(readFileSync(join(PAGES, 'index.json'), 'utf8')) as Sample[];
const samples = pages.filter(({ sample }) => sample);
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = process.argv.includes('--headless') || !hasDisplay;

const server = await startPageServer();
for (const { file, url, pictures } of samples) {
  server.addFile(url, join(PAGES, file));
  for (const [address, picture] of Object.entries(pictures ?? {}))
    server.addFile(address, join(PAGES, picture));
}
const driver = await launchChromium({ proxyPort: server.port, headless });

if (headless) {
  try {
    await show(driver);
  } finally {
    await driver.close();
    await server.close();
  }
} else {
  for (const { url } of samples) await driver.open(url);
  console.log(`
Sổ Tin is open with ${samples.length} sample articles. On one of them:
  • click the Sổ Tin button (under the puzzle piece, where it can be pinned), then "Lưu bài này"; or press Alt+Shift+S
  • in the popup type "${QUERY}" in "Tìm"
  • "Mở kho tin" opens the library
This browser sees the samples only, no network. Close it to end.`);
  await new Promise<void>((done) => driver.browser.once('disconnected', () => done()));
  await server.close();
}

/** The main job by itself. */
async function show(browser: ChromiumDriver): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  const picture = (view: View, name: string) => view.screenshot(join(SCREENSHOTS, `${name}.png`));
  console.log('No display: doing it headless.\n\nSaved:');
  for (const [i, { url }] of samples.entries()) {
    const tab = await browser.open(url);
    const popup = await browser.clickToolbar(tab);
    if (i === 0) {
      await popup.until(() => document.querySelector('.page-acts') !== null);
      await picture(popup, 'popup-page');
    }
    console.log(`  ${await savePage(popup)}\n    ${url}`);
    if (i === 0) await picture(popup, 'popup-saved');
    await popup.close();
    await tab.close();
  }

  const tab = await browser.open(samples[0]?.url ?? 'about:blank');
  const popup = await browser.clickToolbar(tab);
  console.log(`\nFound by "${QUERY}":`);
  for (const title of await searchFor(popup, QUERY)) console.log(`  ${title}`);
  await picture(popup, 'popup-search');
  await openView(popup, 'saved');
  await popup.until(() => document.querySelector('[data-row]') !== null);
  await picture(popup, 'popup-library');
  await openView(popup, 'related');
  await popup.until(() => {
    const sections = [...document.querySelectorAll('main section')];
    return sections.length > 1 && sections.every((one) => one.querySelector('[data-row], .hint'));
  });
  await picture(popup, 'popup-related');
  await popup.close();

  const library = await browser.openExtension('library.html');
  await library.until(() => document.querySelector('[data-row]') !== null);
  await picture(library, 'library');
  await library.click('[data-row]');
  await library.until(() => document.querySelector('article') !== null);
  await picture(library, 'reader');
  console.log(`\nPictures in ${SCREENSHOTS}`);
}
