/** Bad input and bad luck in real browsers: each gives one named failure, and nothing is lost or half-written. */
import { describe, expect, it } from 'vitest';
import { ARTICLE, ask, BROWSERS, clip, PAPER, rows, useStage, waitForBadge } from './journey';
import { articlePage, hugePage, listPage, malformedPage, PDF } from './pages';

describe.each(BROWSERS)('%s', (name) => {
  const stage = useStage(name);
  const titles = async () => (await rows(stage, 'articles')).map((row) => row.title);

  it('refuses a page that is no article, and keeps its title and address when asked', async () => {
    const url = stage.server.add(`${PAPER}/chinh-tri`, listPage());
    const tab = await stage.driver.open(url);
    expect(await clip(stage, tab)).toMatchObject({ ok: false, failure: { code: 'not-an-article' } });
    await waitForBadge(stage, tab, '!');
    expect(await titles()).toEqual([]);
    const popup = await stage.driver.clickToolbar(tab);
    expect(await ask(popup, 'clip', { tabId: 'front', as: 'link' })).toMatchObject({
      value: { kind: 'link' },
    });
    await popup.close();
    await tab.close();
  });

  it('keeps a selection', async () => {
    const tab = await stage.driver.open(`${PAPER}/chinh-tri`);
    await tab.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('ul')!));
    const popup = await stage.driver.clickToolbar(tab);
    expect(await ask(popup, 'clip', { tabId: 'front', as: 'selection' })).toMatchObject({
      value: { kind: 'selection' },
    });
    await popup.close();
    await tab.close();
  });

  it('refuses a PDF, and may still keep its address', async () => {
    const url = stage.server.add(`${PAPER}/van-ban/28-kh-ubnd.pdf`, { body: PDF, type: 'application/pdf' });
    const tab = await stage.driver.open(url);
    const popup = await stage.driver.clickToolbar(tab);
    expect(await ask(popup, 'clip', { tabId: 'front', as: 'article' })).toMatchObject({
      ok: false,
      failure: { code: 'not-html' },
    });
    expect(await ask(popup, 'clip', { tabId: 'front', as: 'link' })).toMatchObject({
      value: { kind: 'link' },
    });
    await popup.close();
    await tab.close();
  });

  it('has no access to the browser’s own pages, and says so', async () => {
    const tab = await stage.driver.open(name === 'chromium' ? 'chrome://version/' : 'about:license');
    expect(await clip(stage, tab)).toMatchObject({ ok: false, failure: { code: 'no-access' } });
    await tab.close();
  });

  it('says when the page went away while it was being read', async () => {
    const url = stage.server.add(
      `${PAPER}/11/900020/chuyen-trang.htm`,
      articlePage({ title: 'Trang chuyển đi' }),
    );
    const tab = await stage.driver.open(url);
    const popup = await stage.driver.clickToolbar(tab);
    // It goes on to another address more often than it can be read.
    const answer = await popup.evaluate(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: the browser's own global
      const { browser, chrome } = globalThis as any;
      const api = browser?.runtime ? browser : chrome;
      const [front] = await api.tabs.query({ active: true, currentWindow: true });
      await api.scripting.executeScript({
        target: { tabId: front.id },
        func: () => {
          let left = 150;
          const timer = setInterval(() => {
            history.pushState(null, '', `/11/900021/trang-${left}.htm`);
            if (--left === 0) clearInterval(timer);
          }, 20);
        },
      });
      return api.runtime.sendMessage({ soTin: 'clip', payload: { tabId: front.id, as: 'article' } });
    });
    expect(answer).toMatchObject({ ok: false, failure: { code: 'page-changed' } });
    expect(await titles()).not.toContain('Trang chuyển đi');
    await popup.close();
    await tab.close();
  });

  it('reads a page of five megabytes', async () => {
    const url = stage.server.add(`${PAPER}/11/900022/dai.htm`, hugePage());
    const tab = await stage.driver.open(url);
    expect(await clip(stage, tab)).toMatchObject({ ok: true, value: { outcome: 'saved' } });
    const content = (await rows(stage, 'contents')).find((row) => String(row.text).length > 200_000);
    expect(String(content?.text)).toContain('499. Sáng 12/3');
    await tab.close();
  });

  it('reads a page that never finishes loading', async () => {
    const url = stage.server.add(
      `${PAPER}/11/900024/cho-anh.htm`,
      articlePage({
        title: 'Ảnh hỏng hỏi mãi không thôi',
        extra: `<img src="/a.gif" onerror="this.src = '/a.gif?' + Math.random()">`,
      }),
    );
    const tab = await stage.driver.open(url);
    expect(await clip(stage, tab)).toMatchObject({
      ok: true,
      value: { title: 'Ảnh hỏng hỏi mãi không thôi' },
    });
    await tab.close();
  });

  it('reads malformed HTML', async () => {
    const url = stage.server.add(`${PAPER}/11/900023/hong.htm`, malformedPage());
    const tab = await stage.driver.open(url);
    expect(await clip(stage, tab)).toMatchObject({ ok: true, value: { title: 'Bài có mã hỏng' } });
    await tab.close();
  });

  it('answers no page that poses as the extension', async () => {
    const tab = await stage.driver.open(ARTICLE);
    // Where the browser gives pages a way to reach extensions at all, ours is not listening there.
    const reached = await tab.evaluate(
      async (id) => {
        // biome-ignore lint/suspicious/noExplicitAny: as a hostile page would look for it
        const runtime = (globalThis as any).chrome?.runtime ?? (globalThis as any).browser?.runtime;
        if (!runtime?.sendMessage) return 'no way in';
        return Promise.resolve(runtime.sendMessage(id, { soTin: 'delete', payload: { ids: [1] } })).catch(
          () => 'no answer',
        );
      },
      new URL(stage.driver.extensionUrl('')).host,
    );
    expect(reached ?? 'no answer').toMatch(/^no /);
    await tab.close();
  });

  it('refuses damaged messages', async () => {
    const page = await stage.driver.openExtension('popup.html');
    expect(await ask(page, 'delete', { ids: ['1; drop'] })).toMatchObject({ failure: { code: 'bad-data' } });
    expect(
      await ask(page, 'keep-link', { title: 'x', url: 'javascript:alert(1)', summary: null }),
    ).toMatchObject({
      failure: { code: 'bad-data' },
    });
    await page.close();
  });

  it('finishes a save whose background was killed between click and commit', async () => {
    const url = stage.server.add(
      `${PAPER}/11/900030/bi-ngat.htm`,
      articlePage({ title: 'Bị ngắt giữa chừng' }),
    );
    const tab = await stage.driver.open(url);
    const popup = await stage.driver.clickToolbar(tab);
    // What a killed background leaves: the clip written down, the alarm set, nothing saved.
    await popup.evaluate(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: the browser's own global
      const { browser, chrome } = globalThis as any;
      const api = browser?.runtime ? browser : chrome;
      const [front] = await api.tabs.query({ active: true, currentWindow: true });
      const pending = {
        tabId: front.id,
        as: 'article',
        url: front.url,
        title: front.title,
        at: Date.now() - 60_000,
      };
      await api.storage.session.set({ [`pending:${front.id}`]: pending });
    });
    await stage.driver.stopBackground();
    await popup.evaluate(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: the browser's own global
      const { browser, chrome } = globalThis as any;
      await (browser?.runtime ? browser : chrome).alarms.create('resume-clips', { when: Date.now() + 200 });
    });
    await waitForBadge(stage, tab, '✓');
    expect(await titles()).toContain('Bị ngắt giữa chừng');
    await popup.close();
    await tab.close();
  });

  it('writes all or nothing when it is killed in the middle of a save, and the next click saves', async () => {
    const url = stage.server.add(
      `${PAPER}/11/900031/giua-chung.htm`,
      articlePage({ title: 'Giết giữa lúc ghi' }),
    );
    const tab = await stage.driver.open(url);
    const popup = await stage.driver.clickToolbar(tab);
    const asked = ask(popup, 'clip', { tabId: 'front', as: 'article' }).catch(() => null);
    await new Promise((done) => setTimeout(done, 30));
    await stage.driver.stopBackground();
    await Promise.race([asked, new Promise((done) => setTimeout(done, 2000))]);
    await popup.close();
    const articles = await rows(stage, 'articles');
    const contents = await rows(stage, 'contents');
    expect(contents.map((row) => row.id).sort()).toEqual(articles.map((row) => row.id).sort());
    await tab.front();
    expect(await clip(stage, tab)).toMatchObject({ ok: true });
    expect((await titles()).filter((title) => title === 'Giết giữa lúc ghi')).toHaveLength(1);
    await tab.close();
  });
});
