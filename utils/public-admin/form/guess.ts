/**
 * The form of communication an item counts as in the yearly report (tin, bài, phóng sự, phỏng vấn, …): a guess with its
 * reason, for the reader to correct.
 */
import type { Form } from '@/utils/article';
import type { Reading } from '../reading';

/** All forms the report counts; most can only be chosen by hand. */
export const formIds = [
  'tin',
  'bai',
  'ky',
  'phong-su',
  'phong-van',
  'chuyen-de',
  'toa-dam',
  'thong-diep',
  'phat-thanh',
  'truyen-hinh',
  'ban-tin',
  'do-hoa',
  'tai-lieu',
  'trang-tin',
  'luu-dong',
  'bao-cao-vien',
  'tin-nhan',
  'mang-xa-hoi',
  'ung-dung',
  'hoi-nghi',
  'cuoc-thi',
  'tap-huan',
] as const;

/** Up to this many syllables an item is a "tin"; papers' own rules put the line between 300 and 400. */
const SHORT_NEWS = 350;
/** Questions that make an interview, however its title reads. */
const QUESTIONS = 3;

const MARKS: readonly (readonly [string, RegExp])[] = [
  ['phong-van', /(?<!\p{L})phỏng\s+vấn(?!\p{L})/u],
  ['phong-su', /(?<!\p{L})phóng\s+sự(?!\p{L})/u],
  ['toa-dam', /(?<!\p{L})tọa\s+đàm\s+trực\s+tuyến|^\s*tọa\s+đàm\s*[:|-]/u],
  ['truyen-hinh', /^\s*\[?\s*(?:video|clip|truyền\s+hình)\s*[\]:|]/u],
  ['phat-thanh', /^\s*\[?\s*(?:podcast|phát\s+thanh|audio)\s*[\]:|]/u],
  ['do-hoa', /^\s*\[?\s*(?:infographics?|đồ\s+họa|e-?magazine|megastory|longform)\s*[\]:|-]/u],
  ['ky', /(?<!\p{L})(?:bút\s+ký|ký\s+sự|ghi\s+chép)(?!\p{L})/u],
  ['thong-diep', /^\s*thông\s+điệp(?!\p{L})/u],
];
const QUESTION = /(?:^|\n)\s*(?:pv|p\.v|phóng\s+viên|hỏi|mc)\s*(?:\([^)]{0,40}\))?\s*:/gu;
/** "Bài 1: …", "Kỳ cuối": a series. */
const SERIES = /(?<!\p{L})(?:bài|kỳ)\s+(?:\d|cuối|i{1,3}(?!\p{L}))/u;

export interface ToGuess {
  readonly title: Reading;
  readonly text: Reading;
  readonly section: string;
}

export function guessForm({ title, text, section }: ToGuess): Form | null {
  for (const [id, mark] of MARKS) {
    const match = mark.exec(title.key);
    if (match) return { id, because: title.text.slice(match.index, match.index + match[0].length).trim() };
  }
  for (const [id, mark] of MARKS) {
    const match = mark.exec(section);
    if (match) return { id, because: match[0].trim() };
  }
  const questions = [...text.key.matchAll(QUESTION)];
  if (questions.length >= QUESTIONS)
    return { id: 'phong-van', because: `${questions[0]![0].trim()} ×${questions.length}` };
  const series = SERIES.exec(title.key);
  if (series)
    return { id: 'chuyen-de', because: title.text.slice(series.index, series.index + series[0].length) };
  const syllables = text.text.match(/\p{L}+/gu)?.length ?? 0;
  if (syllables === 0) return null;
  return { id: syllables <= SHORT_NEWS ? 'tin' : 'bai', because: String(syllables) };
}
