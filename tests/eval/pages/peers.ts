/** Readability alone and Defuddle, run on the same open page, as scripts that return a `Row` or null. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** Text of HTML, one block a line, table cells joined: the same reading for every peer. */
const LINES = `
const BLOCK = /^(ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|DD|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|TABLE|TBODY|TR|UL|BR)$/;
function linesOf(html) {
  const body = new DOMParser().parseFromString(html ?? '', 'text/html').body;
  let text = '';
  (function walk(node) {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) text += child.nodeValue.replace(/\\s+/g, ' ');
      else if (child.nodeType === 1 && !/^(SCRIPT|STYLE|NOSCRIPT)$/.test(child.nodeName)) {
        const block = BLOCK.test(child.nodeName);
        if (block) text += '\\n';
        walk(child);
        if (/^(TD|TH)$/.test(child.nodeName)) text += ' | ';
        if (block) text += '\\n';
      }
    }
  })(body);
  return text.split('\\n').map((line) => line.replace(/( \\| )+$/, '').trim()).filter(Boolean).join('\\n');
}
const row = (title, date, byline, sapo, html) => ({
  title: (title ?? '').trim(), publishedAt: /^\\d{4}-\\d{2}-\\d{2}/.exec(date ?? '')?.[0] ?? null, byline: byline?.trim() || null,
  sapo: sapo?.trim() || null, category: null, text: linesOf(html), captions: [], related: [], html: html ?? '', images: [] });
`;

export function readabilityScript(): string {
  const source = readFileSync(require.resolve('@mozilla/readability/Readability.js'), 'utf8');
  return `(() => { const module = { exports: {} }; ${source}; ${LINES}
    const found = new Readability(document.cloneNode(true)).parse();
    return found && found.textContent.trim() ? row(found.title, found.publishedTime, found.byline, null, found.content) : null; })()`;
}

export function defuddleScript(): string {
  const source = readFileSync(join(dirname(require.resolve('defuddle')), 'index.js'), 'utf8');
  return `(() => { const module = { exports: {} }; const exports = module.exports; ${source}; ${LINES}
    const Defuddle = module.exports.default ?? module.exports;
    const clone = new DOMParser().parseFromString(document.documentElement.outerHTML, 'text/html');
    const found = new Defuddle(clone, { url: location.href }).parse();
    return found && found.content ? row(found.title, found.published, found.author, found.description, found.content) : null; })()`;
}
