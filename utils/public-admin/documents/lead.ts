/** What leads a symbol: the word of type and "số", or the name of a law. It decides type and how much is forgiven. */
import type { Before } from './symbol';
import { type DocumentType, typeByCode, typeById, typeByWord, typeWords } from './types';

const asPattern = (text: string) => text.replace(/ /g, '\\s+');
const WORDS = typeWords.map(asPattern).join('|');
const ENGLISH =
  'decision|resolution|directive|circular|decree|plan|official letter|official dispatch|notice|report|programme|program|guideline';
/** Words that end what a word of type governs. */
const STOP = 'tại|của|và|trong|theo|có|ban hành|từ|đến|với|cho|do|bằng|kèm|nêu|về|trên|cùng';
/** The word of type and "số" right before a number. The name of a law may stand between the two. */
const LEAD = new RegExp(
  `(?<![\\p{L}\\d])(?:(${WORDS}|qđ|nq|nđ|ct|kh|cv|tt|tb|kl|hd|bc|ttr|ctr)((?:\\s+(?!(?:số|no|${STOP}|${WORDS})(?![\\p{L}]))[\\p{L},]+){0,6})?|(${ENGLISH}))?\\s*(?:(?<![\\p{L}])(số|no\\.?)\\s*:?)?\\s*$`,
  'u',
);
const NAMED_LAW = /(?<![\p{L}\d])((?:bộ luật|luật|pháp lệnh)\s+)([\p{L}][\p{L}\s,&-]{2,120}?)\s+số\s*:?\s*$/u;
/** "Decision" and its like, as types. */
const FROM_ENGLISH: Readonly<Record<string, string>> = {
  decision: 'quyet-dinh',
  resolution: 'nghi-quyet',
  directive: 'chi-thi',
  circular: 'thong-tu',
  decree: 'nghi-dinh',
  plan: 'ke-hoach',
  'official letter': 'cong-van',
  'official dispatch': 'cong-van',
  notice: 'thong-bao',
  report: 'bao-cao',
  programme: 'chuong-trinh',
  program: 'chuong-trinh',
  guideline: 'huong-dan',
};

/** "Công văn hướng dẫn số 12/SNV-CCHC": the letter is what is numbered. */
const ALSO_VERBS = /^(?:hướng dẫn|thông báo|báo cáo|quy định|kết luận)$/u;
const LETTER = /(?<!\p{L})(công văn|văn bản|công điện|tờ trình)\s+$/u;

export interface Lead {
  readonly start: number;
  readonly type: DocumentType | null;
  /** The word of type as printed, as an exact key: "văn bản" is looser than "công văn". */
  readonly word: string | null;
  readonly number: boolean;
  readonly before: Before;
  readonly name: string | null;
}

/** No name of a law goes over into another document or a verb of issuing. */
function isLawName(name: string): boolean {
  return !/\s(?:nghị định|nghị quyết|quyết định|thông tư|chỉ thị|công văn|điều|khoản|có (?!công)|đã|được|ban hành(?! văn bản))\s/u.test(
    `${name} `,
  );
}

const typeByShort = (code: string) => (code === 'cv' ? typeById('cong-van') : typeByCode(code)?.type);

export function leadBefore(text: string, key: string, at: number): Lead {
  const window = Math.max(0, at - 180);
  const slice = key.slice(window, at);
  const named = NAMED_LAW.exec(slice);
  if (named && isLawName(named[2]!)) {
    const start = window + named.index;
    const nameAt = start + named[1]!.length;
    if (/\p{Lu}/u.test(text[nameAt] ?? '')) {
      return {
        start,
        type: typeByWord(named[1]!.trim().replace(/\s+/g, ' ')) ?? null,
        word: null,
        number: true,
        before: 'type',
        name: text.slice(nameAt, nameAt + named[2]!.length).trim(),
      };
    }
  }
  const match = LEAD.exec(slice);
  if (!match) return { start: at, type: null, word: null, number: false, before: 'nothing', name: null };
  const number = match[4] !== undefined;
  const word = match[1]?.replace(/\s+/g, ' ');
  // "QĐ số 35/QĐ-BNV": the code in place of the word.
  const type = word
    ? (typeByWord(word) ?? typeByShort(word))
    : match[3]
      ? typeById(FROM_ENGLISH[match[3]]!)
      : undefined;
  // Words between type and number belong to it only with "số": "Quyết định phê duyệt 12" is none.
  const between = (match[2] ?? '').trim();
  if (type && between !== '' && !number)
    return { start: at, type: null, word: null, number: false, before: 'nothing', name: null };
  const outer = number && word && ALSO_VERBS.test(word) ? LETTER.exec(slice.slice(0, match.index)) : null;
  if (outer) {
    const start = window + outer.index;
    return {
      start,
      type: typeByWord(outer[1]!) ?? null,
      word: outer[1]!,
      number,
      before: 'type',
      name: null,
    };
  }
  const matchStart = window + match.index;
  if (type)
    return { start: matchStart, type, word: word ?? null, number, before: 'type', name: between || null };
  if (number)
    return {
      start: window + match.index + match[0].search(/(?:số|no)/u),
      type: null,
      word: null,
      number,
      before: 'so',
      name: null,
    };
  return { start: at, type: null, word: null, number: false, before: 'nothing', name: null };
}
