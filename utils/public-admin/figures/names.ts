/** Names of places, whose syllables are words too: "Cần Thơ", "huyện Xuân Trường", "xã Hạnh Phúc". */
import type { Stretch } from './whose';

const UNIT =
  /^(?:tỉnh|thành\s+phố|thị\s+xã|thị\s+trấn|huyện|quận|xã|phường|đặc\s+khu|tp\.?|tx\.?|tt\.?|[hqpx]\.)(?!\p{L})/u;

/** A syllable of a name, as it stands in a key without names. */
export const NAME = 'x+';

/** The key with the letters of names made meaningless, offset for offset; the unit before a name stays. */
export function withoutNames(key: string, places: readonly Stretch[]): string {
  let plain = key;
  for (const { start, end } of places) {
    const unit = UNIT.exec(key.slice(start, end))?.[0] ?? '';
    const from = start + unit.length;
    plain = plain.slice(0, from) + plain.slice(from, end).replace(/\p{L}/gu, 'x') + plain.slice(end);
  }
  return plain;
}
