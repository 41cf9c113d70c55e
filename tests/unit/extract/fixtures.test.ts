// @vitest-environment jsdom
/** Every fixture against its truth, part by part, so that a failure says which rule is missing. */
import { describe, expect, it, vi } from 'vitest';
import { extract } from '@/utils/extract';
import { expectedOf, givenOf, optionsOf } from './judge';
import { type Fixture, fixtures, openFixture } from './pages';

vi.setConfig({ testTimeout: 60_000 });

describe('fixtures', () => {
  it.each(
    fixtures.map((fixture): [string, string, Fixture] => [fixture.file, fixture.note, fixture]),
  )('%s: %s', (_file, _note, fixture) => {
    const result = extract(openFixture(fixture), optionsOf(fixture));
    expect(givenOf(result, fixture)).toEqual(expectedOf(fixture));
  });
});
