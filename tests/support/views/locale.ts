/** `#i18n` without a browser: the same locale files, the same rules of substitution and plural. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../source-files';

type Tree = { readonly [key: string]: Tree | string };

/** Every message of a locale by its dotted key, plural forms joined as the browser's messages are. */
export function messages(language: 'vi' | 'en'): Record<string, string> {
  const found: Record<string, string> = {};
  const walk = (tree: Tree, path: string) => {
    if (Object.keys(tree).every((key) => /^(\d+|n)$/.test(key)))
      found[path] = Object.values(tree).join(' | ');
    else {
      for (const [key, value] of Object.entries(tree)) {
        const below = path ? `${path}.${key}` : key;
        if (typeof value === 'object') walk(value, below);
        else found[below] = String(value);
      }
    }
  };
  walk(parse(readFileSync(join(root, `locales/${language}.yml`), 'utf8')) as Tree, '');
  return found;
}

/** A `browser.i18n.getMessage` over those messages, for `@wxt-dev/i18n` to stand on. */
export function getMessage(table: Readonly<Record<string, string>>) {
  const byName = new Map(Object.entries(table).map(([key, text]) => [key.replaceAll('.', '_'), text]));
  return (name: string, values?: string | string[]): string =>
    (byName.get(name) ?? '').replace(/\$(\d)/g, (_, n: string) => [values ?? []].flat()[Number(n) - 1] ?? '');
}
