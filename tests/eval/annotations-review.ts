/** Every citation, place, abbreviation or figure of a random sample of a corpus as a table a person can go through. */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Annotations, Field, Span } from '@/utils/article';
import { annotate } from '@/utils/public-admin';

export const reviewed = ['citations', 'places', 'abbreviations', 'figures'] as const;
export type Reviewed = (typeof reviewed)[number];

export interface Review {
  readonly corpus: string;
  readonly sample: number;
  readonly seed: number;
  readonly of: Reviewed;
  readonly out: string;
}

interface Row {
  readonly id: string;
  readonly title: string;
  readonly sapo?: string;
  readonly body: string;
  readonly date?: string;
  readonly host?: string;
}

/** A small generator, so that a seed names a sample (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

interface Found extends Span {
  readonly field: Field;
}
type Cell = string | null;

/** What is told of each kind, under these heads. */
const TABLES: {
  readonly [kind in Reviewed]: {
    readonly heads: readonly string[];
    readonly cells: (one: Annotations[kind][number]) => readonly Cell[];
  };
} = {
  citations: {
    heads: ['by', 'type', 'symbol', 'issuer', 'as printed', 'level', 'date', 'confidence', 'key'],
    cells: (one) => [
      ...[one.by, one.type, one.canonical ?? one.name, one.issuer, one.issuerName],
      ...[one.level, one.date, one.confidence, one.key],
    ],
  },
  places: {
    heads: ['level', 'name', 'provinces', 'today', 'as', 'before'],
    cells: (one) => [one.level, one.name, one.provinces.join(' '), one.today, one.todayAs, one.before],
  },
  abbreviations: {
    heads: ['long', 'from', 'because', 'others'],
    cells: (one) => [one.long, one.from, one.because, one.others.join('; ')],
  },
  figures: {
    heads: ['kind', 'index', 'value', 'rank', 'of', 'other', 'subject', 'year', 'sentence'],
    cells: (one) => [
      ...[one.kind, one.index, shown(one.value, one.unit), shown(one.rank), shown(one.of)],
      [shown(one.fromRank), one.direction, one.group, shown(one.scale), one.measure]
        .filter(Boolean)
        .join(' '),
      ...[one.subject, shown(one.year), one.sentence],
    ],
  },
};

const shown = (value: number | null, unit: string | null = null): Cell =>
  value === null ? null : `${value}${unit === null ? '' : ` ${unit}`}`;

function linesOf(of: Reviewed, row: Row): string[] {
  const texts = { title: row.title, sapo: row.sapo ?? '', text: row.body };
  const found = annotate({ ...texts, day: row.date ?? null, host: row.host ?? '' })[of];
  const cells = TABLES[of].cells as (one: Found) => readonly Cell[];
  return found.map((one) => {
    const text = texts[one.field];
    const printed = text.slice(one.start, one.end);
    const before = text.slice(Math.max(0, one.start - 50), one.start);
    const around = `${before}⟦${printed}⟧${text.slice(one.end, one.end + 30)}`;
    return [row.id, around, printed, ...cells(one)]
      .map((cell) => (cell ?? '').replace(/\s+/g, ' '))
      .join('\t');
  });
}

export function review({ corpus, sample, seed, of, out }: Review): void {
  const rows: Row[] = gunzipSync(readFileSync(corpus))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const random = randomOf(seed);
  for (let i = rows.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [rows[i], rows[j]] = [rows[j]!, rows[i]!];
  }
  const lines = rows.slice(0, sample).flatMap((row) => linesOf(of, row));
  const heads = ['article', 'context', 'printed', ...TABLES[of].heads].join('\t');
  writeFileSync(out, `${[heads, ...lines].join('\n')}\n`);
  console.log(`${lines.length} ${of} of ${Math.min(sample, rows.length)} articles written to ${out}`);
}
