/** The test support itself: real toolbar click, pages under their real hosts, restart on the same profile. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserName, type Driver, launch } from '../support/browsers';
import { type PageServer, startPageServer } from '../support/page-server';

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (name) => {
  let server: PageServer;
  let driver: Driver;
  beforeAll(async () => {
    server = await startPageServer();
    server.add(
      'https://baohoabinh.com.vn/11/1/thu.htm',
      '<!doctype html><title>Thử</title><h1>Xin chào</h1>',
    );
    driver = await launch(name, { proxyPort: server.port });
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  it('serves a page under its real host, in http and https', async () => {
    for (const scheme of ['http', 'https']) {
      const tab = await driver.open(`${scheme}://baohoabinh.com.vn/11/1/thu.htm`);
      expect(await tab.url()).toBe(`${scheme}://baohoabinh.com.vn/11/1/thu.htm`);
      expect(await tab.text()).toContain('Xin chào');
      await tab.close();
    }
  });

  it('opens the popup by a real click on the toolbar button', async () => {
    const tab = await driver.open('https://baohoabinh.com.vn/11/1/thu.htm');
    const popup = await driver.clickToolbar(tab);
    expect(await popup.url()).toContain('popup.html');
    // The view draws itself after its scripts have run.
    await popup.until(() => document.body.innerText.trim() !== '');
    await popup.close();
    await tab.close();
  });

  it('keeps storage over a stopped background and a restart', async () => {
    const page = await driver.openExtension('popup.html');
    await page.evaluate(() => localStorage.setItem('kept', 'yes'));
    await driver.stopBackground();
    await page.close();
    await driver.restart();
    const again = await driver.openExtension('popup.html');
    expect(await again.evaluate(() => localStorage.getItem('kept'))).toBe('yes');
    await again.close();
  });
});
