export { findFigures } from './find';
export { indexIds } from './indexes';
