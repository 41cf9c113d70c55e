/** Provinces as printed: of both eras, of before the 63, and "tỉnh ta". */
import { provinceByKey, provinceNames, provincesBefore } from '@/utils/provinces';
import type { Reading } from '../reading';
import type { Hit } from './hit';
import { isNoProvince } from './not-a-province';

const asPattern = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
const alternatives = (names: Iterable<string>) =>
  [...names]
    .sort((a, b) => b.length - a.length)
    .map(asPattern)
    .join('|');

const PROVINCE = new RegExp(
  `(?<![\\p{L}\\d])(?:(tỉnh|thành\\s+phố|tp\\.?|thủ\\s+đô)\\s*)?(${alternatives(provinceNames.keys())})(?![\\p{L}\\d])`,
  'gu',
);
/** Their names are mountains, rivers and people too: they need the unit, or the end of an address before them. */
const BEFORE = new RegExp(
  `(?<![\\p{L}\\d])(tỉnh\\s+|[,(]\\s*)(${alternatives(provincesBefore.keys())})(?![\\p{L}\\d])`,
  'gu',
);
/** What nothing else is called. */
const UNMISTAKEN = /(?<![\p{L}\d])(hà tây|hà sơn bình|hà nam ninh|bình trị thiên)(?![\p{L}\d])/gu;
const OURS = /(?<![\p{L}\d])tỉnh\s+(?:ta|nhà)(?![\p{L}\d])/gu;
const CHINA = /^\s*[,(-]?\s*trung\s+quốc/u;

/** @param home key of the outlet's province, for "tỉnh ta"; @param below districts and communes of the same text. */
export function provinceHits(reading: Reading, home: string | null, below: readonly Hit[]): Hit[] {
  const { text, key } = reading;
  const hits: Hit[] = [];
  const free = (start: number, end: number) =>
    ![...below, ...hits].some((hit) => start < hit.end && end > hit.start);
  const put = (start: number, end: number, unit: string, name: string, nameKey: string) =>
    hits.push({ start, end, level: 'province', unit, ownUnit: unit !== '', name, nameKey });
  for (const match of key.matchAll(PROVINCE)) {
    const start = match.index;
    const end = start + match[0].length;
    if (!free(start, end) || isNoProvince(reading, start, end, match[1] ?? null, match[2]!)) continue;
    const province = provinceNames.get(match[2]!.replace(/\s+/g, ' '))!;
    put(start, end, match[1] ?? '', province.name, province.key);
  }
  const former = (start: number, name: string) => {
    const end = start + name.length;
    const printed = text.slice(end - name.trimStart().length, end);
    const capitals = name
      .replace(/^tỉnh\s+/u, '')
      .split(/[\s-]+/)
      .every((_, i, all) => /^\p{Lu}/u.test(printed.split(/[\s-]+/).slice(-all.length)[i] ?? ''));
    const known = provincesBefore.get(name.replace(/^tỉnh\s+/u, '').replace(/\s+/g, ' '));
    if (known && capitals && free(start, end) && !CHINA.test(key.slice(end, end + 16)))
      put(start, end, name.startsWith('tỉnh') ? 'tỉnh' : '', known.name, known.name);
  };
  for (const match of key.matchAll(BEFORE)) {
    const address = !match[1]!.startsWith('tỉnh');
    const start = address ? match.index + match[1]!.length : match.index;
    const follows = below.some((hit) => /^[\s,(]*$/u.test(key.slice(hit.end, start)) && hit.end <= start);
    if (!address || follows) former(start, address ? match[2]! : match[0]);
  }
  for (const match of key.matchAll(UNMISTAKEN)) former(match.index, match[1]!);
  if (home !== null && provinceByKey(home)) {
    for (const match of key.matchAll(OURS)) {
      const end = match.index + match[0].length;
      if (free(match.index, end)) put(match.index, end, 'tỉnh', provinceByKey(home)!.name, home);
    }
  }
  return hits;
}
