import { useCallback } from 'preact/hooks';
import type { ArticleContent } from '@/utils/article';
import { drawMarks } from './draw-marks';
import { marksOf } from './marks';

/** Draws the marks of an article into the fragment that is about to be shown. */
export function useMarks(content: ArticleContent | null): (fragment: DocumentFragment) => void {
  return useCallback(
    (fragment) => {
      if (content?.annotations) {
        drawMarks(fragment, content.text, marksOf('text', content.text, content.annotations));
      }
    },
    [content],
  );
}
