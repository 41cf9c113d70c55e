/** The one open database of this context. */
import { LibraryDatabase } from './schema';

let current: LibraryDatabase | null = null;

/** The library's database. Dexie opens it with the first read or write, and again after another context closed it. */
export function database(): LibraryDatabase {
  if (!current) {
    current = new LibraryDatabase();
    // Another context wants to upgrade or delete: give way, or it waits for ever. The next read opens anew.
    current.on('versionchange', () => {
      current?.close();
      current = null;
    });
  }
  return current;
}

/** Tests put a database of their own in place, or null for a fresh one. */
export function setDatabase(replacement: LibraryDatabase | null): void {
  if (current && current !== replacement) current.close();
  current = replacement;
}
