import { findBrowser } from '../tests/support/find-browser';

/** The Chromium that draws icons and pictures. */
export function chromiumPath(): string {
  const path = findBrowser('chromium');
  if (!path) throw new Error('No Chromium found: install it or set CHROMIUM_PATH.');
  return path;
}
