import type { ArticleDraft } from '@/utils/article';
import type { Row } from './types';

/** A draft in the shape the evaluation writes. */
export function rowOf(draft: ArticleDraft): Row {
  const { published } = draft;
  return {
    title: draft.title,
    publishedAt: published
      ? published.time
        ? `${published.day}T${published.time}:00+07:00`
        : published.day
      : null,
    byline: draft.byline,
    sapo: draft.sapo,
    category: draft.section,
    text: draft.text,
    captions: draft.captions,
    related: draft.related.slice(0, 10).map(({ title, url }) => ({ title, url })),
    html: draft.html,
    images: draft.images.map((image) => image.src),
  };
}
