/**
 * Putting a script into a tab the reader has just pointed at. Chromium lets us into the tab and tells us of the click by
 * two ways, and on a busy machine the click comes first: the first attempt is then refused, the next is not (seen with
 * real clicks on menu items, Chromium 156).
 */
import { browser } from 'wxt/browser';

type Injection<A extends unknown[], T> = Parameters<typeof browser.scripting.executeScript<A, T>>[0];

/** Chromium's words for a tab that no click has let us into, or not yet; its own pages are refused in others. */
const NOT_YET = /Cannot access contents of (?:the page|url)/i;

/** Milliseconds before each further attempt. */
const ATTEMPTS = [50, 150, 300];

/** What the script gives in the tab's top frame. Rejects with the browser's own error where no script is let in. */
export async function runInTab<A extends unknown[], T>(injection: Injection<A, T>) {
  for (const wait of [...ATTEMPTS, null]) {
    try {
      const [injected] = await browser.scripting.executeScript(injection);
      return injected?.result;
    } catch (error) {
      if (wait === null || !NOT_YET.test(String(error))) throw error;
      await new Promise((done) => setTimeout(done, wait));
    }
  }
  return undefined;
}
