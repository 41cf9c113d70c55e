import type { Family } from '../../types';

/** VnExpress and papers that took over its markup (vnbusiness). */
export const vnexpress: Family = {
  id: 'vnexpress',
  fits: ({ document }) =>
    document.querySelector('article.fck_detail, .fck_detail .Normal, h1.title-detail + p.description') !==
    null,
  body: ['article.fck_detail', '.fck_detail'],
  title: ['h1.title-detail'],
  date: ['.header-content .date', 'span.date'],
  sapo: ['p.description'],
  byline: ['.author_mail strong', 'p.author_mail'],
  drop: [
    ['.box_brief_info', 'box set beside the text'],
    ['.box-tinlienquanv2', 'related box'],
    ['.author_mail', 'byline'],
    ['.width_common.box-tinlienquan', 'related box'],
  ],
  list: ['.item-news-common .title-news a'],
};
