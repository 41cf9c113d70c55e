/** The shortcut that saves, and the browser's own page for changing it. */
import { browser } from 'wxt/browser';

/** As the browser spells it ("Alt+Shift+S"), or null where the reader removed it or another extension took it. */
export async function clipShortcut(): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find((command) => command.name === 'clip-page')?.shortcut || null;
}

interface FirefoxCommands {
  openShortcutSettings?(): Promise<void>;
}

/** Opens the browser's page for shortcuts: Firefox has a call for it, Chromium an address. */
export async function openShortcuts(): Promise<void> {
  const commands = browser.commands as FirefoxCommands;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
