/** Index then search equals a naive scan, after any sequence of saves, changes, removals, merges and crashes. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { maintain, type SearchDocument, search, startRebuild } from '@/utils/search';
import { tokenise } from '@/utils/vietnamese';
import { documentOf, Killed, MemoryIndex } from '../../support/memory-index';

const WORDS =
  'hoà hòa hóa bình binh bính năm nam tỉnh tính đường duong cải cách CCHC 12/2025/QĐ-UBND 86,26 x'.split(' ');
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(' '));
const article = fc.record({
  id: fc.integer({ min: 1, max: 60 }),
  title: text,
  body: text,
  outlet: fc.constantFrom('Báo A', 'Báo B', ''),
  tags: fc.subarray(['một', 'hai ba']),
});

type Step =
  | { kind: 'save'; article: { id: number; title: string; body: string; outlet: string; tags: string[] } }
  | { kind: 'remove'; id: number }
  | { kind: 'slices'; count: number; fuse: number }
  | { kind: 'rebuild' };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 40, arbitrary: article.map((one) => ({ kind: 'save' as const, article: one })) },
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 60 }).map((id) => ({ kind: 'remove' as const, id })) },
  {
    weight: 12,
    arbitrary: fc.record({
      kind: fc.constant('slices' as const),
      count: fc.integer({ min: 1, max: 12 }),
      fuse: fc.integer({ min: -1, max: 6 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'rebuild' as const }) },
);

/** The folded words of a document in order, and the same with marks. */
const words = (document: SearchDocument) =>
  [document.title, document.body, document.tags.join(' , ')].map(tokenise);

/** Reference: a word is there when a token has its folded form, and its spelling when it was typed with marks. */
function naive(documents: Iterable<SearchDocument>, wanted: string[], outlet: string | null): number[] {
  const asked = wanted.map((word) => tokenise(word)[0]!);
  return [...documents]
    .filter((document) => {
      const tokens = words(document).flat();
      const all = asked.every((word) =>
        tokens.some((token) =>
          word.exact === word.fold ? token.fold === word.fold : token.exact === word.exact,
        ),
      );
      return all && (outlet === null || document.outlet === outlet);
    })
    .map((document) => document.id)
    .sort((a, b) => a - b);
}

it('finds what a naive scan finds', async () => {
  await fc.assert(
    fc.asyncProperty(
      // Long enough that the tail fills and merges start, are killed and go on.
      fc.array(step, { minLength: 50, maxLength: 140, size: 'max' }),
      fc.array(fc.constantFrom('hoa', 'binh', 'nam', 'tinh', 'duong', '86,26', '12/2025/QĐ-UBND'), {
        minLength: 1,
        maxLength: 3,
      }),
      fc.boolean(),
      async (steps, query, filtered) => {
        const index = new MemoryIndex();
        const truth = new Map<number, SearchDocument>();
        for (const one of steps) {
          index.fuse = -1;
          if (one.kind === 'save') {
            const document = documentOf(one.article.id, one.article);
            truth.set(document.id, document);
            await index.save(document);
          } else if (one.kind === 'remove') {
            truth.delete(one.id);
            await index.remove(one.id);
          } else if (one.kind === 'rebuild') await startRebuild(index);
          else {
            index.fuse = one.fuse;
            try {
              for (let i = 0; i < one.count; i++) await maintain(index, 1);
            } catch (error) {
              if (!(error instanceof Killed)) throw error;
            }
            index.fuse = -1;
          }
        }
        const found = await search(index, `${query.join(' ')}${filtered ? ' báo:"Báo A"' : ''}`, {
          limit: 100,
          fold: false,
        });
        const expected = naive(truth.values(), query, filtered ? 'Báo A' : null);
        // When nothing has all the words the engine offers what has some, and says so.
        if (expected.length === 0) {
          expect(
            found.total === 0 ||
              found.notes.some((note) => note.code === 'partial' || note.code === 'corrected'),
          ).toBe(true);
          return;
        }
        expect(found.hits.map((hit) => hit.id).sort((a, b) => a - b)).toEqual(expected);
        expect(found.total).toBe(expected.length);
      },
    ),
    { numRuns: 60 },
  );
}, 120_000);
