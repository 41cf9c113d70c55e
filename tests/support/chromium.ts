/** Chromium over the DevTools protocol (puppeteer-core): https://pptr.dev/guides/chrome-extensions */
import { join } from 'node:path';
import puppeteer, { type Browser, type Extension, type KeyInput, type Page } from 'puppeteer-core';
import { evaluateInBackground, killBackground } from './chromium-background';
import { chooseFromMenu, focusPage, windowOf } from './chromium-window';
import { type Driver, type InPage, type LaunchOptions, poll, type View } from './driver';
import { copyExtension } from './extension-copy';
import { findBrowser } from './find-browser';
import { discardProfile, newProfile } from './profile';

export interface ChromiumDriver extends Driver {
  /** Puppeteer's own objects, for measurements that need the protocol. They change on restart. */
  readonly browser: Browser;
  readonly extension: Extension;
  page(view: View): Page;
  /** Runs a self-contained function in the background; arguments and result are JSON. */
  inBackground<T, A extends unknown[]>(run: InPage<A, T>, ...args: A): Promise<T>;
}

/** Milliseconds a page is given to load what its text does not need. */
const LOADING = 5000;

/** Milliseconds from its start until Chromium's window hears an extension's shortcut: nothing says when it does. */
const TAKING_SHORTCUTS = 3000;

class ChromiumView implements View {
  constructor(readonly page: Page) {}
  async goto(url: string) {
    await this.page.goto(url, { waitUntil: 'domcontentloaded' });
    // Some pages never finish: their scripts ask for a missing picture again and again.
    await this.page
      .waitForFunction(() => document.readyState === 'complete', { timeout: LOADING })
      .catch(() => {});
  }
  async url() {
    return this.page.url();
  }
  evaluate<T, A extends unknown[]>(run: (...args: A) => T | Promise<T>, ...args: A) {
    // Puppeteer's types unwrap element handles; here arguments are JSON and stay what they are.
    return this.page.evaluate(run as (...args: unknown[]) => unknown, ...args) as Promise<T>;
  }
  until<T, A extends unknown[]>(run: (...args: A) => T | Promise<T>, ...args: A) {
    return poll(
      () => this.evaluate(run, ...args),
      () => this.text(),
    );
  }
  text() {
    return this.page.evaluate(() => document.body?.innerText ?? '');
  }
  async click(selector: string) {
    await this.until((s) => document.querySelector(s) !== null, selector);
    await this.page.click(selector);
  }
  async type(selector: string, text: string) {
    await this.click(selector);
    await this.page.$eval(selector, (field) => (field as HTMLInputElement).select());
    await this.page.keyboard.press('Backspace');
    await this.page.keyboard.type(text);
  }
  press(key: string) {
    return this.page.keyboard.press(key as KeyInput);
  }
  async screenshot(file: string) {
    await this.page.screenshot({ path: file as `${string}.png` });
  }
  front() {
    return this.page.bringToFront();
  }
  async close() {
    if (!this.page.isClosed()) await this.page.close();
  }
}

export async function launchChromium(options: LaunchOptions = {}): Promise<ChromiumDriver> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('Chromium was not found: install it or set CHROMIUM_PATH');
  const profile = options.profile ?? newProfile('chromium');
  const unpacked = copyExtension('chrome', profile, options);

  const { desktop } = options;
  const headless = !desktop && (options.headless ?? true);

  const start = async () => {
    const browser = await puppeteer.launch({
      executablePath,
      headless,
      ...(desktop && { env: { ...process.env, DISPLAY: desktop.display } }),
      pipe: true,
      // Shorter than a test may take: the error then names the command, and the test can be tried again.
      protocolTimeout: options.answerWithin ?? 30_000,
      enableExtensions: [unpacked],
      userDataDir: join(profile, 'data'),
      acceptInsecureCerts: true,
      defaultViewport: null,
      args: [
        // Root has no sandbox; as anyone else the sandbox stays on.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--no-first-run',
        '--disable-quic',
        '--disable-sync',
        '--disable-component-update',
        '--disable-background-networking',
        '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,Translate',
        '--window-size=1280,900',
        ...(headless || desktop ? ['--disable-gpu'] : []),
        ...(options.colorScheme === 'dark' ? ['--force-dark-mode'] : []),
        ...(options.proxyPort
          ? [`--proxy-server=http://127.0.0.1:${options.proxyPort}`, '--proxy-bypass-list=<-loopback>']
          : []),
      ],
    });
    const extension = await poll(
      async () => [...(await browser.extensions()).values()][0],
      async () => 'no extension was loaded',
    );
    if (desktop) await new Promise((done) => setTimeout(done, TAKING_SHORTCUTS));
    return { browser, extension };
  };
  /** A browser whose background does not answer when it is new never will: it is started once more. */
  const startAnswering = async () => {
    const started = await start();
    const origin = `chrome-extension://${started.extension.id}/`;
    if (!started.browser.targets().some((one) => one.type() === 'service_worker')) return started;
    const fault = await evaluateInBackground(started.browser, origin, () => true).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (!fault) return started;
    console.warn('Chromium is started again:', fault);
    await started.browser.close();
    return start();
  };
  let { browser, extension } = await startAnswering();

  const pageOf = (view: View) => (view as ChromiumView).page;
  const url = (path: string) => `chrome-extension://${extension.id}/${path.replace(/^\//, '')}`;
  const open = async (address: string): Promise<View> => {
    const view = new ChromiumView(await browser.newPage());
    await view.goto(address);
    return view;
  };

  return {
    name: 'chromium',
    get browser() {
      return browser;
    },
    get extension() {
      return extension;
    },
    page: pageOf,
    open,
    extensionUrl: url,
    openExtension: (path) => open(url(path)),
    async clickToolbar(tab) {
      const page = pageOf(tab);
      await page.bringToFront();
      const before = new Set(browser.targets());
      await page.triggerExtensionAction(extension);
      const target = await browser.waitForTarget(
        (one) => !before.has(one) && one.type() === 'page' && one.url().startsWith(url('popup')),
        { timeout: 10_000 },
      );
      return new ChromiumView((await target.page()) ?? (await target.asPage()));
    },
    canDriveWindow: desktop !== undefined,
    async pressShortcut(tab) {
      const page = pageOf(tab);
      await page.bringToFront();
      await focusPage(page, windowOf(desktop));
      windowOf(desktop).key('alt+shift+s');
    },
    async chooseFromMenu(tab, selector) {
      const page = pageOf(tab);
      await page.bringToFront();
      await chooseFromMenu(page, windowOf(desktop), selector);
    },
    inBackground: (run, ...args) => evaluateInBackground(browser, url(''), run, ...args),
    badge: (tab) => badgeOf(browser, url(''), pageOf(tab)),
    stopBackground: () => killBackground(browser, url('')),
    async restart() {
      await browser.close();
      ({ browser, extension } = await startAnswering());
    },
    async close() {
      await browser.close();
      if (!options.profile) discardProfile(profile);
    },
  };
}

/** Asked in the extension's worker: Chromium has no other way to see a badge. */
async function badgeOf(browser: Browser, origin: string, page: Page): Promise<string> {
  await page.bringToFront();
  return evaluateInBackground(browser, origin, async () => {
    // biome-ignore lint/suspicious/noExplicitAny: the extension's global in the worker
    const { tabs, action } = (globalThis as any).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    return action.getBadgeText({ tabId: tab.id });
  });
}
