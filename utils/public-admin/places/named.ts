/** What places words may name, for a reader who marks them: more than a text alone says, less than a guess. */
import { fullName, provinceName, provinceNames } from '@/utils/provinces';
import { read } from '../reading';
import { findPlaces, type PlaceContext } from './find';
import { squeezed } from './hit';
import { isMerged } from './meaning';
import { communes, districts } from './tables';

const UNIT =
  /^(?:tỉnh|thành phố|tp\.?|huyện|h\.|quận|q\.|thị xã|tx\.?|xã|phường|đặc khu|thị trấn|tt\.?)\s*(?=\p{L}|\d)/u;

interface Candidate {
  readonly name: string;
  /** Province key. */
  readonly province: string;
}

/** Provinces, districts and communes that bear the words as their name, those of the outlet's province first. */
function bearing(key: string, { day, province }: PlaceContext): Candidate[] {
  const name = squeezed(key.trim());
  const bare = name.replace(UNIT, '');
  const unit = name.slice(0, name.length - bare.length).trim();
  const merged = isMerged(day);
  const named = provinceNames.get(bare);
  const provinces = named ? [{ name: fullName(named.key, day), province: named.key }] : [];
  const former = districts(bare).map((one) => ({
    name: `${one.unit} ${one.name}, ${provinceName(one.province)}`,
    province: one.province,
  }));
  const present =
    merged || day === null
      ? communes(bare).map((one) => ({
          name: `${one.unit} ${one.name}, ${provinceName(one.province)}`,
          province: one.province,
        }))
      : [];
  const all = [...provinces, ...(merged ? [...present, ...former] : [...former, ...present])];
  const fits = (one: Candidate) => (unit !== '' && one.name.startsWith(unit) ? 2 : 0);
  const here = (one: Candidate) => (one.province === province ? 1 : 0);
  return all.sort((a, b) => fits(b) + here(b) - fits(a) - here(a));
}

/**
 * The first place the rules read in words: "xã Đông Lai, huyện Tân Lạc, Hoà Bình" says all by itself. A commune of before
 * 2025 is in no table, so its unit and the province the text gives it are all there is to know.
 */
function readIn(words: string, context: PlaceContext): string | null {
  const place = findPlaces([{ field: 'text', reading: read(words) }], context)[0]?.[0]?.place;
  if (!place || place.provinces.length === 0) return null;
  const { level, name, provinceThen } = place;
  if (level === 'province') return name;
  const isKnown = level === 'commune' || districts(squeezed(read(name).key).replace(UNIT, '')).length > 0;
  return isKnown && provinceThen ? `${name}, ${provinceName(provinceThen)}` : null;
}

/** Each as it is written to be read again; none where the words name nothing the tables know. */
export function placesNamed(words: string, context: PlaceContext): string[] {
  const { key } = read(words);
  const said = UNIT.test(key) ? readIn(words, context) : null;
  const named = bearing(key, context).map(({ name }) => name);
  return [...new Set(said === null ? named : [said, ...named])];
}
