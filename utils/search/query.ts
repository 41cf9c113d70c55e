/**
 * The query language: words, "phrases", -exclusion, OR, and fields with Vietnamese and English names.
 * Reading never fails. What cannot be understood is searched for as plain words, and a note says so.
 */
import { foldKey, repair, type Token, tokenise } from '@/utils/vietnamese';
import { parseDayRange, parseDaySpan } from './dates';
import type { QueryToken } from './slot';
import type { QueryNote } from './types';

export type FilterField = 'outlet' | 'province' | 'document' | 'topic' | 'tag' | 'section';

export type Clause =
  | {
      readonly kind: 'words';
      readonly tokens: readonly QueryToken[];
      readonly exclude: boolean;
      readonly title: boolean;
    }
  | {
      readonly kind: 'phrase';
      readonly tokens: readonly QueryToken[];
      readonly exclude: boolean;
      readonly title: boolean;
    }
  | {
      readonly kind: 'filter';
      readonly field: FilterField;
      readonly value: string;
      readonly exclude: boolean;
    }
  | {
      readonly kind: 'days';
      readonly from: string | null;
      readonly to: string | null;
      readonly exclude: boolean;
    };

export interface ParsedQuery {
  /** Alternatives; each is a list of clauses that must all hold. */
  readonly any: readonly (readonly Clause[])[];
  readonly notes: readonly QueryNote[];
  /** The query ends in a plain word, with nothing after it: while typing, that word may go on. */
  readonly open: boolean;
}

type FieldName = FilterField | 'title' | 'from' | 'to' | 'days';

/** Names are matched without marks, hyphens and spaces: `tỉnh:`, `tinh:`, `văn-bản:`, `vanban:`. */
const FIELDS: Readonly<Record<string, FieldName>> = {
  ...{ tieude: 'title', title: 'title', intitle: 'title' },
  ...{ bao: 'outlet', nguon: 'outlet', site: 'outlet', outlet: 'outlet', source: 'outlet' },
  ...{ tinh: 'province', tinhthanh: 'province', province: 'province' },
  ...{ vanban: 'document', doc: 'document', document: 'document' },
  ...{ chude: 'topic', topic: 'topic' },
  ...{ the: 'tag', tag: 'tag', nhan: 'tag' },
  ...{ muc: 'section', chuyenmuc: 'section', section: 'section' },
  ...{ tu: 'from', from: 'from', since: 'from', after: 'from' },
  ...{ den: 'to', to: 'to', until: 'to', before: 'to' },
  ...{ ngay: 'days', thang: 'days', nam: 'days', date: 'days', month: 'days', year: 'days' },
};

/** One piece: optional minus, optional field name, then a quoted phrase (perhaps never closed) or a run. */
const PIECE = /(-)?(?:([\p{L}][\p{L}\p{M}_-]{0,24}):)?(?:"([^"]*)("|$)|([^\s"]+))/gu;

export function parseQuery(input: string): ParsedQuery {
  const text = repair(input)
    .replace(/[“”„«»]/g, '"')
    .replace(/[\u2013\u2014\u2212](?=\S)/g, '-');
  const groups: Clause[][] = [[]];
  const notes: QueryNote[] = [];
  let plain: string[] = [];
  const flush = () => {
    const tokens = queryTokens(plain.join(' '));
    if (tokens.length > 0) groups.at(-1)!.push({ kind: 'words', tokens, exclude: false, title: false });
    plain = [];
  };
  let open = false;
  for (const match of text.matchAll(PIECE)) {
    const [whole, minus, name, quoted, close, run] = match;
    // A minus inside a run ("Nga-Mỹ") never reaches here; one that stands alone means nothing.
    if (run !== undefined && !minus && !name && (run === 'OR' || run === 'HOẶC' || run === '|')) {
      flush();
      groups.push([]);
      open = false;
      continue;
    }
    if (quoted !== undefined && close !== '"') notes.push({ code: 'open-quote', detail: quoted });
    const field = name === undefined ? undefined : FIELDS[foldKey(name).replace(/[-_]/g, '')];
    if (name !== undefined && field === undefined) {
      // "http://…" is an address, anything else a field that does not exist; both are looked for as words.
      if (!run?.startsWith('//')) notes.push({ code: 'unknown-field', detail: name });
      plain.push(whole.replace(/^-/, '').replace(/"/g, ' '));
      open = false;
      continue;
    }
    open = false;
    const exclude = minus === '-';
    const value = quoted ?? run ?? '';
    if (field && field !== 'title') {
      flush();
      const clause = filterClause(field, value, exclude);
      if (clause) groups.at(-1)!.push(clause);
      else notes.push({ code: 'bad-date', detail: value });
    } else if (quoted !== undefined || field === 'title' || exclude) {
      flush();
      const tokens = queryTokens(value);
      const kind = quoted !== undefined || exclude ? 'phrase' : 'words';
      if (tokens.length > 0) groups.at(-1)!.push({ kind, tokens, exclude, title: field === 'title' });
    } else if (/^\p{L}[\p{L}\p{M}_-]*:$/u.test(value)) {
      const known = FIELDS[foldKey(value.slice(0, -1)).replace(/[-_]/g, '')] !== undefined;
      if (known) notes.push({ code: 'no-value', detail: value });
      else plain.push(value);
    } else {
      plain.push(value);
      open = match.index + whole.length === text.length;
    }
  }
  flush();
  const any = groups.filter((group) => group.length > 0);
  if (any.length > 0 && any.every((group) => group.every((clause) => clause.exclude))) {
    notes.push({ code: 'only-excluded', detail: input.trim() });
  }
  return { any, notes, open };
}

function filterClause(field: FieldName, value: string, exclude: boolean): Clause | null {
  if (field === 'from' || field === 'to') {
    const day = parseDaySpan(value);
    if (!day) return null;
    return field === 'from'
      ? { kind: 'days', from: day.from, to: null, exclude }
      : { kind: 'days', from: null, to: day.to, exclude };
  }
  if (field === 'days') {
    const range = parseDayRange(value);
    return range && { kind: 'days', from: range.from, to: range.to, exclude };
  }
  return { kind: 'filter', field: field as FilterField, value, exclude };
}

/** Words of a query. Abbreviations are typed in small letters too: "kt-xh", "tp.hcm", "t.ư". */
function queryTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let base = 0;
  for (const match of text.matchAll(/\S+(?:\s*\/\s*\S+)*/gu)) {
    const run = match[0];
    let found = tokenise(run);
    if (!found.some((token) => token.span > 1) && found.length > 1 && found.length <= 5) {
      const upper = tokenise(run.toLocaleUpperCase('vi'));
      if (upper.some((token) => token.span > 1)) found = upper;
    }
    let last = base;
    for (const token of found) {
      const position = base + token.position;
      const offset = match.index;
      tokens.push({ ...token, position, start: offset + token.start, end: offset + token.end });
      last = Math.max(last, position + token.span);
    }
    base = last;
  }
  return tokens;
}
