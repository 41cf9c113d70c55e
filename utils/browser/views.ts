/** What the views may do, by name. No view sends a message or touches `browser.*` itself. */
import { browser } from 'wxt/browser';
import type { Corrections, MayMean, Result, Words } from '@/utils/article';
import { ask } from './ask';
import { originOf, requestFetch } from './permissions';
import type { ClipOutcome, Preview, Request } from './protocol';
import type { ReadMode } from './tabs';

/** Reads the tab without saving. */
export const previewTab = (tabId: number): Promise<Result<Preview>> => ask('preview', { tabId });

/** Saves the tab. `ok` means committed. */
export const saveTab = (tabId: number, as: ReadMode = 'article'): Promise<Result<ClipOutcome>> =>
  ask('clip', { tabId, as });

/**
 * Keeps a listed item: title and address at once, its text when the host may be read. Call it first thing in the
 * reader's click; the host's permission is asked for if it is not given yet.
 */
export async function keepLink(link: Request<'keep-link'>): Promise<Result<ClipOutcome>> {
  const kept = ask('keep-link', link);
  const granted = requestFetch(link.url);
  const outcome = await kept;
  if (!outcome.ok || outcome.value.reason !== 'permission-refused' || !(await granted)) return outcome;
  return ask('fetch-link', { id: outcome.value.id });
}

/** Fetches the text of a kept link. From the reader's click, as `keepLink`. */
export async function fetchLink(id: number, url: string): Promise<Result<ClipOutcome>> {
  await requestFetch(url);
  return ask('fetch-link', { id });
}

export const updateArticle = (id: number, changes: Request<'update'>['changes']) =>
  ask('update', { id, changes });

export const correctArticle = (id: number, corrections: Corrections) =>
  ask('correct', {
    id,
    corrections: {
      topicsAdded: [...corrections.topicsAdded],
      topicsRemoved: [...corrections.topicsRemoved],
      form: corrections.form,
      readings: corrections.readings.map((reading) => ({ ...reading })),
    },
  });

/** The tables lie with the background: a page that carried them would open later. */
export const mayMean = (id: number, { field, start, end }: Words): Promise<Result<MayMean>> =>
  ask('may-mean', { id, words: { field, start, end } });

export const deleteArticles = (ids: readonly number[]) => ask('delete', { ids: [...ids] });
export const rebuildIndex = () => ask('rebuild-index', {});
export const restoreArticles = (ids: readonly number[]) => ask('restore', { ids: [...ids] });

/** Opens a web address in a new tab. Others are ignored: saved pages are data, and `javascript:` is no address. */
export async function openUrl(url: string): Promise<void> {
  if (originOf(url)) await browser.tabs.create({ url });
}

/** Opens the library page, or brings it forward. `path`: its own route, e.g. "article/12". */
export async function openLibrary(path = ''): Promise<void> {
  const page = browser.runtime.getURL('/library.html' as '/');
  const url = path ? `${page}#/${path.replace(/^[#/]+/, '')}` : page;
  const open = await browser.tabs.query({ url: `${page}*` }).catch(() => []);
  const tab = open[0];
  if (tab?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(tab.id, path ? { active: true, url } : { active: true });
  await browser.windows.update(tab.windowId, { focused: true });
}

interface SidebarAction {
  open(): Promise<void>;
}

/** Must be called first thing in the reader's click, with the window already known: awaiting loses the gesture. */
export function openSidePanel(windowId: number): Promise<void> {
  const { sidebarAction } = browser as { sidebarAction?: SidebarAction };
  return sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ windowId });
}

/** The keyboard shortcut as the reader has set it, "" when none. */
export async function clipShortcut(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find((command) => command.name === 'clip-page')?.shortcut ?? '';
}
