import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ByteWriter } from '@/utils/search/bytes';
import { decodeSpotBlock, encodeSpotBlock, encodeSpots, skipSpots } from '@/utils/search/postings';
import type { Piece } from '@/utils/search/slot';
import { spotSources } from '@/utils/search/spot-sources';

/** Positions of each article, by its id: from one to hundreds of articles, far apart or close. */
const articles = fc
  .uniqueArray(
    fc.record({
      id: fc.integer({ min: 1, max: 2000 }),
      positions: fc.uniqueArray(fc.integer({ min: 0, max: 40_000 }), { minLength: 1, maxLength: 12 }),
    }),
    { minLength: 1, maxLength: 200, selector: ({ id }) => id },
  )
  .map((list) =>
    list
      .map(({ id, positions }) => ({ id, positions: positions.sort((a, b) => a - b) }))
      .sort((a, b) => a.id - b.id),
  );

function spotsOf(list: readonly { positions: readonly number[] }[]): Uint8Array {
  const out = new ByteWriter();
  for (const { positions } of list) encodeSpots(positions, out);
  return out.done();
}

it('finds the end of every article’s spots', () => {
  fc.assert(
    fc.property(articles, (list) => {
      const spots = spotsOf(list);
      let at = 0;
      for (const one of list) {
        const end = skipSpots(spots, at);
        expect(spots.subarray(at, end)).toEqual(spotsOf([one]));
        at = end;
      }
      expect(at).toBe(spots.length);
    }),
  );
});

it('reads the positions of any articles in ascending order, over those between', () => {
  fc.assert(
    fc.property(articles, fc.integer({ min: 1, max: 60 }), (list, every) => {
      const block = encodeSpotBlock(spotsOf(list), list.length);
      const piece: Piece = {
        docs: Uint32Array.from(list, ({ id }) => id),
        impacts: new Uint8Array(list.length).fill(1),
        weight: 1,
        exact: 'từ',
        ...decodeSpotBlock(block),
        at: { segment: 1, fold: 'tu', part: 0 },
      };
      const [source] = spotSources([piece]);
      const out = new Int32Array(64);
      for (const [i, { id, positions }] of list.entries()) {
        if (i % every !== 0) continue;
        expect([...out.subarray(0, source!.read(id, out, 0))]).toEqual(positions);
      }
      expect(source!.read(5000, out, 0)).toBe(0);
    }),
  );
});
