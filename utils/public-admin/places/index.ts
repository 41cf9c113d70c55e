export { findPlaces, type PlaceContext } from './find';
export { districtNamed, isDistrictName } from './tables';
