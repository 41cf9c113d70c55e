/** All documents a text cites, in order, with their identity. */
import type { Citation, Field } from '@/utils/article';
import { blankAddresses, type Reading } from '../reading';
import { isParty } from './codes';
import { completed } from './dates';
import type { Found } from './found';
import { bareNumber, keyOf } from './identity';
import { findLaws } from './laws';
import { findNicknames, findPlenums, resolveShort } from './nicknames';
import { shareDays } from './same-day';
import { findShort } from './short';
import { readSymbol } from './symbol';
import { findSymbols } from './symbols';
import { type DocumentContext, territoryOf } from './territory';

/**
 * Reads one text. Binding across texts of the same article is `bindShort`'s work.
 * @param day of the article: what a nickname stands for is not younger.
 */
export function findDocuments(reading: Reading, day: string | null): Found[] {
  const text = blankAddresses(reading.text);
  const key = text === reading.text ? reading.key : blankAddresses(reading.key);
  const all: Found[] = findSymbols(text, key);
  const taken = (start: number, end: number) =>
    all.some((one) => start < one.core.end && end > Math.min(one.start, one.core.start));
  all.push(...findPlenums(key, taken));
  all.push(...findLaws(text, key, taken));
  all.push(...findShort(text, key, taken).map((one) => resolveShort(one, day)));
  all.push(...findNicknames(key, taken, day));
  all.sort((a, b) => a.start - b.start || a.end - b.end);
  shareDays(all, key);
  return all;
}

/** "Thông tư 12" may be short for a joint circular. */
const sameType = (full: Found, short: Found) =>
  full.type?.code === short.type?.code || (short.type?.code === 'TT' && full.type?.code === 'TTLT');

const sameNumber = (one: Found, other: Found) =>
  bareNumber(one.number ?? '') === bareNumber(other.number ?? '') &&
  one.suffix === other.suffix &&
  (one.year === null || other.year === null || one.year === other.year);

/** Short forms take over the full citation of the same article: "Kế hoạch số 28" after "Kế hoạch số 28/KH-UBND". */
export function bindShort(all: readonly Found[]): void {
  const full = all.filter((one) => one.by === 'symbol' && one.number !== null);
  const shorts = all.filter((one) => (one.by === 'short' || one.by === 'nickname') && one.number !== null);
  for (const short of shorts) {
    const matches = full.filter(
      (one) =>
        sameType(one, short) &&
        sameNumber(one, short) &&
        (short.organ?.code == null ||
          one.issuer === null ||
          short.organ.code === one.issuer.replace(/\d+$/, '')),
    );
    const symbols = new Set(matches.map((one) => one.canonical));
    const match = symbols.size === 1 ? matches[0] : undefined;
    if (match) bind(short, match);
    else takeIssuer(short, shorts);
  }
}

function bind(short: Found, full: Found): void {
  short.canonical = full.canonical;
  short.issuer = full.issuer;
  short.bound = full;
  short.confidence = 'medium';
}

/** "Nghị quyết 19 của Chính phủ" once makes every "Nghị quyết 19" of the article the Government's, no nickname. */
function takeIssuer(short: Found, shorts: readonly Found[]): void {
  if (short.organ || short.type?.id === 'nghi-dinh') return;
  const named = shorts.filter(
    (one) => one.organ?.code != null && one.type === short.type && sameNumber(one, short),
  );
  if (new Set(named.map((one) => one.issuer)).size !== 1 || named[0]!.issuer === short.issuer) return;
  short.issuer = named[0]!.issuer;
  short.bound = named[0]!;
  short.by = 'short';
  short.resolvesTo = null;
  short.resolvedDate = null;
}

/** The citation as it is stored. */
export function toCitation(found: Found, reading: Reading, field: Field, context: DocumentContext): Citation {
  const span = reading.span(found.start, found.end);
  const core = reading.span(found.core.start, found.core.end);
  const where = territoryOf(found, context);
  const date = completed(found.date, context.day);
  const organ =
    found.organ && found.organ.start >= 0 ? reading.span(found.organ.start, found.organ.end) : null;
  const bound = found.bound ?? null;
  const resolved = found.resolvesTo && !found.canonical ? readSymbol(found.resolvesTo, 0, 'type') : null;
  // "Đề án 06" can be no other document; "Nghị quyết 57" may be another's, so its symbol stays a hint.
  const proper =
    found.by === 'name' || (found.by === 'nickname' && resolved?.type?.code !== found.type?.code);
  return {
    ...span,
    field,
    by: found.by,
    symbol: found.by === 'symbol' ? reading.source.slice(core.start, core.end) : null,
    canonical: found.canonical,
    type: found.type?.id ?? null,
    system: systemOf(found),
    number: found.number,
    numberTo: found.numberTo,
    suffix: found.suffix,
    year: found.year,
    issuer: found.issuer,
    issuerName: organ ? reading.source.slice(organ.start, organ.end).replace(/\s+/g, ' ') : null,
    level: where.level,
    territory: where.territory,
    date,
    name: nameOf(found),
    resolvesTo: found.resolvesTo,
    confidence: found.confidence,
    key: keyOf({
      by: found.by,
      issuer: resolved && proper ? resolved.issuer : found.issuer,
      type: resolved && proper ? (resolved.type?.code ?? null) : (found.type?.code ?? null),
      number: resolved && proper ? resolved.number : found.number,
      numberTo: found.numberTo,
      suffix: resolved && proper ? resolved.suffix : found.suffix,
      year: resolved && proper ? resolved.year : (found.year ?? bound?.year ?? null),
      date: date ?? completed(bound?.date ?? null, context.day) ?? (proper ? found.resolvedDate : null),
      canonical: found.canonical,
      name: found.name,
      resolvesTo: found.resolvesTo,
      level: where.level,
      territory: where.territory,
      place: where.place,
    }),
  };
}

/** "Luật Đất đai", "Nghị quyết Trung ương 4 khóa XII": the name with its word of type. */
function nameOf({ type, name, by }: Found): string | null {
  const word = type?.words[0] ?? '';
  const head = `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
  if (name) return `${head} ${name}`;
  return by === 'name' ? head : null;
}

function systemOf(found: Found): Citation['system'] {
  if (!found.type) return null;
  if (found.party || found.type.system === 'party') return 'party';
  if (found.issuer !== null && isParty(found.issuer) && !(found.canonical ?? '').includes(`-${found.issuer}`))
    return 'party';
  if (found.type.system === 'legal') return 'legal';
  // Normative resolutions and decisions carry their year; those of the Government only since the law of 2025.
  if (found.year === null) return 'administrative';
  if (found.issuer === 'CP' && found.type.id === 'nghi-quyet')
    return found.year >= 2025 ? 'legal' : 'administrative';
  return 'legal';
}

/** The same symbol, dated once in an article, is the same document wherever the article repeats it. */
export function shareKeys(citations: readonly Citation[]): Citation[] {
  const keys = new Map<string, Set<string>>();
  for (const { canonical, key } of citations) {
    if (!canonical || !key.startsWith('sure:')) continue;
    keys.set(canonical, (keys.get(canonical) ?? new Set()).add(key));
  }
  return citations.map((citation) => {
    const known = citation.canonical ? keys.get(citation.canonical) : undefined;
    if (!known || known.size !== 1 || citation.key.startsWith('sure:')) return citation;
    return { ...citation, key: [...known][0]! };
  });
}
