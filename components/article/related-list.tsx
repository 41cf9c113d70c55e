import type { RelatedItem } from '@/utils/search';
import { relatedReason } from '../text/related-reason';
import { ArticleRow } from '../ui/article-row';

interface RelatedListProps {
  readonly items: readonly RelatedItem[];
  readonly onOpen: (id: number) => void;
}

/** Saved articles related to another, each with the reason. */
export function RelatedList({ items, onOpen }: RelatedListProps) {
  return (
    <ul class="rows plain">
      {items.map((item) => (
        <ArticleRow
          key={item.id}
          article={item.article}
          onOpen={onOpen}
          reason={relatedReason(item.reason)}
        />
      ))}
    </ul>
  );
}
