export { type ArticleChanges, updateArticle } from './change';
export { type Counters, counters, type FacetValue, facetValues } from './counts';
export { database, setDatabase } from './database';
export { deleteArticles, purgeDeleted, restoreArticles, UNDO_DAYS } from './delete';
export { type Health, health } from './health';
export type { FacetKind, State } from './keys';
export { type LikelyDocument, type LikelyReason, likelyDocuments } from './likely';
export {
  type ArticleFilter,
  type ArticlePage,
  type ArticleSort,
  type Cursor,
  daysWithArticles,
  type ListOptions,
  listArticles,
} from './list';
export { knownPictures, type Picture, type PictureUse, picturesOf, putPicture } from './pictures';
export {
  citationsOf,
  citationsOfSymbol,
  correctionsAt,
  type DocumentOptions,
  documentOf,
  documents,
  figures,
  findByUrl,
  findSaved,
  getArticle,
  getArticles,
  getContent,
  linksOf,
  revisionsOf,
} from './read';
export {
  putUnderstood,
  reannotateSlice,
  reannotationProgress,
  type Understand,
  type Understood,
} from './reannotate';
export { type Clip, type Saved, type SaveOutcome, saveClip } from './save';
export type { CitationRow, DocumentRow, FigureRow } from './schema';
export {
  type PageText,
  rebuildIndex,
  rebuildProgress,
  relatedToArticle,
  relatedToText,
  search,
  tendIndex,
} from './search';
export { watch } from './watch';
