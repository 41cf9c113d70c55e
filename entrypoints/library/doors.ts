/** The library page's doors: the popup's, and the settings, which bring zod and storage with them. */
import type { LibraryPageDoors } from '@/components/doors';
import * as browser from '@/utils/browser';
import * as library from '@/utils/library';
import { doors as shared } from '../popup/doors';

export const doors: LibraryPageDoors = {
  ...shared,
  library: {
    ...shared.library,
    getArticle: library.getArticle,
    getArticles: library.getArticles,
    getContent: library.getContent,
    picturesOf: library.picturesOf,
    revisionsOf: library.revisionsOf,
    daysWithArticles: library.daysWithArticles,
    documents: library.documents,
    documentOf: library.documentOf,
    citationsOf: library.citationsOf,
    citationsOfSymbol: library.citationsOfSymbol,
    likelyDocuments: library.likelyDocuments,
    figures: library.figures,
    reannotationProgress: library.reannotationProgress,
  },
  settings: {
    watch: browser.watchSettings,
    change: browser.changeSettings,
    requestAllSites: browser.requestAllSites,
    clipShortcut: browser.clipShortcut,
    openShortcuts: browser.openShortcuts,
    rebuildIndex: browser.rebuildIndex,
    rebuildProgress: library.rebuildProgress,
    usedBytes: async () => {
      const found = await library.health();
      return found.ok ? found.value.usedBytes : null;
    },
  },
};
