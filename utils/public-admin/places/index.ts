export { findPlaces, type PlaceContext } from './find';
export {
  districtNamed,
  isCity,
  isDistrictName,
  MERGER_DAY,
  provinceByKey,
  provinceNamed,
  provinceNames,
  provinceNowByKey,
  provinceThen,
} from './tables';
