/** The main job in real browsers: from the toolbar click to the committed article. */
import { describe, expect, it } from 'vitest';
import { ARTICLE, ask, BROWSERS, clip, PAPER, rows, useStage, waitForBadge } from './journey';
import { articlePage } from './pages';

describe.each(BROWSERS)('%s', (name) => {
  const stage = useStage(name);

  it('reads the page in front after a real click, and saves it', async () => {
    const tab = await stage.driver.open(ARTICLE);
    const popup = await stage.driver.clickToolbar(tab);
    const preview = await ask(popup, 'preview', { tabId: 'front' });
    expect(preview).toMatchObject({
      ok: true,
      value: { draft: { title: 'Mường Chiềng nâng cao chất lượng phục vụ người dân', byline: 'Hà Thu' } },
    });
    expect(await rows(stage, 'articles')).toEqual([]);
    await tab.front();
    const answer = await ask(await stage.driver.clickToolbar(tab), 'clip', { tabId: 'front', as: 'article' });
    expect(answer).toMatchObject({ ok: true, value: { outcome: 'saved', kind: 'article' } });
    await waitForBadge(stage, tab, '✓');
    const [article] = await rows(stage, 'articles');
    expect(article).toMatchObject({ outlet: 'Báo Hòa Bình', published: { day: '2024-03-12' } });
    const [content] = await rows(stage, 'contents');
    expect(content?.text).toContain('1.240 hồ sơ');
    await tab.close();
  });

  it('says that nothing changed, and keeps the old text when something did', async () => {
    const tab = await stage.driver.open(ARTICLE);
    expect(await clip(stage, tab)).toMatchObject({ value: { outcome: 'unchanged' } });
    stage.server.add(
      ARTICLE,
      articlePage({
        paragraphs: [
          'Bài viết đã được tòa soạn sửa lại toàn bộ nội dung, thay cho bản đăng buổi sáng cùng ngày.',
          'Theo đó, số hồ sơ được tính lại là 1.300, tỷ lệ đúng hạn giữ nguyên như báo cáo trước.',
          'Tòa soạn cáo lỗi cùng bạn đọc về sự nhầm lẫn trong bản đăng trước đó vào sáng 12/3.',
        ],
      }),
    );
    await tab.goto(ARTICLE);
    expect(await clip(stage, tab)).toMatchObject({ value: { outcome: 'revised' } });
    const [revision] = await rows(stage, 'revisions');
    expect(revision?.text).toContain('1.240 hồ sơ');
    await tab.close();
  });

  it('marks a saved page when it is visited again, in any spelling of its address', async () => {
    const tab = await stage.driver.open(
      `http://www.baohoabinh.com.vn/11/900001/muong-chieng.htm?utm_source=zalo`,
    );
    expect(await tab.text()).toBe(''); // not served: only the address counts
    await tab.close();
    stage.server.add(
      'http://www.baohoabinh.com.vn/11/900001/muong-chieng.htm?utm_source=zalo',
      articlePage(),
    );
    const again = await stage.driver.open(
      'http://www.baohoabinh.com.vn/11/900001/muong-chieng.htm?utm_source=zalo',
    );
    await waitForBadge(stage, again, '✓');
    await again.close();
  });

  it('saves though the popup closes at once', async () => {
    const url = stage.server.add(
      `${PAPER}/11/900010/dong-ngay.htm`,
      articlePage({ title: 'Cửa sổ đóng ngay' }),
    );
    const tab = await stage.driver.open(url);
    const popup = await stage.driver.clickToolbar(tab);
    await popup.evaluate(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: the browser's own global
      const { browser, chrome } = globalThis as any;
      const api = browser?.runtime ? browser : chrome;
      const [front] = await api.tabs.query({ active: true, currentWindow: true });
      void api.runtime.sendMessage({ soTin: 'clip', payload: { tabId: front.id, as: 'article' } });
    });
    await popup.close();
    await waitForBadge(stage, tab, '✓');
    await tab.close();
  });

  it('makes one article of two clips at once', async () => {
    const url = stage.server.add(
      `${PAPER}/11/900011/hai-lan.htm`,
      articlePage({ title: 'Lưu hai lần cùng lúc' }),
    );
    const tab = await stage.driver.open(url);
    const popup = await stage.driver.clickToolbar(tab);
    const both = await Promise.all([
      ask(popup, 'clip', { tabId: 'front', as: 'article' }),
      ask(popup, 'clip', { tabId: 'front', as: 'article' }),
    ]);
    await popup.close();
    expect(both.map((one) => one.value?.outcome).sort()).toEqual(['saved', 'unchanged']);
    expect(
      (await rows(stage, 'articles')).filter((row) => row.title === 'Lưu hai lần cùng lúc'),
    ).toHaveLength(1);
    await tab.close();
  });

  it('deletes with undo', async () => {
    const page = await stage.driver.openExtension('popup.html');
    const [first] = await rows(stage, 'articles');
    expect(await ask(page, 'delete', { ids: [first?.id] })).toEqual({ ok: true, value: null });
    const tab = await stage.driver.open(ARTICLE);
    await waitForBadge(stage, tab, '');
    await tab.close();
    expect(await ask(page, 'restore', { ids: [first?.id] })).toEqual({ ok: true, value: null });
    const again = await stage.driver.open(ARTICLE);
    await waitForBadge(stage, again, '✓');
    await again.close();
    await page.close();
  });

  it('keeps everything over a restart of the browser', async () => {
    const before = await rows(stage, 'articles');
    await stage.driver.restart();
    expect(await rows(stage, 'articles')).toEqual(before);
    const tab = await stage.driver.open(ARTICLE);
    await waitForBadge(stage, tab, '✓');
    await tab.close();
  });
});
