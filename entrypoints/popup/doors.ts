/** The real doors: what popup and side panel hand to their views. The popup opens on every click: keep it light. */
import type { Doors } from '@/components/doors';
import * as browser from '@/utils/browser';
import * as library from '@/utils/library';

export const doors: Doors = {
  library: {
    watch: library.watch,
    listArticles: library.listArticles as Doors['library']['listArticles'],
    findByUrl: library.findByUrl,
    findSaved: library.findSaved,
    counters: library.counters,
    linksOf: library.linksOf,
    facetValues: library.facetValues,
    search: library.search,
    relatedToArticle: library.relatedToArticle,
    relatedToText: library.relatedToText,
  },
  browser: {
    currentTab: browser.currentTab,
    onTabChange: browser.watchCurrentTab,
    previewTab: browser.previewTab,
    saveTab: browser.saveTab,
    keepLink: browser.keepLink,
    updateArticle: browser.updateArticle,
    correctArticle: browser.correctArticle,
    mayMean: browser.mayMean,
    deleteArticles: browser.deleteArticles,
    restoreArticles: browser.restoreArticles,
    openLibrary: browser.openLibrary,
    openUrl: browser.openUrl,
    openSidePanel: browser.openSidePanel,
    takeLastFailure: browser.takeLastFailure,
  },
  now: Date.now,
};
