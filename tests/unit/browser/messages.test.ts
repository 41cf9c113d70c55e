import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FailureError, ok } from '@/utils/article';
import { ask, sendFailure } from '@/utils/browser/ask';
import { answer, type Handlers, listen } from '@/utils/browser/messages';

const ours = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html' as '/') };
const page = { id: fakeBrowser.runtime.id, url: 'https://baohoabinh.com.vn/', tab: { id: 3 } };
const handlers = {
  delete: vi.fn(async () => ok(null)),
  'page-seen': vi.fn(async () => ok({ savedId: null, related: 0 })),
} satisfies Partial<Handlers>;

describe('the receiving end', () => {
  it('answers our own pages', async () => {
    expect(await answer(handlers, { soTin: 'delete', payload: { ids: [1] } }, ours)).toEqual(ok(null));
  });

  it('refuses another extension, and a web page’s script that asks for more than it may', async () => {
    const foreign = { ok: false, failure: { code: 'foreign-sender' } };
    const request = { soTin: 'delete' as const, payload: { ids: [1] } };
    expect(await answer(handlers, request, { ...ours, id: 'other' })).toMatchObject(foreign);
    expect(await answer(handlers, request, page)).toMatchObject(foreign);
    expect(await answer(handlers, request, { id: fakeBrowser.runtime.id })).toMatchObject(foreign);
    const seen = { soTin: 'page-seen', payload: { url: page.url, title: '', text: '' } } as const;
    expect(await answer(handlers, seen, page)).toMatchObject({ ok: true });
  });

  it.each([[{ ids: [] }], [{ ids: [-1] }], [{ ids: ['1'] }], [null], [{}]])('refuses %j', async (payload) => {
    handlers.delete.mockClear();
    const request = { soTin: 'delete', payload: payload as { ids: number[] } } as const;
    expect(await answer(handlers, request, ours)).toMatchObject({ failure: { code: 'bad-data' } });
    expect(handlers.delete).not.toHaveBeenCalled();
  });

  it('loses nothing of what the reader adds, and refuses a place or a number that is none', async () => {
    const correct = vi.fn(async () => ok(null));
    const number = { value: 86.26, unit: 'điểm', rank: 9, of: 10 } as const;
    const reading = {
      kind: 'figure',
      field: 'text',
      quote: '86,26',
      as: 'par, 2023',
      at: 12,
      number,
    } as const;
    const send = (one: object) => {
      const readings = [{ ...reading, ...one }];
      const corrections = { topicsAdded: [], topicsRemoved: [], form: null, readings };
      return answer({ correct }, { soTin: 'correct', payload: { id: 1, corrections } }, ours);
    };
    expect(await send({})).toEqual(ok(null));
    expect(correct.mock.calls[0]).toMatchObject([{ corrections: { readings: [reading] } }, ours]);
    for (const wrong of [
      { at: -1 },
      { at: 1.5 },
      { number: { ...number, rank: 0 } },
      { number: { value: 1 } },
    ])
      expect(await send(wrong)).toMatchObject({ failure: { code: 'bad-data' } });
    expect(correct).toHaveBeenCalledOnce();
  });

  it('turns what a handler throws into a failure', async () => {
    const broken = { delete: () => Promise.reject(new FailureError('not-found')) };
    expect(await answer(broken, { soTin: 'delete', payload: { ids: [1] } }, ours)).toMatchObject({
      failure: { code: 'not-found' },
    });
  });

  it('leaves other messages to other listeners', async () => {
    const added = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
    listen(handlers);
    const listener = added.mock.calls[0]?.[0] as (
      message: unknown,
      sender: unknown,
      send: () => void,
    ) => unknown;
    for (const message of [null, 'x', {}, { soTin: 'toString' }, { soTin: 'read-html', payload: {} }]) {
      expect(listener(message, ours, () => {})).toBe(false);
    }
    expect(listener({ soTin: 'delete', payload: { ids: [1] } }, ours, () => {})).toBe(true);
  });
});

describe('asking', () => {
  it.each([
    ['Extension context invalidated.', 'extension-reloaded'],
    ['Could not establish connection. Receiving end does not exist.', 'interrupted'],
    [
      'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
      'interrupted',
    ],
    ['something new', 'unexpected'],
  ])('understands “%s”', (message, code) => {
    expect(sendFailure(new Error(message)).code).toBe(code);
  });

  it('asks once more when the background died under the question', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 100 });
    const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
    send.mockRejectedValueOnce(new Error('The message port closed before a response was received.'));
    send.mockResolvedValueOnce(ok(null) as never);
    expect(await ask('delete', { ids: [1] })).toEqual(ok(null));
    vi.useRealTimers();
  });

  it('never rejects, and takes silence for an interruption', async () => {
    const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined as never);
    expect(await ask('delete', { ids: [1] })).toMatchObject({ failure: { code: 'interrupted' } });
    expect(send).toHaveBeenCalledTimes(2);
    send.mockReset().mockRejectedValueOnce(new Error('Extension context invalidated.'));
    expect(await ask('delete', { ids: [1] })).toMatchObject({ failure: { code: 'extension-reloaded' } });
    expect(send).toHaveBeenCalledOnce();
  });
});
