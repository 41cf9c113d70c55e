/**
 * The grammar of document symbols (Nghị định 30/2020/NĐ-CP, Luật 64/2025/QH15, Quy định 66-QĐ/TW), with what
 * typing does to it: spaces, other dashes, a lost hyphen, lower case, plain D, swapped separators.
 * One function reads one symbol at one place; whether it may stand there is decided by what precedes it.
 */
import { isParty, isState, knownIssuer } from './codes';
import { at, SEPARATOR, type Segment, segmentsAt } from './segments';
import { NO_LETTERS, signers, stateOnly } from './signers';
import { type DocumentType, typeByCode } from './types';

export interface SymbolRead {
  readonly start: number;
  readonly end: number;
  /** Digits as printed, thousands point removed. */
  readonly number: string;
  readonly suffix: string | null;
  readonly year: number | null;
  /** The type its code says; null for công văn and laws, whose symbols carry none. */
  readonly type: DocumentType | null;
  /** Issuer code(s), joined by hyphens when there are several. */
  readonly issuer: string | null;
  /** Everything behind the number, canonical: what a list's earlier numbers take over. */
  readonly tail: string;
  readonly canonical: string;
  readonly party: boolean;
  /** True when all parts are in the tables and nothing had to be forgiven. */
  readonly exact: boolean;
}

/** What stands before the number: nothing; "số"; or a word of type. It decides how much is forgiven. */
export type Before = 'nothing' | 'so' | 'type';

/** "66.7/2025/NQ-CP": the Government's resolutions on laws that hinder, numbered within one number since 2025. */
const NUMBER =
  /(\d{1,3}\.\d{3}(?=\s?\/\s?\p{L})|\d{1,3}\.\d{1,2}(?=\s?\/\s?20\d{2}\s?\/\s?\p{L})|\d{1,6})(?:([a-zđ]|[A-D](?=\s?[-/]))|\s([a-d])(?=\/\p{Lu}))?/uy;
const YEAR = /\s?\/\s?((?:19|20)\d{2})(?=\s?[/-]\s?\p{L}|\p{Lu}+-\p{Lu})/uy;
/** "Nghị quyết 19-2018/NQ-CP": the Government's yearly resolution on competitiveness, and "Thông tư 3-2014/TT-…". */
const DASHED_YEAR = /\s?-\s?((?:19|20)\d{2})(?=\s?\/\s?\p{L})/uy;
/** A year with a lost or extra digit ("37/201/QĐ-TTg"): the symbol stands, the year does not. */
const TORN_YEAR = /\/\d{2,5}(?=\/\p{L}+-)/uy;
/** Canonical codes of issuers, hyphen between. */
const issuers = (parts: readonly Segment[]) => parts.map((part) => knownIssuer(part.text) ?? part.text);

/** Reads the symbol whose number begins at `index`; null when there is none. */
export function readSymbol(text: string, index: number, before: Before): SymbolRead | null {
  const number = at(NUMBER, text, index, (match) => match);
  if (!number) return null;
  let from = index + number[0].length;
  const digits = number[1]!.replace(/\.(?=\d{3}$)/, '');
  const suffix = number[2] ?? number[3] ?? null;
  const year =
    at(YEAR, text, from, (match) => match) ??
    (before === 'nothing' ? null : at(DASHED_YEAR, text, from, (match) => match));
  if (year) from += year[0].length;
  const torn = year ? null : at(TORN_YEAR, text, from, (match) => match);
  if (torn) from += torn[0].length;
  let first = at(SEPARATOR, text, from, (match) => match);
  let lostFirst = false;
  if (!first && before !== 'nothing') {
    // "Nghị định số 72 NĐ-CP", "72/2013NĐ-CP", "1704STTTT-BCVT": the slash was lost.
    first = at(year ? /()(?=\p{Lu})/uy : /(?: |(?=\p{Lu}{2,}-))()(?=\p{Lu})/uy, text, from, (match) => match);
    lostFirst = first !== null;
  }
  if (!first) return null;
  from += first[0].length;
  const { parts, separators } = segmentsAt(
    text,
    from,
    before !== 'nothing',
    before !== 'nothing' && /\s/.test(first[0]),
  );
  if (parts.length === 0) return null;
  const read = interpret({
    parts,
    separators,
    first: first[1] || '/',
    spaced: /\s/.test(first[0]),
    lostFirst,
    before,
    year: year ? Number(year[1]) : null,
  });
  if (!read) return null;
  const head = `${digits}${suffix ?? ''}`;
  return {
    start: index,
    end: read.end,
    number: digits,
    suffix,
    year: year ? Number(year[1]) : null,
    type: read.type,
    issuer: read.issuer,
    tail: `${year ? `/${year[1]}` : ''}${read.tail}`,
    canonical: `${head}${year ? `/${year[1]}` : ''}${read.tail}`,
    party: read.party,
    exact: read.exact && !torn,
  };
}

