/**
 * The extension's service worker. It is visited, never held: a worker that something is attached to when it dies comes
 * back under the same target, and then nobody can tell whether it died.
 */
import type { Browser, CDPSession } from 'puppeteer-core';
import { poll } from './driver';

/** Runs a self-contained function in the worker, waiting for one if none runs; arguments and result are JSON. */
export async function evaluateInBackground<T, A extends unknown[]>(
  browser: Browser,
  origin: string,
  run: (...args: A) => T | Promise<T>,
  ...args: A
): Promise<T> {
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(origin),
  );
  const session = await target.createCDPSession();
  try {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `(${run.toString()})(...${JSON.stringify(args)})`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  } finally {
    await session.detach().catch(() => {}); // it died meanwhile, and the session with it
  }
}

/** Kills the worker that runs now, and returns when it is gone; another may have been woken by then. */
export async function killBackground(browser: Browser, origin: string): Promise<void> {
  const protocol = await browser.target().createCDPSession();
  try {
    const killed = await workers(protocol, origin);
    // One that is still starting is held by Puppeteer, which attaches to whatever starts: until it answers, wait.
    if (killed.length > 0) await evaluateInBackground(browser, origin, () => true);
    for (const targetId of killed) await protocol.send('Target.closeTarget', { targetId });
    await poll(
      async () => !(await workers(protocol, origin)).some((targetId) => killed.includes(targetId)),
      async () => 'the worker is still there',
    );
  } finally {
    await protocol.detach();
  }
}

async function workers(protocol: CDPSession, origin: string): Promise<string[]> {
  const { targetInfos } = await protocol.send('Target.getTargets');
  return targetInfos
    .filter((one) => one.type === 'service_worker' && one.url.startsWith(origin))
    .map((one) => one.targetId);
}
