import { defineContentScript } from 'wxt/utils/define-content-script';
import { pageReporter } from '@/utils/browser';

/** Milliseconds a page that changes without loading is given to show its new text. */
const SETTLING = 800;

/** Tells the background which page this is, for the badge. Changes nothing on the page, and answers to nobody. */
export default defineContentScript({
  // Filled in by wxt.config.ts from the site table: named here, the whole table would be bundled into the script.
  matches: [],
  runAt: 'document_idle',
  main(ctx) {
    const report = pageReporter();
    const tell = (again: boolean) =>
      report(again).then((alive) => {
        if (!alive) ctx.abort('extension-reloaded');
      });
    void tell(false);
    // Pages that change without loading. The event comes before the address and the text have changed.
    ctx.addEventListener(window, 'wxt:locationchange', () => {
      ctx.setTimeout(() => void tell(false), SETTLING);
    });
    // Pages brought back by the Back button: the browser has forgotten their badge.
    ctx.addEventListener(window, 'pageshow', (event) => {
      if (event.persisted) void tell(true);
    });
  },
});
