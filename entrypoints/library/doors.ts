/** The library page's doors: the popup's, and the settings, which bring zod and storage with them. */
import type { LibraryPageDoors } from '@/components/doors';
import * as browser from '@/utils/browser';
import { health } from '@/utils/library';
import { doors as shared } from '../popup/doors';

export const doors: LibraryPageDoors = {
  ...shared,
  settings: {
    watch: browser.watchSettings,
    change: browser.changeSettings,
    requestAllSites: browser.requestAllSites,
    clipShortcut: browser.clipShortcut,
    openShortcuts: browser.openShortcuts,
    usedBytes: async () => {
      const found = await health();
      return found.ok ? found.value.usedBytes : null;
    },
  },
};
