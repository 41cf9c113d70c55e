/** Saving a tab's page, surviving the background's own death on the way. */
import { browser } from 'wxt/browser';
import { fail, linkDraft, ok, type Result } from '@/utils/article';
import { clipDraft, keepPictures } from '@/utils/clip';
import { getContent } from '@/utils/library';

import { showFailure, showSaved, showWorking } from './badge';
import type { ClipOutcome } from './protocol';
import { clearPending, type PendingClip, pendingClips, setLastFailure, setPending } from './session';
import { getSettings } from './settings';
import { type ReadMode, readTab } from './tabs';

/** Wakes a background that was killed in the middle of a save. The shortest alarm browsers allow. */
export const RESUME_ALARM = 'resume-clips';
const RESUME_MINUTES = 0.5;

/** What was begun longer ago is not resumed: the reader has moved on. */
const RESUME_WITHIN = 5 * 60_000;

/**
 * Reads and saves. What is asked for is written down first, so that a background killed before the commit finishes the
 * save when it wakes. Saving is idempotent, so doing it twice does no harm.
 */
export async function clipTab(tabId: number, as: ReadMode, now = Date.now()): Promise<Result<ClipOutcome>> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const pending: PendingClip = { tabId, as, url: tab?.url ?? null, title: tab?.title ?? null, at: now };
  await setPending(pending);
  await browser.alarms.create(RESUME_ALARM, { delayInMinutes: RESUME_MINUTES });
  await showWorking(tabId);
  const result = await readAndSave(pending, now);
  await clearPending(tabId);
  if (result.ok) {
    await showSaved(tabId);
    void fetchPictures(result.value.id);
  } else await showFailure(tabId, result.failure.code);
  return result;
}

/** After the article is safe, and only where the reader chose so: nothing that fails here touches the clip. */
async function fetchPictures(id: number): Promise<void> {
  if (!(await getSettings()).offlinePictures) return;
  const content = await getContent(id);
  if (content) await keepPictures(id, content.images);
}

/** For the shortcut and the menus, which have no popup to answer to: a failure waits for the next popup. */
export async function clipUnseen(tabId: number, as: ReadMode): Promise<void> {
  const result = await clipTab(tabId, as);
  if (result.ok) return;
  const tab = await browser.tabs.get(tabId).catch(() => null);
  await setLastFailure(tabId, { failure: result.failure, url: tab?.url ?? null, at: Date.now() });
}

async function readAndSave(pending: PendingClip, now: number): Promise<Result<ClipOutcome>> {
  const read = pending.as === 'link' ? linkOf(pending) : await readTab(pending.tabId, pending.as);
  return read.ok ? toOutcome(await clipDraft(read.value, now)) : read;
}

/** Title and address need no script in the page, so they can be kept of any tab, a PDF too. */
function linkOf({ url, title }: PendingClip): Result<unknown> {
  return url && /^https?:/i.test(url)
    ? ok(linkDraft({ url, title: title || url }))
    : fail('no-access', url ?? '');
}

export function toOutcome(result: Awaited<ReturnType<typeof clipDraft>>): Result<ClipOutcome> {
  if (!result.ok) return result;
  const { id, outcome, article } = result.value;
  return ok({ id, outcome, title: article.title, kind: article.kind });
}

/** Finishes the saves a killed background left. If the page is no longer there, its title and address are kept. */
export async function resumeClips(now = Date.now()): Promise<void> {
  for (const pending of await pendingClips()) {
    // Written down so recently that it may still be running here: the alarm comes again.
    if (now - pending.at < RESUME_MINUTES * 60_000 - 1000) continue;
    await clearPending(pending.tabId);
    if (now - pending.at > RESUME_WITHIN) continue;
    const tab = await browser.tabs.get(pending.tabId).catch(() => null);
    const there = tab !== null && (pending.url === null || tab.url === pending.url);
    const result = there ? await clipTab(pending.tabId, pending.as, now) : null;
    if (result?.ok || !pending.url) continue;
    await readAndSave({ ...pending, as: 'link' }, now);
  }
}
