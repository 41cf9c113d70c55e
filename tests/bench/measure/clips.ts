/** Saving one more article, through the use case, with all the others present. */
import type { Driver } from '../../support/browsers';
import { call, callLong } from '../browser';
import { type CorpusArticle, draftOf } from '../corpus';

/** Between two of these the index is put in order, as the background does some seconds after a clip. */
const BURST = 10;

/** Milliseconds of each of `articles`, which get new addresses. The first few, before the page is warm, are left out. */
export async function measureClips(
  driver: Driver,
  articles: readonly CorpusArticle[],
  round: number,
): Promise<number[]> {
  const page = await driver.openExtension('bench-load.html');
  const drafts = articles.map((article, i) =>
    draftOf({ ...article, id: `more-${round}-${i}`, url: null, title: `${article.title} ${round}-${i}` }),
  );
  const times: number[] = [];
  for (let at = 0; at < drafts.length; at += BURST) {
    times.push(...(await call<number[]>(page, 'clip', drafts.slice(at, at + BURST))));
    await callLong(page, 'tend');
  }
  await page.close();
  return times.slice(BURST);
}
