import type { Family } from '../../types';

/** Dân trí, in the markup of 2022 (`singular-…`) and of 2026 (`data-slot`). */
export const dantri: Family = {
  id: 'dantri',
  fits: ({ document, url }) =>
    /(?:^|\.)dantri\.com\.vn$/.test(url.hostname) ||
    document.querySelector('.singular-content, [data-slot="content"][id="desktop-in-article"]') !== null,
  body: ['[data-slot="content"]', '.singular-content', '.dt-news__content'],
  title: ['h1[data-slot="title"]', 'h1.title-page', '.dt-news__title'],
  sapo: ['[data-slot="sapo"]', '.singular-sapo', '.dt-news__sapo'],
  section: ['li:last-child > a[data-content-name="article-breadcrumb"]', '.breadcrumbs li:last-child a'],
  related: ['article[data-content-name="article-related"]'],
  drop: [
    ['[data-module="related-article-in-content"]', 'related box'],
    ['.dantri-widget', 'widget filled by script'],
  ],
};
