import type { ArticleContent } from '@/utils/article';
import type { LibraryPageDoor, LikelyDocument } from '../../doors';
import { useLive } from '../../hooks/use-live';
import { isSure } from '../documents/group';

const none: ReadonlyMap<string, readonly LikelyDocument[]> = new Map();

/** For each document the article leaves open, by key: documents of the library it may be, sure ones only. */
export function useLikely(
  library: LibraryPageDoor,
  content: ArticleContent | null,
): ReadonlyMap<string, readonly LikelyDocument[]> {
  const citations = content?.annotations?.citations ?? [];
  const open = [...new Set(citations.map((one) => one.key))].filter((key) => !isSure({ key }));
  const live = useLive(
    library,
    async () => {
      const found = await Promise.all(open.map((key) => library.likelyDocuments(key)));
      return new Map(
        open.map((key, i) => [key, found[i]!.filter(({ document }) => isSure(document))] as const),
      );
    },
    [open.join('\n')],
    true,
  );
  return live.status === 'ready' ? live.value : none;
}
