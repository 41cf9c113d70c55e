/** The library in a tab of its own: navigation beside whichever page the address names. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useArticleActs } from '../article/use-article-acts';
import type { LibraryPageDoors } from '../doors';
import { OutcomeBar, useAnnouncer } from '../ui/announcer';
import { Empty } from '../ui/notice';
import { SearchBox } from '../ui/search-box';
import { Navigation } from './navigation';
import { go, href, useLocation } from './router';
import { routeOf } from './routes';

export function LibraryApp({ doors }: { doors: LibraryPageDoors }) {
  const location = useLocation();
  const announcer = useAnnouncer();
  const acts = useArticleActs(doors.browser, announcer);
  const asked = location.query.get('q') ?? '';
  const [typed, setTyped] = useState(asked);
  useEffect(() => setTyped(asked), [asked]);

  const search = (text: string) => {
    setTyped(text);
    const searching = location.path === 'tin' && asked !== '';
    go(href('tin', { q: text.trimStart(), sx: searching ? location.query.get('sx') : null }), searching);
  };

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const field = (event.target as HTMLElement).closest('input, textarea, select');
      if (event.key !== '/' || field || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      document.querySelector<HTMLElement>('[data-search]')?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  const found = routeOf(location.path);
  const View = found?.route.view;
  return (
    <div class="library">
      <button type="button" class="skip-link" onClick={skipToContent}>
        {i18n.t('nav.skip')}
      </button>
      <Navigation doors={doors} location={location} />
      <div class="library-main">
        <header class="library-header">
          <SearchBox
            value={typed}
            onChange={search}
            onKeyDown={(event) => {
              if (event.key === 'ArrowDown') document.querySelector<HTMLElement>('[data-row]')?.focus();
            }}
          />
        </header>
        <OutcomeBar announcer={announcer} />
        <main id="content" tabIndex={-1}>
          {View ? (
            <View
              doors={doors}
              announcer={announcer}
              acts={acts}
              params={found.params}
              query={location.query}
            />
          ) : (
            <Empty wholePage icon="warning" title={i18n.t('nav.noSuchPage')}>
              <a href="#/tin">{i18n.t('nav.inbox')}</a>
            </Empty>
          )}
        </main>
      </div>
    </div>
  );
}

function skipToContent(): void {
  document.getElementById('content')?.focus();
}
