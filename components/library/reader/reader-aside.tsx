/** Beside the copy: what the reader adds, what was understood and can be corrected, and earlier texts. */
import { i18n } from '#i18n';
import type { Article, ArticleContent, FollowUp } from '@/utils/article';
import { CitationList, citedDocuments } from '../../article/citation-list';
import { ReaderFields } from '../../article/reader-fields';
import type { ArticleActs } from '../../article/use-article-acts';
import type { LibraryPageDoors } from '../../doors';
import { useLive } from '../../hooks/use-live';
import { documentAddress } from '../documents/documents-route';
import { go } from '../router';
import { FormEditor } from './form-editor';
import { Revisions } from './revisions';
import { TopicEditor } from './topic-editor';

interface ReaderAsideProps {
  readonly doors: LibraryPageDoors;
  readonly acts: ArticleActs;
  readonly article: Article;
  readonly content: ArticleContent | null;
}

const followUps: readonly { value: FollowUp; label: () => string }[] = [
  { value: 'none', label: () => i18n.t('followUp.none') },
  { value: 'open', label: () => i18n.t('followUp.open') },
  { value: 'forwarded', label: () => i18n.t('followUp.forwarded') },
  { value: 'answered', label: () => i18n.t('followUp.answered') },
  { value: 'done', label: () => i18n.t('followUp.done') },
];

export function ReaderAside({ doors, acts, article, content }: ReaderAsideProps) {
  const { library, browser } = doors;
  const tags = useLive(library, () => library.facetValues('tag'), []);
  const annotations = content?.annotations ?? null;
  const texts = { title: article.title, sapo: article.sapo ?? '', text: content?.text ?? '' };
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
        <TopicEditor
          annotations={annotations}
          onCorrect={(corrections) => void browser.correctArticle(article.id, corrections)}
        />
      )}
      {annotations && (
        <FormEditor
          annotations={annotations}
          onCorrect={(corrections) => void browser.correctArticle(article.id, corrections)}
        />
      )}
      {annotations && (
        <CitationList
          documents={citedDocuments(annotations.citations, texts)}
          onOpen={({ key }) => go(documentAddress(key))}
        />
      )}
      <Revisions library={library} article={article} text={content?.text ?? null} />
    </aside>
  );
}
