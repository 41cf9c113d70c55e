/** Reading a tab: the extractor is put into it, afresh each time, and its answer checked against the page it began on. */
import { browser } from 'wxt/browser';
import {
  asFailure,
  type Failure,
  type FailureCode,
  FailureError,
  fail,
  failureCodes,
  type Result,
} from '@/utils/article';
import { runInTab } from './inject';

export type ReadMode = 'article' | 'selection' | 'link';

/** How long a page may take to answer. A 5 MB page takes some seconds on a slow machine. */
const PATIENCE = 30_000;

/** What identifies a document in a tab: another address or another start is another page. */
interface PageState {
  readonly url: string;
  /** When this document's navigation began: tells a reload of the same address apart. */
  readonly born: number;
  readonly type: string;
}

/**
 * Reads the tab's article (or selection, or title and address). The draft is what the page says: parse it.
 * Never rejects.
 */
export async function readTab(tabId: number, mode: ReadMode, patience = PATIENCE): Promise<Result<unknown>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new FailureError('timeout')), patience);
    });
    return await Promise.race([readNow(tabId, mode), late]);
  } catch (error) {
    return { ok: false, failure: await refusal(error, tabId) };
  } finally {
    clearTimeout(timer);
  }
}

async function readNow(tabId: number, mode: ReadMode): Promise<Result<unknown>> {
  const before = await pageState(tabId, mode);
  if (!/html/i.test(before.type)) return fail('not-html', before.type);
  // Injected each time and never kept: a page that changed without navigation must not give its first article again.
  const answer = asResult(
    await runInTab({ target: { tabId }, files: ['/extract.js'], injectImmediately: true }),
  );
  const after = await pageState(tabId, mode);
  if (after.born !== before.born || after.url !== before.url) return fail('page-changed', after.url);
  return answer ?? fail('bad-data', 'the extractor gave no answer');
}

/** What a page is given to finish loading, once its text is there: some put the text in only then. */
const LOADING = 1500;

/**
 * Injected at once and waiting itself, because the browsers' own "idle" may never come: one picture that hangs, or one
 * that is asked for again and again, keeps a page loading for ever.
 */
async function pageState(tabId: number, mode: ReadMode): Promise<PageState> {
  const state = await runInTab({
    target: { tabId },
    func: waitForPage,
    args: [mode, LOADING],
    injectImmediately: true,
  });
  if (state) return state;
  // Firefox answers without a result where the document went away, and where no script is let in.
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const ownPage = tab?.url !== undefined && !/^(?:https?|file):/i.test(tab.url);
  throw new FailureError(ownPage ? 'no-access' : 'page-changed', 'no result');
}

/** Runs in the page. */
async function waitForPage(mode: ReadMode, patience: number): Promise<PageState> {
  (globalThis as { __soTinMode?: string }).__soTinMode = mode;
  if (document.readyState === 'loading') {
    await new Promise((done) => document.addEventListener('DOMContentLoaded', done, { once: true }));
  }
  if (document.readyState !== 'complete') {
    await new Promise((done) => {
      addEventListener('load', done, { once: true });
      setTimeout(done, patience);
    });
  }
  return { url: location.href, born: performance.timeOrigin, type: document.contentType };
}

/** The extractor's answer as far as it can be trusted: its form. The draft inside is parsed where it is used. */
function asResult(value: unknown): Result<unknown> | null {
  const result = value as {
    ok?: unknown;
    value?: unknown;
    failure?: { code?: unknown; detail?: unknown };
  } | null;
  if (result?.ok === true) return { ok: true, value: result.value };
  const code = result?.failure?.code;
  if (result?.ok !== false || !(failureCodes as readonly unknown[]).includes(code)) return null;
  return fail(
    code as FailureCode,
    typeof result.failure?.detail === 'string' ? result.failure.detail : undefined,
  );
}

/** What the browsers say when a script cannot run in a tab, or its document is gone. */
const GONE = /was removed|No tab with id|Invalid tab|disconnected|was destroyed|closed|navigat|error page/i;
const FORBIDDEN =
  /Cannot access|cannot be scripted|Missing host permission|must request permission|Cannot be/i;

async function refusal(error: unknown, tabId: number): Promise<Failure> {
  if (error instanceof FailureError) return asFailure(error);
  const detail = error instanceof Error ? error.message : String(error);
  if (GONE.test(detail)) return { code: 'page-changed', detail };
  if (!FORBIDDEN.test(detail)) return asFailure(error);
  const tab = await browser.tabs.get(tabId).catch(() => null);
  // The browsers' own PDF viewers let no script in; only the address tells.
  if (/\.(?:pdf|docx?|xlsx?)(?:$|[?#])/i.test(tab?.url ?? '')) return { code: 'not-html', detail };
  return { code: 'no-access', detail };
}

export interface CurrentTab {
  readonly id: number;
  readonly windowId: number;
  /** Known where the reader's click or a host permission lets us see it; else null. */
  readonly url: string | null;
  readonly title: string | null;
}

/** The tab in front, in the window that asks. */
export async function currentTab(): Promise<CurrentTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return { id: tab.id, windowId: tab.windowId, url: tab.url ?? null, title: tab.title ?? null };
}

/** Calls back when another tab comes to the front or the front tab's page changes: for the side panel. */
export function watchCurrentTab(onChange: () => void): () => void {
  const updated = (_id: number, change: { status?: string | undefined; url?: string | undefined }) => {
    if (change.status === 'complete' || change.url) onChange();
  };
  browser.tabs.onActivated.addListener(onChange);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(onChange);
    browser.tabs.onUpdated.removeListener(updated);
  };
}
