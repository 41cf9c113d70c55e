/** Citations by symbol, alone or in lists ("Nghị quyết số 57, 59, 66, 68-NQ/TW") and ranges ("1654 đến 1687/NQ-…"). */
import { type Around, after, before } from './around';
import { isCentral, knownIssuer } from './codes';
import type { Found } from './found';
import { type Lead, leadBefore } from './lead';
import { type OrganRead, organAt } from './organs';
import { readSymbol, type SymbolRead } from './symbol';
import { type DocumentType, typeById } from './types';

/** Earlier numbers of a list that ends in this symbol. */
const LIST_BEFORE =
  /((?:(?<![\d.,/-])\d{1,5}[a-zđ]?(?:\/\d{4})?\s*(?:,|;|và|&|-)?\s+(?:và\s+)?(?:số\s+)?|(?<![\d.,/-])\d{1,5}[a-zđ]?(?:\/\d{4})?\s*,\s*)+)$/u;
/** "từ số 101 đến số 109/TB-UBND": the word before the last number is the range's, not the citation's. */
const RANGE_ENDS = /\d\s*(?:đến|tới)\s+số\s+$/u;
const RANGE_BEFORE = /(?:từ\s+(?:số\s+)?)?(\d{1,5})\s*(?:đến|tới|-)\s*(?:số\s+)?$/u;
const ITEM = /(\d{1,5})([a-zđ])?(?:\/(\d{4}))?/gu;

/** The type that counts: the printed word, unless it is generic or a verb that only happens to stand there. */
function decideType(
  lead: Lead,
  symbol: SymbolRead,
  text: string,
): { type: DocumentType | null; start: number } {
  const coded = symbol.type;
  if (!lead.type) {
    const law = /^QH\d/.test(symbol.issuer ?? '') ? typeById('luat') : null;
    return { type: coded ?? law ?? (symbol.year === null ? typeById('cong-van')! : null), start: lead.start };
  }
  if (!coded) return { type: lead.type, start: lead.start };
  if (lead.type.code === coded.code) return { type: lead.type, start: lead.start };
  // Any document is a "văn bản"; the code says which.
  if (lead.word === 'văn bản') return { type: coded, start: lead.start };
  // "hướng dẫn 12/2020/TT-BTC": a verb, no "số", another code.
  const capital = /\p{Lu}/u.test(text[lead.start] ?? '');
  if (!lead.number && !capital) return { type: coded, start: symbol.start };
  return { type: lead.type, start: lead.start };
}

/** "832/QĐT-IG" behind "Quyết định": a variety of the type's code, then the organ; "18/HĐKT" has none. */
function issuerOf({ type, issuer, tail }: SymbolRead, printed: DocumentType | null): string | null {
  // "Tờ trình số 12/TTr": behind its own word a type's code is no office ("TTr" is the inspectorate's, too).
  if (issuer === printed?.code) return null;
  if (type || !issuer || !printed || knownIssuer(issuer) || !issuer.startsWith(printed.code)) return issuer;
  return tail.split(/[/-]/).at(2) || null;
}

/** "số 849/XK/KD" with nothing known about it is a number of anything, but for a letterhead's "Số: 12/BQL-KT". */
function isUnknown(lead: Lead, symbol: SymbolRead, text: string): boolean {
  if (symbol.type !== null || lead.before !== 'so' || /^Số/.test(text.slice(lead.start))) return false;
  // "phòng họp số 2/UBND tỉnh": of known organs too a letter has a unit, or a number of some size.
  return !symbol.exact || (symbol.number.length < 3 && /^\/(?:UBND|HĐND)$/.test(symbol.tail));
}

const LEVEL_BEHIND =
  /^(?:ubnd|hđnd)\s+(?:tỉnh|thành\s+phố|tp|huyện|quận|thị\s+xã|xã(?!\s+hội)|phường|thị\s+trấn)(?!\p{L})/u;

/** "Chỉ thị 01/CT-UBND tỉnh ngày …": the symbol's last code goes on as the organ's name. */
function goesOn(text: string, key: string, end: number): OrganRead | null {
  const at = end - 4;
  return LEVEL_BEHIND.test(key.slice(at, at + 20)) ? organAt(text, key, at) : null;
}

