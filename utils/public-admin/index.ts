export { annotate, annotationsVersion, type ToAnnotate } from './annotate';
