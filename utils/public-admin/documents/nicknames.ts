/**
 * Documents known by a name: "Đề án 06", "Bộ chỉ số 766", "Nghị quyết Trung ương 4 khóa XII". What they stand for is a
 * hint (`resolvesTo`), never put in place of what is printed.
 */
import { exactKey } from '@/utils/vietnamese';
import table from '../tables/nicknames.json';
import type { Found } from './found';
import { readSymbol } from './symbol';
import { typeById, typeByWord } from './types';

interface Nickname {
  readonly word: string;
  readonly number: string;
  readonly suffix: string | null;
  readonly symbol: string;
  readonly date: string;
  /** True where the word is not the type of the document itself, so that no other document can be meant. */
  readonly proper: boolean;
}

const nicknames: readonly Nickname[] = table.map(({ text, symbol, date }) => {
  const match = /^(.+?) (\d+)([a-z])?$/u.exec(exactKey(text))!;
  const read = readSymbol(symbol, 0, 'type');
  return {
    word: match[1]!,
    number: match[2]!,
    suffix: match[3] ?? null,
    symbol,
    date,
    proper: read?.type?.words[0] !== match[1],
  };
});
const WORDS = [...new Set(nicknames.map((nickname) => nickname.word))]
  .map((word) => word.replace(/ /g, '\\s+'))
  .join('|');
const NICKNAME = new RegExp(
  `(?<![\\p{L}\\d])(${WORDS})\\s+(?:số\\s+)?(\\d{1,5})([a-d])?(?![\\p{L}\\d%]|[.,:/-]\\d|\\s?[/_]\\s?\\p{L}|\\s?-\\s?\\p{L}{2,4}\\s?/|\\s+(?:phút|giờ|ngày|tháng|năm(?!\\s+\\d)|triệu|tỷ|tỉ|nghìn|người|hộ|xã)(?!\\p{L}))`,
  'gu',
);

function lookUp(word: string, number: string, suffix: string | null): Nickname | undefined {
  return nicknames.find(
    (nickname) =>
      nickname.word === word && Number(nickname.number) === Number(number) && nickname.suffix === suffix,
  );
}

/** "Nghị quyết 19" of 2016 is not the one of 2017. */
const isLater = (nickname: Nickname, day: string | null) => day !== null && nickname.date > day;

/** Fills in what a short citation is known to stand for, unless its printed issuer says it is another document. */
export function resolveShort(found: Found, day: string | null): Found {
  if (found.by !== 'short' || !found.type || !found.number || found.year !== null) return found;
  const nickname = lookUp(found.type.words[0]!, found.number, found.suffix);
  if (!nickname || isLater(nickname, day)) return found;
  const issuer = readSymbol(nickname.symbol, 0, 'type')?.issuer ?? null;
  const organ = found.organ?.code ?? null;
  // "Đề án 06 của Chính phủ" is a decision of the Prime Minister: for proper nicknames any central organ agrees.
  const agrees =
    organ === null || organ === issuer || (nickname.proper && (organ === 'CP' || organ === 'TTg'));
  if (!agrees) return found;
  const bare = nickname.proper ? { end: Math.max(found.core.end, found.start) } : {};
  return {
    ...found,
    ...bare,
    by: 'nickname',
    issuer,
    resolvesTo: nickname.symbol,
    resolvedDate: nickname.date,
    confidence: 'medium',
  };
}

