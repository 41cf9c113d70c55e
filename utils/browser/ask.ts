/** Asking the background. No zod here: the small content script imports this too. */
import { browser } from 'wxt/browser';
import { asFailure, type Failure, fail, type Result } from '@/utils/article';
import type { Request, RequestName, Responses } from './protocol';

/** What travels. The name under a key of our own, so that other messages are told apart. */
export interface Envelope<N extends RequestName = RequestName> {
  readonly soTin: N;
  readonly payload: Request<N>;
}

/** How long a background takes to be gone: until then the browser still sends messages to the dying one. */
const DYING = 500;

/**
 * Sends a request and gives the background's answer. Never rejects. A background that died under the question is asked
 * once more: every request may be carried out twice without harm.
 */
export async function ask<N extends RequestName>(
  name: N,
  payload: Request<N>,
): Promise<Result<Responses[N]>> {
  const first = await send(name, payload);
  if (first.ok || first.failure.code !== 'interrupted') return first;
  await new Promise((done) => setTimeout(done, DYING));
  return send(name, payload);
}

async function send<N extends RequestName>(name: N, payload: Request<N>): Promise<Result<Responses[N]>> {
  try {
    // After an update the page's old script lives on without its extension.
    if (!browser.runtime?.id) return fail('extension-reloaded');
    const answer: unknown = await browser.runtime.sendMessage({ soTin: name, payload } satisfies Envelope<N>);
    return isResult<Responses[N]>(answer) ? answer : fail('interrupted', 'no answer');
  } catch (error) {
    return { ok: false, failure: sendFailure(error) };
  }
}

const isResult = <T>(value: unknown): value is Result<T> =>
  typeof value === 'object' && value !== null && typeof (value as { ok?: unknown }).ok === 'boolean';

/** The browsers' own words for a message that could not be delivered or answered. */
export function sendFailure(error: unknown): Failure {
  const text = error instanceof Error ? error.message : String(error);
  if (/context invalidated/i.test(text)) return { code: 'extension-reloaded', detail: text };
  // The background died, or was not up yet: Chromium says both, Firefox the last two.
  if (/message (?:port|channel) closed|Receiving end does not exist|disconnected|manager/i.test(text)) {
    return { code: 'interrupted', detail: text };
  }
  return asFailure(error);
}
