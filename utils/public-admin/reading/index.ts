export { blankAddresses } from './mask';
export { allOf, anyOf, asPattern, Phrases } from './phrases';
export { type Reading, read } from './reading';
export { sentenceAround, sentenceEnd, sentenceStart } from './sentences';
