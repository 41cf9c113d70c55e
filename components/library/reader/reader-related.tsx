import { i18n } from '#i18n';
import { LinkList } from '../../article/link-list';
import { RelatedList } from '../../article/related-list';
import type { Doors } from '../../doors';
import { useLive } from '../../hooks/use-live';
import type { Announcer } from '../../ui/announcer';
import { listKeys } from '../../ui/list-keys';
import { go } from '../router';

interface ReaderRelatedProps {
  readonly doors: Doors;
  readonly announcer: Announcer;
  readonly id: number;
}

const open = (id: number) => go(`#/bai/${id}`);

/** Below the copy: saved articles related to it, and what its page listed. */
export function ReaderRelated({ doors, announcer, id }: ReaderRelatedProps) {
  const { library, browser } = doors;
  const related = useLive(library, () => library.relatedToArticle(id, 8), [id], true);
  const links = useLive(library, () => library.linksOf(id), [id], true);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows move between the rows' own buttons.
    <div class="reader-related" onKeyDown={listKeys}>
      {related.status === 'ready' && related.value.length > 0 && (
        <section aria-labelledby="related-saved">
          <h2 class="section-title" id="related-saved">
            {i18n.t('related.inLibrary')}
          </h2>
          <RelatedList items={related.value} onOpen={open} />
        </section>
      )}
      {links.status === 'ready' && links.value.length > 0 && (
        <section aria-labelledby="related-page">
          <h2 class="section-title" id="related-page">
            {i18n.t('related.onPage')}
          </h2>
          <LinkList
            links={links.value}
            library={library}
            browser={browser}
            announcer={announcer}
            onOpen={open}
          />
        </section>
      )}
    </div>
  );
}
