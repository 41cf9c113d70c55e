/** Where the installed browsers are. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Driver } from './driver';

export type BrowserName = Driver['name'];

/** Branded Chrome is not listed: since version 137 it ignores unpacked extensions from the command line. */
const COMMANDS = {
  chromium: ['chromium', 'chromium-browser', 'chrome-for-testing'],
  firefox: ['firefox-esr', 'firefox', 'firefox-devedition', 'firefox-nightly'],
};
const PLACES = {
  chromium: ['/snap/bin/chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    '/snap/bin/firefox',
  ],
};
const VARIABLES = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };

/** The browser's program, or null. `CHROMIUM_PATH` and `FIREFOX_PATH` win. */
export function findBrowser(name: BrowserName): string | null {
  const told = process.env[VARIABLES[name]];
  if (told) return existsSync(told) ? told : null;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = COMMANDS[name].flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...candidates, ...PLACES[name]].find((path) => existsSync(path)) ?? null;
}
