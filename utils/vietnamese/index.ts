export { collationKey } from './collation';
export { foldAligned, LETTER, MARK, unitClass } from './letters';
export { exactKey, foldKey, hasMarks, oneLine, repair } from './text';
export { type Token, tokenise } from './tokens';
export { placeTone } from './tone';
export { foldedVariants, spellingVariant } from './variants';
