import type { Family } from '../../types';

/** IBM Web Content Manager (mod.gov.vn): `/home/detail?urile=wcm:path:…`; the query string is the article. */
export const wcmUrile: Family = {
  id: 'wcm-urile',
  fits: ({ document, url }) =>
    url.searchParams.has('urile') ||
    document.querySelector('.moduleContentBg, .wpthemeControlBody .detail-content') !== null,
  body: ['.moduleContentBg .content-detail', '.detail-content', '.moduleContentBg > div > div'],
  title: ['.moduleContentBg h1', '.title-detail'],
  date: ['.moduleContentBg h2', '.date-detail'],
};
