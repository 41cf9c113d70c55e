import type { Family } from '../../types';

/** WordPress themes of institutes, districts and small papers. */
export const wordpress: Family = {
  id: 'wordpress',
  fits: ({ document }) =>
    document.querySelector(
      'meta[name="generator"][content^="WordPress"], link[href*="/wp-content/"], .entry-content, .td-post-content',
    ) !== null,
  body: ['article .entry-content', '.entry-content', '.td-post-content', '.post-content'],
  title: ['h1.entry-title', 'h1.post-title'],
  drop: [
    ['.sharedaddy', 'share bar'],
    ['.jp-relatedposts', 'related box'],
    ['.wp-block-latest-posts', 'related box'],
    ['.yarpp', 'related box'],
    ['#toc_container', 'table of contents'],
    ['.ez-toc-container', 'table of contents'],
  ],
};
