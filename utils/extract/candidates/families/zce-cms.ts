import type { Family } from '../../types';

/** ePi's ONECMS in its "zce" dress (nhandan, baolaocai, baohatinh, baogialai, sggp, vietnamplus): `…-post<id>.html`. */
export const zceCms: Family = {
  id: 'zce-cms',
  fits: ({ document }) => document.querySelector('.zce-content-body, .article__body.cms-body') !== null,
  body: ['.article__body.zce-content-body', '.zce-content-body', '.article__body.cms-body'],
  title: ['h1.article__title', '.article__title.cms-title'],
  date: ['.article__meta time', '.article__date time', '.article__header time'],
  sapo: ['.article__sapo', '.article__summary'],
  // Inside the body, after the last paragraph.
  byline: ['.article__author .name', '.article__author', '.cms-author'],
  tags: ['.article__tag', '.article__tags'],
  drop: [
    ['.article-relate', 'related box'],
    ['.related-news', 'related box'],
    ['.article__author', 'byline'],
    ['.notebox', 'box set beside the text'],
  ],
};
