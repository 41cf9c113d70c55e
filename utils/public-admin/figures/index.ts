export { aboutOf } from './about';
export { findFigures } from './find';
export { indexIds, mentions } from './indexes';
