import type { Family } from '../../types';

/** Liferay 6 portals of departments that show articles as `/-/view_content/<id>-<slug>` (sotttt.hanoi.gov.vn). */
export const liferayViewContent: Family = {
  id: 'liferay-view-content',
  fits: ({ document, url }) =>
    /\/-\/view_content\//.test(url.pathname) ||
    document.querySelector('.asset-full-content-title, .assetPublishDate') !== null,
  body: ['.asset-content .journal-content-article', '.journal-content-article'],
  // The h1 of these pages is the portlet's title ("Tin tức nổi bật").
  title: ['.asset-full-content-title'],
  date: ['.asset-full-content-title ~ .assetPublishDate', '.assetPublishDate'],
  sapo: ['.sapo-wrapper .sapo'],
  section: ['.dd_chuyenmuc .tintuc'],
  related: ['.related_asset'],
  drop: [['.view-content-author', 'login of the CMS user']],
  list: ['.asset-abstract .asset-title a'],
};
