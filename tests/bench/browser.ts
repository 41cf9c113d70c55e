/** The bench's pages in a real browser: opened cold, asked, put away. */
import { type BrowserName, type Driver, launch, type View } from '../support/browsers';

declare global {
  /** What a bench page offers, and what it did by itself as it opened. */
  // biome-ignore lint/suspicious/noExplicitAny: each page offers its own functions; callers say what they expect
  var bench: any;
  var cold: Promise<{ ms: number; ids?: number[] }>;
}

export function start(name: BrowserName, profile?: string): Promise<Driver> {
  const folder = name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
  return launch(name, { extension: `.output/bench/${folder}`, ...(profile && { profile }) });
}

/** Calls one of the functions the page offers. Arguments and result are JSON. */
export const call = <T>(view: View, name: string, ...args: unknown[]): Promise<T> =>
  view.evaluate((name, args) => globalThis.bench[name](...args) as T, name, args);

/**
 * A page opened as a popup is: no other page of ours open and the background asleep, so that it gets a process of its
 * own. Milliseconds from navigation to what it says it is for.
 */
export async function openCold(
  driver: Driver,
  path: string,
): Promise<{ ms: number; ids: number[]; view: View }> {
  await driver.stopBackground();
  const view = await driver.openExtension(path);
  const { ms, ids = [] } = await view.evaluate(() => globalThis.cold);
  return { ms, ids, view };
}
