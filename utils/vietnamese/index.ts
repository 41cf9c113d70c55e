export { collationKey } from './collation';
export { exactKey, foldKey, hasMarks, oneLine, repair } from './text';
