export { annotate, annotationsVersion, type ToAnnotate } from './annotate';
export { correct, documentKeysOf, effectiveForm, provinceKeysOf, toggleTopic } from './corrections';
export { documentTypes } from './documents';
export { indexIds } from './figures';
export { formIds } from './form';
export { topicIds } from './topics';
