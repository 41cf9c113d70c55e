import type { Family } from '../../types';

/** VHV CMS: portals of schools and education departments (thtanhong.bacninh.edu.vn). */
export const vhv: Family = {
  id: 'vhv',
  fits: ({ document }) =>
    document.querySelector(
      '.content-detail[itemprop="articleBody"], [class*="Article-News-Detail"], [class*="Article-News-List"]',
    ) !== null,
  body: ['.content-detail[itemprop="articleBody"]', '.content-detail'],
  title: ['h1.title-detail'],
  date: ['header .post-date'],
  sapo: ['.article-content .brief', '.brief-detail'],
  byline: ['.author'],
  related: ['section.Article-News-Detail-default'],
  drop: [['.post-brief', 'summary of a list item']],
};
