/** Abbreviations with what they stand for: the article's own definition first, then the table. */
import type { Abbreviation, Field } from '@/utils/article';
import { exactKey } from '@/utils/vietnamese';
import type { Reading } from '../reading';
import cueTable from '../tables/cues.json';
import glossary from '../tables/glossary.json';
import type { Definition } from './definitions';
import { longFormOf } from './long-forms';

interface Entry {
  readonly short: string;
  readonly long: string;
  readonly variants?: readonly string[];
  readonly others?: readonly string[];
  readonly ambiguous?: boolean;
}

interface Cue {
  readonly short: string;
  readonly long: string;
  /** Exact keys that stand right before or right behind it. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** A capitalised name behind it decides. */
  readonly beforeName?: boolean;
}

const entries = new Map<string, Entry>();
for (const entry of glossary as readonly Entry[]) {
  for (const short of [entry.short, ...(entry.variants ?? [])])
    if (!entries.has(short)) entries.set(short, { ...entry, long: longFormOf(short, entry.long) });
}
const cues = new Map<string, Cue[]>();
for (const cue of cueTable as readonly Cue[]) cues.set(cue.short, [...(cues.get(cue.short) ?? []), cue]);

/** Upper-case tokens, with the small letters and signs some carry ("TTr", "T.Ư", "KT-XH", "TN&MT"). */
const TOKEN =
  /(?<![\p{L}\d/&.-])(?:\p{Lu}[\p{Lu}\d]*(?:[.&-]\p{Lu}[\p{Lu}\d]*)*|\p{Lu}{1,3}[a-z]{1,2}\p{Lu}?)(?![\p{L}\d])/gu;

/**
 * Each abbreviation once, at its first place in the text; further places carry the same letters.
 * @param taken stretches of cited documents, whose codes are no abbreviations of the sentence.
 */
export function findAbbreviations(
  reading: Reading,
  field: Field,
  definitions: readonly Definition[],
  taken: (start: number, end: number) => boolean,
  seen: Set<string>,
): Abbreviation[] {
  const found: Abbreviation[] = [];
  const defined = new Map(definitions.map(({ short, long }) => [short, long]));
  for (const match of reading.text.matchAll(TOKEN)) {
    const short = match[0];
    const [start, end] = [match.index, match.index + short.length];
    if (seen.has(short) || short.length < 2 || taken(start, end) || isShouted(reading.text, start, end))
      continue;
    const meaning = meaningOf(reading, start, end, short, defined);
    if (!meaning) continue;
    seen.add(short);
    found.push({ ...reading.span(start, end), field, short, ...meaning });
  }
  return found;
}

/** A word in a line of capitals ("HỘI NGHỊ …") is no abbreviation. */
function isShouted(text: string, start: number, end: number): boolean {
  const near = `${text.slice(Math.max(0, start - 14), start)} ${text.slice(end, end + 14)}`;
  return /\p{Lu}{3,}/u.test(near) && !/\p{Ll}{2,}/u.test(near);
}

type Meaning = Pick<Abbreviation, 'long' | 'from' | 'others' | 'because'>;

function meaningOf(
  reading: Reading,
  start: number,
  end: number,
  short: string,
  defined: ReadonlyMap<string, string>,
): Meaning | null {
  const own = defined.get(short);
  if (own !== undefined) return { long: own, from: 'article', others: [], because: null };
  const entry = entries.get(short);
  if (!entry) return null;
  const others = entry.others ?? [];
  if (!entry.ambiguous) return { long: entry.long, from: 'table', others, because: null };
  const before = exactKey(reading.text.slice(Math.max(0, start - 28), start)).trimEnd();
  const after = reading.key.slice(end, end + 28).trimStart();
  const name = /^\s\p{Lu}\p{Ll}/u.test(reading.text.slice(end, end + 4));
  for (const cue of cues.get(short) ?? []) {
    const behind = cue.after.find((word) => after.startsWith(word));
    const ahead = behind
      ? undefined
      : cue.before.find((word) => before.endsWith(word) && !/\p{L}$/u.test(before.slice(0, -word.length)));
    const because =
      behind ??
      ahead ??
      (cue.beforeName && name
        ? reading.text
            .slice(end, end + 20)
            .trim()
            .split(/[\s,.;)]/)[0]
        : undefined);
    if (because)
      return {
        long: cue.long,
        from: 'table',
        others: [entry.long, ...others].filter((one) => one !== cue.long),
        because,
      };
  }
  // Ambiguous and no reason to read it one way: better no expansion than a wrong one.
  return null;
}
