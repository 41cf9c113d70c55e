export { blankAddresses } from './mask';
export { type Reading, read } from './reading';
export { sentenceEnd, sentenceStart } from './sentences';
