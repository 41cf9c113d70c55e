import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, getSettings, watchSettings } from '@/utils/browser/settings';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('start with the careful choice', async () => {
    expect(await getSettings()).toEqual({ offlinePictures: false, savedSearches: [] });
  });

  it('keep what is changed and leave the rest', async () => {
    await changeSettings({ savedSearches: [{ name: 'CCHC Hoà Bình', query: 'cchc tỉnh:"Hoà Bình"' }] });
    await changeSettings({ offlinePictures: true });
    expect(await getSettings()).toEqual({
      offlinePictures: true,
      savedSearches: [{ name: 'CCHC Hoà Bình', query: 'cchc tỉnh:"Hoà Bình"' }],
    });
  });

  it.each([
    7,
    'x',
    { offlinePictures: 'yes' },
    [],
  ])('read damaged storage (%j) as defaults', async (damaged) => {
    await fakeBrowser.storage.local.set({ settings: damaged });
    expect(await getSettings()).toEqual({ offlinePictures: false, savedSearches: [] });
  });

  it('refuse a search without a name and keep what was there', async () => {
    await expect(changeSettings({ savedSearches: [{ name: '', query: 'x' }] })).rejects.toThrow();
    expect((await getSettings()).savedSearches).toEqual([]);
  });

  it('tell every page that watches, until it stops', async () => {
    const seen: boolean[] = [];
    const stop = watchSettings((settings) => seen.push(settings.offlinePictures));
    await vi.waitFor(() => expect(seen).toEqual([false]));
    await changeSettings({ offlinePictures: true });
    await vi.waitFor(() => expect(seen).toEqual([false, true]));
    stop();
    await changeSettings({ offlinePictures: false });
    expect(seen).toEqual([false, true]);
  });
});
