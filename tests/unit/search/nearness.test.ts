import fc from 'fast-check';
import { expect, it } from 'vitest';
import { search } from '@/utils/search';
import { documentOf, MemoryIndex } from '../../support/memory-index';

/** Words apart and often, which score by themselves, or side by side once in a long text, which score by nearness. */
const apart = fc
  .integer({ min: 1, max: 5 })
  .map((times) => 'suối nhỏ dưới những tán cây bên đèo cao '.repeat(times));
const near = fc.integer({ min: 40, max: 90 }).map((more) => `suối đèo ${'cây '.repeat(more)}`);
const close = fc.integer({ min: 0, max: 60 }).map((more) => `suối bên đèo ${'cây '.repeat(more)}`);
// More than are read in the first go, so that some are passed over.
const bodies = fc.array(
  fc.oneof(
    { arbitrary: apart, weight: 100 },
    { arbitrary: near, weight: 1 },
    { arbitrary: close, weight: 1 },
  ),
  { minLength: 450, maxLength: 600, size: 'max' },
);

it('passes over no article that could have come among those asked for', async () => {
  await fc.assert(
    fc.asyncProperty(bodies, async (texts) => {
      const index = new MemoryIndex();
      for (const [i, body] of texts.entries()) await index.save(documentOf(i + 1, { body }));
      const first = async (limit: number) =>
        (await search(index, 'suối đèo', { limit, fold: false })).hits.map(({ id }) => id);
      // As many as there are: then the words of every article are looked at.
      const found = await first(8);
      expect(found).toHaveLength(8);
      expect(found).toEqual((await first(texts.length)).slice(0, 8));
    }),
    { numRuns: 12 },
  );
});
