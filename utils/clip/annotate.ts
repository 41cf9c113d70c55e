/** What a draft's text cites, names and counts, and what the reader reads otherwise. */
import {
  type Annotations,
  type Article,
  type ArticleContent,
  type ArticleDraft,
  type Corrections,
  FailureError,
  type MayMean,
  noCorrections,
  type Words,
} from '@/utils/article';
import {
  getArticle,
  getContent,
  putUnderstood,
  reannotateSlice,
  tendIndex,
  type Understood,
} from '@/utils/library';
import { annotate, annotationsVersion, type ToAnnotate, wordsMayMean } from '@/utils/public-admin';
import { provincesOf } from './provinces';

/** Null for a bare address: it has no text to read. */
export function annotateDraft(
  draft: ArticleDraft,
  host: string,
  corrections: Corrections = noCorrections,
): Annotations | null {
  if (draft.kind === 'link') return null;
  const { title, sapo, text, published, section } = draft;
  return annotate({ title, sapo, text, day: published?.day ?? null, host, section }, corrections);
}

function toAnnotate(article: Article, { text }: ArticleContent): ToAnnotate {
  const { title, sapo, published, host, section } = article;
  return { title, sapo, text, day: published?.day ?? null, host, section };
}

function understand(article: Article, content: ArticleContent, corrections: Corrections): Understood {
  const annotations = annotate(toAnnotate(article, content), corrections);
  return { annotations, provinces: provincesOf(annotations, article.host) };
}

/**
 * Understands saved articles anew where rules or tables have changed since they were clipped, in slices: others want
 * the database too. Safe to call at any time; what a killed worker left is gone on with.
 */
export async function reannotate(): Promise<void> {
  const more = () =>
    reannotateSlice(annotationsVersion, (article, content) =>
      understand(article, content, content.annotations?.corrections ?? noCorrections),
    );
  while (await more()) {
    // What changed waits unmerged, and every search reads all that waits.
    await tendIndex();
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

/** Reads a saved article with the reader's corrections. Rejects with `not-found` when it is gone or has no text. */
export async function correctArticle(id: number, corrections: Corrections): Promise<void> {
  for (;;) {
    const [article, content] = [await getArticle(id), await getContent(id)];
    if (!article || !content?.annotations) throw new FailureError('not-found', `annotations of ${id}`);
    // Clipped again while it was read: once more, with its new text.
    if (await putUnderstood(id, article.contentHash, understand(article, content, corrections))) return;
  }
}

/** What words of a saved article may mean. Rejects with `not-found` when it is gone or its text is shorter by now. */
export async function mayMean(id: number, words: Words): Promise<MayMean> {
  const [article, content] = [await getArticle(id), await getContent(id)];
  const texts = article && content && { title: article.title, sapo: article.sapo ?? '', text: content.text };
  if (!texts || words.end > texts[words.field].length) throw new FailureError('not-found', `words of ${id}`);
  return wordsMayMean(toAnnotate(article, content), words);
}
