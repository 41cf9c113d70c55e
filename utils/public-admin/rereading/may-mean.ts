/** What rules and tables can say of words the reader marks, where the rules by themselves said nothing. */
import type { MayMean } from '@/utils/article';
import { mentions } from '../figures';
import { findPlaces, type PlaceContext, placesNamed } from '../places';
import { read, sentenceAround } from '../reading';

const NUMBER = /(?<![\d.,])(\d{1,3}(?:[.,]\d{1,4})?)(?![\d]|[.,]\d)/u;
const SCORE = new RegExp(`${NUMBER.source}\\s*(điểm|%)`, 'u');
const OUT_OF =
  /(?<![\d.,/])(\d{1,3})\s?(?:\/|trong|trên(?:\s+tổng\s+số)?)\s?(\d{2,3})(?![\d/%]|[.,]\d|\s*điểm)/u;
const RANKED = /(?:thứ|hạng|bậc|vị\s+trí|đứng|xếp|top)\D{0,16}?(\d{1,3})(?![\d%]|[.,]\d|\s*(?:%|điểm))/u;
const YEAR = /(?<!\d)((?:19|20)\d{2})(?!\d)/gu;

const toNumber = (printed: string) => Number(printed.replace(',', '.'));

function numberIn(key: string): Omit<MayMean['figure'], 'index' | 'subject' | 'year'> {
  const words = key.replace(YEAR, (year) => ' '.repeat(year.length));
  const outOf = OUT_OF.exec(words);
  const rank = outOf ?? RANKED.exec(words);
  const score = SCORE.exec(words);
  // A bare number with a fraction is a score; a bare whole one is a rank more often than not.
  const bare = score || rank ? null : NUMBER.exec(words)?.[1];
  const whole = bare && !/[.,]/.test(bare) ? Number(bare) : null;
  return {
    value: score ? toNumber(score[1]!) : bare && whole === null ? toNumber(bare) : null,
    unit: score ? (score[2] === '%' ? '%' : 'điểm') : null,
    rank: rank ? Number(rank[1]) : whole,
    of: outOf ? Number(outOf[2]) : null,
  };
}

/**
 * @param text the text the words stand in, @param start and @param end where
 * @param elsewhere the article's other texts, which may name the index its body does not
 */
export function mayMean(
  text: string,
  start: number,
  end: number,
  elsewhere: readonly string[],
  context: PlaceContext,
): MayMean {
  const words = text.slice(start, end);
  const sentence = sentenceAround(text, { start, end });
  const at = sentence.indexOf(words);
  const before = sentence.slice(0, Math.max(0, at));
  const index = (of: string) => mentions(read(of).key).at(-1)?.id;
  const year = (of: string) => [...of.matchAll(YEAR)].at(-1)?.[1];
  const named = [words, before, sentence, ...elsewhere].map(index).find((id) => id !== undefined);
  const years = [words, before, sentence].map(year).find((one) => one !== undefined);
  const [around] = findPlaces([{ field: 'text', reading: read(sentence) }], context);
  return {
    places: placesNamed(words, context),
    figure: {
      ...numberIn(read(words).key),
      index: named ?? null,
      subject: around?.[0]?.place.name ?? null,
      year: years === undefined ? null : Number(years),
    },
  };
}
