import type { Family } from '../../types';

/** Báo Đầu tư: the headline is a plain `div.title-detail`. */
export const baodautu: Family = {
  id: 'baodautu',
  fits: ({ document }) => document.querySelector('#content_detail_news') !== null,
  body: ['#content_detail_news'],
  title: ['.title-detail'],
  sapo: ['.sapo_detail'],
  date: ['.author-share-top .post-time'],
  byline: ['.author-share-top .author'],
  section: ['.col630 > .text-uppercase a'],
  related: ['.list_news_relation_top', '.news_relate_one'],
};
