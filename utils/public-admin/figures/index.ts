export { aboutOf } from './about';
export { EMPTY as noFigure } from './core';
export { findFigures } from './find';
export { indexIds, mentions } from './indexes';
