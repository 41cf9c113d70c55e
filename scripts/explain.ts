/**
 * `npm run explain -- FILE --url URL`: how the extractor reads a saved page. Which ways were tried and which won, where
 * every field comes from, and every removal with its reason.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openFile } from '../tests/support/dom';
import { extract } from '../utils/extract';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { url: { type: 'string' }, text: { type: 'boolean', default: false } },
});
const [file] = positionals;
if (!file || !values.url) {
  console.error('usage: npm run explain -- FILE --url URL [--text]');
  process.exit(2);
}

const result = extract(openFile(readFileSync(file), values.url), { url: values.url });
if (!result.ok) {
  console.log(`refused: ${result.failure.code}\n  ${result.failure.detail ?? ''}`);
  process.exit(1);
}

const { draft, trace } = result.value;
console.log('Ways, best first');
for (const { way, family, root, score, why } of trace.candidates) {
  console.log(`  ${score.toFixed(3)}  ${way}${family ? ` (${family})` : ''}  ${root}\n         ${why}`);
}
console.log('\nFields');
for (const [name, from] of Object.entries(trace.fields)) console.log(`  ${name.padEnd(10)} ${from}`);
console.log('\nDraft');
const { html, text, captions, images, related, attachments, media, tags, published } = draft;
const shown = {
  title: draft.title,
  published: published
    ? `${published.day} ${published.time ?? ''} (${published.from}, ${published.confidence}: ${published.printed ?? '-'})`
    : null,
  section: draft.section,
  byline: draft.byline,
  source: draft.source,
  dateline: draft.dateline,
  sapo: draft.sapo,
  tags: tags.join(', ') || null,
  attachments: attachments.map((one) => one.url).join(' ') || null,
  media: media.map((one) => `${one.kind} ${one.url}`).join(' ') || null,
};
for (const [name, value] of Object.entries(shown))
  if (value !== null) console.log(`  ${name.padEnd(12)} ${value}`);
console.log(
  `  ${'size'.padEnd(12)} ${text.length} characters in ${text.split('\n').length} lines, ${html.length} of HTML, ${images.length} pictures`,
);
for (const caption of captions) console.log(`  caption      ${caption}`);
for (const item of related)
  console.log(`  related      ${item.title}  ${item.url}${item.day ? `  ${item.day}` : ''}`);
console.log('\nLeft out');
for (const { role, reason, text: start } of trace.removals)
  console.log(`  ${role.padEnd(11)} ${reason}: ${start}`);
if (values.text) console.log(`\n${text}`);
