/**
 * What must outlive the background's sleep but not the browser: storage.session. The background keeps nothing in
 * module variables, because it is stopped after 30 seconds of idleness.
 */
import { browser } from 'wxt/browser';
import type { Failure } from '@/utils/article';
import type { ReadMode } from './tabs';

/** A clip that was asked for and is not confirmed yet. */
export interface PendingClip {
  readonly tabId: number;
  readonly as: ReadMode;
  readonly url: string | null;
  readonly title: string | null;
  /** Epoch ms. */
  readonly at: number;
}

/** A clip that failed while no popup was open to say so. */
export interface LastFailure {
  readonly failure: Failure;
  readonly url: string | null;
  readonly at: number;
}

/** One entry a tab, so that two clips at once never write over each other's. */
const pendingKey = (tabId: number) => `pending:${tabId}`;
const failureKey = (tabId: number) => `failure:${tabId}`;
const WANTED = 'wanted-links';

const read = async (key: string): Promise<unknown> => (await browser.storage.session.get(key))[key];

export const setPending = (clip: PendingClip) =>
  browser.storage.session.set({ [pendingKey(clip.tabId)]: clip });
export const clearPending = (tabId: number) => browser.storage.session.remove(pendingKey(tabId));

export async function pendingClips(): Promise<PendingClip[]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all)
    .filter(([key]) => key.startsWith(pendingKey('' as never)))
    .map(([, clip]) => clip as PendingClip);
}

export const setLastFailure = (tabId: number, last: LastFailure) =>
  browser.storage.session.set({ [failureKey(tabId)]: last });

/** The failure to show when the popup opens on this tab; it is shown once. */
export async function takeLastFailure(tabId: number): Promise<LastFailure | null> {
  const last = (await read(failureKey(tabId))) as LastFailure | undefined;
  if (last) await browser.storage.session.remove(failureKey(tabId));
  return last ?? null;
}

/** Ids of kept links whose article is to be fetched once their host's permission is granted. */
export const wantedLinks = async (): Promise<number[]> =>
  ((await read(WANTED)) as number[] | undefined) ?? [];
export const setWantedLinks = (ids: readonly number[]) => browser.storage.session.set({ [WANTED]: ids });
