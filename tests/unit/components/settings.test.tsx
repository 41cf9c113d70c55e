// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LibraryPageDoors } from '@/components/doors';
import { SaveSearch } from '@/components/library/list/save-search';
import { SettingsRoute } from '@/components/library/settings/settings-route';
import type { Settings } from '@/utils/browser';
import { fakeDoors } from '../../support/views/fake-doors';
import { getMessage, messages } from '../../support/views/locale';

const text = messages('vi');
const said: string[] = [];
const announcer = { say: (words: string) => said.push(words), fail: () => {} } as never;
let doors: LibraryPageDoors;

beforeEach(() => {
  fakeBrowser.i18n.getMessage = getMessage(text) as never;
  said.length = 0;
  doors = fakeDoors({});
});
afterEach(() => act(() => render(null, document.body)));

const settle = () => act(() => new Promise((done) => setTimeout(done)));
const now = () =>
  new Promise<Settings>((resolve) => {
    doors.settings.watch(resolve)();
  });

async function open(): Promise<void> {
  const props = { doors, announcer, acts: {} as never, params: [], query: new URLSearchParams() };
  act(() => render(<SettingsRoute {...props} />, document.body));
  await settle();
}

const pictures = () => document.querySelector<HTMLInputElement>('input[type=checkbox]')!;

describe('settings', () => {
  it('keep pictures once leave is given', async () => {
    await open();
    expect(pictures().checked).toBe(false);
    await act(() => pictures().click());
    await settle();
    expect((await now()).offlinePictures).toBe(true);
  });

  it('stay off, and say so, where leave is refused', async () => {
    vi.spyOn(doors.settings, 'requestAllSites').mockResolvedValue(false);
    await open();
    await act(() => pictures().click());
    await settle();
    expect((await now()).offlinePictures).toBe(false);
    expect(pictures().checked).toBe(false);
    expect(said).toEqual([text['settings.picturesRefused']]);
  });

  it('forget a search', async () => {
    await open();
    expect(document.body.textContent).toContain('CCHC Hoà Bình');
    await act(() => document.querySelector<HTMLElement>('.settings-searches .icon-button')!.click());
    await settle();
    expect((await now()).savedSearches).toEqual([]);
    expect(document.body.textContent).toContain(text['settings.noSearches']);
  });

  it('show the shortcut and how much is kept', async () => {
    await open();
    expect(document.body.textContent).toContain('Alt+Shift+S');
    expect(document.body.textContent).toContain('130,4 MB');
  });
});

describe('rebuilding the index', () => {
  const button = () =>
    [...document.querySelectorAll<HTMLElement>('button')].find(
      (one) => one.textContent === text['settings.rebuild'],
    )!;

  it('shows how far it is until it is done, and says so', async () => {
    let finish: (result: { ok: true; value: null }) => void = () => {};
    vi.spyOn(doors.settings, 'rebuildIndex').mockReturnValue(new Promise((done) => (finish = done)));
    await open();
    expect(document.querySelector('progress')).toBeNull();
    await act(() => button().click());
    await settle();
    expect(document.querySelector('progress')).not.toBeNull();
    finish({ ok: true, value: null });
    await settle();
    expect(document.querySelector('progress')).toBeNull();
    expect(said).toEqual([text['settings.rebuilt']]);
  });

  it('shows one begun elsewhere', async () => {
    vi.spyOn(doors.settings, 'rebuildProgress').mockResolvedValue(30);
    await open();
    expect(document.querySelector('progress')?.value).toBe(30);
  });
});

describe('saving a search', () => {
  const offer = async (query: string) => {
    act(() =>
      render(<SaveSearch query={query} door={doors.settings} announcer={announcer} />, document.body),
    );
    await settle();
    return document.querySelector<HTMLElement>('button');
  };

  it('keeps it under its own words, once', async () => {
    const button = await offer(' văn-bản:28/KH-UBND ');
    await act(() => button!.click());
    await settle();
    expect((await now()).savedSearches.at(-1)).toEqual({
      name: 'văn-bản:28/KH-UBND',
      query: 'văn-bản:28/KH-UBND',
    });
    expect(document.querySelector('button')).toBeNull();
  });

  it('is not offered where nothing is searched', async () => {
    expect(await offer('  ')).toBeNull();
  });
});
