/** Document -> ArticleDraft. Pure given a Document: no browser API, no network, no change to the page. */
export { type ExtractOptions, extract, extractInSlices } from './extract';
export { extractFetched, NEEDS_SCRIPT } from './fetched';
export { selectionDraft } from './other';
export { joinPages, nextPages } from './pages';
export type { Extraction, Removal, Trace } from './types';
