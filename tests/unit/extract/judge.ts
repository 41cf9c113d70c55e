/** What a fixture must give and what it gave, part by part, so that a difference says which rule is missing. */
import { isDeepStrictEqual } from 'node:util';
import { parseDraft, type Result } from '@/utils/article';
import type { Extraction } from '@/utils/extract';
import { rowOf } from '../../eval/pages/row';
import { level, scorePage } from '../../eval/pages/score';
import type { Truth } from '../../eval/pages/types';
import type { Fixture } from './pages';

const NOW = new Date('2026-01-15T05:00:00Z');
export const optionsOf = ({ url }: Fixture) => ({ url, now: NOW });

type Parts = Readonly<Record<string, unknown>>;

const leveled = (text: string | null): string | null => (text === null ? null : level(text));
const lines = (text: string): string[] => text.split('\n').map(level).filter(Boolean);
const related = (list: readonly { title: string; url: string }[]): string[] =>
  list.slice(0, 10).map(({ title, url }) => `${level(title)} <${url}>`);

/** `given` cut down to what `wanted` names, so that fields nobody named do not count. */
function named(given: unknown, wanted: unknown): unknown {
  if (Array.isArray(wanted))
    return Array.isArray(given) ? given.map((one, i) => named(one, wanted[i])) : given;
  if (!wanted || typeof wanted !== 'object' || !given || typeof given !== 'object') return given;
  return Object.fromEntries(
    Object.entries(wanted).map(([key, value]) => [key, named((given as Parts)[key], value)]),
  );
}

const fieldsOf = (truth: Truth): Parts => ({
  title: level(truth.title),
  date: truth.date,
  author: leveled(truth.author),
  sapo: leveled(truth.sapo),
  section: leveled(truth.category),
  body: lines(truth.body),
  captions: truth.captions.map(level),
  related: related(truth.related),
});

export function expectedOf(fixture: Fixture): Parts {
  if (fixture.failure || !fixture.truth) return { failure: fixture.failure };
  return {
    ...fieldsOf(fixture.truth),
    leaked: [],
    repaired: true,
    way: fixture.way,
    also: fixture.also,
    parsed: true,
  };
}

/** Composed and without invisible characters: what the comparison above levels must be right in the draft itself. */
const isRepaired = (text: string): boolean =>
  text === text.normalize('NFC') && !/[\u00AD\u200B-\u200F\u2060\uFEFF]/.test(text);

export function givenOf(result: Result<Extraction>, fixture: Fixture): Parts {
  if (!result.ok) return { failure: result.failure.code };
  const { draft } = result.value;
  const truth = fixture.truth;
  if (!truth) return { failure: `taken: ${draft.title}` };
  return {
    ...fieldsOf({
      title: draft.title,
      date: draft.published?.day ?? null,
      author: draft.byline,
      sapo: draft.sapo,
      category: draft.section,
      body: draft.text,
      captions: draft.captions,
      related: draft.related,
    }),
    leaked: scorePage(rowOf(draft), truth).leaked,
    repaired: isRepaired(`${draft.title}\n${draft.sapo}\n${draft.text}`),
    way: fixture.way && (draft.way.family ?? draft.way.by),
    also: fixture.also && named(draft, fixture.also),
    parsed: 'draft' in parseDraft(JSON.parse(JSON.stringify(draft))),
  };
}

/** The parts in which a reading differs from what the fixture wants. */
export function wrongParts(result: Result<Extraction>, fixture: Fixture): string[] {
  const want = expectedOf(fixture);
  const given = givenOf(result, fixture);
  return [...new Set([...Object.keys(want), ...Object.keys(given)])].filter(
    (key) => !isDeepStrictEqual(want[key], given[key]),
  );
}
