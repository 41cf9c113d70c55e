export { emptyMeta, INDEX_VERSION } from './format';
export { maintain, type Slice, settle, startRebuild } from './maintain';
export { type RelatedSource, related } from './related-later';
export { indexRow } from './row';
export { search } from './search';
export type * from './storage';
export { tombstonesFor } from './tombstones';
export type {
  Facet,
  Hit,
  Marked,
  QueryNote,
  RelatedItem,
  SearchOptions,
  SearchResult,
  SortOrder,
} from './types';
