import { defineBackground } from 'wxt/utils/define-background';
import * as z from 'zod/mini';
import { startBackground } from '@/utils/browser';

export default defineBackground(() => {
  // zod's compiler needs `eval`, which the extension's CSP forbids and reports.
  z.config({ jitless: true });
  startBackground();
});
