/** What reading a page costs beyond Readability's own time: both put into the same page, cold, as a click does. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openPages } from '../../eval/pages/browse';

const folder = resolve('tests/fixtures/pages');
const shipped = resolve('.output/bench/chrome-mv3/extract.js');
const readability = resolve('node_modules/@mozilla/readability/Readability.js');

export interface ExtractionTimes {
  readonly page: string;
  readonly ours: number[];
  readonly readability: number[];
}

/** The script as the browser is given it, and the milliseconds from there to its result. */
const timed = (script: string, result: string) =>
  `(async () => { const from = performance.now(); ${script}; await (${result}); return performance.now() - from; })()`;

export async function measureExtraction(starts: number): Promise<ExtractionTimes[]> {
  const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
    file: string;
    url: string;
  }[];
  const chosen = index.filter(({ file }) => /full-page|caption-glued|liferay/.test(file)).slice(0, 3);
  const ours = timed(readFileSync(shipped, 'utf8'), 'extract');
  const theirs = timed(
    readFileSync(readability, 'utf8'),
    'new Readability(document.cloneNode(true)).parse() && null',
  );
  const pages = await openPages();
  const times: ExtractionTimes[] = [];
  try {
    for (const { file, url } of chosen) {
      const one: ExtractionTimes = { page: file, ours: [], readability: [] };
      for (let i = 0; i < starts; i++) {
        one.ours.push(await pages.open(join(folder, file), url, (page) => page.run<number>(ours)));
        one.readability.push(await pages.open(join(folder, file), url, (page) => page.run<number>(theirs)));
      }
      times.push(one);
    }
  } finally {
    await pages.close();
  }
  return times;
}
