/** What the reader's browser has to load. Read from the built files, never estimated. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../support/source-files';

const KB = 1000;

const sizeOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);

/** Scripts a page loads: those it names and, one after another, those they import statically. */
function scriptsOf(output: string, page: string): string[] {
  const html = readFileSync(join(output, page), 'utf8');
  const waiting = [...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map((match) => match[1] ?? '');
  const seen = new Set<string>();
  for (let script = waiting.pop(); script !== undefined; script = waiting.pop()) {
    if (seen.has(script)) continue;
    seen.add(script);
    const code = readFileSync(join(output, script), 'utf8');
    for (const match of code.matchAll(/(?:from|import)\s*"(\.[^"]+\.js)"/g)) {
      waiting.push(normalize(join(dirname(script), match[1] ?? '')));
    }
  }
  return [...seen];
}

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (target) => {
  const output = join(root, '.output', target);
  const weigh = (page: string) =>
    scriptsOf(output, page).reduce((sum, script) => sum + statSync(join(output, script)).size, 0);

  it('the script on provincial pages is at most 15 KB', () => {
    expect(statSync(join(output, 'content-scripts/provincial.js')).size).toBeLessThanOrEqual(15 * KB);
  });

  it('the popup loads at most 200 KB of script', () => {
    expect(scriptsOf(output, 'popup.html').length).toBeGreaterThan(0);
    expect(weigh('popup.html')).toBeGreaterThan(100 * KB); // Dexie is in it: an empty popup would prove nothing
    expect(weigh('popup.html')).toBeLessThanOrEqual(200 * KB);
  });

  it('the whole package is at most 1.5 MB', () => {
    expect(sizeOf(output)).toBeLessThanOrEqual(1500 * KB);
  });

  it('names no remote code', () => {
    const scripts = readdirSync(output, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    expect(scripts.length).toBeGreaterThan(3);
    const remote = scripts.filter((file) =>
      /importScripts\(\s*["']https?:|import\(\s*["']https?:|<script[^>]+src=["']https?:/.test(
        readFileSync(join(output, file), 'utf8'),
      ),
    );
    expect(remote).toEqual([]);
  });
});
