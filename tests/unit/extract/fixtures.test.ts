// @vitest-environment jsdom
/** Every fixture against its truth, field by field, so that a failure says which rule is missing. */
import { describe, expect, it, vi } from 'vitest';
import { parseDraft } from '@/utils/article';
import { extract } from '@/utils/extract';
import { rowOf } from '../../eval/pages/row';
import { level, scorePage } from '../../eval/pages/score';
import { type Fixture, fixtures, openFixture } from './pages';

const lines = (text: string): string[] => text.split('\n').map(level).filter(Boolean);
const related = (list: readonly { title: string; url: string }[]): string[] =>
  list.map(({ title, url }) => `${level(title)} <${url}>`);

function check(fixture: Fixture): void {
  const result = extract(openFixture(fixture), { url: fixture.url, now: new Date('2026-01-15T05:00:00Z') });
  if (fixture.failure) {
    expect(result.ok ? `taken: ${result.value.draft.title}` : result.failure.code).toBe(fixture.failure);
    return;
  }
  const truth = fixture.truth;
  if (!result.ok || !truth) throw new Error(`refused: ${JSON.stringify(result)}`);
  const { draft } = result.value;
  const level0 = (text: string | null): string | null => (text === null ? null : level(text));
  expect
    .soft({
      title: level(draft.title),
      date: draft.published?.day ?? null,
      author: level0(draft.byline),
      sapo: level0(draft.sapo),
      category: level0(draft.section),
    })
    .toEqual({
      title: level(truth.title),
      date: truth.date,
      author: level0(truth.author),
      sapo: level0(truth.sapo),
      category: level0(truth.category),
    });
  expect.soft(lines(draft.text)).toEqual(lines(truth.body));
  expect.soft(draft.captions.map(level)).toEqual(truth.captions.map(level));
  expect.soft(related(draft.related).slice(0, 10)).toEqual(related(truth.related));
  expect.soft(scorePage(rowOf(draft), truth).leaked).toEqual([]);
  if (fixture.way) expect.soft(draft.way.family ?? draft.way.by).toBe(fixture.way);
  if (fixture.also) expect.soft(draft).toMatchObject(fixture.also);
  expect.soft(parseDraft(JSON.parse(JSON.stringify(draft)))).toHaveProperty('draft');
}

vi.setConfig({ testTimeout: 60_000 });

describe('fixtures', () => {
  it.each(
    fixtures.map((fixture): [string, string, Fixture] => [fixture.file, fixture.note, fixture]),
  )('%s: %s', (_file, _note, fixture) => check(fixture));
});
