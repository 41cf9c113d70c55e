import { describe, expect, it } from 'vitest';
import { readTab } from '@/utils/browser/tabs';
import { type FakePage, fakeTab } from './fake-tabs';

const url = 'https://baohoabinh.com.vn/11/1/a.htm';

describe('reading a tab', () => {
  it('gives what the extractor answers', async () => {
    const tab = await fakeTab({ url, answer: { ok: true, value: { title: 'x' } } });
    expect(await readTab(tab, 'article')).toEqual({ ok: true, value: { title: 'x' } });
  });

  it('passes on a named refusal, and nothing that is no answer of ours', async () => {
    const refused = await fakeTab({
      url,
      answer: { ok: false, failure: { code: 'not-an-article', detail: 'links' } },
    });
    expect(await readTab(refused, 'article')).toEqual({
      ok: false,
      failure: { code: 'not-an-article', detail: 'links' },
    });
    for (const answer of [null, 'text', { ok: false, failure: { code: 'made-up' } }, { ok: 'yes' }]) {
      expect(await readTab(await fakeTab({ url, answer }), 'article')).toMatchObject({
        failure: { code: 'bad-data' },
      });
    }
  });

  it('notices that the page went to another address, or was loaded again', async () => {
    const page: FakePage = { url };
    const changing = (change: Partial<FakePage>) => () => {
      Object.assign(page, change);
      return { ok: true, value: {} };
    };
    for (const change of [{ url: `${url}?2` }, { born: 2 }]) {
      Object.assign(page, { url, born: 1, answer: changing(change) });
      expect(await readTab(await fakeTab(page), 'article')).toMatchObject({
        failure: { code: 'page-changed' },
      });
    }
  });

  it.each([
    ['Cannot access contents of the page. Extension manifest must request permission', url, 'no-access'],
    ['Cannot access a chrome:// URL', 'chrome://settings', 'no-access'],
    ['The extensions gallery cannot be scripted.', 'https://chromewebstore.google.com/', 'no-access'],
    ['Missing host permission for the tab', 'https://a.vn/van-ban.pdf#page=2', 'not-html'],
    ['Frame with ID 0 was removed.', url, 'page-changed'],
    ['No tab with id: 7.', url, 'page-changed'],
  ])('understands “%s”', async (refuses, address, code) => {
    expect(await readTab(await fakeTab({ url: address, refuses }), 'article')).toMatchObject({
      failure: { code },
    });
  });

  it('tries again where the click that lets us in is known before the tab is open to us', async () => {
    const page: FakePage = { url, answer: { ok: true, value: { title: 'x' } } };
    page.refuses = 'Cannot access contents of the page. Extension manifest must request permission';
    setTimeout(() => {
      page.refuses = undefined;
    }, 20);
    expect(await readTab(await fakeTab(page), 'article')).toMatchObject({ ok: true });
  });

  it('refuses a document that is no HTML before reading it', async () => {
    const tab = await fakeTab({ url, type: 'application/pdf', answer: () => expect.unreachable() });
    expect(await readTab(tab, 'article')).toMatchObject({ failure: { code: 'not-html' } });
  });

  it('does not wait for ever', async () => {
    const tab = await fakeTab({ url, answer: () => new Promise(() => {}) });
    expect(await readTab(tab, 'article', 20)).toMatchObject({ failure: { code: 'timeout' } });
  });
});
