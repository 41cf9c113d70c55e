/** Starts an installed browser with the built extension. */
import { launchChromium } from './chromium';
import type { Driver, LaunchOptions } from './driver';
import type { BrowserName } from './find-browser';
import { launchFirefox } from './firefox';

export type { ChromiumDriver } from './chromium';
export { launchChromium } from './chromium';
export type { Driver, LaunchOptions, View } from './driver';
export { type BrowserName, findBrowser } from './find-browser';
export { launchFirefox } from './firefox';

export function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Driver> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
