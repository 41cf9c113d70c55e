/** The bench's pages in a real browser: opened cold, asked, put away. */
import { type BrowserName, type ChromiumDriver, type Driver, launch, type View } from '../support/browsers';

declare global {
  /** What a bench page offers, and what it did by itself as it opened. */
  // biome-ignore lint/suspicious/noExplicitAny: each page offers its own functions; callers say what they expect
  var bench: any;
  var cold: Promise<{ ms: number; ids?: number[] }>;
}

/** Milliseconds: some of what is measured blocks its page for a minute. */
export const PATIENCE = 180_000;

export function start(
  name: BrowserName,
  options: { profile?: string; proxyPort?: number } = {},
): Promise<Driver> {
  const folder = name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
  return launch(name, { extension: `.output/bench/${folder}`, answerWithin: PATIENCE, ...options });
}

/** Calls one of the functions the page offers. Arguments and result are JSON. */
export const call = <T>(view: View, name: string, ...args: unknown[]): Promise<T> =>
  view.evaluate((name, args) => globalThis.bench[name](...args) as T, name, args);

interface Job {
  readonly done?: { readonly value: unknown };
  readonly error?: string;
}

/**
 * The same for work of minutes, which the drivers' protocols will not wait for: started, then asked after. Noted on the
 * page's own object: in Firefox each call sees a global object of its own.
 */
export async function callLong<T>(view: View, name: string, ...args: unknown[]): Promise<T> {
  await view.evaluate(
    (name, args) => {
      globalThis.bench.job = {};
      globalThis.bench[name](...args).then(
        (value: unknown) => {
          globalThis.bench.job = { done: { value } };
        },
        (error: unknown) => {
          globalThis.bench.job = { error: String(error) };
        },
      );
    },
    name,
    args,
  );
  for (;;) {
    const { done, error } = await view.evaluate((): Job => globalThis.bench.job);
    if (error) throw new Error(error);
    if (done) return done.value as T;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/**
 * A page opened as a popup is: no other page of ours open and the background asleep, so that it gets a process of its
 * own. Gives milliseconds from navigation to what the page says it is for.
 */
export async function openCold(driver: Driver, path: string): Promise<number> {
  await driver.stopBackground();
  const view = await driver.openExtension(path);
  const { ms } = await view.evaluate(() => globalThis.cold);
  await view.close();
  return ms;
}

/** Bytes of a page's heap with what its buffers hold, after a collection. Null where the browser does not say. */
export async function heapBytes(driver: Driver, view: View): Promise<number | null> {
  if (driver.name !== 'chromium') return null;
  const session = await (driver as ChromiumDriver).page(view).createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as unknown as Record<string, number>;
  await session.detach();
  return (usage.usedSize ?? 0) + (usage.embedderHeapUsedSize ?? 0) + (usage.backingStorageSize ?? 0);
}
