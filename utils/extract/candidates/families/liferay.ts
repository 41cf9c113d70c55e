import type { Family } from '../../types';

/** Other Liferay portals (thanhtra, provincial portals): asset publisher and journal content. */
export const liferay: Family = {
  id: 'liferay',
  fits: ({ document, url }) =>
    document.querySelector('.asset-full-content-title') === null &&
    (/\/-\/asset_publisher\/|\/web\/guest\//.test(url.pathname) ||
      document.querySelector('.journal-content-article, .portlet-asset-publisher .asset-full-content') !==
        null),
  body: [
    '.asset-full-content .journal-content-article',
    '.journal-content-article',
    '.asset-full-content .asset-content',
  ],
  title: ['.asset-full-content .asset-title', 'h3.header-title', '.text-change-size.header-title'],
  date: ['.text-ngayxam-page', '.asset-full-content .metadata-publish-date', '.metadata-publish-date'],
  drop: [
    ['.asset-links', 'related box'],
    ['.asset-ratings', 'rating'],
    ['.asset-actions', 'page tools'],
    ['.lfr-meta-actions', 'page tools'],
    ['.taglib-social-bookmarks', 'share bar'],
  ],
};
