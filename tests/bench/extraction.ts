/**
 * npm run bench:extraction -- [--browser chromium|firefox] [--starts 5] [--only PATTERN]
 * Reading pages alone, on the last `npm run build`: small ones, and pages of 1 and 4 MB that are heavy in different ways.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName } from '../support/browsers';
import { measureExtraction, type Reading } from './measure/extraction';
import { median } from './stats';

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    only: { type: 'string', default: '.' },
    starts: { type: 'string', default: '5' },
  },
});
const browser = values.browser as BrowserName;
const build = resolve('.output', browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
const times = await measureExtraction(browser, build, Number(values.starts), new RegExp(values.only));

const HEAD = ['', 'ours ms', 'Readability', 'beyond', 'longest block', 'Readability’s', 'beyond'];
const row = (cells: readonly string[]) =>
  cells.map((cell, i) => (i === 0 ? cell.padEnd(40) : cell.padStart(15))).join('');
const of = (readings: readonly Reading[], what: keyof Reading) => median(readings.map((one) => one[what]));
console.log(`${browser}, medians of ${values.starts} cold readings, ms\n${row(HEAD)}`);
for (const { page, ours, readability } of times) {
  const cells = (['ms', 'block'] as const).flatMap((what) => {
    const [a, b] = [of(ours, what), of(readability, what)];
    return [a, b, a - b].map((value) => value.toFixed(0));
  });
  console.log(row([page, ...cells]));
}
