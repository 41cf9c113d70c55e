/** "This page": the page in front of the reader, in whichever of its states it is. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Failure } from '@/utils/article';
import type { ArticleActs } from '../article/use-article-acts';
import type { ClipAs, Doors } from '../doors';
import { useLive } from '../hooks/use-live';
import type { PageState } from '../hooks/use-page';
import type { Announcer } from '../ui/announcer';
import { Button } from '../ui/button';
import { Empty, FailureNotice, Loading } from '../ui/notice';
import { OtherWays } from './other-ways';
import { SavedPage } from './saved-page';
import { UnsavedPage } from './unsaved-page';

interface PageViewProps {
  readonly doors: Doors;
  readonly page: PageState;
  readonly acts: ArticleActs;
  readonly announcer: Announcer;
  readonly onOpen: (id: number) => void;
}

export function PageView({ doors, page, acts, announcer, onOpen }: PageViewProps) {
  const { library, browser } = doors;
  const [saving, setSaving] = useState<ClipAs | null>(null);
  const tags = useLive(library, () => library.facetValues('tag'), []);
  const { tab, saved, preview } = page;

  const save = async (as: ClipAs) => {
    if (!tab || saving) return;
    setSaving(as);
    const result = await browser.saveTab(tab.id, as);
    setSaving(null);
    if (!result.ok) return announcer.fail(result.failure);
    const said = {
      saved: i18n.t('outcome.saved'),
      revised: i18n.t('outcome.revised'),
      unchanged: i18n.t('outcome.unchanged'),
      restored: i18n.t('outcome.backFromDeleted'),
    };
    announcer.say(said[result.value.outcome]);
  };

  if (tab === null) return <Empty icon="document" title={i18n.t('page.none')} />;
  if (saved.status === 'failed') return <FailureNotice failure={saved.failure} />;
  const article = saved.status === 'ready' ? saved.value : null;
  if (article) {
    return (
      <SavedPage
        article={article}
        browser={browser}
        acts={acts}
        knownTags={tags.status === 'ready' ? tags.value.map((tag) => tag.value) : []}
        saving={saving !== null}
        onOpen={onOpen}
        onClipAgain={() => void save('article')}
      />
    );
  }
  if (!tab || !preview) return <Loading />;
  return preview.ok ? (
    <UnsavedPage preview={preview.value} saving={saving} onSave={(as) => void save(as)} />
  ) : (
    <RefusedPage
      title={tab.title}
      failure={preview.failure}
      saving={saving !== null}
      onRetry={page.readAgain}
      onSave={(as) => void save(as)}
    />
  );
}

/** Failures after which keeping the title and address would fail as well. */
const NOTHING_TO_KEEP = new Set(['library-unavailable', 'quota-full', 'extension-reloaded']);

interface RefusedPageProps {
  readonly title: string | null;
  readonly failure: Failure;
  readonly saving: boolean;
  readonly onRetry: () => void;
  readonly onSave: (as: ClipAs) => void;
}

/** The page cannot be clipped as an article: why, what to do, and what can be kept all the same. */
function RefusedPage({ title, failure, saving, onRetry, onSave }: RefusedPageProps) {
  return (
    <div class="page">
      {title && (
        <h2 class="article-title" lang="vi">
          {title}
        </h2>
      )}
      <FailureNotice failure={failure}>
        <Button icon="refresh" onPress={onRetry}>
          {i18n.t('action.retry')}
        </Button>
      </FailureNotice>
      {!NOTHING_TO_KEEP.has(failure.code) && <OtherWays saving={saving} onSave={onSave} />}
    </div>
  );
}
