// @vitest-environment jsdom
/**
 * No slice of reading grows with the page. Work is counted by the looks at the document that go through `dom.ts`; a loop
 * over all links or all blocks without a place to pause shows as a slice many times larger than the others.
 */
import { expect, it, vi } from 'vitest';
import { bigPages } from '../../bench/big-pages';
import { openFile } from '../../support/dom';

vi.setConfig({ testTimeout: 120_000 });

const count = vi.hoisted(() => ({ looks: 0 }));
vi.mock('@/utils/extract/dom', async (load) => {
  const real = await load<Record<string, unknown>>();
  return Object.fromEntries(
    Object.entries(real).map(([name, value]) => [
      name,
      typeof value === 'function'
        ? (...given: unknown[]) => {
            count.looks++;
            return value(...given);
          }
        : value,
    ]),
  );
});

it.each(bigPages.map((page) => [page.name, page] as const))('%s', async (_, { html, url }) => {
  const { extractInSlices } = await import('@/utils/extract');
  const document = openFile(html(), url);
  const slices: number[] = [];
  vi.spyOn(performance, 'now').mockImplementation(() => {
    slices.push(count.looks);
    count.looks = 0;
    return 0;
  });
  await extractInSlices(document, { url });
  vi.restoreAllMocks();
  // The largest is some thousand whatever the page's size; a loop over all links of these pages makes ten thousand and more.
  expect(Math.max(...slices)).toBeLessThan(2500);
  expect(slices.length).toBeGreaterThan(10);
});
