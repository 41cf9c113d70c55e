/** Every citation of a random sample of a corpus as a table a person can go through. */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { annotate } from '@/utils/public-admin';

export interface Review {
  readonly corpus: string;
  readonly sample: number;
  readonly seed: number;
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

const COLUMNS = [
  'article',
  'context',
  'printed',
  'by',
  'type',
  'symbol',
  'issuer',
  'as printed',
  'level',
  'date',
  'confidence',
  'key',
];

export function review({ corpus, sample, seed, out }: Review): void {
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
  const lines = [COLUMNS.join('\t')];
  for (const row of rows.slice(0, sample)) {
    const texts = { title: row.title, sapo: row.sapo ?? '', text: row.body };
    const { citations } = annotate({ ...texts, day: row.date ?? null, host: row.host ?? '' });
    for (const one of citations) {
      const text = texts[one.field];
      const around = `${text.slice(Math.max(0, one.start - 50), one.start)}⟦${text.slice(one.start, one.end)}⟧${text.slice(one.end, one.end + 30)}`;
      const cells = [
        row.id,
        around,
        text.slice(one.start, one.end),
        one.by,
        one.type,
        one.canonical ?? one.name,
        one.issuer,
        one.issuerName,
        one.level,
        one.date,
        one.confidence,
        one.key,
      ];
      lines.push(cells.map((cell) => (cell ?? '').replace(/\s+/g, ' ')).join('\t'));
    }
  }
  writeFileSync(out, `${lines.join('\n')}\n`);
  console.log(`${lines.length - 1} citations of ${Math.min(sample, rows.length)} articles written to ${out}`);
}
