/** The house rules of DESIGN.md "Rooms", held by reading every import. */
import { describe, expect, it } from 'vitest';
import { resolveImport, sourceFiles } from '../../support/source-files';

/** Which rooms each room may enter: DESIGN.md's table. */
const MAY_ENTER: Readonly<Record<string, readonly string[]>> = {
  vietnamese: [],
  sites: [],
  provinces: ['vietnamese'],
  article: ['vietnamese', 'sites'],
  sanitise: ['article'],
  extract: ['vietnamese', 'sites', 'article', 'sanitise'],
  'public-admin': ['vietnamese', 'sites', 'provinces', 'article'],
  search: ['vietnamese', 'provinces', 'article', 'public-admin'],
  library: ['vietnamese', 'sites', 'provinces', 'article', 'search', 'public-admin'],
  clip: [
    'vietnamese',
    'sites',
    'provinces',
    'article',
    'sanitise',
    'extract',
    'public-admin',
    'search',
    'library',
  ],
  browser: [
    'vietnamese',
    'sites',
    'provinces',
    'article',
    'sanitise',
    'extract',
    'public-admin',
    'search',
    'library',
    'clip',
  ],
};

/** Packages that only one room may know. */
const ONE_DOOR: readonly { readonly name: RegExp; readonly room: RegExp }[] = [
  { name: /^dexie/, room: /^utils\/library\// },
  { name: /^(wxt\/browser|webextension-polyfill|@wxt-dev\/browser)$/, room: /^utils\/browser\// },
  { name: /^dompurify$/, room: /^utils\/sanitise\// },
  { name: /^@mozilla\/readability$/, room: /^utils\/extract\// },
];

const files = sourceFiles('utils', 'components', 'entrypoints');
const roomOf = (path: string): string | null => /^utils\/([^/]+)/.exec(path)?.[1] ?? null;

const arrows = files.flatMap((file) =>
  file.imports.map((name) => ({ file: file.path, name, target: resolveImport(file.path, name) })),
);

describe('rooms', () => {
  it('reads the imports it judges', () => {
    expect(arrows.length).toBeGreaterThan(20);
    expect(arrows.some((arrow) => arrow.target?.startsWith('utils/article'))).toBe(true);
  });

  it('knows every room', () => {
    const rooms = new Set(files.map((file) => roomOf(file.path)).filter((room) => room !== null));
    expect([...rooms].filter((room) => !(room in MAY_ENTER))).toEqual([]);
  });

  it('are entered through their door', () => {
    const sideDoors = arrows.filter(({ file, target }) => {
      const to = target && roomOf(target);
      return to && to !== roomOf(file) && !/^utils\/[^/]+(\/index(\.ts)?)?$/.test(target);
    });
    expect(sideDoors).toEqual([]);
  });

  it('point one way', () => {
    const wrong = arrows.filter(({ file, target }) => {
      const from = roomOf(file);
      if (!from || !target) return false;
      const to = roomOf(target);
      if (!to) return true; // a room never reaches up into components or entrypoints
      return to !== from && !MAY_ENTER[from]?.includes(to);
    });
    expect(wrong).toEqual([]);
  });

  it('keep each package behind one door', () => {
    const wrong = arrows.filter(({ file, name }) =>
      ONE_DOOR.some((door) => door.name.test(name) && !door.room.test(file)),
    );
    expect(wrong).toEqual([]);
  });

  it('views open no database and know no browser', () => {
    const wrong = arrows.filter(
      ({ file, target }) =>
        file.startsWith('components/') && /^(utils\/(library|browser|clip)|entrypoints)\b/.test(target ?? ''),
    );
    // Types cost nothing and tie no view to a database.
    const typeOnly = new Set(
      files.flatMap((file) =>
        [...file.text.matchAll(/import type [^;]*? from '([^']+)'/g)].map(
          (match) => `${file.path} ${match[1]}`,
        ),
      ),
    );
    expect(wrong.filter(({ file, name }) => !typeOnly.has(`${file} ${name}`))).toEqual([]);
  });

  it('import zod in its small form only', () => {
    expect(arrows.filter(({ name }) => /^zod/.test(name) && name !== 'zod/mini')).toEqual([]);
  });
});
