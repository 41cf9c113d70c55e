/** What the toolbar button says while the reader only walks through pages. */
import { describe, expect, it } from 'vitest';
import { ARTICLE, BROWSERS, clip, PAPER, useStage, waitForBadge } from './journey';
import { articlePage } from './pages';

const OTHER = 'https://tin.example.vn/bai.htm';

describe.each(BROWSERS)('%s', (name) => {
  const stage = useStage(name);

  it('counts the saved articles related to a provincial page', async () => {
    const tab = await stage.driver.open(ARTICLE);
    await waitForBadge(stage, tab, '');
    expect(await clip(stage, tab)).toMatchObject({ ok: true });
    const url = stage.server.add(
      `${PAPER}/11/900060/cung-viec.htm`,
      articlePage({ title: 'Cùng một việc, báo khác đưa' }),
    );
    const related = await stage.driver.open(url);
    await waitForBadge(stage, related, '1');
    await related.close();
    await tab.close();
  });

  it('follows a page that changes its address without loading, and one brought back by the Back button', async () => {
    const tab = await stage.driver.open(ARTICLE);
    await waitForBadge(stage, tab, '✓');
    await tab.evaluate(() => history.pushState(null, '', '/11/900061/khac.htm'));
    await waitForBadge(stage, tab, '1');
    await tab.evaluate(() => history.back());
    await waitForBadge(stage, tab, '✓');
    await tab.goto(`${PAPER}/11/900060/cung-viec.htm`);
    await waitForBadge(stage, tab, '1');
    await tab.evaluate(() => history.back());
    await waitForBadge(stage, tab, '✓');
    await tab.close();
  });

  it('does nothing on any other site until it is asked', async () => {
    stage.server.add(OTHER, articlePage());
    const tab = await stage.driver.open(OTHER);
    await new Promise((done) => setTimeout(done, 1000));
    expect(await stage.driver.badge(tab)).toBe('');
    expect(await clip(stage, tab)).toMatchObject({ ok: true, value: { outcome: 'saved' } });
    await waitForBadge(stage, tab, '✓');
    await tab.close();
  });
});
