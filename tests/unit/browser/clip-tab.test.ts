import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clipTab, clipUnseen, resumeClips } from '@/utils/browser/clip-tab';
import { fetchWanted, keepLink } from '@/utils/browser/keep-link';
import { pendingClips, setPending, takeLastFailure, wantedLinks } from '@/utils/browser/session';
import { getArticle, listArticles } from '@/utils/library';
import { draft, freshLibrary } from '../library/drafts';
import { fakePermissions, fakeTab } from './fake-tabs';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));
vi.mock('@/utils/browser/offscreen', () => ({
  readFetched: async ({ url }: { url: string }) => ({ ok: true, value: draft({ url }) }),
}));

const { url } = draft();
const HOST = '*://baohoabinh.com.vn/*';
const titles = async () => (await listArticles()).rows.map((row) => row.title);

beforeEach(() => {
  fakeBrowser.reset();
  freshLibrary();
  fakePermissions([]);
});

describe('clipping a tab', () => {
  it('saves, shows it, and leaves nothing pending', async () => {
    const tab = await fakeTab({ url, answer: { ok: true, value: draft() } });
    expect(await clipTab(tab, 'article')).toMatchObject({
      ok: true,
      value: { outcome: 'saved', kind: 'article' },
    });
    expect(await fakeBrowser.action.getBadgeText({ tabId: tab })).toBe('✓');
    expect(await pendingClips()).toEqual([]);
  });

  it('keeps title and address without a script in the page', async () => {
    const tab = await fakeTab({ url: 'https://a.vn/28.pdf', title: '28.pdf', refuses: 'Cannot access' });
    expect(await clipTab(tab, 'link')).toMatchObject({ value: { kind: 'link', title: '28.pdf' } });
    expect(await clipTab(await fakeTab({ url: 'chrome://newtab' }), 'link')).toMatchObject({
      failure: { code: 'no-access' },
    });
  });

  it('keeps a failure nobody saw for the next popup, once', async () => {
    const tab = await fakeTab({ url, refuses: 'Cannot access' });
    await clipUnseen(tab, 'article');
    expect(await fakeBrowser.action.getBadgeText({ tabId: tab })).toBe('!');
    expect(await takeLastFailure(tab)).toMatchObject({ failure: { code: 'no-access' }, url });
    expect(await takeLastFailure(tab)).toBeNull();
  });
});

describe('waking after being killed', () => {
  const pending = { tabId: 7, as: 'article', url, title: 'Trang', at: 1_000_000 } as const;

  it('finishes the save', async () => {
    await fakeTab({ url, answer: { ok: true, value: draft() } });
    await setPending(pending);
    await resumeClips(pending.at + 40_000);
    expect(await titles()).toEqual([draft().title]);
    expect(await pendingClips()).toEqual([]);
  });

  it('keeps title and address when the tab has gone elsewhere', async () => {
    await fakeTab({ url: 'https://b.vn/', answer: { ok: true, value: draft({ title: 'khác' }) } });
    await setPending(pending);
    await resumeClips(pending.at + 40_000);
    expect((await listArticles()).rows).toMatchObject([{ kind: 'link', title: 'Trang', originalUrl: url }]);
  });

  it('leaves alone what may still be running, and forgets what is old', async () => {
    await fakeTab({ url, answer: { ok: true, value: draft() } });
    await setPending(pending);
    await resumeClips(pending.at + 5_000);
    expect(await titles()).toEqual([]);
    expect(await pendingClips()).toHaveLength(1);
    await resumeClips(pending.at + 3_600_000);
    expect(await titles()).toEqual([]);
    expect(await pendingClips()).toEqual([]);
  });
});

describe('keeping a link for later', () => {
  const link = { title: 'Tin khác', url, summary: 'Tóm tắt' };
  const html = () => new Response('<p>x</p>', { headers: { 'content-type': 'text/html' } });

  it('keeps it at once without leave, and fetches it when leave is given', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => html());
    const kept = await keepLink(link);
    expect(kept).toMatchObject({ value: { kind: 'link', reason: 'permission-refused' } });
    expect(fetched).not.toHaveBeenCalled();
    fakePermissions([HOST]);
    await fetchWanted();
    expect(fetched).toHaveBeenCalledOnce();
    expect(await getArticle(kept.ok ? kept.value.id : 0)).toMatchObject({
      kind: 'article',
      title: draft().title,
    });
    expect(await wantedLinks()).toEqual([]);
  });

  it('never overwrites an article that is saved already', async () => {
    const tab = await fakeTab({ url, answer: { ok: true, value: draft() } });
    await clipTab(tab, 'article');
    expect(await keepLink(link)).toMatchObject({ value: { outcome: 'unchanged', kind: 'article' } });
  });

  it.each([
    ['a server’s refusal', async () => new Response('', { status: 500 }), 'fetch-failed'],
    ['no network', () => Promise.reject(new TypeError('Failed to fetch')), 'fetch-failed'],
    [
      'a PDF',
      async () => new Response('%PDF', { headers: { 'content-type': 'application/pdf' } }),
      'not-html',
    ],
  ])('says why %s left only the address', async (_case, reply, reason) => {
    fakePermissions([HOST]);
    vi.spyOn(globalThis, 'fetch').mockImplementation(reply as typeof fetch);
    expect(await keepLink(link)).toMatchObject({ ok: true, value: { kind: 'link', reason } });
  });
});
