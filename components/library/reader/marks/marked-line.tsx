/** A title or a sapo with the marks the body has: drawn into it in the same way, so they behave alike. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Annotations, Field } from '@/utils/article';
import { drawMarks } from './draw-marks';
import { type Likely, marksOf } from './marks';

interface MarkedLineProps {
  readonly field: Field;
  readonly text: string;
  readonly annotations: Annotations | null;
  readonly likely: Likely;
}

export function MarkedLine({ field, text, annotations, likely }: MarkedLineProps) {
  const line = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const fragment = document.createDocumentFragment();
    fragment.append(text);
    if (annotations) drawMarks(fragment, text, marksOf(field, text, annotations, likely));
    line.current?.replaceChildren(fragment);
  }, [field, text, annotations, likely]);
  return <span ref={line} class="marked-line" data-field={field} />;
}
