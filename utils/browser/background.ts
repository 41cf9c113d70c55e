/** The background's listeners and what they do. Everything is registered before the first await. */
import { browser } from 'wxt/browser';
import { canonicalUrl, ok, parseDraft, type Result } from '@/utils/article';
import { annotateDraft, correctArticle, mayMean, reannotate } from '@/utils/clip';
import * as library from '@/utils/library';
import { annotate, documentKeysOf } from '@/utils/public-admin';
import { siteOf } from '@/utils/sites';
import { showVisit } from './badge';
import { clipTab, clipUnseen, RESUME_ALARM, resumeClips } from './clip-tab';
import { fetchLink, keepLink, listenToPermissions } from './keep-link';
import { createMenus, listenToMenus } from './menus';
import { type Handlers, listen, type Sender } from './messages';
import type { Preview, Request, Responses } from './protocol';
import { readTab } from './tabs';

const HOUSEKEEPING = 'housekeeping';
const DAY_IN_MINUTES = 24 * 60;
/** A page with less text is a front page or a stub: nothing can be said to be related to it. */
const ENOUGH_TEXT = 400;
const RELATED_SHOWN = 20;

/** A burst of clips is merged into the index once, after it. */
const TEND_AFTER_MS = 3000;
let tendTimer: ReturnType<typeof setTimeout> | undefined;

function tendIndexSoon(): void {
  clearTimeout(tendTimer);
  // What fails here is tried again after the next clip, and daily: no article depends on it.
  tendTimer = setTimeout(() => void library.tendIndex().catch(() => {}), TEND_AFTER_MS);
}

/** What nobody waits for: a new version may bring new rules and a new index format, and the bin is emptied. */
async function keepHouse(): Promise<void> {
  try {
    await library.purgeDeleted();
    await reannotate();
  } finally {
    tendIndexSoon();
  }
}

const done = async (write: Promise<unknown>): Promise<Result<null>> => {
  await write;
  tendIndexSoon();
  return ok(null);
};

export const handlers: Omit<Handlers, 'read-html'> = {
  'page-seen': seePage,
  preview: ({ tabId }) => preview(tabId),
  clip: ({ tabId, as }) => clipTab(tabId, as).finally(tendIndexSoon),
  'keep-link': (link) => keepLink(link),
  'fetch-link': ({ id }) => fetchLink(id),
  update: ({ id, changes }) => done(library.updateArticle(id, changes)),
  correct: ({ id, corrections }) => done(correctArticle(id, corrections)),
  'may-mean': async ({ id, words }) => ok(await mayMean(id, words)),
  delete: ({ ids }) => done(library.deleteArticles(ids)),
  restore: ({ ids }) => done(library.restoreArticles(ids)),
  // The open answer keeps the background awake; one that is killed goes on with the next tending.
  'rebuild-index': () => done(library.rebuildIndex()),
};

async function preview(tabId: number): Promise<Result<Preview>> {
  const read = await readTab(tabId, 'article');
  if (!read.ok) return read;
  const parsed = parseDraft(read.value);
  if ('problem' in parsed) return { ok: false, failure: { code: 'bad-data', detail: parsed.problem } };
  const { draft } = parsed;
  const { host } = new URL(canonicalUrl(draft.url) ?? draft.url);
  return ok({ draft, outlet: siteOf(host)?.name ?? host, annotations: annotateDraft(draft, host) });
}

function citedBy({ url, title, text }: Request<'page-seen'>): string[] {
  const { host } = new URL(url);
  return documentKeysOf(annotate({ title, sapo: null, text, day: null, host }));
}

async function seePage(page: Request<'page-seen'>, sender: Sender): Promise<Result<Responses['page-seen']>> {
  const since = Date.now();
  const saved = await library.findByUrl(page.url);
  const related =
    saved || page.text.length < ENOUGH_TEXT
      ? []
      : await library.relatedToText({ ...page, sapo: null, citationKeys: citedBy(page) }, RELATED_SHOWN);
  const tabId = sender.tab?.id;
  if (tabId !== undefined) await showVisit(tabId, saved !== null, related.length, since);
  return ok({ savedId: saved?.id ?? null, related: related.length });
}

/** Called synchronously when the background starts: an event that woke it is delivered only to listeners set by then. */
export function startBackground(): void {
  listen(handlers);
  listenToMenus();
  listenToPermissions();
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'clip-page' && tab?.id !== undefined) void clipUnseen(tab.id, 'article');
  });
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === RESUME_ALARM) void resumeClips();
    if (alarm.name === HOUSEKEEPING) {
      void keepHouse().catch(() => {}); // tomorrow again
    }
  });
  browser.runtime.onInstalled.addListener(() => {
    void keepHouse().catch(() => {}); // tomorrow again
    void createMenus();
    void browser.alarms.create(HOUSEKEEPING, { delayInMinutes: 1, periodInMinutes: DAY_IN_MINUTES });
  });
}
