/** The page is an article and not saved: what would be kept, and the button that keeps it. */
import { i18n } from '#i18n';
import { ArticleHeader } from '../article/article-header';
import { CitationList, citedDocuments } from '../article/citation-list';
import { TopicChips } from '../article/topic-chips';
import type { ClipAs, Preview } from '../doors';
import { formatNumber } from '../text/format';
import { Button } from '../ui/button';
import { OtherWays } from './other-ways';

interface UnsavedPageProps {
  readonly preview: Preview;
  readonly saving: ClipAs | null;
  readonly onSave: (as: ClipAs) => void;
}

const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;

export function UnsavedPage({ preview, saving, onSave }: UnsavedPageProps) {
  const { draft, outlet, annotations } = preview;
  const texts = { title: draft.title, sapo: draft.sapo ?? '', text: draft.text };
  const count = words(draft.text);
  return (
    <article class="page">
      <ArticleHeader
        outlet={outlet}
        section={draft.section}
        title={draft.title}
        published={draft.published}
        byline={draft.byline}
        sapo={draft.sapo}
      />
      <div class="page-acts">
        <Button
          look="primary"
          icon="clip"
          busy={saving !== null}
          focusFirst
          onPress={() => onSave('article')}
        >
          {saving ? i18n.t('page.saving') : i18n.t('page.save')}
        </Button>
        <span class="page-size">{i18n.t('page.words', count, [formatNumber(count)])}</span>
      </div>
      <TopicChips topics={annotations?.topics ?? []} />
      <CitationList documents={citedDocuments(annotations?.citations ?? [], texts)} />
      <OtherWays saving={saving !== null} onSave={onSave} />
    </article>
  );
}
