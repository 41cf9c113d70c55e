/**
 * What stands around a citation: "…, ngày 26/12/2023 của Chủ tịch UBND tỉnh" behind it, or before it
 * "Ngày 22/01/2024, Bộ Nội vụ ban hành …".
 */
import { sentenceStart } from '../reading';
import { isParty } from './codes';
import { type DateRead, dateAt, yearAt } from './dates';
import { lastOrgan, type OrganRead, organAt } from './organs';

export interface Around {
  /** Where the citation ends with what belongs to it. */
  readonly end: number;
  /** As `dates.ts` writes them: `--MM-DD` still lacks its year. */
  readonly date: string | null;
  readonly organ: OrganRead | null;
}

const GAP = /(?:\s*,\s*|\s*\(\s*|\s+)?/y;
/** A telegram says the hour too: "hồi 16 giờ 30 ngày 9/9/2024". */
const DAY =
  /(?:(?:hồi|lúc|vào\s+lúc)\s+\d{1,2}\s*(?:giờ|h|g)(?:\s*\d{1,2}(?:\s*phút)?)?\s*,?\s*(?=ngày))?(?:(?:cùng\s+)?ngày|hôm)\s*/y;
const OF = /(?:của|do|thuộc)\s+/y;
const SESSION = '(?:\\s*,?\\s*(?:tại\\s+)?kỳ\\s+họp\\s+(?:lần\\s+)?thứ\\s+[\\p{L}\\d]+)?(?:\\s*,)?';
/** "được HĐND tỉnh khóa XVI thông qua tại kỳ họp thứ 5 (ngày …)": the verb behind the organ says that it issued. */
const BY = /(?:đã\s+)?được\s+/y;
const PASSED = new RegExp(
  `(?:\\s+khóa\\s+[ivx\\d]+)?${SESSION}\\s+(?:đã\\s+)?(?:thông\\s+qua|ban\\s+hành|ký\\s+ban\\s+hành|ký)(?!\\p{L})${SESSION}`,
  'yu',
);
/** English editions: "dated 26/12/2023". */
const DATED = /dated\s+/y;
const ISSUED = /(?:(?:được|đã|mới)\s+)*(?:ký\s+ban\s+hành|ban\s+hành|ký|cấp|dated)\s*(?=ngày|năm|\()/y;
const NEW_CLAUSE = /\s*,?\s+/y;

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match ? at + match[0].length : at;
}

function test(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

function datedAt(key: string, at: number): DateRead | null {
  const day = Math.max(skip(DAY, key, at), skip(DATED, key, at));
  const date = dateAt(key, day);
  if (!date) return null;
  // Without the word "ngày" only a whole date counts: "28/KH-UBND, 5-6 người" has none.
  return day > at || !date.date.startsWith('--') ? date : null;
}

function issuerAt(
  text: string,
  key: string,
  from: number,
  dated: boolean,
): { organ: OrganRead; end: number } | null {
  if (test(OF, key, from)) {
    const organ = organAt(text, key, skip(OF, key, from));
    return organ && { organ, end: organ.end };
  }
  // "ngày 04/6/2015 UBND Thành phố về …": the "của" was lost.
  const bare = dated ? organAt(text, key, from) : null;
  if (bare && /^\s+về(?!\p{L})/u.test(key.slice(bare.end, bare.end + 5)))
    return { organ: bare, end: bare.end };
  const organ = test(BY, key, from) ? organAt(text, key, skip(BY, key, from)) : null;
  const passed = organ ? skip(PASSED, key, organ.end) : 0;
  return organ && passed > organ.end ? { organ, end: passed } : null;
}

/** Reads date and issuer behind a citation that ends at `at`. */
export function after(text: string, key: string, at: number): Around {
  let end = at;
  let date: string | null = null;
  let organ: OrganRead | null = null;
  for (let part = 0; part < 4; part++) {
    const comma = key[end] === ',' || /^\s*,/.test(key.slice(end, end + 3));
    const open = /^\s*\(/.test(key.slice(end, end + 3));
    let from = skip(GAP, key, end);
    if (test(ISSUED, key, from)) from = skip(ISSUED, key, from);
    const dated: DateRead | null = date === null ? datedAt(key, from) : null;
    if (dated) {
      // ", ngày 20/2/2024 Sở Nội vụ tổ chức …": the date opens the next clause.
      const next = skip(NEW_CLAUSE, key, dated.end);
      if (comma && next > dated.end && organAt(text, key, next)) break;
      date = dated.date;
      end = dated.end;
      if (open && key[end] === ')') end++;
      continue;
    }
    const year: DateRead | null = date === null && !comma ? yearAt(key, from) : null;
    if (year && !open) {
      date = year.date;
      end = year.end;
      continue;
    }
    if (organ !== null) break;
    const read = issuerAt(text, key, from, date !== null && !comma);
    if (!read) break;
    organ = read.organ;
    end = read.end;
  }
  return { end, date, organ };
}

/** A verb of issuing right before the citation, with the adverbs that go with it. */
const ISSUING =
  /(?:^|\s)((?:(?:đã|vừa|cũng|mới|tiếp tục|sẽ|liên tiếp|chính thức|kịp thời)\s+)*(?:có|ký ban hành|ban hành|ký|phát hành|thông qua|phê duyệt|công bố|gửi|trình|ra)(?:\s+(?:ban hành|các|những|tiếp|thêm|một số))*)\s*$/u;
/** "theo đề nghị của Bộ Y tế tại Văn bản số …". */
const STATED_IN = /\s(?:tại|ở|trong|bằng)\s*$/u;
const DAY_BEFORE = /ngày\s*(?=\d)/gu;
/** "Quyết định số 5/QĐ-TTg ngày 25/01/2013 …, UBND tỉnh ban hành …": that day is the other document's. */
const OF_SYMBOL = /\d[a-z]?\s?[/-][\p{L}\d&/-]+\s*,?\s*$/u;
/** How far the subject's last word may stand from its verb: a person's name fits between. */
const SUBJECT_REACH = 36;

/** Reads subject and date before a citation that begins at `at`. */
/** @param issuer the code the citation's own symbol names, or null. */
export function before(text: string, key: string, at: number, issuer: string | null): Omit<Around, 'end'> {
  const start = sentenceStart(key, at, 320);
  const lead = key.slice(start, at);
  const verb = ISSUING.exec(lead);
  if (!verb) {
    const stated = STATED_IN.exec(lead);
    if (!stated) return { date: null, organ: null };
    const organ = lastOrgan(text, key, start, start + stated.index);
    // "chỉ đạo của Thủ tướng tại Công văn 88/UBND-NC": the letter passes on what another said.
    const other = issuer !== null && organ?.code != null && organ.code !== issuer;
    const near = organ && !other && start + stated.index - organ.end <= 1 ? organ : null;
    return { date: null, organ: near };
  }
  const verbAt = start + verb.index;
  const named = lastOrgan(text, key, start, verbAt);
  // "Đảng ủy cơ quan Sở Nội vụ có Tờ trình số 6-TTr/ĐU": not the department's.
  const mixed = issuer !== null && named?.code != null && isParty(issuer) !== isParty(named.code);
  const organ = mixed ? null : named;
  const between = organ ? key.slice(organ.end, verbAt) : '';
  const subject = organ && between.length <= SUBJECT_REACH && !/[.,;:()]/.test(between) ? organ : null;
  let date: string | null = null;
  for (const match of lead.slice(0, verb.index).matchAll(DAY_BEFORE)) {
    if (OF_SYMBOL.test(lead.slice(0, match.index))) continue;
    const read = dateAt(key, start + match.index + match[0].length);
    if (!read || read.end > verbAt) continue;
    // The date must open the clause of this verb: no other document, no other sentence between.
    const gap = key.slice(read.end, verbAt);
    date =
      gap.length <= 160 &&
      !/[;]|(?:^|\s)(?:thực hiện|triển khai|căn cứ|theo|tại hội nghị|hội nghị)(?:\s|$)/u.test(gap)
        ? read.date
        : null;
  }
  return { date, organ: subject };
}