interface Raw {
  readonly parts: readonly Segment[];
  readonly separators: readonly string[];
  readonly first: string;
  readonly spaced: boolean;
  readonly lostFirst: boolean;
  readonly before: Before;
  readonly year: number | null;
}

type Meaning = Pick<SymbolRead, 'type' | 'issuer' | 'tail' | 'party' | 'exact'> & { readonly end: number };

function interpret(raw: Raw): Meaning | null {
  const { parts, before, first, year } = raw;
  const head = parts[0]!;
  const typed = typeByCode(head.text);
  const rest = parts.slice(1);
  // A slash must follow a year: "tháng 4/2024 - UBND tỉnh" is a month.
  if (year !== null && first !== '/' && !(typed && rest.length > 0)) return null;
  if (typed && rest.length > 0) return withType(raw, typed, rest);
  if (before !== 'nothing' && !typed && !knownIssuer(head.text)) {
    const glued = unglued(head);
    if (glued)
      return withType({ ...raw, separators: ['-', ...raw.separators] }, glued.typed, [glued.issuer, ...rest]);
  }
  if (raw.lostFirst && (rest.length === 0 || !knownIssuer(head.text))) return null;
  if (typed?.type.id === 'sac-lenh' && before === 'type') return edict(raw, typed.type);
  if (rest.length > 0 && before === 'type' && first === '-' && raw.separators[0] === '/')
    return ownCode(raw, rest);
  return first === '/' ? withoutType(raw) : before === 'type' ? oldDecree(raw) : null;
}

const UNIONS: ReadonlySet<string> = new Set(['ĐTN', 'TĐTN', 'TWĐTN']);

/** `n/TYPE-ISSUER`, `n/yyyy/TYPE-ISSUER`, `n-TYPE/ISSUER`, and each written with the other's separators. */
function withType(
  raw: Raw,
  typed: { code: string; type: DocumentType },
  rest: readonly Segment[],
): Meaning | null {
  const { before, first, separators, spaced, year } = raw;
  const codes = issuers(rest);
  const lead = codes[0]!;
  const known = knownIssuer(rest[0]!.text) !== null;
  // Bare in a sentence ("1- PA/B") needs codes that are known, or at least two capitals and no space.
  if (before === 'nothing' && !known && (spaced || lead.length < 2)) return null;
  if (spaced && !known && first === '-' && !(before === 'type' && separators[0] === '/')) return null;
  const printedParty = first === '-' && separators[0] === '/';
  // "57/NQ-TW", "16-CT-TW": a committee's document whichever separators were typed.
  // Unions and associations number in either form: theirs stays as printed.
  const swapped = year === null && !printedParty && isParty(lead) && !isState(lead) && !UNIONS.has(lead);
  const party = year === null && (printedParty ? !stateOnly(lead) : swapped);
  const issuer = signers(typed.type, codes);
  const tail = party ? `-${typed.code}/${codes.join('-')}` : `/${typed.code}-${codes.join('-')}`;
  // Without a slash anywhere it is only a symbol behind a word of type: "Kế hoạch số 28-KH-UBND".
  if (first !== '/' && !separators.includes('/') && before === 'nothing') return null;
  return {
    end: rest.at(-1)!.end,
    type: typed.type,
    issuer,
    tail,
    party,
    exact: known && !swapped && !raw.lostFirst && separators[0] !== ' ' && (printedParty || first === '/'),
  };
}

