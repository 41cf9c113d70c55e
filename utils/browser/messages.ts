/** The receiving end of every message: who sent it, whether it has the agreed shape, and one answer. */
import { browser } from 'wxt/browser';
import { asFailure, fail, type Result } from '@/utils/article';
import type { Envelope } from './ask';
import { type Request, type RequestName, type Responses, requests } from './protocol';

export type Handlers<Names extends RequestName = RequestName> = {
  readonly [N in Names]: (payload: Request<N>, sender: Sender) => Promise<Result<Responses[N]>>;
};

/** What of the browser's sender is used. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** What a script in a web page may ask. Everything else comes from our own pages only. */
const FROM_PAGES: ReadonlySet<RequestName> = new Set(['page-seen']);

/**
 * Answers the requests named by `handlers`; others are left to other listeners (the offscreen document).
 * Registers synchronously: a worker woken by a message must be listening when its script ends.
 */
export function listen(handlers: Partial<Handlers>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    const envelope = asEnvelope(message);
    if (!envelope || !(envelope.soTin in handlers)) return false;
    answer(handlers, envelope, sender as Sender).then(sendResponse);
    return true; // keeps the channel open for the answer, in both browsers
  });
}

function asEnvelope(message: unknown): Envelope | null {
  const name = (message as Partial<Envelope> | null)?.soTin;
  return typeof name === 'string' && Object.hasOwn(requests, name) ? (message as Envelope) : null;
}

/** Never rejects: what a handler throws comes back as a failure. */
export async function answer(
  handlers: Partial<Handlers>,
  { soTin, payload }: Envelope,
  sender: Sender,
): Promise<Result<unknown>> {
  try {
    if (!isOurs(soTin, sender)) return fail('foreign-sender', sender.url);
    const parsed = requests[soTin].safeParse(payload);
    if (!parsed.success) return fail('bad-data', soTin);
    const handler = handlers[soTin] as
      | ((payload: unknown, sender: Sender) => Promise<Result<unknown>>)
      | undefined;
    return handler ? await handler(parsed.data, sender) : fail('unexpected', soTin);
  } catch (error) {
    return { ok: false, failure: asFailure(error) };
  }
}

function isOurs(name: RequestName, sender: Sender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  return FROM_PAGES.has(name) || (sender.url?.startsWith(browser.runtime.getURL('/')) ?? false);
}
