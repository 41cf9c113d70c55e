/** Firefox over Marionette: the only protocol that reaches both `moz-extension:` pages and the real toolbar. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Driver, type LaunchOptions, poll, type View } from './driver';
import { copyExtension } from './extension-copy';
import { findBrowser } from './find-browser';
import { connectMarionette } from './marionette';

const UUID = '5b1d6f0e-3c1a-4f57-9a53-0c9d2e7f4a11';

const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

const preferences = (id: string, port: number, options: LaunchOptions): Record<string, unknown> => ({
  'marionette.port': port,
  // A fixed origin that outlives a restart, and its data with it: a temporary add-on is installed anew each time.
  'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'dom.security.https_first': false,
  'dom.security.https_only_mode': false,
  'app.update.auto': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'ui.systemUsesDarkTheme': options.colorScheme === 'dark' ? 1 : 0,
  ...(options.proxyPort && {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': options.proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': options.proxyPort,
    'network.proxy.no_proxies_on': '',
  }),
});

const body = (run: (...args: never[]) => unknown) => `return (${run.toString()})(...arguments)`;

export async function launchFirefox(options: LaunchOptions = {}): Promise<Driver> {
  const program = findBrowser('firefox');
  if (!program) throw new Error('Firefox was not found: install it or set FIREFOX_PATH');
  const root = options.profile ?? mkdtempSync(join(tmpdir(), 'so-tin-firefox-'));
  const unpacked = copyExtension('firefox', root, options);
  const manifest = JSON.parse(readFileSync(join(unpacked, 'manifest.json'), 'utf8'));
  const id: string = manifest.browser_specific_settings.gecko.id;
  const buttonId = `${id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-BAP`;
  const profile = join(root, 'data');
  mkdirSync(profile, { recursive: true });

  let child: ChildProcess;
  const start = async () => {
    const port = await freePort();
    const lines = Object.entries(preferences(id, port, options)).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(join(profile, 'user.js'), lines.join('\n'));
    child = spawn(
      program,
      [
        ...((options.headless ?? true) ? ['--headless'] : []),
        ...[
          '--marionette',
          '--remote-allow-system-access',
          '--no-remote',
          '--profile',
          profile,
          'about:blank',
        ],
      ],
      { stdio: 'ignore', env: { ...process.env, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900' } },
    );
    const connection = await connectMarionette(port);
    // Marionette takes capabilities as geckodriver leaves them: matched and flat.
    await connection.send('WebDriver:NewSession', { acceptInsecureCerts: true });
    await connection.send('Addon:Install', { path: unpacked, temporary: true });
    return connection;
  };
  let marionette = await start();

  // Window and context are state of the one session: everything that sets them runs alone.
  let queue: Promise<unknown> = Promise.resolve();
  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    const result = queue.then(work);
    queue = result.catch(() => {});
    return result;
  };
  const send = <T>(command: string, parameters?: Record<string, unknown>) =>
    marionette.send<{ value: T }>(command, parameters);
  const script = async <T>(code: string, args: readonly unknown[]) =>
    (
      await send<T>('WebDriver:ExecuteScript', {
        script: code,
        args,
        newSandbox: false,
        scriptTimeout: 60_000,
      })
    ).value;
  const inChrome = <T>(run: (...args: never[]) => unknown, ...args: unknown[]) =>
    alone(async () => {
      await marionette.send('Marionette:SetContext', { value: 'chrome' });
      try {
        return await script<T>(body(run), args);
      } finally {
        await marionette.send('Marionette:SetContext', { value: 'content' });
      }
    });
  const keys = async (...names: string[]) => {
    const actions = [
      ...names.map((value) => ({ type: 'keyDown', value })),
      ...[...names].reverse().map((value) => ({ type: 'keyUp', value })),
    ];
    await marionette.send('WebDriver:PerformActions', {
      actions: [{ type: 'key', id: 'keyboard', actions }],
    });
  };

  abstract class FirefoxView implements View {
    abstract run<T>(code: string, args: readonly unknown[]): Promise<T>;
    abstract goto(url: string): Promise<void>;
    abstract press(key: string): Promise<void>;
    abstract screenshot(file: string): Promise<void>;
    abstract front(): Promise<void>;
    abstract close(): Promise<void>;
    url() {
      return this.evaluate(() => location.href);
    }
    evaluate<T, A extends unknown[]>(run: (...args: A) => T | Promise<T>, ...args: A) {
      return this.run<T>(body(run), args);
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

  class Tab extends FirefoxView {
    constructor(readonly handle: string) {
      super();
    }
    here<T>(work: () => Promise<T>): Promise<T> {
      return alone(async () => {
        await marionette.send('WebDriver:SwitchToWindow', { handle: this.handle, focus: true });
        return work();
      });
    }
    run<T>(code: string, args: readonly unknown[]) {
      return this.here(() => script<T>(code, args));
    }
    async goto(url: string) {
      await this.here(() => marionette.send('WebDriver:Navigate', { url }));
    }
    async press(key: string) {
      await this.here(() => keys(NAMED_KEYS[key] ?? key));
    }
    async screenshot(file: string) {
      const shot = await this.here(() => send<string>('WebDriver:TakeScreenshot', { full: false }));
      writeFileSync(file, Buffer.from(shot.value, 'base64'));
    }
    async front() {
      await this.here(async () => {});
    }
    async close() {
      await this.here(() => marionette.send('WebDriver:CloseWindow'));
    }
  }

  /** The popup lives in the browser's own window: reached through the actor Marionette keeps in every page. */
  class Popup extends FirefoxView {
    run<T>(code: string, args: readonly unknown[]): Promise<T> {
      return inChrome<T>(
        // biome-ignore lint/suspicious/noExplicitAny: the browser's privileged objects
        async (source: string, values: unknown[]): Promise<any> => {
          // biome-ignore lint/suspicious/noExplicitAny: as above
          const popup: any = document.querySelector('browser.webextension-popup-browser');
          if (!popup) throw new Error('the popup is closed');
          const actor = popup.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
          return actor.executeScript(source, values, {
            timeout: 60_000,
            sandboxName: null,
            newSandbox: false,
          });
        },
        code,
        args,
      );
    }
    async goto(): Promise<void> {
      throw new Error('a popup goes nowhere');
    }
    async press(key: string) {
      await alone(async () => {
        await marionette.send('Marionette:SetContext', { value: 'chrome' });
        await keys(NAMED_KEYS[key] ?? key);
        await marionette.send('Marionette:SetContext', { value: 'content' });
      });
    }
    async screenshot(file: string) {
      const data = await inChrome<string>(async () => {
        // biome-ignore lint/suspicious/noExplicitAny: as above
        const popup: any = document.querySelector('browser.webextension-popup-browser');
        const actor = popup.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
        return actor.takeScreenshot(null, 0, true, false);
      });
      writeFileSync(file, Buffer.from(data, 'base64'));
    }
    async front() {}
    async close() {
      await inChrome((button: string) => {
        // biome-ignore lint/suspicious/noExplicitAny: as above
        const panel: any = document.querySelector('browser.webextension-popup-browser')?.closest('panel');
        panel?.hidePopup();
        return button;
      }, buttonId);
    }
  }

  const open = async (address: string): Promise<View> => {
    const { handle } = await alone(async () => {
      // A command needs a window that still exists, and the current one may have been closed.
      const [first] = await marionette.send<string[]>('WebDriver:GetWindowHandles');
      await marionette.send('WebDriver:SwitchToWindow', { handle: first, focus: false });
      return marionette.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: true });
    });
    const tab = new Tab(handle);
    await tab.goto(address);
    return tab;
  };
  const url = (path: string) => `moz-extension://${UUID}/${path.replace(/^\//, '')}`;

  return {
    name: 'firefox',
    open,
    extensionUrl: url,
    openExtension: (path) => open(url(path)),
    async clickToolbar(tab) {
      await tab.front();
      await alone(async () => {
        await marionette.send('Marionette:SetContext', { value: 'chrome' });
        const found = await send<Record<string, string>>('WebDriver:FindElement', {
          using: 'css selector',
          value: `[id="${buttonId}"]`,
        });
        await marionette.send('WebDriver:ElementClick', { id: Object.values(found.value)[0] });
        await marionette.send('Marionette:SetContext', { value: 'content' });
      });
      const popup = new Popup();
      await popup.until(() => location.protocol === 'moz-extension:' && document.readyState === 'complete');
      return popup;
    },
    canShortcut: true,
    async pressShortcut(tab) {
      await tab.front();
      // Keys sent to a page in another process never come back to the window's own shortcuts; from the address bar they do.
      await inChrome(() => (window as unknown as { gURLBar: HTMLElement }).gURLBar.focus());
      await alone(async () => {
        await marionette.send('Marionette:SetContext', { value: 'chrome' });
        await keys('\uE00A', '\uE008', 'S'); // Alt, Shift
        await marionette.send('Marionette:SetContext', { value: 'content' });
      });
    },
    async badge(tab) {
      await tab.front();
      return inChrome<string>(
        (button: string) => document.getElementById(button)?.getAttribute('badge') ?? '',
        buttonId,
      );
    },
    async stopBackground() {
      await inChrome(async (addon: string) => {
        // biome-ignore lint/suspicious/noExplicitAny: as above
        const { WebExtensionPolicy } = globalThis as any;
        // `terminateBackground` is what the idle timer calls; it waits for no pending work when told to ignore it.
        await WebExtensionPolicy.getByID(addon).extension.terminateBackground({
          ignoreDevToolsAttached: true,
          disableResetIdleForTest: true,
        });
      }, id);
    },
    async restart() {
      await quit();
      marionette = await start();
    },
    async close() {
      await quit();
      if (!options.profile) rmSync(root, { recursive: true, force: true, maxRetries: 5 });
    },
  };

  async function quit() {
    const gone = new Promise<void>((done) => child.once('exit', () => done()));
    await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
    marionette.close();
    const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await gone;
    clearTimeout(timer);
  }
}

/** WebDriver's code points for keys that are no characters: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const NAMED_KEYS: Readonly<Record<string, string>> = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  Home: '\uE011',
  End: '\uE010',
  ' ': ' ',
};