/** "08/2013/TTBTTTT": the hyphen between type and issuer was lost. */
function unglued({ text, end }: Segment) {
  for (let cut = 2; cut <= Math.min(4, text.length - 3); cut++) {
    const typed = typeByCode(text.slice(0, cut));
    if (typed && knownIssuer(text.slice(cut))) return { typed, issuer: { text: text.slice(cut), end } };
  }
  return null;
}

/** "1056-QĐNS/TW": a committee's own variety of a code; the printed word says the type. */
function ownCode({ parts }: Raw, rest: readonly Segment[]): Meaning | null {
  const issuer = knownIssuer(rest[0]!.text);
  if (issuer === null || !isParty(issuer)) return null;
  return {
    end: rest[0]!.end,
    type: null,
    issuer,
    tail: `-${parts[0]!.text}/${issuer}`,
    party: true,
    exact: true,
  };
}

/** "Sắc lệnh 63/SL", "41-SL" (1945-57): no issuer in the symbol. */
function edict({ parts, first }: Raw, type: DocumentType): Meaning {
  return { end: parts[0]!.end, type, issuer: null, tail: `${first}SL`, party: false, exact: true };
}

/** `n/yyyy/QHk`, `n/ISSUER`, `n/ISSUER-UNIT`: laws and công văn. */
function withoutType(raw: Raw): Meaning | null {
  const { parts, before, separators, year, spaced } = raw;
  const head = parts[0]!;
  const code = knownIssuer(head.text);
  if (/^(?:QH|UBTVQH)\d{1,2}$/.test(code ?? '')) {
    if (year === null && before === 'nothing') return null;
    return { end: head.end, type: null, issuer: code, tail: `/${code}`, party: false, exact: true };
  }
  const units = parts.slice(1);
  const typed = typeByCode(head.text);
  if (typed && !code && units.length === 0 && before !== 'nothing' && !spaced) return cut(raw, typed);
  // Police units number themselves: "19/C46-P12".
  const upper = /\p{Lu}{2}/u.test(head.text) || (before === 'type' && /\p{Lu}\d/u.test(head.text));
  if (year !== null && !code && before !== 'type') return null;
  if (before === 'nothing' && !(code && units.length > 0 && !spaced)) return null;
  if (!code && (!upper || spaced || (before === 'so' && units.length === 0))) return null;
  // "12/QĐNB-UBND": a variety of a type's code before a known issuer.
  const behind = !code && units.length > 0 ? knownIssuer(units[0]!.text) : null;
  if (before === 'so' && units.length === 0 && code !== null && NO_LETTERS.has(code)) return null;
  const joined = units.map((unit, i) => `${separators[i] === '/' ? '/' : '-'}${unit.text}`).join('');
  return {
    end: parts.at(-1)!.end,
    type: null,
    issuer: behind ?? code ?? head.text,
    tail: `/${code ?? head.text}${joined}`,
    party: false,
    exact: code !== null,
  };
}

/** "211/QĐ", "25/2011/NĐ": the issuer was cut off. */
function cut({ parts }: Raw, { code, type }: { code: string; type: DocumentType }): Meaning {
  const issuer = type.id === 'nghi-dinh' ? 'CP' : null;
  const tail = `/${code}${issuer ? `-${issuer}` : ''}`;
  return { end: parts[0]!.end, type, issuer, tail, party: false, exact: false };
}

/** "Nghị định số 36-CP" (before 1997). */
function oldDecree(raw: Raw): Meaning | null {
  const head = raw.parts[0]!;
  const code = knownIssuer(head.text);
  if (raw.parts.length !== 1 || (code !== 'CP' && code !== 'HĐBT')) return null;
  return { end: head.end, type: null, issuer: code, tail: `-${code}`, party: false, exact: true };
}