/** "Kế hoạch số 15/KH-BCĐ 389/TP": the board's own number stands behind its code. */
function numberedBoard({ issuer, end }: SymbolRead, key: string): number {
  const number =
    issuer === 'BCĐ' ? /^\s?\d{3}(?:\/(?:tp|qg))?(?![\d/])/u.exec(key.slice(end, end + 9)) : null;
  return end + (number?.[0].length ?? 0);
}

/** "thực hiện Quyết định 284/QĐ-TTg của UBND thành phố": the carrying out is theirs, not the decision. */
function agreed(symbol: SymbolRead, tail: Around, key: string): Around {
  const { organ } = tail;
  const lower = organ?.level === 'province' || organ?.code === 'UBND' || organ?.code === 'HĐND';
  if (!organ || !lower || symbol.issuer === null || !isCentral(symbol.issuer)) return tail;
  const kept = key.slice(symbol.end, organ.start).replace(/\s*(?:của|do|thuộc|được)?\s*$/u, '');
  return { ...tail, organ: null, end: symbol.end + kept.length };
}

function found(symbol: SymbolRead, type: DocumentType | null, start: number, end: number, lead: Lead): Found {
  const law = type?.id === 'luat' || type?.id === 'bo-luat' || type?.id === 'phap-lenh';
  return {
    start,
    end,
    core: { start: symbol.start, end: symbol.end },
    by: 'symbol',
    canonical: symbol.canonical,
    type,
    party: symbol.party,
    number: symbol.number,
    numberTo: null,
    suffix: symbol.suffix,
    year: symbol.year,
    issuer: issuerOf(symbol, lead.type),
    organ: null,
    date: null,
    name: law ? lead.name : null,
    resolvesTo: null,
    resolvedDate: null,
    confidence: symbol.exact || lead.before !== 'nothing' ? 'high' : 'medium',
    printsSymbol: true,
  };
}

/** Another number of the same list: it takes over the symbol's tail. */
function member(symbol: SymbolRead, base: Found, item: RegExpMatchArray, at: number): Found {
  const year = item[3] ? Number(item[3]) : symbol.year;
  const plain = symbol.year === null ? symbol.tail : symbol.tail.slice(5);
  const head = `${item[1]}${item[2] ?? ''}`;
  return {
    ...base,
    start: at,
    end: at + item[0].length,
    core: { start: at, end: at + item[0].length },
    canonical: `${head}${year ? `/${year}` : ''}${plain}`,
    number: item[1]!,
    suffix: item[2] ?? null,
    year,
    printsSymbol: false,
  };
}

const DIGIT = /\d+/g;

/** All citations by symbol in a text whose addresses are blanked. */
export function findSymbols(text: string, key: string): Found[] {
  const all: Found[] = [];
  let readTo = 0;
  for (const digits of text.matchAll(DIGIT)) {
    const at = digits.index;
    if (at < readTo || !mayBegin(text, at)) continue;
    // Most numbers are no symbols: a separator and a letter must follow soon.
    if (
      !/^\d{1,6}(?:\.\d{1,3})?(?:[A-Za-zđ]|\s[a-d](?=\/))?\s{0,2}(?:[/\-_]|\p{Lu})/u.test(
        text.slice(at, at + 14),
      )
    )
      continue;
    const lead = leadBefore(text, key, at);
    const ends = RANGE_ENDS.test(key.slice(Math.max(0, at - 16), at));
    const list = ends || lead.before === 'nothing' ? listBefore(text, key, at) : null;
    const head = list?.lead ?? lead;
    const symbol = readSymbol(text, at, inherits(all, text, at) ? 'type' : head.before);
    if (!symbol || isUnknown(head, symbol, text)) continue;
    const { type, start } = decideType(head, symbol, text);
    const organ = goesOn(text, key, symbol.end);
    const tail = agreed(symbol, after(text, key, organ?.end ?? numberedBoard(symbol, key)), key);
    const base = found(symbol, type, list ? symbol.start : start, list ? symbol.end : tail.end, head);
    base.organ = organ ?? tail.organ;
    base.date = tail.date;
    const group: Found[] = [];
    if (list?.range) {
      group.push({
        ...base,
        start: head.start,
        end: tail.end,
        core: { start: list.range.at, end: symbol.end },
        number: list.range.from,
        numberTo: symbol.number,
        canonical: `${list.range.from}-${symbol.canonical}`,
      });
    } else {
      for (const item of list?.items ?? []) group.push(member(symbol, base, item.match, item.at));
      group.push(base);
    }
    takeFromList(all, base, text);
    const opened = before(text, key, list ? head.start : base.start, symbol.issuer);
    for (const one of group) {
      one.organ ??= opened.organ;
      one.date ??= opened.date;
      // "18/QĐ-XPHC của Chủ tịch UBND phường": the symbol names the matter, the sentence who decided.
      one.issuer ??= one.organ?.code ?? null;
    }
    all.push(...group);
    readTo = Math.max(symbol.end, tail.end);
  }
  return all;
}

