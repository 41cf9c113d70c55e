/** The product's own source files and what they import, for the guard tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

export interface SourceFile {
  /** Path from the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** Module names as written. */
  readonly imports: readonly string[];
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

export function sourceFiles(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|tsx)$/.test(entry.name))
      .map((entry) => {
        const file = join(entry.parentPath, entry.name);
        const text = readFileSync(file, 'utf8');
        return {
          path: relative(root, file).split('\\').join('/'),
          text,
          imports: [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? ''),
        };
      }),
  );
}

/** An import as a path from the root ("utils/article/url"), or null for a package. */
export function resolveImport(from: string, name: string): string | null {
  if (name.startsWith('@/')) return name.slice(2);
  if (name.startsWith('.')) return posix.normalize(posix.join(dirname(from).split('\\').join('/'), name));
  return null;
}

/** The text without comments, so that a word in an explanation is not taken for code. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/[^\n]*/g, '$1');
}
