/**
 * Keeping a listed item for later. No protocol can press "Allow" in a permission prompt, so the granted case runs a copy
 * of the build whose optional hosts are required ones; the refused case is the build as it ships.
 */
import { describe, expect, it } from 'vitest';
import { ask, BROWSERS, PAPER, rows, useStage } from './journey';
import { articlePage } from './pages';

const LISTED = { title: 'Xây dựng nông thôn mới ở vùng cao', summary: 'Tóm tắt trong danh sách.' };
/** The body is put together by the page's own script, as some papers do. */
const SCRIPTED = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Bài do script dựng</title></head>
<body><h1>Bài do script dựng</h1><div id="dcontent"></div><script>document.getElementById('dcontent').textContent = 'nội dung';</script></body></html>`;

describe.each(BROWSERS)('%s, host allowed', (name) => {
  const stage = useStage(name, {
    manifest: (manifest) => {
      manifest.host_permissions = manifest.optional_host_permissions;
      manifest.optional_host_permissions = undefined;
    },
  });

  it('fetches the item and reads it with the same code, without opening it', async () => {
    const url = stage.server.add(
      `${PAPER}/11/900002/nong-thon-moi.htm`,
      articlePage({ title: LISTED.title }),
    );
    const page = await stage.driver.openExtension('popup.html');
    expect(await ask(page, 'keep-link', { ...LISTED, url })).toMatchObject({
      ok: true,
      value: { kind: 'article', title: LISTED.title },
    });
    expect(await rows(stage, 'articles')).toMatchObject([
      { kind: 'article', byline: 'Hà Thu', published: { day: '2024-03-12' } },
    ]);
    await page.close();
  });

  it('reads a page in another encoding', async () => {
    const text = articlePage({ title: 'Café à Mai Châu' }).replace('<meta charset="utf-8">', '');
    const bytes = Buffer.from(
      text.replace(/[^\0-\xff]/g, (letter) => `&#${letter.codePointAt(0)};`),
      'latin1',
    );
    const url = `${PAPER}/11/900003/latin1.htm`;
    stage.server.add(url, { body: bytes, type: 'text/html; charset=iso-8859-1' });
    const page = await stage.driver.openExtension('popup.html');
    expect(await ask(page, 'keep-link', { title: 'x', summary: null, url })).toMatchObject({
      value: { kind: 'article', title: 'Café à Mai Châu' },
    });
    await page.close();
  });

  it('keeps title and address, and says why, when the text cannot be had', async () => {
    const page = await stage.driver.openExtension('popup.html');
    const scripted = stage.server.add(`${PAPER}/11/900004/script.htm`, SCRIPTED);
    const outcome = await ask(page, 'keep-link', { ...LISTED, url: scripted });
    expect(outcome).toMatchObject({ ok: true, value: { kind: 'link' } });
    expect(['empty-body', 'not-an-article']).toContain(outcome.value?.reason);
    const missing = await ask(page, 'keep-link', { ...LISTED, url: `${PAPER}/11/900005/khong-co.htm` });
    expect(missing).toMatchObject({ ok: true, value: { kind: 'link', reason: 'fetch-failed' } });
    await page.close();
  });

  it('fills a kept link when the page is visited and clipped', async () => {
    const url = `${PAPER}/11/900004/script.htm`;
    stage.server.add(url, articlePage({ title: 'Bài do script dựng' }));
    const tab = await stage.driver.open(url);
    const popup = await stage.driver.clickToolbar(tab);
    expect(await ask(popup, 'clip', { tabId: 'front', as: 'article' })).toMatchObject({
      value: { outcome: 'saved', kind: 'article' },
    });
    await popup.close();
    await tab.close();
    const kept = (await rows(stage, 'articles')).filter((row) => row.title === 'Bài do script dựng');
    expect(kept).toHaveLength(1);
  });
});

describe.each(BROWSERS)('%s, as it ships', (name) => {
  const stage = useStage(name);

  it('keeps title and address at once, and fetches nothing without leave', async () => {
    // No provincial host: on those Firefox takes the content script's hosts for granted ones.
    const url = stage.server.add('https://tin.example.vn/900002.htm', articlePage({ title: LISTED.title }));
    const page = await stage.driver.openExtension('popup.html');
    expect(await ask(page, 'keep-link', { ...LISTED, url })).toMatchObject({
      ok: true,
      value: { kind: 'link', reason: 'permission-refused' },
    });
    expect(await rows(stage, 'articles')).toMatchObject([{ kind: 'link', sapo: LISTED.summary }]);
    expect(stage.server.requests).not.toContain(url);
    await page.close();
  });
});
