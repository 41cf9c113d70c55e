/** What the library already has about this page, and what the page itself points to. */
import { i18n } from '#i18n';
import type { RelatedLink } from '@/utils/article';
import type { RelatedItem } from '@/utils/search';
import { LinkList } from '../article/link-list';
import { RelatedList } from '../article/related-list';
import type { Doors } from '../doors';
import { useLive } from '../hooks/use-live';
import type { PageState } from '../hooks/use-page';
import type { Announcer } from '../ui/announcer';
import { listKeys } from '../ui/list-keys';
import { Empty, FailureNotice, Loading } from '../ui/notice';

interface RelatedViewProps {
  readonly doors: Doors;
  readonly page: PageState;
  readonly announcer: Announcer;
  readonly onOpen: (id: number) => void;
}

const LIMIT = 10;

export function RelatedView({ doors, page, announcer, onOpen }: RelatedViewProps) {
  const { library, browser } = doors;
  const { preview } = page;
  const saved = page.saved.status === 'ready' ? page.saved.value : null;
  const draft = preview?.ok ? preview.value.draft : null;
  const citations = preview?.ok ? (preview.value.annotations?.citations ?? []) : [];

  let askRelated: (() => Promise<readonly RelatedItem[]>) | null = null;
  let askLinks: (() => Promise<readonly RelatedLink[]>) | null = null;
  if (saved) {
    askRelated = () => library.relatedToArticle(saved.id, LIMIT);
    askLinks = () => library.linksOf(saved.id);
  } else if (draft) {
    const { url, title, sapo, text, related } = draft;
    const citationKeys = [...new Set(citations.map((citation) => citation.key))];
    askRelated = () => library.relatedToText({ url, title, sapo, text, citationKeys }, LIMIT);
    askLinks = async () => related;
  }
  const related = useLive(library, askRelated, [saved?.id, draft]);
  const links = useLive(library, askLinks, [saved?.id, draft]);

  if (page.tab === null || (preview && !preview.ok && !saved)) {
    return (
      <Empty icon="link" title={i18n.t('related.noPage')}>
        <p>{i18n.t('related.noPageHint')}</p>
      </Empty>
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows move between the rows' own buttons.
    <div onKeyDown={listKeys}>
      <section aria-labelledby="related-saved">
        <h2 class="section-title" id="related-saved">
          {i18n.t('related.inLibrary')}
        </h2>
        {related.status === 'loading' && <Loading />}
        {related.status === 'failed' && <FailureNotice failure={related.failure} />}
        {related.status === 'ready' && related.value.length === 0 && (
          <p class="hint">{i18n.t('related.noneInLibrary')}</p>
        )}
        {related.status === 'ready' && <RelatedList items={related.value} onOpen={onOpen} />}
      </section>
      <section aria-labelledby="related-page">
        <h2 class="section-title" id="related-page">
          {i18n.t('related.onPage')}
        </h2>
        {links.status === 'failed' && <FailureNotice failure={links.failure} />}
        {links.status === 'ready' && links.value.length === 0 && (
          <p class="hint">{i18n.t('related.noneOnPage')}</p>
        )}
        {links.status === 'ready' && links.value.length > 0 && (
          <LinkList
            links={links.value}
            library={library}
            browser={browser}
            announcer={announcer}
            onOpen={onOpen}
          />
        )}
      </section>
    </div>
  );
}
