/** A page's own related list ("Các tin khác"): each item opened, kept for later, or known to be saved. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Article, RelatedLink } from '@/utils/article';
import type { BrowserDoor, LibraryDoor } from '../doors';
import { useLive } from '../hooks/use-live';
import { formatIsoDay } from '../text/format';
import type { Announcer } from '../ui/announcer';
import { IconButton } from '../ui/button';
import { Icon } from '../ui/icon';

interface LinkListProps {
  readonly links: readonly RelatedLink[];
  readonly library: LibraryDoor;
  readonly browser: BrowserDoor;
  readonly announcer: Announcer;
  readonly onOpen: (id: number) => void;
}

export function LinkList({ links, library, browser, announcer, onOpen }: LinkListProps) {
  const [keeping, setKeeping] = useState<string | null>(null);
  const saved = useLive(library, async () => {
    const found = await Promise.all(links.map((link) => library.findByUrl(link.url)));
    return found.map((article) => (article && article.deletedAt === null ? article : null));
  }, [links.map((link) => link.url).join(' ')]);
  const articles = saved.status === 'ready' ? saved.value : [];

  const keep = async (link: RelatedLink) => {
    setKeeping(link.url);
    const result = await browser.keepLink({ title: link.title, url: link.url, summary: link.summary });
    setKeeping(null);
    if (!result.ok) announcer.fail(result.failure);
    else announcer.say(result.value.kind === 'link' ? i18n.t('outcome.keptAsLink') : i18n.t('outcome.kept'));
  };

  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without bullets.
    <ul class="rows" role="list" lang="vi">
      {links.map((link, index) => (
        <li class="row" key={link.url}>
          <div class="row-body">
            <button type="button" class="row-title" data-row onClick={() => void browser.openUrl(link.url)}>
              {link.title}
            </button>
            {link.summary && <p class="row-snippet">{link.summary}</p>}
            {link.day && <p class="row-meta">{formatIsoDay(link.day)}</p>}
          </div>
          <LinkState
            article={articles[index] ?? null}
            busy={keeping === link.url}
            onOpen={onOpen}
            onKeep={() => void keep(link)}
          />
        </li>
      ))}
    </ul>
  );
}

interface LinkStateProps {
  readonly article: Article | null;
  readonly busy: boolean;
  readonly onOpen: (id: number) => void;
  readonly onKeep: () => void;
}

function LinkState({ article, busy, onOpen, onKeep }: LinkStateProps) {
  if (article) {
    return (
      <button type="button" class="saved-mark" onClick={() => onOpen(article.id)}>
        <Icon name="check" />
        {i18n.t('related.saved')}
      </button>
    );
  }
  if (busy) {
    return (
      <span class="saved-mark" role="status">
        {i18n.t('page.saving')}
      </span>
    );
  }
  return <IconButton icon="clip" label={i18n.t('related.keep')} onPress={onKeep} />;
}
