/** Both languages say the same things, every sentence is used, and none is hidden in code. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { failureCodes } from '@/utils/article';
import { root, sourceFiles, withoutComments } from '../../support/source-files';

type Tree = { readonly [key: string]: Tree | string };

/** Plural forms are leaves: `0`, `1`, `n` or `one`, `other` under one key. */
const isPlural = (tree: Tree): boolean => Object.keys(tree).every((key) => /^(\d+|n)$/.test(key));

function leaves(tree: Tree, prefix = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const path = prefix ? `${prefix}.${key}` : key;
    if (typeof value !== 'object') found.set(path, String(value));
    else if (isPlural(value)) found.set(path, Object.values(value).join(' | '));
    else for (const [below, text] of leaves(value, path)) found.set(below, text);
  }
  return found;
}

const read = (language: string) =>
  leaves(parse(readFileSync(join(root, `locales/${language}.yml`), 'utf8')) as Tree);
const vi = read('vi');
const en = read('en');
const sources = sourceFiles('utils', 'components', 'entrypoints');
const config = readFileSync(join(root, 'wxt.config.ts'), 'utf8');

describe('locales', () => {
  it('have the same keys', () => {
    expect([...vi.keys()].filter((key) => !en.has(key))).toEqual([]);
    expect([...en.keys()].filter((key) => !vi.has(key))).toEqual([]);
  });

  it('take the same values in', () => {
    const placeholders = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort().join();
    const unequal = [...vi].filter(([key, text]) => placeholders(text) !== placeholders(en.get(key) ?? ''));
    expect(unequal.map(([key]) => key)).toEqual([]);
  });

  it('leave nothing empty, and Vietnamese in one Unicode form', () => {
    expect([...vi, ...en].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([]);
    expect([...vi].filter(([, text]) => text !== text.normalize('NFC')).map(([key]) => key)).toEqual([]);
  });

  it('hold no sentence that nothing shows', () => {
    const code = sources.map((file) => file.text).join('\n');
    const used = (key: string) =>
      code.includes(`'${key}'`) ||
      code.includes(`"${key}"`) ||
      code.includes(`\`${key}\``) ||
      config.includes(`__MSG_${key.replaceAll('.', '_')}__`);
    expect([...vi.keys()].filter((key) => !used(key))).toEqual([]);
  });

  it('know every key the code asks for', () => {
    const asked = sources.flatMap((file) =>
      [...file.text.matchAll(/\bi18n\.t\(\s*'([^']+)'/g)].map((match) => match[1] ?? ''),
    );
    expect(asked.filter((key) => !vi.has(key))).toEqual([]);
  });

  it('have two sentences for every failure', () => {
    const key = (code: string, part: string) => [
      `failure.${code}.${part}`,
      `failure.${code.replaceAll('-', '_')}.${part}`,
      `failure.${code.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}.${part}`,
    ];
    const missing = failureCodes.flatMap((code) =>
      ['what', 'next']
        .filter((part) => !key(code, part).some((name) => vi.has(name)))
        .map((part) => `${code}.${part}`),
    );
    expect(missing).toEqual([]);
  });

  it('keep Vietnamese sentences out of views', () => {
    // Letters only Vietnamese has. Rooms below hold Vietnamese as data; views and wiring hold none.
    const vietnamese = /[ăđơưĂĐƠƯạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/;
    const found = sources
      .filter((file) => /^(components|entrypoints|utils\/(browser|clip|library))\//.test(file.path))
      .filter((file) => vietnamese.test(withoutComments(file.text)))
      .map((file) => file.path);
    expect(found).toEqual([]);
  });
});
