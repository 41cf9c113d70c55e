/** What the browser tests do over and over: a browser with pages, asking as the views ask, waiting for the badge. */
import { afterAll, beforeAll } from 'vitest';
import { type BrowserName, type Driver, type LaunchOptions, launch, type View } from '../support/browsers';
import { type PageServer, startPageServer } from '../support/page-server';
import { articlePage } from './pages';

export const BROWSERS = ['chromium', 'firefox'] as const satisfies readonly BrowserName[];

export const PAPER = 'https://baohoabinh.com.vn';
export const ARTICLE = `${PAPER}/11/900001/muong-chieng.htm`;

export interface Stage {
  driver: Driver;
  server: PageServer;
}

/** One browser for all tests of a `describe`. */
export function useStage(name: BrowserName, options: LaunchOptions = {}): Stage {
  const stage = {} as Stage;
  beforeAll(async () => {
    stage.server = await startPageServer();
    stage.server.add(ARTICLE, articlePage());
    stage.driver = await launch(name, { proxyPort: stage.server.port, ...options });
  });
  afterAll(async () => {
    await stage.driver?.close();
    await stage.server?.close();
  });
  return stage;
}

type Answer = { ok: boolean; value?: Record<string, unknown>; failure?: { code: string } };

/** Sends a request from one of our pages, as `utils/browser/ask.ts` does. `tabId: 'front'` is the tab in front. */
export function ask(page: View, soTin: string, payload: Record<string, unknown>): Promise<Answer> {
  return page.evaluate(
    async (name, values) => {
      // biome-ignore lint/suspicious/noExplicitAny: the browser's own global
      const { browser, chrome } = globalThis as any;
      const api = browser?.runtime ? browser : chrome;
      if (values.tabId === 'front') {
        const [tab] = await api.tabs.query({ active: true, currentWindow: true });
        values.tabId = tab.id;
      }
      return JSON.parse(
        JSON.stringify((await api.runtime.sendMessage({ soTin: name, payload: values })) ?? null),
      );
    },
    soTin,
    payload,
  );
}

/** Clips the tab through the real toolbar button, and closes the popup. */
export async function clip({ driver }: Stage, tab: View): Promise<Answer> {
  const popup = await driver.clickToolbar(tab);
  const answer = await ask(popup, 'clip', { tabId: 'front', as: 'article' });
  await popup.close();
  return answer;
}

export async function waitForBadge({ driver }: Stage, tab: View, text: string, seconds = 15): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  let last = '';
  while (Date.now() < deadline) {
    last = await driver.badge(tab);
    if (last === text) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`The badge says "${last}", not "${text}"`);
}

/** All rows of a table of the library, read from one of our pages. */
export async function rows(stage: Stage, table: string): Promise<Record<string, unknown>[]> {
  const page = await stage.driver.openExtension('popup.html');
  const found = await page.evaluate(
    (store) =>
      new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const open = indexedDB.open('so-tin');
        open.onerror = () => reject(new Error(String(open.error)));
        open.onsuccess = () => {
          const db = open.result;
          if (!db.objectStoreNames.contains(store)) {
            db.close();
            resolve([]);
            return;
          }
          const request = db.transaction(store).objectStore(store).getAll();
          request.onsuccess = () => {
            db.close();
            resolve(JSON.parse(JSON.stringify(request.result)));
          };
          request.onerror = () => reject(new Error(String(request.error)));
        };
      }),
    table,
  );
  await page.close();
  return found;
}
