import type { Family } from '../../types';

/** Báo Mới, which reprints articles of other papers and keeps their byline as the body's last lines. */
export const baomoi: Family = {
  id: 'baomoi',
  fits: ({ document, url }) =>
    /(?:^|\.)baomoi\.com$/.test(url.hostname) || document.querySelector('.content-body .body-image') !== null,
  body: ['.content-body'],
  sapo: ['h3.sapo'],
};
