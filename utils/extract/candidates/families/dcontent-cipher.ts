import type { Family } from '../../types';

/**
 * Báo Phú Thọ and Báo Thanh Hóa. About half of Báo Phú Thọ's bodies arrive as one line of ciphertext that page script
 * decodes; the live page has the text, a fetched copy has not.
 */
export const dcontentCipher: Family = {
  id: 'dcontent-cipher',
  fits: ({ document, url }) =>
    /(?:^|\.)bao(?:phutho|thanhhoa)\.vn$/.test(url.hostname) ||
    document.querySelector('div#dcontent') !== null,
  body: ['#dcontent .article-content', '#dcontent'],
  title: ['h1.title', '.detail h1'],
  drop: [['#dcontent .related', 'related box']],
};
