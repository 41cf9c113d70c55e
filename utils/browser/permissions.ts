/** Optional host permissions: asked for one host at a time, from the reader's click, when an item is kept for later. */
import { browser } from 'wxt/browser';

/** The match pattern of an address's host, both schemes; null when it is no web address. */
export function originOf(url: string): string | null {
  try {
    const { protocol, hostname } = new URL(url);
    return /^https?:$/.test(protocol) ? `*://${hostname}/*` : null;
  } catch {
    return null;
  }
}

export async function mayFetch(url: string): Promise<boolean> {
  const origin = originOf(url);
  return origin !== null && browser.permissions.contains({ origins: [origin] });
}

/** Must be called first thing in the reader's click: awaiting anything before loses the gesture. */
export function requestFetch(url: string): Promise<boolean> {
  const origin = originOf(url);
  if (!origin) return Promise.resolve(false);
  return browser.permissions.request({ origins: [origin] }).catch(() => false);
}

/** Leave for every site, for keeping pictures: papers show them from hosts of their own. From the reader's click only. */
export const requestAllSites = (): Promise<boolean> =>
  browser.permissions.request({ origins: ['*://*/*'] }).catch(() => false);
