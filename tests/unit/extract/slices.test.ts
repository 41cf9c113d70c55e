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

  /** Pauses of such work when every look at the clock finds it so much later. */
  async function pauses(step: number, rests: readonly ('rest' | undefined)[]): Promise<number> {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += step));
    const rest = vi.fn(async () => {});
    expect(await finishInSlices(work(rests), rest)).toBe('done');
    return rest.mock.calls.length;
  }
  const steps = (count: number, rest?: 'rest') => Array<'rest' | undefined>(count).fill(rest);

  it('goes to the end at once', () => expect(finish(work(steps(8)))).toBe('done'));

  it('pauses when a slice is over', async () => {
    expect(await pauses(16, steps(8))).toBe(4);
    expect(await pauses(1, steps(8))).toBe(0);
  });

  it('pauses early around what cannot be cut, but not for next to nothing', async () => {
    expect(await pauses(16, steps(8, 'rest'))).toBe(8);
    expect(await pauses(1, steps(6, 'rest'))).toBe(0);
  });

  it('lets timers of the page run in its pauses', async () => {
    let ran = false;
    setTimeout(() => (ran = true), 1);
    const busy = vi.spyOn(performance, 'now');
    let now = 0;
    busy.mockImplementation(() => (now += 20));
    await finishInSlices(work(steps(200, 'rest')));
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
