/**
 * `npm run eval:pages -- --index DIR/index.json [--json OUT] [--no-peers] [--verbose]`
 * Every page of the set at its own address in Chromium, read by the built extractor that ships; beside it Readability
 * alone and Defuddle. Pages without `truth` are only extracted.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { ArticleDraft, Result } from '@/utils/article';
import { type OpenPage, openPages } from './browse';
import { defuddleScript, readabilityScript } from './peers';
import { rowOf } from './row';
import { type PageScore, scorePage } from './score';
import { HEAD, line, print, printGroups, type Scored } from './table';
import type { PageEntry, Row } from './types';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const EXTRACTOR = join(ROOT, '.output/chrome-mv3/extract.js');

const { values } = parseArgs({
  options: {
    index: { type: 'string' },
    json: { type: 'string' },
    'no-peers': { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
});
if (!values.index) {
  console.error('usage: npm run eval:pages -- --index DIR/index.json [--json OUT] [--no-peers] [--verbose]');
  process.exit(2);
}
if (!existsSync(EXTRACTOR)) {
  console.error('building the extension first …');
  const built = spawnSync('npx', ['wxt', 'build', '-b', 'chrome'], { cwd: ROOT, stdio: 'inherit' });
  if (built.status !== 0) process.exit(built.status ?? 1);
}

interface Outcome {
  readonly entry: PageEntry;
  readonly row: Row | null;
  readonly family: string;
  readonly refusal: string | null;
  readonly peers: Readonly<Record<string, Row | null>>;
}

const entries = JSON.parse(readFileSync(values.index, 'utf8')) as PageEntry[];
const extractor = readFileSync(EXTRACTOR, 'utf8');
const peers: Record<string, string> = values['no-peers']
  ? {}
  : { 'Readability 0.6': readabilityScript(), Defuddle: defuddleScript() };

async function read(entry: PageEntry, page: OpenPage): Promise<Outcome> {
  const result = await page.run<Result<ArticleDraft>>(extractor);
  const others: Record<string, Row | null> = {};
  for (const [name, script] of Object.entries(peers)) {
    others[name] = await page.run<Row | null>(script).catch(() => null);
  }
  if (!result.ok) {
    const { code, detail } = result.failure;
    return { entry, row: null, family: '-', refusal: `${code}: ${detail ?? ''}`, peers: others };
  }
  const { way } = result.value;
  return { entry, row: rowOf(result.value), family: way.family ?? way.by, refusal: null, peers: others };
}

const pages = await openPages();
const outcomes: Outcome[] = [];
for (const entry of entries) {
  const file = join(dirname(resolve(values.index)), entry.file);
  const outcome = await pages
    .open(file, entry.url, (page) => read(entry, page))
    .catch(
      (error: Error): Outcome => ({
        entry,
        row: null,
        family: '-',
        refusal: `not read: ${error.message}`,
        peers: {},
      }),
    );
  outcomes.push(outcome);
}
await pages.close();

if (values.json) {
  const out = outcomes.map(({ entry, row }) => ({ file: entry.file, draft: row }));
  writeFileSync(values.json, JSON.stringify(out, null, 1));
}

const judged = outcomes.filter(({ entry }) => entry.truth);
const scored = judged.map((outcome) => ({ outcome, score: scorePage(outcome.row, outcome.entry.truth!) }));
if (values.verbose) {
  for (const { outcome, score } of scored) {
    const wrong = (['title', 'date', 'author', 'sapo', 'category'] as const).filter((field) => !score[field]);
    if (wrong.length > 0 || score.body.f1 < 0.95 || score.leaked.length > 0) {
      console.log(
        `${outcome.entry.file}: ${wrong.join(', ') || 'fields right'}, F1 ${score.body.f1.toFixed(3)}, leaked ${score.leaked.length}${outcome.refusal ? `, ${outcome.refusal}` : ''}`,
      );
    }
  }
}
const by = (group: (outcome: Outcome) => string): Scored[] =>
  scored.map(({ outcome, score }) => ({ score, group: group(outcome) }));
printGroups(
  'By origin',
  by(({ entry }) => entry.origin ?? '-'),
);
printGroups(
  'By host',
  by(({ entry }) => new URL(entry.url).hostname.replace(/^www\./, '')),
);
printGroups(
  'By the way that won',
  by(({ family }) => family),
);
const others = Object.keys(peers).map((name): [string, PageScore[]] => [
  name,
  judged.map(({ entry, peers: rows }) => scorePage(rows[name] ?? null, entry.truth!)),
]);
console.log('\nBeside others, same pages');
print([
  HEAD,
  line(
    'Sổ Tin',
    scored.map(({ score }) => score),
  ),
  ...others.map(([name, scores]) => line(name, scores)),
]);

const lists = outcomes.filter(({ entry }) => entry.kind === 'list');
const taken = lists.filter(({ row }) => row !== null);
console.log(
  `\nLists taken for articles: ${taken.length} of ${lists.length}${taken.map(({ entry }) => `\n  ${entry.file}`).join('')}`,
);
const refused = judged.filter(({ row }) => row === null);
console.log(
  `Articles refused: ${refused.length} of ${judged.length}${refused.map(({ entry, refusal }) => `\n  ${entry.file}: ${refusal}`).join('')}`,
);
for (const name of Object.keys(peers)) {
  const wrong = lists.filter(({ peers: rows }) => rows[name]).length;
  console.log(`Lists ${name} takes for articles: ${wrong} of ${lists.length}`);
}
