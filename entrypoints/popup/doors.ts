/** The real doors: what popup and side panel hand to their views. The popup opens on every click: keep it light. */
import type { Doors } from '@/components/doors';
import * as browser from '@/utils/browser';
import * as library from '@/utils/library';

export const doors: Doors = {
  library: {
    watch: library.watch,
    listArticles: library.listArticles as Doors['library']['listArticles'],
    getArticle: library.getArticle,
    getArticles: library.getArticles,
    getContent: library.getContent,
    findByUrl: library.findByUrl,
    findSaved: library.findSaved,
    picturesOf: library.picturesOf,
    counters: library.counters,
    linksOf: library.linksOf,
    revisionsOf: library.revisionsOf,
    facetValues: library.facetValues,
    daysWithArticles: library.daysWithArticles,
    search: library.search,
    relatedToArticle: library.relatedToArticle,
    relatedToText: library.relatedToText,
    documents: library.documents,
    documentOf: library.documentOf,
    citationsOf: library.citationsOf,
    citationsOfSymbol: library.citationsOfSymbol,
    figures: library.figures,
    reannotationProgress: library.reannotationProgress,
  },
  browser: {
    currentTab: browser.currentTab,
    onTabChange: browser.watchCurrentTab,
    previewTab: browser.previewTab,
    saveTab: browser.saveTab,
    keepLink: browser.keepLink,
    updateArticle: browser.updateArticle,
    correctArticle: browser.correctArticle,
    deleteArticles: browser.deleteArticles,
    restoreArticles: browser.restoreArticles,
    openLibrary: browser.openLibrary,
    openUrl: browser.openUrl,
    openSidePanel: browser.openSidePanel,
    takeLastFailure: browser.takeLastFailure,
  },
  now: Date.now,
};
