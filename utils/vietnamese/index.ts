export { exactKey, foldKey, hasMarks, oneLine, repair } from './text';
