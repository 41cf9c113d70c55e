import type { Family } from '../../types';

/** The "-a<id>.html" CMS (baocantho, baoangiang, baodongthap, baodongkhoi, baobinhduong, baotayninh). */
export const newscontents: Family = {
  id: 'newscontents',
  fits: ({ document, url }) =>
    /-a\d{3,}\.html$/.test(url.pathname) ||
    document.querySelector('#newscontents, .content-fck, #contentNews') !== null,
  body: ['#newscontents', '.content-fck', '#contentNews'],
  // baotayninh sets its lead as h4.sapo.
  sapo: ['h4.sapo', '.newscontents-sapo', '.sapo'],
  drop: [
    ['.print-share', 'share bar'],
    ['table.share', 'share bar'],
  ],
};
