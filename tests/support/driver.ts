/** What a test may do with a browser, the same in Chromium and Firefox. */

import type { Desktop } from './desktop';

/** A function sent into a page. */
export type InPage<A extends unknown[], T> = (...args: A) => T | Promise<T>;

/** One page: a tab, or the real popup behind the toolbar button. */
export interface View {
  goto(url: string): Promise<void>;
  url(): Promise<string>;
  /** Runs a self-contained function in the page; arguments and result are JSON. */
  evaluate<T, A extends unknown[]>(run: InPage<A, T>, ...args: A): Promise<T>;
  /** Waits until the function returns something truthy and gives that. Fails with the page's text after `seconds`. */
  until<T, A extends unknown[]>(run: InPage<A, T>, ...args: A): Promise<NonNullable<T>>;
  text(): Promise<string>;
  /** Waits for the element, then clicks it. */
  click(selector: string): Promise<void>;
  /** Focuses the element, empties it and types. */
  type(selector: string, text: string): Promise<void>;
  /** A key by its DOM name, e.g. "Enter", "Tab". */
  press(key: string): Promise<void>;
  screenshot(file: string): Promise<void>;
  /** Brings the tab to the front: the toolbar acts on the front tab. */
  front(): Promise<void>;
  close(): Promise<void>;
}

export interface Driver {
  readonly name: 'chromium' | 'firefox';
  /** Opens an address in a new front tab and waits for its load. */
  open(url: string): Promise<View>;
  extensionUrl(path: string): string;
  /** Opens one of the extension's pages in a tab. */
  openExtension(path: string): Promise<View>;
  /** A real click on the toolbar button with this tab in front: grants activeTab. Gives the popup. */
  clickToolbar(tab: View): Promise<View>;
  /** Whether the browser's own shortcuts and menus can be reached: Chromium's only on a `desktop`. */
  readonly canDriveWindow: boolean;
  /** Presses the keyboard shortcut (Alt+Shift+S). */
  pressShortcut(tab: View): Promise<void>;
  /** A real right click on the element, and a choice of the one item this extension puts into that menu. */
  chooseFromMenu(tab: View, selector: string): Promise<void>;
  /** Badge text the browser shows for this tab. */
  badge(tab: View): Promise<string>;
  /** Kills the background at once, whatever it is doing. */
  stopBackground(): Promise<void>;
  /** Closes the browser and starts it again on the same profile. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The built extension, unpacked. Default: this browser's production build under `.output/`. */
  readonly extension?: string;
  /** Port of a page server: the browser then sees no other network. */
  readonly proxyPort?: number;
  /** A profile to keep; otherwise a new one, deleted at the end. */
  readonly profile?: string;
  /** Language of the extension. The browsers' own language packs are not needed. Default `vi`. */
  readonly language?: 'vi' | 'en';
  readonly headless?: boolean;
  /** Chromium only: a window on this screen, instead of headless. */
  readonly desktop?: Desktop | undefined;
  readonly colorScheme?: 'light' | 'dark';
  /** Chromium only: milliseconds until a command the browser does not answer is an error. Default 30,000. */
  readonly answerWithin?: number;
  /** Changes to the manifest of the copy that is loaded, for what no test can click (permission prompts). */
  readonly manifest?: (manifest: Record<string, unknown>) => void;
}

/** `until` for both browsers: asks the page every 50 ms. */
export async function poll<T>(ask: () => Promise<T>, describe: () => Promise<string>, seconds = 15) {
  const deadline = Date.now() + seconds * 1000;
  let last: unknown;
  for (;;) {
    try {
      const value = await ask();
      if (value) return value as NonNullable<T>;
      last = value;
    } catch (error) {
      last = error;
    }
    if (Date.now() > deadline) {
      const page = await describe().catch((error) => String(error));
      throw new Error(
        `Waited ${seconds} s in vain; last answer: ${String(last)}; the page says: ${page.slice(0, 2000)}`,
      );
    }
    await new Promise((done) => setTimeout(done, 50));
  }
}
