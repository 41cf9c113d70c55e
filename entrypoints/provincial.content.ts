import { defineContentScript } from 'wxt/utils/define-content-script';
import { pageReporter } from '@/utils/browser';

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
    // Pages that change without loading (WXT watches the address), and pages brought back by the Back button.
    ctx.addEventListener(window, 'wxt:locationchange', () => void tell(false));
    ctx.addEventListener(window, 'pageshow', (event) => {
      if (event.persisted) void tell(true);
    });
  },
});
