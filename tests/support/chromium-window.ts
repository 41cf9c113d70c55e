/** Chromium's own window, driven by real keys and a real mouse. */
import type { Page } from 'puppeteer-core';
import type { Desktop } from './desktop';
import { poll } from './driver';

export function windowOf(desktop: Desktop | undefined): Desktop {
  if (!desktop) throw new Error('Headless Chromium takes no shortcut and shows no menu: give it a desktop');
  return desktop;
}

/** Without a window manager a new window has the keys only once it has been clicked: at its left edge, where nothing is. */
export async function focusPage(page: Page, desktop: Desktop): Promise<void> {
  const { x, y } = await page.evaluate(() => ({
    x: screenX + 2,
    y: screenY + outerHeight - innerHeight / 2,
  }));
  desktop.click(x, y, 1);
  await poll(
    () => page.evaluate(() => document.hasFocus()),
    async () => 'the page has no focus',
  );
}

/** Milliseconds from a menu's window to the menu that takes keys: nothing says when it does. */
const SETTLING = 700;

/**
 * Chromium puts an extension's item last but for its own "View page source" and "Inspect"; on a link and on selected text
 * "Inspect" alone comes after it. Going up from nowhere starts at the last item.
 */
const STEPS_UP = { page: 3, selection: 2, link: 2 };

export async function chooseFromMenu(page: Page, desktop: Desktop, selector: string): Promise<void> {
  const { x, y, kind } = await page.$eval(selector, (element) => {
    const box = element.getBoundingClientRect();
    const selected = getSelection()?.containsNode(element, true) ? ('selection' as const) : ('page' as const);
    return {
      // The bars above the page are all that its window has besides it.
      x: screenX + box.x + Math.min(20, box.width / 2),
      y: screenY + outerHeight - innerHeight + box.y + box.height / 2,
      kind: element.closest('a[href]') ? ('link' as const) : selected,
    };
  });
  const closed = desktop.windows();
  desktop.click(x, y, 3);
  await poll(
    async () => desktop.windows() > closed,
    async () => 'no menu opened',
  );
  await new Promise((done) => setTimeout(done, SETTLING));
  for (let i = 0; i < STEPS_UP[kind]; i += 1) desktop.key('Up');
  desktop.key('Return');
}
