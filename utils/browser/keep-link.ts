/**
 * Keeping an item of a related list without opening it. Title and address are kept at once; the article is fetched
 * when its host may be read. Where the permission is asked for, the prompt closes the popup in both browsers, so the
 * rest happens here, when the browser says that the permission was given.
 */
import { browser } from 'wxt/browser';
import { asFailure, type Failure, fail, linkDraft, ok, type Result } from '@/utils/article';
import { clipDraft } from '@/utils/clip';
import { getArticle } from '@/utils/library';
import { showFailure, showSaved } from './badge';
import { toOutcome } from './clip-tab';
import { fetchPage } from './fetch-page';
import { readFetched } from './offscreen';
import { mayFetch } from './permissions';
import type { ClipOutcome, Request } from './protocol';
import { setWantedLinks, wantedLinks } from './session';

/** `tabId`: the tab whose button shows the outcome when there is no view to do so. */
export async function keepLink(link: Request<'keep-link'>, tabId?: number): Promise<Result<ClipOutcome>> {
  const result = await keep(link);
  if (tabId !== undefined) await (result.ok ? showSaved(tabId) : showFailure(tabId, result.failure.code));
  return result;
}

async function keep(link: Request<'keep-link'>): Promise<Result<ClipOutcome>> {
  const kept = toOutcome(await clipDraft(linkDraft(link)));
  if (!kept.ok || kept.value.kind !== 'link') return kept;
  const { id } = kept.value;
  if (await mayFetch(link.url)) return fetchLink(id);
  await setWantedLinks([...new Set([...(await wantedLinks()), id])]);
  return ok({ ...kept.value, reason: 'permission-refused' });
}

/** Fetches a kept link's article. What cannot be had leaves the link as it was, and says why. */
export async function fetchLink(id: number): Promise<Result<ClipOutcome>> {
  const link = await getArticle(id);
  if (!link) return fail('not-found', `article ${id}`);
  const outcome = { id, outcome: 'unchanged', title: link.title, kind: link.kind } as const;
  if (link.kind !== 'link') return ok(outcome);
  if (!(await mayFetch(link.originalUrl))) return ok({ ...outcome, reason: 'permission-refused' });
  const saved = await fetchAndSave(link.originalUrl);
  return saved.ok ? saved : ok({ ...outcome, reason: saved.failure.code });
}

async function fetchAndSave(url: string): Promise<Result<ClipOutcome>> {
  const page = await fetchPage(url);
  if (!page.ok) return page;
  const read = await readFetched(page.value);
  // Redirects may end elsewhere; the article stays the one that was listed.
  return read.ok ? toOutcome(await clipDraft({ ...read.value, url })) : read;
}

/** Fetches what was waiting for the permission just given. */
export async function fetchWanted(): Promise<void> {
  const waiting: number[] = [];
  for (const id of await wantedLinks()) {
    const link = await getArticle(id);
    if (!link || link.kind !== 'link') continue;
    if (await mayFetch(link.originalUrl)) await fetchLink(id);
    else waiting.push(id);
  }
  await setWantedLinks(waiting);
}

export function listenToPermissions(): void {
  browser.permissions.onAdded.addListener(() => {
    fetchWanted().catch((error: unknown) => console.warn('so-tin', asFailure(error) satisfies Failure));
  });
}
