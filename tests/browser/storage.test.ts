/** A disk that is full and a database that does not open, injected into the running background. */
import { describe, expect, it } from 'vitest';
import type { ChromiumDriver } from '../support/browsers';
import { ARTICLE, ask, BROWSERS, clip, rows, type Stage, useStage } from './journey';

type Fault = 'full' | 'closed';

/** Runs in the background's own global, or is handed it. */
function breakStorage(fault: Fault, target = globalThis): void {
  const fail = (name: string) => () => {
    throw new target.DOMException('injected', name);
  };
  if (fault === 'full') target.IDBObjectStore.prototype.add = fail('QuotaExceededError');
  else target.IDBFactory.prototype.open = fail('UnknownError');
}

/** Chromium's worker is a target of its own; Firefox's event page is reached from another page of the extension. */
async function inject({ driver }: Stage, fault: Fault): Promise<void> {
  const page = await driver.openExtension('popup.html');
  await driver.stopBackground();
  // Wakes it without opening the database. While the old one is dying, the browser still sends to it.
  const wake = () => ask(page, 'preview', { tabId: 999_999 });
  expect(await wake().catch(() => new Promise((done) => setTimeout(done, 500)).then(wake))).toMatchObject({
    ok: false,
  });
  if (driver.name === 'firefox') {
    await page.evaluate((kind) => {
      // biome-ignore lint/suspicious/noExplicitAny: the browser's own global
      const background = (globalThis as any).browser.extension.getBackgroundPage();
      const fail = (name: string) => () => {
        throw new background.DOMException('injected', name);
      };
      if (kind === 'full') background.IDBObjectStore.prototype.add = fail('QuotaExceededError');
      else background.IDBFactory.prototype.open = fail('UnknownError');
    }, fault);
  } else {
    await (driver as ChromiumDriver).inBackground(breakStorage as (kind: Fault) => void, fault);
  }
  await page.close();
}

describe.each(BROWSERS)('%s', (name) => {
  const stage = useStage(name);

  it('writes nothing when the disk is full, says so, and saves once there is room', async () => {
    await inject(stage, 'full');
    const tab = await stage.driver.open(ARTICLE);
    expect(await clip(stage, tab)).toMatchObject({ ok: false, failure: { code: 'quota-full' } });
    expect(await rows(stage, 'articles')).toEqual([]);
    expect(await rows(stage, 'contents')).toEqual([]);
    expect(await rows(stage, 'counts')).toEqual([]);
    await stage.driver.stopBackground();
    expect(await clip(stage, tab)).toMatchObject({ ok: true, value: { outcome: 'saved' } });
    await tab.close();
  });

  it('says that the library cannot be opened, and finds it whole when it can', async () => {
    const before = await rows(stage, 'articles');
    await inject(stage, 'closed');
    const tab = await stage.driver.open(ARTICLE);
    expect(await clip(stage, tab)).toMatchObject({ ok: false, failure: { code: 'library-unavailable' } });
    await stage.driver.stopBackground();
    expect(await rows(stage, 'articles')).toEqual(before);
    await tab.close();
  });
});
