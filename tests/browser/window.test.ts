/** What the browser's own window offers: the shortcut and the context menu, by real keys and real clicks. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desktop, hasDesktop, startDesktop } from '../support/desktop';
import { BROWSERS, PAPER, rows, useStage, waitForBadge } from './journey';
import { articlePage, listPage } from './pages';

describe.each(BROWSERS)('%s', (name) => {
  const options: { desktop?: Desktop } = {};
  // Before the stage's own hook, which starts the browser on it.
  beforeAll(async () => {
    if (name === 'chromium' && hasDesktop()) options.desktop = await startDesktop();
  });
  const stage = useStage(name, options);
  afterAll(() => options.desktop?.close());
  const kept = async (title: string) => (await rows(stage, 'articles')).find((row) => row.title === title);

  it('saves by the keyboard shortcut', async ({ skip }) => {
    if (!stage.driver.canDriveWindow) skip();
    const url = stage.server.add(
      `${PAPER}/11/900012/phim-tat.htm`,
      articlePage({ title: 'Lưu bằng phím tắt' }),
    );
    const tab = await stage.driver.open(url);
    await stage.driver.pressShortcut(tab);
    await waitForBadge(stage, tab, '✓');
    expect(await kept('Lưu bằng phím tắt')).toMatchObject({ kind: 'article' });
    await tab.close();
  });

  it('says in the next popup what went wrong with a shortcut no popup saw', async ({ skip }) => {
    if (!stage.driver.canDriveWindow) skip();
    const url = stage.server.add(`${PAPER}/kinh-te`, listPage());
    const tab = await stage.driver.open(url);
    await stage.driver.pressShortcut(tab);
    await waitForBadge(stage, tab, '!');
    const popup = await stage.driver.clickToolbar(tab);
    await popup.until(() => document.querySelector('.outcome-place')?.textContent !== '');
    await popup.close();
    await tab.close();
  });

  it('saves the page from its context menu', async ({ skip }) => {
    if (!stage.driver.canDriveWindow) skip();
    const url = stage.server.add(
      `${PAPER}/11/900013/thuc-don.htm`,
      articlePage({ title: 'Lưu bằng thực đơn' }),
    );
    const tab = await stage.driver.open(url);
    await stage.driver.chooseFromMenu(tab, 'h1');
    await waitForBadge(stage, tab, '✓');
    expect(await kept('Lưu bằng thực đơn')).toMatchObject({ kind: 'article' });
    await tab.close();
  });

  it('saves selected text from its context menu', async ({ skip }) => {
    if (!stage.driver.canDriveWindow) skip();
    const url = stage.server.add(
      `${PAPER}/11/900014/doan-chon.htm`,
      articlePage({ title: 'Lưu đoạn đang chọn' }),
    );
    const tab = await stage.driver.open(url);
    await tab.evaluate(() => getSelection()?.selectAllChildren(document.querySelectorAll('p')[3]!));
    await stage.driver.chooseFromMenu(tab, 'p:nth-of-type(4)');
    await waitForBadge(stage, tab, '✓');
    expect(await kept('Lưu đoạn đang chọn')).toMatchObject({ kind: 'selection' });
    await tab.close();
  });

  it('keeps a link from its context menu, under the words of the link', async ({ skip }) => {
    if (!stage.driver.canDriveWindow) skip();
    const url = stage.server.add(
      `${PAPER}/11/900015/lien-ket.htm`,
      articlePage({
        title: 'Trang có liên kết',
        extra: `<p><a id="kept" href="${PAPER}/11/900016/sau.htm">Đọc tin này sau</a></p>`,
      }),
    );
    const tab = await stage.driver.open(url);
    await stage.driver.chooseFromMenu(tab, '#kept');
    await waitForBadge(stage, tab, '✓');
    expect(await kept('Đọc tin này sau')).toMatchObject({ kind: 'link', url: `${PAPER}/900016` });
    expect(await kept('Trang có liên kết')).toBeUndefined();
    await tab.close();
  });
});
