/**
 * The extension's service worker. It is visited, never held: a worker that something is attached to when it dies comes
 * back under the same target, and then nobody can tell whether it died.
 */
import type { Browser, CDPSession } from 'puppeteer-core';
import { poll } from './driver';

/** Milliseconds a worker is given to answer anything at all, and how often it is asked. */
const ANSWERING = 5000;
const ATTEMPTS = 3;

/** Runs a self-contained function in the worker, waiting for one if none runs; arguments and result are JSON. */
export async function evaluateInBackground<T, A extends unknown[]>(
  browser: Browser,
  origin: string,
  run: (...args: A) => T | Promise<T>,
  ...args: A
): Promise<T> {
  const session = await visit(browser, origin);
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

/** A session with a worker that answers. */
async function visit(browser: Browser, origin: string): Promise<CDPSession> {
  for (let attempt = 1; ; attempt++) {
    const target = await browser.waitForTarget(
      (one) => one.type() === 'service_worker' && one.url().startsWith(origin),
    );
    const session = await target.createCDPSession();
    if (await answers(session)) return session;
    void session.detach().catch(() => {});
    if (attempt === ATTEMPTS) throw new Error(`The background gave no answer in ${ATTEMPTS} visits`);
  }
}

/**
 * Puppeteer has every new worker wait, and lets it go on at once, but not one that starts in the moment somebody
 * visits the worker before it: that one waits for ever unless its visitor lets it go on.
 */
async function answers(session: CDPSession): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), ANSWERING);
  });
  const asked = session
    .send('Runtime.runIfWaitingForDebugger')
    .then(() => session.send('Runtime.evaluate', { expression: 'true' }))
    .then(
      () => true,
      () => false, // it died while it was asked
    );
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
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