/** Nicknames the short form does not read: "Bộ chỉ số 766", and lower-case "đề án 06". */
export function findNicknames(
  key: string,
  taken: (start: number, end: number) => boolean,
  day: string | null,
): Found[] {
  const all: Found[] = [];
  for (const match of key.matchAll(NICKNAME)) {
    const word = match[1]!.replace(/\s+/g, ' ');
    const nickname = lookUp(word, match[2]!, match[3] ?? null);
    const end = match.index + match[0].length;
    if (!nickname?.proper || isLater(nickname, day) || taken(match.index, end)) continue;
    const core = { start: end - match[2]!.length - (match[3]?.length ?? 0), end };
    all.push({
      start: match.index,
      end,
      core,
      by: 'nickname',
      canonical: null,
      type: typeByWord(word) ?? null,
      party: false,
      number: match[2]!,
      numberTo: null,
      suffix: match[3] ?? null,
      year: null,
      issuer: readSymbol(nickname.symbol, 0, 'type')?.issuer ?? null,
      organ: null,
      date: null,
      name: null,
      resolvesTo: nickname.symbol,
      resolvedDate: nickname.date,
      confidence: 'medium',
      printsSymbol: false,
    });
  }
  return all;
}

/** "Nghị quyết Trung ương 4 (khóa XII)", "Nghị quyết Hội nghị lần thứ bảy Ban Chấp hành Trung ương khóa 10". */
const CENTRE = '(?:(?:ban\\s+chấp\\s+hành|bch)\\s+)?(?:trung\\s+ương|tw|t\\.?ư)(?:\\s+đảng)?';
const NTH = '(\\d{1,2}|[ivx]{1,4}|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)';
const PLENUM = new RegExp(
  `(?<![\\p{L}\\d])(nghị\\s+quyết|kết\\s+luận)\\s+(?:số\\s+\\d+\\s+)?(?:của\\s+)?(?:(?:hội\\s+nghị\\s+)?${CENTRE}(?:\\s+lần\\s+thứ)?\\s+${NTH}|hội\\s+nghị\\s+lần\\s+thứ\\s+${NTH}\\s*,?\\s*(?:của\\s+)?${CENTRE})\\s*,?\\s*\\(?\\s*khóa\\s+([ivx]{1,5}|\\d{1,2})\\)?`,
  'gu',
);
const WORDS_FOR: Readonly<Record<string, string>> = {
  hai: '2',
  ba: '3',
  tư: '4',
  bốn: '4',
  năm: '5',
  sáu: '6',
  bảy: '7',
  tám: '8',
  chín: '9',
  mười: '10',
};
/** The number of a plenum as papers print it most: digits stay, words become digits, Roman numerals capitals. */
const ordinal = (printed: string) => WORDS_FOR[printed] ?? printed.toUpperCase();
const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

function roman(text: string): number {
  let total = 0;
  for (let i = 0; i < text.length; i++) {
    const value = ROMAN[text[i]!] ?? 0;
    total += value < (ROMAN[text[i + 1] ?? ''] ?? 0) ? -value : value;
  }
  return total;
}

const toRoman = (value: number) => `${'X'.repeat(Math.floor(value / 10))}${ONES[value % 10]}`;
const ONES = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** Resolutions of the Party's plenums: no number of their own is made up. */
export function findPlenums(key: string, taken: (start: number, end: number) => boolean): Found[] {
  const all: Found[] = [];
  for (const match of key.matchAll(PLENUM)) {
    const start = match.index;
    const end = start + match[0].length;
    if (taken(start, end)) continue;
    const nth = ordinal(match[2] ?? match[3]!);
    const congress = /^\d/.test(match[4]!) ? Number(match[4]) : roman(match[4]!);
    const known = congress === 12 && nth === '4' && match[1]!.startsWith('nghị');
    all.push({
      start,
      end,
      core: { start, end },
      by: 'name',
      canonical: null,
      type: typeById(match[1]!.startsWith('nghị') ? 'nghi-quyet' : 'ket-luan') ?? null,
      party: true,
      number: null,
      numberTo: null,
      suffix: null,
      year: null,
      issuer: 'TW',
      organ: null,
      date: null,
      name: `Trung ương ${nth} khóa ${toRoman(congress)}`,
      resolvesTo: known ? '04-NQ/TW' : null,
      resolvedDate: known ? '2016-10-30' : null,
      confidence: 'medium',
      printsSymbol: false,
    });
  }
  return all;
}