/** No symbol begins inside a date, a decimal, a range of years, a code. */
function mayBegin(text: string, at: number): boolean {
  const one = text[at - 1] ?? ' ';
  // "Quyết định số33/2008/…": the space was lost.
  if (/số$/iu.test(text.slice(Math.max(0, at - 3), at))) return true;
  if (/[\p{L}\d/.,_+]/u.test(one)) return false;
  if (one === '-' || one === ':')
    return !/[\p{L}\d]/u.test(
      one === ':' ? (/\d/.test(text[at - 2] ?? '') ? '1' : ' ') : (text[at - 2] ?? ' '),
    );
  return true;
}

interface ListBefore {
  readonly lead: Lead;
  readonly items: readonly { match: RegExpMatchArray; at: number }[];
  readonly range: { readonly from: string; readonly at: number } | null;
}

function listBefore(text: string, key: string, at: number): ListBefore | null {
  const window = Math.max(0, at - 120);
  const slice = key.slice(window, at);
  const range = RANGE_BEFORE.exec(slice);
  if (range) {
    const from = window + range.index;
    const lead = leadBefore(text, key, from);
    const last = /\d+/.exec(text.slice(at))?.[0] ?? '';
    const word = /đến|tới/u.test(range[0]);
    if (Number(range[1]) < Number(last) && (word || lead.before !== 'nothing')) {
      const number = from + range[0].indexOf(range[1]!);
      return {
        lead:
          lead.before === 'nothing'
            ? { ...lead, start: from + (range[0].startsWith('từ') ? range[0].search(/\d/) : 0), before: 'so' }
            : lead,
        items: [],
        range: { from: range[1]!, at: number },
      };
    }
  }
  const list = LIST_BEFORE.exec(slice);
  if (!list) return null;
  const from = window + list.index;
  const lead = leadBefore(text, key, from);
  if (lead.before === 'nothing') return null;
  const items = [...list[1]!.matchAll(ITEM)].map((match) => ({ match, at: from + match.index }));
  return { lead, items, range: null };
}

/** "18-NQ/TW, 19-NQ/TW": the second follows a symbol in a list and needs no word of its own. */
function inherits(all: readonly Found[], text: string, at: number): boolean {
  const last = all.at(-1);
  if (!last?.printsSymbol) return false;
  return /^\s*(?:,|;|và|&)\s*(?:và\s+)?(?:số\s+)?$/u.test(text.slice(last.core.end, at));
}

/** In such a list each has its bare symbol as its place, and all share what stands behind the last. */
function takeFromList(all: readonly Found[], current: Found, text: string): void {
  let next = current;
  for (let i = all.length - 1; i >= 0; i--) {
    const earlier = all[i]!;
    const gap = text.slice(earlier.end, next.core.start);
    const bare = /^(?:số\s*)?$/u.test(text.slice(next.start, next.core.start).toLowerCase());
    if (!/^\s*(?:,|;|và|&)\s*(?:và\s+)?(?:số\s+)?$/u.test(gap) || !bare) break;
    if (earlier.date === null && earlier.organ === null && earlier.type?.code === current.type?.code) {
      earlier.start = earlier.core.start;
      earlier.organ = current.organ;
    }
    if (!current.type) current.type = earlier.type;
    next = earlier;
  }
}
