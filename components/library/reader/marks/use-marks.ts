import { useCallback } from 'preact/hooks';
import type { ArticleContent } from '@/utils/article';
import { drawMarks } from './draw-marks';
import { type Likely, marksOf } from './marks';

/** Draws the marks of an article into the fragment that is about to be shown. */
export function useMarks(
  content: ArticleContent | null,
  likely: Likely,
): (fragment: DocumentFragment) => void {
  return useCallback(
    (fragment) => {
      if (!content?.annotations) return;
      drawMarks(fragment, content.text, marksOf('text', content.text, content.annotations, likely));
    },
    [content, likely],
  );
}
