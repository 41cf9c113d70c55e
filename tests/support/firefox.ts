/** Firefox over Marionette: the only protocol that reaches both `moz-extension:` pages and the real toolbar. */
import { join } from 'node:path';
import { type Driver, type LaunchOptions, poll, type View } from './driver';
import { copyExtension } from './extension-copy';
import { findBrowser } from './find-browser';
import { extensionId, startFirefox, UUID } from './firefox-process';
import { FirefoxSession } from './firefox-session';
import { FirefoxPopup, FirefoxTab } from './firefox-views';
import { discardProfile, newProfile } from './profile';

/** How Firefox spells an add-on's id in the ids of elements. */
const widgetId = (id: string) => id.toLowerCase().replace(/[^a-z0-9_-]/g, '_');

/** Runs in the browser's window: an item is "clicked" as Firefox's own tests do it, which grants the tab. */
function chooseOwnItem(idStart: string): boolean {
  const menu = document.getElementById('contentAreaContextMenu') as
    | (HTMLElement & { state: string; activateItem(item: Element): void })
    | null;
  const item = menu?.querySelector(`menuitem[id^="${idStart}"]`);
  if (menu?.state !== 'open' || !item) return false;
  menu.activateItem(item);
  return true;
}

const url = (path: string) => `moz-extension://${UUID}/${path.replace(/^\//, '')}`;

export async function launchFirefox(options: LaunchOptions = {}): Promise<Driver> {
  const program = findBrowser('firefox');
  if (!program) throw new Error('Firefox was not found: install it or set FIREFOX_PATH');
  const root = options.profile ?? newProfile('firefox');
  const unpacked = copyExtension('firefox', root, options);
  const id = extensionId(unpacked);
  const buttonId = `${widgetId(id)}-BAP`;
  const start = () => startFirefox(program, join(root, 'data'), unpacked, options);
  let firefox = await start();
  const session = new FirefoxSession(firefox.marionette);

  const open = async (address: string): Promise<View> => {
    const { handle } = await session.alone(async () => {
      // A command needs a window that still exists, and the current one may have been closed.
      const [first] = await session.send<string[]>('WebDriver:GetWindowHandles');
      await session.send('WebDriver:SwitchToWindow', { handle: first, focus: false });
      return session.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: true });
    });
    const tab = new FirefoxTab(session, handle);
    await tab.goto(address);
    return tab;
  };

  return {
    name: 'firefox',
    open,
    extensionUrl: url,
    openExtension: (path) => open(url(path)),
    async clickToolbar(tab) {
      const popup = new FirefoxPopup(session);
      await popup.close(); // one left open would be taken for the new one
      await tab.front();
      await session.inChrome(async () => {
        const using = { using: 'css selector', value: `[id="${buttonId}"]` };
        const found = await session.send<{ value: object }>('WebDriver:FindElement', using);
        await session.send('WebDriver:ElementClick', { id: Object.values(found.value)[0] });
      });
      await popup.until(() => location.protocol === 'moz-extension:' && document.readyState === 'complete');
      return popup;
    },
    canDriveWindow: true,
    async pressShortcut(tab) {
      await tab.front();
      // Keys sent to a page in another process never come back to the window's shortcuts; from the address bar they do.
      await session.chromeScript(() => (window as unknown as { gURLBar: HTMLElement }).gURLBar.focus());
      await session.inChrome(() => session.keys('Alt', 'Shift', 'S'));
    },
    async chooseFromMenu(tab, selector) {
      await tab.front();
      await session.rightClick(selector);
      await poll(
        () => session.chromeScript(chooseOwnItem, `${widgetId(id)}-menuitem-`),
        async () => 'its item is not in an open menu',
      );
    },
    async badge(tab) {
      await tab.front();
      return session.chromeScript<string>(
        (button: string) => document.getElementById(button)?.getAttribute('badge') ?? '',
        buttonId,
      );
    },
    async stopBackground() {
      // `terminateBackground` is what the idle timer calls; told so, it waits for no work that is under way.
      await session.chromeScript((addon: string) => {
        const { WebExtensionPolicy } = globalThis as unknown as {
          WebExtensionPolicy: {
            getByID(id: string): { extension: { terminateBackground(how: object): unknown } };
          };
        };
        return WebExtensionPolicy.getByID(addon).extension.terminateBackground({
          ignoreDevToolsAttached: true,
          disableResetIdleForTest: true,
        });
      }, id);
    },
    async restart() {
      await firefox.quit();
      firefox = await start();
      session.reconnect(firefox.marionette);
    },
    async close() {
      await firefox.quit();
      if (!options.profile) discardProfile(root);
    },
  };
}
