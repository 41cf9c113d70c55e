/** The runs of capitals a symbol is made of ("QĐ", "UBND", "PTTH&TTĐT") and what separates them. */
import { knownIssuer } from './codes';
import { typeByCode } from './types';

export const SEPARATOR = /\s{0,2}([/\-_])\s{0,2}/y;
/** Upper-case runs with at most two lower-case letters between ("TTg", "CTr", "QyĐ", "ThU"). */
const SEGMENT = /\p{Lu}[\p{Lu}\d&]*(?:[a-zđ]{1,2}(?![\p{Ll}])[\p{Lu}\d&]*)*(?:\.[ƯW])?/uy;
const LOWER_SEGMENT = /[\p{Ll}][\p{Ll}\d&]*/uy;

export interface Segment {
  readonly text: string;
  readonly end: number;
}

export function at<T>(
  pattern: RegExp,
  text: string,
  index: number,
  use: (match: RegExpExecArray) => T,
): T | null {
  pattern.lastIndex = index;
  const match = pattern.exec(text);
  return match ? use(match) : null;
}

function segmentAt(text: string, index: number): Segment | null {
  const upper = at(SEGMENT, text, index, (match) => match[0]);
  let found = upper ?? at(LOWER_SEGMENT, text, index, (match) => match[0]);
  if (!found) return null;
  const next = text[index + found.length] ?? '';
  if (/\p{L}/u.test(next) && !(upper && knownIssuer(upper))) return null;
  // Lower case is a symbol only where each part is a known code: "3016/qđ-ubnd".
  if (!upper && !knownIssuer(found) && !typeByCode(found)) return null;
  // "80/2015/QH 13": the term slipped away from its organ.
  if (/^(?:QH|UBTVQH)$/i.test(found)) {
    const term = /^ (\d{1,2})(?![\d/])/.exec(text.slice(index + found.length, index + found.length + 5));
    if (term) return { text: `${found}${term[1]}`, end: index + found.length + term[0].length };
  }
  if (/\.$/.test(found)) found = found.slice(0, -1);
  return { text: found, end: index + found.length };
}

/** "156 /UBND - VX ngày …": a unit's short code; what goes on in capitals is a headline. */
const isUnit = (text: string, { text: code, end }: Segment) =>
  /^\p{Lu}{2,5}$/u.test(code) && !/^\s*[-\p{Lu}]/u.test(text.slice(end, end + 2));

/** "12/TTr -⏎TN&MT ngày 3/4": what has a day or an owner behind it is a code, known or not. */
const isDated = (text: string, { end }: Segment) =>
  /^\s*,?\s*(?:ngày\s+\d|của\s)/u.test(text.slice(end, end + 14));

/**
 * The segments from `index` on, joined by hyphens (or a forgiven slash, underscore, space).
 * @param spacious true where spaces stand around the slash already: then they may around the hyphen
 */
export function segmentsAt(
  text: string,
  index: number,
  forgive: boolean,
  spacious = false,
): { parts: Segment[]; separators: string[] } {
  const parts: Segment[] = [];
  const separators: string[] = [];
  for (let from = index; parts.length < 6; ) {
    const segment = segmentAt(text, from);
    if (!segment) break;
    if (parts.length > 0) {
      const gap = text.slice(parts.at(-1)?.end, from);
      // Spaces around a hyphen belong to a symbol only when a known code or a day follows: else it is a dash in a sentence.
      const sure = knownIssuer(segment.text) !== null || isDated(text, segment);
      if (
        /\s/.test(gap) &&
        !sure &&
        !(parts.length === 1 && typeByCode(parts[0]!.text)) &&
        !(spacious && parts.length === 1 && isUnit(text, segment))
      ) {
        separators.pop();
        break;
      }
      if (/\s/.test(gap) && parts.length >= 2 && !/^TTLT|^NQLT/i.test(parts[0]!.text)) {
        separators.pop();
        break;
      }
      // A line may end behind the hyphen; before it, "- TN&MT ngày …" is an item of a list.
      if (/\n/.test(gap) && (!sure || (/\n\s*-/.test(gap) && !knownIssuer(segment.text)))) {
        separators.pop();
        break;
      }
    }
    parts.push(segment);
    const separator = at(SEPARATOR, text, segment.end, (match) => match);
    if (separator) {
      separators.push(separator[1]!);
      from = segment.end + separator[0].length;
      continue;
    }
    // A lost hyphen: "519 /QĐ UBND", "4977/BVHTTDL VP".
    const space =
      forgive && parts.length === 1 ? at(/ (?=\p{Lu}{2})/uy, text, segment.end, (match) => match) : null;
    if (!space) break;
    const next = segmentAt(text, segment.end + 1);
    const lost = next && (typeByCode(segment.text) ? knownIssuer(next.text) : knownIssuer(segment.text));
    if (!next || !lost || next.text.length > 8) break;
    separators.push(' ');
    from = segment.end + 1;
  }
  return { parts, separators: separators.slice(0, Math.max(0, parts.length - 1)) };
}
