/** Firefox's tabs, and the popup behind its toolbar button. */
import { writeFileSync } from 'node:fs';
import { poll, type View } from './driver';
import { asScript, type FirefoxSession } from './firefox-session';

abstract class FirefoxView implements View {
  constructor(protected readonly session: FirefoxSession) {}

  protected abstract run<T>(script: string, args: readonly unknown[]): Promise<T>;
  abstract goto(url: string): Promise<void>;
  abstract press(key: string): Promise<void>;
  abstract screenshot(file: string): Promise<void>;
  abstract front(): Promise<void>;
  abstract close(): Promise<void>;

  url() {
    return this.evaluate(() => location.href);
  }
  evaluate<T, A extends unknown[]>(run: (...args: A) => T | Promise<T>, ...args: A) {
    return this.run<T>(asScript(run), args);
  }
  until<T, A extends unknown[]>(run: (...args: A) => T | Promise<T>, ...args: A) {
    return poll(
      () => this.evaluate(run, ...args),
      () => this.text(),
    );
  }
  text() {
    return this.evaluate(() => document.body?.innerText ?? '');
  }
  async click(selector: string) {
    await this.until((s) => {
      const element = document.querySelector<HTMLElement>(s);
      element?.click();
      return element !== null;
    }, selector);
  }
  async type(selector: string, text: string) {
    await this.until((s) => document.querySelector(s) !== null, selector);
    await this.evaluate(
      (s, value) => {
        const field = document.querySelector<HTMLInputElement>(s);
        field?.focus();
        field?.select();
        document.execCommand('insertText', false, value);
      },
      selector,
      text,
    );
  }
}

/** Milliseconds a page is given to load. */
const LOADING = 8000;

export class FirefoxTab extends FirefoxView {
  constructor(
    session: FirefoxSession,
    readonly handle: string,
  ) {
    super(session);
  }
  private here<T>(work: () => Promise<T>): Promise<T> {
    return this.session.inTab(this.handle, work);
  }
  protected run<T>(script: string, args: readonly unknown[]) {
    return this.here(() => this.session.script<T>(script, args));
  }
  async goto(url: string) {
    await this.here(async () => {
      await this.session.send('WebDriver:SetTimeouts', { pageLoad: LOADING });
      await this.session.send('WebDriver:Navigate', { url }).catch((error: Error) => {
        // Some pages never finish: their scripts ask for a missing picture again and again.
        if (!/timeout/i.test(error.message)) throw error;
      });
    });
  }
  async press(key: string) {
    await this.here(() => this.session.keys(key));
  }
  async screenshot(file: string) {
    const take = () => this.session.send<{ value: string }>('WebDriver:TakeScreenshot', { full: false });
    writeFileSync(file, Buffer.from((await this.here(take)).value, 'base64'));
  }
  async front() {
    await this.here(async () => {});
  }
  async close() {
    await this.here(() => this.session.send('WebDriver:CloseWindow'));
  }
}

/** What the scripts below use of the browser's own objects. */
interface PopupBrowser extends Element {
  readonly browsingContext: {
    readonly currentWindowGlobal: { getActor(name: string): PageActor };
  };
}
interface PageActor {
  executeScript(script: string, args: unknown[], options: object): Promise<unknown>;
  takeScreenshot(element: null, format: number, full: boolean, scroll: boolean): Promise<string>;
}

/** It lives in the browser's own window, where no WebDriver tab is: reached by the actor Marionette has in every page. */
export class FirefoxPopup extends FirefoxView {
  protected run<T>(script: string, args: readonly unknown[]): Promise<T> {
    return this.session.chromeScript<T>(
      async (source: string, values: unknown[]) => {
        const popup = document.querySelector<PopupBrowser>('browser.webextension-popup-browser');
        if (!popup) throw new Error('the popup is closed');
        const actor = popup.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
        return actor.executeScript(source, values, { timeout: 60_000, sandboxName: null, newSandbox: false });
      },
      script,
      args,
    );
  }
  async goto(): Promise<void> {
    throw new Error('a popup goes nowhere');
  }
  async press(key: string) {
    await this.session.inChrome(() => this.session.keys(key));
  }
  async screenshot(file: string) {
    const data = await this.session.chromeScript<string>(async () => {
      const popup = document.querySelector<PopupBrowser>('browser.webextension-popup-browser');
      const actor = popup?.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
      return actor?.takeScreenshot(null, 0, true, false);
    });
    writeFileSync(file, Buffer.from(data, 'base64'));
  }
  async front() {}
  async close() {
    await this.session.chromeScript(() => {
      const panel = document.querySelector('browser.webextension-popup-browser')?.closest('panel');
      (panel as (Element & { hidePopup(): void }) | null | undefined)?.hidePopup();
    });
  }
}
