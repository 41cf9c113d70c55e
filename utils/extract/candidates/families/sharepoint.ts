import type { Family } from '../../types';

/** SharePoint portals of ministries and provinces (.aspx): ids carry web-part GUIDs, everything stands in `form#aspnetForm`. */
export const sharepoint: Family = {
  id: 'sharepoint',
  fits: ({ document }) =>
    document.querySelector(
      '[id^="divArticleDescription"], #divArticleContent, #news-detail, [id*="_pnNguontin"], .ms-rtestate-field',
    ) !== null,
  body: [
    '#divArticleDescription2',
    '#divArticleContent',
    '#news-detail',
    '#divArticleDescription',
    '.ms-rtestate-field',
  ],
  title: ['#divArticleDescription3 h1', '#news-title', '.title-news-detail'],
  sapo: ['#divArticleDescription1', '#news-des'],
  date: ['[id$="_pnHide"] span', '[id$="_pnHide"]'],
  byline: ['[id$="_pnNguontin"] p', '[id$="_pnNguontin"]'],
};
