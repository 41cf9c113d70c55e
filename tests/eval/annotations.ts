/**
 * npm run eval:annotations -- --kind documents|figures [--cases FILE] [--json OUT]
 * npm run eval:annotations -- --kind review [--of citations|places|abbreviations|figures] --corpus FILE.jsonl.gz --sample 200 --seed 1
 *   --out FILE
 * npm run eval:annotations -- --kind topics [--corpus FILE.jsonl.gz,FILE.jsonl.gz]
 */
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Expected, found, type Kind, readCases } from './annotations-cases';
import { review, reviewed } from './annotations-review';
import { score } from './annotations-score';
import { evaluateTopics } from './annotations-topics';

const { values } = parseArgs({
  options: {
    kind: { type: 'string', default: 'documents' },
    cases: { type: 'string' },
    json: { type: 'string' },
    corpus: { type: 'string' },
    of: { type: 'string', default: 'citations' },
    sample: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: 'review.tsv' },
  },
});

const CORPORA = '../shared/corpora';
const corpora = values.corpus?.split(',');

/** The project's domain folder where it is at hand, else our own sentences. */
const DEFAULT_CASES = {
  documents: ['../shared/domain/document-cases.json', 'tests/fixtures/public-admin/document-cases.json'],
  figures: ['../shared/domain/figure-cases.json', 'tests/fixtures/public-admin/figure-cases.json'],
};

const percent = (part: number, whole: number) =>
  whole === 0 ? '    –' : (part / whole).toFixed(3).padStart(5);

function evaluate(kind: Kind): void {
  const file = values.cases ?? DEFAULT_CASES[kind].find((one) => existsSync(one));
  if (!file || !existsSync(file)) throw new Error(`No such file: ${file}. Give one with --cases.`);
  const cases = readCases(file);
  const answers = new Map<string, Expected[]>(cases.map(({ id, text }) => [id, found(kind, text)]));
  const { tallies, misses } = score(kind, cases, answers);
  console.log(`${kind}: ${cases.length} cases of ${file}`);
  console.log('field      precision  recall   right/expected/found');
  for (const [field, { right, expected, found: given }] of Object.entries(tallies)) {
    console.log(
      `${field.padEnd(10)} ${percent(right, given)}      ${percent(right, expected)}    ${right}/${expected}/${given}`,
    );
  }
  for (const { id, what } of misses) console.log(`  ${id}  ${what}`);
  if (values.json)
    writeFileSync(
      values.json,
      `${JSON.stringify(
        cases.map(({ id }) => ({ id, found: answers.get(id) })),
        null,
        1,
      )}\n`,
    );
}

if (values.kind === 'documents' || values.kind === 'figures') evaluate(values.kind);
else if (values.kind === 'review')
  review({
    corpus: corpora?.[0] ?? `${CORPORA}/public-admin.jsonl.gz`,
    sample: Number(values.sample),
    seed: Number(values.seed),
    of: reviewed.find((one) => one === values.of) ?? 'citations',
    out: values.out,
  });
else if (values.kind === 'topics')
  evaluateTopics(corpora ?? [`${CORPORA}/public-admin.jsonl.gz`, `${CORPORA}/news-2016.jsonl.gz`]);
else throw new Error(`--kind is documents, figures, topics or review, not ${values.kind}`);
