// @vitest-environment jsdom
/** Reading in slices: the same result, whatever the page does between them. */
import { describe, expect, it, vi } from 'vitest';
import { extract, extractInSlices } from '@/utils/extract';
import { finish, finishInSlices, type Sliced } from '@/utils/extract/slices';
import { bigPages } from '../../bench/big-pages';
import { openFile } from '../../support/dom';
import { optionsOf } from './judge';
import { fixtures, openFixture } from './pages';

vi.setConfig({ testTimeout: 120_000 });

describe('the driver', () => {
  function* work(rests: readonly ('rest' | undefined)[]): Sliced<string> {
    for (const rest of rests) yield rest;
    return 'done';
  }

  it('goes to the end at once, or with a pause where one is wanted', async () => {
    expect(finish(work([undefined, 'rest']))).toBe('done');
    const rest = vi.fn(async () => {});
    expect(await finishInSlices(work([undefined, 'rest', undefined, 'rest']), rest)).toBe('done');
    expect(rest).toHaveBeenCalledTimes(2);
  });

  it('pauses when a slice is over', async () => {
    const clock = vi.spyOn(performance, 'now');
    let now = 0;
    clock.mockImplementation(() => (now += 25));
    const rest = vi.fn(async () => {});
    await finishInSlices(work(Array(8).fill(undefined)), rest);
    expect(rest).toHaveBeenCalledTimes(4);
  });

  it('lets timers of the page run in its pauses', async () => {
    let ran = false;
    setTimeout(() => (ran = true), 1);
    await finishInSlices(work(Array(200).fill('rest')));
    expect(ran).toBe(true);
  });
});

describe('a page in slices', () => {
  it.each(
    fixtures.map((fixture) => [fixture.file, fixture] as const),
  )('%s is read as at once', async (_file, fixture) => {
    const document = openFixture(fixture);
    const before = document.documentElement.outerHTML;
    expect(await extractInSlices(document, optionsOf(fixture))).toEqual(
      extract(document, optionsOf(fixture)),
    );
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('is the page of the click, even if it empties itself meanwhile', async () => {
    const { html, url } = bigPages[0]!;
    const document = openFile(html(), url);
    const options = { url, now: new Date('2026-01-15T05:00:00Z') };
    const whole = extract(document, options);
    const reading = extractInSlices(document, options);
    document.body.replaceChildren();
    expect(await reading).toEqual(whole);
  });

  it('is copied whatever names it hides', async () => {
    const page = '<form name="cloneNode"></form><h1>Xã mở cửa sớm</h1>';
    const result = await extractInSlices(openFile(page, 'https://x.vn/a-1.html'), {
      url: 'https://x.vn/a-1.html',
    });
    expect(result).toMatchObject({ ok: false, failure: { code: 'not-an-article' } });
  });
});
