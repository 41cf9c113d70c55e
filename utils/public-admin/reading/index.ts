export { blankAddresses } from './mask';
export { type Reading, read } from './reading';
export { sentenceAround, sentenceEnd, sentenceStart } from './sentences';
