/**
 * npm run bench -- --articles 1000|10000|50000|100000
 *
 * Fills a library in a real browser and times what a reader waits for, beside an empty page and beside other engines
 * on the same articles. Medians; ratios are what counts on a machine that does other things too.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openCold, start } from './browser';
import { corpus } from './corpus';
import { fill } from './fill';
import { coldQueries } from './queries';
import { median } from './stats';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    corpus: { type: 'string' },
    json: { type: 'string' },
    profile: { type: 'string' },
    starts: { type: 'string', default: '7' },
  },
});
const count = Number(values.articles);
const starts = Number(values.starts);

const { articles, name } = corpus(count, values.corpus ?? null);
console.log(`${count} articles: ${name}`);
const driver = await start('chromium', values.profile);
try {
  await fill(driver, articles, name, values.profile ?? null);

  const times: Record<'floor' | 'search' | 'list', number[]> = { floor: [], search: [], list: [] };
  for (const q of coldQueries(articles, starts)) {
    const search = await openCold(driver, `bench-library.html?do=search&q=${encodeURIComponent(q)}`);
    times.search.push(search.ms);
    await search.view.close();
    const floor = await openCold(driver, `bench-floor.html?ids=${search.ids.join(',')}`);
    times.floor.push(floor.ms);
    await floor.view.close();
    const list = await openCold(driver, 'bench-library.html?do=list');
    times.list.push(list.ms);
    await list.view.close();
  }
  const floor = median(times.floor);
  for (const [what, list] of Object.entries(times)) {
    console.log(what.padEnd(8), median(list).toFixed(1).padStart(8), (median(list) / floor).toFixed(2));
  }
  if (values.json) writeFileSync(values.json, JSON.stringify({ articles: count, corpus: name, cold: times }));
} finally {
  await driver.close();
}
