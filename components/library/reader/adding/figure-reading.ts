/** What is typed of a figure, as a correction holds it. Pure. */
import { type AddedNumber, type MayMean, scoreUnits } from '@/utils/article';
import { indexName } from '../../../text/index-name';

export interface Typed {
  readonly index: string;
  readonly value: string;
  readonly unit: string;
  readonly rank: string;
  readonly of: string;
  readonly year: string;
  readonly subject: string;
}

const shown = (value: number | string | null) => (value === null ? '' : String(value));

export const typedFrom = ({ index, value, unit, rank, of, year, subject }: MayMean['figure']): Typed => ({
  index: shown(index),
  // As Vietnamese news print it.
  value: shown(value).replace('.', ','),
  unit: shown(unit),
  rank: shown(rank),
  of: shown(of),
  year: shown(year),
  subject: shown(subject),
});

/** Undefined for what is no number: nothing is guessed of it. */
function decimal(typed: string): number | null | undefined {
  const text = typed.trim().replace(',', '.');
  if (text === '') return null;
  return /^\d{1,6}(?:\.\d{1,4})?$/.test(text) ? Number(text) : undefined;
}

function whole(typed: string): number | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined;
}

/** Null until there is a score or a rank, and nothing typed is wrong. */
export function numberFrom(typed: Typed): AddedNumber | null {
  const [value, rank, of] = [decimal(typed.value), whole(typed.rank), whole(typed.of)];
  if (value === undefined || rank === undefined || of === undefined) return null;
  if ((value === null && rank === null) || (rank !== null && of !== null && of < rank)) return null;
  return {
    value,
    unit: scoreUnits.find((unit) => unit === typed.unit) ?? null,
    rank,
    of: rank === null ? null : of,
  };
}

/** "PCI (…), huyện Tân Lạc, 2023", as the rules read a figure that is put right; null until it says of which index. */
export function figureReading({ index, subject, year }: Typed): string | null {
  if (index === '' || !/^(?:(?:19|20)\d{2})?$/.test(year.trim())) return null;
  const whose = subject.split(',')[0]!.trim();
  return [indexName(index), whose, year.trim()].filter((part) => part !== '').join(', ');
}
