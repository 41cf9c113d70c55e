/** Beside the copy: what the reader adds, what was understood and can be corrected, and earlier texts. */
import { i18n } from '#i18n';
import type { Article, ArticleContent, FollowUp } from '@/utils/article';
import { ReaderFields } from '../../article/reader-fields';
import type { ArticleActs } from '../../article/use-article-acts';
import type { LibraryPageDoors, LikelyDocument } from '../../doors';
import { useLive } from '../../hooks/use-live';
import { AddWords } from './adding/add-words';
import type { Correct } from './correcting';
import { FormEditor } from './form-editor';
import { Revisions } from './revisions';
import { TopicEditor } from './topic-editor';
import { CitedDocument } from './understood/cited-document';
import type { Texts } from './understood/items';
import { UnderstoodEditor } from './understood/understood-editor';

interface ReaderAsideProps {
  readonly doors: LibraryPageDoors;
  readonly acts: ArticleActs;
  readonly article: Article;
  readonly content: ArticleContent | null;
  readonly texts: Texts;
  readonly correct: Correct;
  /** Of documents the article leaves open, by key: which they may be. */
  readonly likely: ReadonlyMap<string, readonly LikelyDocument[]>;
}

const followUps: readonly { value: FollowUp; label: () => string }[] = [
  { value: 'none', label: () => i18n.t('followUp.none') },
  { value: 'open', label: () => i18n.t('followUp.open') },
  { value: 'forwarded', label: () => i18n.t('followUp.forwarded') },
  { value: 'answered', label: () => i18n.t('followUp.answered') },
  { value: 'done', label: () => i18n.t('followUp.done') },
];

export function ReaderAside(props: ReaderAsideProps) {
  const { doors, acts, article, content, texts, correct, likely } = props;
  const { library, browser } = doors;
  const tags = useLive(library, () => library.facetValues('tag'), []);
  const annotations = content?.annotations ?? null;
  return (
    <aside class="reader-aside" aria-label={i18n.t('reader.aside')}>
      <ReaderFields
        article={article}
        browser={browser}
        knownTags={tags.status === 'ready' ? tags.value.map(({ value }) => value) : []}
      />
      <label class="field">
        <span class="field-label">{i18n.t('followUp.label')}</span>
        <select
          class="select"
          value={article.followUp}
          onChange={(event) => acts.followUp(article.id, event.currentTarget.value as FollowUp)}
        >
          {followUps.map(({ value, label }) => (
            <option key={value} value={value}>
              {label()}
            </option>
          ))}
        </select>
      </label>
      {annotations && (
        <>
          <TopicEditor annotations={annotations} onCorrect={correct} />
          <FormEditor annotations={annotations} onCorrect={correct} />
          <UnderstoodEditor
            annotations={annotations}
            texts={texts}
            onCorrect={correct}
            adding={
              <AddWords
                browser={browser}
                id={article.id}
                texts={texts}
                corrections={annotations.corrections}
                onCorrect={correct}
              />
            }
            showDocument={(item) => <CitedDocument item={item} likely={likely.get(item.id) ?? []} />}
          />
        </>
      )}
      <Revisions library={library} article={article} text={content?.text ?? null} />
    </aside>
  );
}
