/** The popup and the side panel: four views of one library, and the page in front of the reader. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useArticleActs } from '../article/use-article-acts';
import type { BrowserDoor, Doors } from '../doors';
import { useLive } from '../hooks/use-live';
import { usePage } from '../hooks/use-page';
import { formatNumber } from '../text/format';
import { OutcomeBar, useAnnouncer } from '../ui/announcer';
import { TabPanel, Tabs } from '../ui/tabs';
import { PageView } from './page-view';
import { PopupFooter } from './popup-footer';
import { RelatedView } from './related-view';
import { SavedView } from './saved-view';
import { SearchView } from './search-view';

const views = ['page', 'saved', 'related', 'search'] as const;
type View = (typeof views)[number];

const inField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select') !== null;

/** The popup has done its work once the panel stands beside the page. */
function openPanel(browser: BrowserDoor, windowId: number): void {
  void browser.openSidePanel(windowId).then(
    () => window.close(),
    () => {},
  );
}

interface PopupAppProps {
  readonly doors: Doors;
  /** True where the views already stand in the side panel. */
  readonly inPanel?: boolean;
}

export function PopupApp({ doors, inPanel = false }: PopupAppProps) {
  const { library, browser } = doors;
  const [view, setView] = useState<View>('page');
  const announcer = useAnnouncer();
  const acts = useArticleActs(browser, announcer);
  const page = usePage(doors);
  const counters = useLive(library, () => library.counters(), []);
  const unread = counters.status === 'ready' ? counters.value.unread : 0;
  const open = (id: number) => void browser.openLibrary(`#/bai/${id}`);

  // A shortcut or menu save that failed while no view was open is not to be lost.
  const tabId = page.tab?.id;
  const windowId = page.tab?.windowId;
  useEffect(() => {
    if (tabId === undefined) return;
    void browser.takeLastFailure(tabId).then((last) => last && announcer.fail(last.failure));
  }, [browser, tabId, announcer.fail]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (inField(event.target) || event.altKey || event.ctrlKey || event.metaKey) return;
      const chosen = event.key === '/' ? 'search' : views[Number(event.key) - 1];
      if (!chosen) return;
      event.preventDefault();
      setView(chosen);
      document.querySelector<HTMLElement>(event.key === '/' ? '[data-search]' : `#tab-${chosen}`)?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  return (
    <div class="popup">
      <header class="popup-header">
        <h1 class="only-heard">{i18n.t('extension.name')}</h1>
        <Tabs
          label={i18n.t('extension.name')}
          current={view}
          onSelect={setView}
          tabs={[
            { id: 'page', label: i18n.t('tab.page') },
            { id: 'saved', label: i18n.t('tab.saved'), badge: unread ? formatNumber(unread) : undefined },
            { id: 'related', label: i18n.t('tab.related') },
            { id: 'search', label: i18n.t('tab.search') },
          ]}
        />
      </header>
      <OutcomeBar announcer={announcer} />
      {/* Another view begins at its top. */}
      <main key={view} data-scroll>
        <TabPanel id={view}>
          {view === 'page' && (
            <PageView doors={doors} page={page} acts={acts} announcer={announcer} onOpen={open} />
          )}
          {view === 'saved' && <SavedView library={library} acts={acts} onOpen={open} />}
          {view === 'related' && (
            <RelatedView doors={doors} page={page} announcer={announcer} onOpen={open} />
          )}
          {view === 'search' && (
            <SearchView
              library={library}
              acts={acts}
              onOpen={open}
              onOpenAll={(query) => void browser.openLibrary(`#/tin?q=${encodeURIComponent(query)}`)}
            />
          )}
        </TabPanel>
      </main>
      <PopupFooter
        onOpenLibrary={() => void browser.openLibrary()}
        onOpenPanel={inPanel || windowId === undefined ? undefined : () => openPanel(browser, windowId)}
      />
    </div>
  );
}
