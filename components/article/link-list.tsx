/** A page's own related list ("Các tin khác"): each item opened, kept for later, or known to be saved. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { canonicalUrl, type RelatedLink } from '@/utils/article';
import type { BrowserDoor, ClipOutcome, LibraryDoor } from '../doors';
import { useLive } from '../hooks/use-live';
import { failureText } from '../text/failure-text';
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
  const saved = useLive(library, () => library.findSaved(links.map((link) => link.url)), [
    links.map((link) => link.url).join(' '),
  ]);
  const savedIds = saved.status === 'ready' ? saved.value : null;

  const keep = async (link: RelatedLink) => {
    setKeeping(link.url);
    const result = await browser.keepLink({ title: link.title, url: link.url, summary: link.summary });
    setKeeping(null);
    if (!result.ok) announcer.fail(result.failure);
    else announcer.say(keptText(result.value));
  };

  return (
    <ul class="rows plain" lang="vi">
      {links.map((link) => (
        <li class="row" key={link.url}>
          <div class="row-body">
            <button type="button" class="row-title" data-row onClick={() => void browser.openUrl(link.url)}>
              {link.title}
            </button>
            {link.summary && <p class="row-snippet">{link.summary}</p>}
            {link.day && <p class="row-meta">{formatIsoDay(link.day)}</p>}
          </div>
          <LinkState
            savedId={savedIds?.get(canonicalUrl(link.url) ?? '') ?? null}
            busy={keeping === link.url}
            onOpen={onOpen}
            onKeep={() => void keep(link)}
          />
        </li>
      ))}
    </ul>
  );
}

/** Kept whole, or as an address only and why. */
function keptText({ kind, reason }: ClipOutcome): string {
  if (kind !== 'link') return i18n.t('outcome.kept');
  const kept = i18n.t('outcome.keptAsLink');
  return reason ? `${kept} ${failureText(reason).what}` : kept;
}

interface LinkStateProps {
  readonly savedId: number | null;
  readonly busy: boolean;
  readonly onOpen: (id: number) => void;
  readonly onKeep: () => void;
}

function LinkState({ savedId, busy, onOpen, onKeep }: LinkStateProps) {
  if (savedId !== null) {
    return (
      <button type="button" class="saved-mark" onClick={() => onOpen(savedId)}>
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
