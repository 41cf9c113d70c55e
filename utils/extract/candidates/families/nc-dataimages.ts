import type { Family } from '../../types';

/** The "dataimages" CMS (baothainguyen, baodaklak, baoquangtri, baodongnai, baokhanhhoa …): month of publication in the address. */
export const ncDataimages: Family = {
  id: 'nc-dataimages',
  fits: ({ document, url }) =>
    /\/20\d{4}\/[^/]+-[\da-f]{7}\/?$|\/20\d{4}\/[^/]+-\d{5,}\/?$/.test(url.pathname) ||
    document.querySelector('img[src*="dataimages/"][src*="/original"]') !== null,
  body: ['div#content.content', 'div.content#content', '.td-post-content', 'div#content'],
  drop: [['.td-related', 'related box']],
};
