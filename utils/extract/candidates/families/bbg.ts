import type { Family } from '../../types';

/** Báo Bắc Giang / Bắc Ninh: `…-postid<digits>.bbg`. */
export const bbg: Family = {
  id: 'bbg',
  fits: ({ document, url }) =>
    /\.bbg$/.test(url.pathname) ||
    document.querySelector('.news-details__content, .content-detail-page') !== null,
  body: ['.news-details__content.link_content', '.news-details__content', '.content-detail-page'],
  title: ['.news-details__title', '.title-content-detail'],
  sapo: ['.news_detail_sapo'],
  date: ['.news-details__date', '.news-detail__time'],
  related: ['.news-related__list'],
  drop: [['.news-related__list', 'related box']],
};
