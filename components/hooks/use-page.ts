import { useEffect, useState } from 'preact/hooks';
import type { Article, Result } from '@/utils/article';
import type { Doors, Preview, TabInfo } from '../doors';
import { type Live, useLive } from './use-live';

export interface PageState {
  /** The tab in front; undefined while asking, null when there is none to read. */
  readonly tab: TabInfo | null | undefined;
  /** Its article in the library, kept live. */
  readonly saved: Live<Article | null>;
  /** What reading the page gave; null while reading, and for pages already saved. */
  readonly preview: Result<Preview> | null;
  readonly readAgain: () => void;
}

/** The page in front of the reader: follows the active tab, and reads it only when it is not saved yet. */
export function usePage({ library, browser }: Doors): PageState {
  const [tab, setTab] = useState<TabInfo | null | undefined>(undefined);
  const [preview, setPreview] = useState<Result<Preview> | null>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let alive = true;
    const ask = () =>
      void browser.currentTab().then((found) => {
        if (!alive) return;
        setTab(found);
        setAttempt((n) => n + 1);
      });
    ask();
    const stop = browser.onTabChange(ask);
    return () => {
      alive = false;
      stop();
    };
  }, [browser]);

  // The address goes with the answer: the answer for the tab before must not pass for this one's.
  const url = tab?.url ?? null;
  const found = useLive(
    library,
    tab ? async () => ({ url, article: url ? await library.findByUrl(url) : null }) : null,
    [tab === undefined, url],
    true,
  );
  const current = found.status === 'ready' && found.value.url === url;
  const saved: Live<Article | null> =
    found.status === 'failed'
      ? found
      : current
        ? { status: 'ready', value: found.value.article }
        : { status: 'loading' };

  const tabId = tab?.id;
  const known = saved.status !== 'loading';
  const present = saved.status === 'ready' && saved.value !== null;
  useEffect(() => {
    setPreview(null);
    if (tabId === undefined || !known || present) return;
    let wanted = true;
    void browser.previewTab(tabId).then((result) => wanted && setPreview(result));
    return () => {
      wanted = false;
    };
  }, [browser, tabId, url, known, present, attempt]);

  return { tab, saved, preview, readAgain: () => setAttempt((n) => n + 1) };
}
