export { type Definition, definitionsIn } from './definitions';
export { findAbbreviations } from './find';
