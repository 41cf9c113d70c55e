// @vitest-environment jsdom
/**
 * `npm run check:fixtures`: takes extraction apart, one part at a time, and reads every fixture without that part. A part
 * whose loss no fixture notices is unguarded; a fixture no loss disturbs guards nothing. Both fail, and a table says
 * which fixture guards what. That another way won is no loss in itself: what came out must be wrong.
 * Minutes, so not among the unit tests.
 */
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { extract as Extract } from '@/utils/extract';
import { optionsOf, wrongParts } from '../unit/extract/judge';
import { fixtures, openFixture } from '../unit/extract/pages';
import { type Part, parts } from './parts';

vi.setConfig({ testTimeout: 300_000 });

const documents = fixtures.map((fixture) => ({ fixture, document: openFixture(fixture) }));
/** Per fixture, the parts it fails without and in what it fails. */
const guards = new Map<string, string[]>(fixtures.map(({ file }) => [file, []]));

/** Files of the fixtures that fail, with the parts of the draft that came out wrong. */
function failing(extract: typeof Extract, concerns?: Part['concerns']): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { fixture, document } of documents) {
    if (concerns && !concerns({ document, url: new URL(fixture.url) })) continue;
    const wrong = wrongParts(extract(document, optionsOf(fixture)), fixture);
    if (wrong.some((one) => one !== 'way')) found.set(fixture.file, wrong);
  }
  return found;
}

describe('with every part', () => {
  it('all fixtures hold', async () => {
    const { extract } = await import('@/utils/extract');
    expect([...failing(extract)]).toEqual([]);
  });
});

describe('without', () => {
  it.each(parts)('$name some fixture fails', async ({ name, module, without, concerns }) => {
    const path = `@/utils/${module}`;
    vi.resetModules();
    vi.doMock(path, async (original) => ({ ...(await original<object>()), ...without }));
    const { extract } = await import('@/utils/extract');
    vi.doUnmock(path);
    const found = failing(extract, concerns);
    for (const [file, wrong] of found) guards.get(file)?.push(`${name} (${wrong.join(', ')})`);
    expect([...found.keys()]).not.toEqual([]);
  });
});

describe('each fixture', () => {
  it('guards something', () => {
    expect([...guards].filter(([, held]) => held.length === 0).map(([file]) => file)).toEqual([]);
  });
});

afterAll(() => {
  for (const [file, held] of guards) console.log(`${file}\n    ${held.join('\n    ') || 'NOTHING'}`);
});
