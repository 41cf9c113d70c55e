export { findPlaces, type PlaceContext } from './find';
export { placesNamed } from './named';
export { districtNamed, isDistrictName } from './tables';
