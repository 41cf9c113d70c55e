import type { ComponentChildren } from 'preact';
import type { Marked } from '@/utils/search';

/** A text with what matched in it set off as by a highlighter. */
export function MarkedText({ marked }: { marked: Marked }) {
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const [start, end] of marked.marks) {
    if (start > at) parts.push(marked.text.slice(at, start));
    parts.push(<mark key={start}>{marked.text.slice(start, end)}</mark>);
    at = end;
  }
  parts.push(marked.text.slice(at));
  return <>{parts}</>;
}
