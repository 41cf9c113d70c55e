/** How the index lies in the database: keys, namespaces, version. DESIGN.md "Search" draws the picture. */
import type { IndexMeta } from './storage';

/** Raised whenever a change of tokeniser, format or weights makes older segments differ from newer ones. */
export const INDEX_VERSION = 3;

export const emptyMeta: IndexMeta = {
  version: INDEX_VERSION,
  nextSegment: 1,
  segments: [],
  merge: null,
  rebuild: null,
};

/** Kinds of block, second element of every key. */
export const DICTIONARY = 'd';
export const POSTINGS = 'p';
export const SPOTS = 's';
export const COLUMN = 'c';
export const FREQUENT = 'f';

/** Above every string in the order of keys. */
export const LAST = '\uFFFF';

/** Values to filter by are terms too, in namespaces that no word can be in. */
export const filters = {
  outlet: '\u0001o',
  host: '\u0001h',
  section: '\u0001s',
  topic: '\u0001t',
  province: '\u0001p',
  tag: '\u0001g',
  document: '\u0001d',
  day: '\u0001y',
  /** The short form of an abbreviation an article defines; the value is the long form. */
  abbreviation: '\u0001a',
  /** The reverse: the long form, the value is the short one. */
  expansion: '\u0001x',
  /** Sixteen bits of the near-duplicate fingerprint, with their place. */
  print: '\u0001f',
} as const;
export type FilterName = keyof typeof filters;

export const filterFold = (name: FilterName, foldedValue: string): string =>
  `${filters[name]}\u0001${foldedValue}`;

export const isFilterTerm = (fold: string): boolean => fold.startsWith('\u0001');

/** Chromium moves values of 64 KB and more out of the database into files, where reading one costs milliseconds. */
export const MAX_BLOCK = 48 * 1024;
/** Dictionary blocks: small enough to read for one word, large enough to keep their number low. */
export const BLOCK_TARGET = 8 * 1024;
/** A term whose postings are larger than this gets blocks of its own. */
export const HOT_BYTES = 2 * 1024;
