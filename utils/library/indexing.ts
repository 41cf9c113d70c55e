/** What the search index is told about articles: the one place where the library's writes meet `utils/search`. */
import type { ArticleContent } from '@/utils/article';
import { indexRow, type SearchDocument } from '@/utils/search';
import { labelOf } from './found';
import { dropIndexRows, putIndexRow } from './index-rows';
import type { ArticleRow } from './schema';

/** The fields of an article the index holds. */
export function searchDocument(article: ArticleRow, content: ArticleContent): SearchDocument {
  const citations = content.annotations?.citations ?? [];
  return {
    id: article.id,
    title: article.title,
    sapo: article.sapo ?? '',
    body: content.text,
    captions: content.captions.join('\n'),
    note: article.note,
    tags: article.tags,
    outlet: article.outlet,
    host: article.host,
    section: article.section ?? '',
    topics: article.topics,
    provinces: article.provinces,
    documents: [
      ...new Set(
        citations.flatMap((one) => [labelOf(one), one.key, ...(one.resolvesTo ? [one.resolvesTo] : [])]),
      ),
    ],
    abbreviations: (content.annotations?.abbreviations ?? [])
      .filter((one) => one.from === 'article')
      .map(({ short, long }) => ({ short, long })),
    sortAt: article.sortAt,
    savedAt: article.savedAt,
    fingerprint: article.fingerprint,
  };
}

/** Puts an article's row into the index, in the running transaction. */
export async function putIndexed(article: ArticleRow, content: ArticleContent): Promise<void> {
  await putIndexRow(indexRow(searchDocument(article, content)));
}

/** The same for an article read anew: most are found by what they were found by before, and cost the index nothing. */
export async function putIndexedAnew(
  before: readonly [ArticleRow, ArticleContent],
  after: readonly [ArticleRow, ArticleContent],
): Promise<void> {
  const [was, is] = [searchDocument(...before), searchDocument(...after)];
  if (JSON.stringify(was) !== JSON.stringify(is)) await putIndexRow(indexRow(is));
}

/** Takes articles out of the index, in the running transaction. */
export const dropIndexed = (ids: readonly number[]): Promise<void> => dropIndexRows(ids);
