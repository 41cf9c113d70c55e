/** What articles say of a document: each article once, in time order, with the sentence that cites it. */
import type { Article, Citation } from '@/utils/article';
import type { CitationIn, LibraryPageDoor } from '../../doors';

export interface Mention {
  readonly article: Article;
  readonly before: string;
  readonly cited: string;
  readonly after: string;
  /** True where no rule read it here: the reader marked the words. */
  readonly added: boolean;
}

/** Characters of the sentence shown on each side. */
const AROUND = 120;
/** Of a document that hundreds of articles cite, this many are read for their sentences. */
export const MENTIONS_SHOWN = 200;

/** The passage about a citation, cut at sentence ends and words. */
export function passage(
  text: string,
  { start, end }: Pick<Citation, 'start' | 'end'>,
): Pick<Mention, 'before' | 'cited' | 'after'> {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const from = Math.max(before.lastIndexOf('\n') + 1, before.search(/(?<=[.!?…]\s)\p{Lu}[^.!?…]*$/u), 0);
  const stop = /[\n]|[.!?…](?=\s|$)/u.exec(after);
  const cut = start > AROUND && from === 0;
  return {
    before: `${cut ? '…' : ''}${cut ? before.slice(before.indexOf(' ') + 1) : before.slice(from)}`,
    cited: text.slice(start, end),
    after: stop ? after.slice(0, stop.index + (stop[0] === '\n' ? 0 : 1)) : `${after}…`,
  };
}

/** The articles behind citations, oldest first; deleted ones are left out. */
export async function mentionsOf(
  library: LibraryPageDoor,
  citations: readonly CitationIn[],
): Promise<Mention[]> {
  const first = new Map<number, CitationIn>();
  for (const citation of citations)
    if (!first.has(citation.articleId)) first.set(citation.articleId, citation);
  const articles = await library.getArticles([...first.keys()]);
  const kept = articles.filter((article) => article.deletedAt === null).sort((a, b) => a.sortAt - b.sortAt);
  return Promise.all(
    kept.slice(-MENTIONS_SHOWN).map(async (article) => {
      const citation = first.get(article.id)!;
      const { field } = citation;
      const text =
        field === 'title'
          ? article.title
          : field === 'sapo'
            ? (article.sapo ?? '')
            : ((await library.getContent(article.id))?.text ?? '');
      return { article, ...passage(text, citation), added: citation.added === true };
    }),
  );
}
