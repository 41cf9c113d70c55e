import { describe, expect, it } from 'vitest';
import { type Expected, found, type Kind, readCases } from '../../eval/annotations-cases';
import { score, type Tally } from '../../eval/annotations-score';

/**
 * Our own sentences with what they cite, of the shape `npm run eval:annotations -- --cases` reads. The rules were mended
 * on them, so this says that nothing got worse; what unseen cases give is for the evaluation to say.
 */
const FILES = {
  documents: 'tests/fixtures/public-admin/document-cases.json',
  figures: 'tests/fixtures/public-admin/figure-cases.json',
} as const;

function scored(kind: Kind) {
  const cases = readCases(FILES[kind]);
  const answers = new Map<string, Expected[]>(cases.map(({ id, text }) => [id, found(kind, text)]));
  return { cases, ...score(kind, cases, answers) };
}

const precision = ({ right, found: given }: Tally) => right / given;
const recall = ({ right, expected }: Tally) => right / expected;

describe.each(['documents', 'figures'] as const)('own cases: %s', (kind) => {
  const { cases, tallies, misses } = scored(kind);

  it('has sentences that cite and sentences that cite nothing', () => {
    expect(cases.filter(({ expect: wanted }) => wanted.length > 0).length).toBeGreaterThan(60);
    expect(cases.filter(({ expect: wanted }) => wanted.length === 0).length).toBeGreaterThan(60);
  });

  it('finds all of them and nothing else', () => {
    expect(misses).toEqual([]);
    for (const tally of Object.values(tallies).filter((one) => one.expected > 0))
      expect([precision(tally), recall(tally)]).toEqual([1, 1]);
  });
});
