export { annotate, annotationsVersion, type ToAnnotate, wordsMayMean } from './annotate';
export { documentTypes } from './documents';
export { indexIds } from './figures';
export { formIds } from './form';
export { documentKeysOf, provinceKeysOf } from './keys';
export { topicIds, topicsInTitle } from './topics';
