/** Document -> ArticleDraft. Pure given a Document: no browser API, no network, no change to the page. */
export { type ExtractOptions, extract } from './extract';
export { selectionDraft } from './other';
export type { Extraction, Removal, Trace } from './types';
