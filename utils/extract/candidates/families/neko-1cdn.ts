import type { Family } from '../../types';

/** Neko's CMS (baohaiphong, baohaiduong, baonghean, baodanang, hanoimoi, congly, nguoiquansat): pictures on 1cdn.vn. */
export const neko1cdn: Family = {
  id: 'neko-1cdn',
  fits: ({ document }) => document.querySelector('.b-maincontent, .sc-longform-header-title') !== null,
  body: ['.b-maincontent .entry', '.entry.entry-no-padding', '.b-maincontent'],
  title: ['h1.c-detail-head__title', 'h1.sc-longform-header-title', '.b-maincontent h1'],
  sapo: ['.sc-longform-header-sapo', '.c-detail-head__sapo', '.b-maincontent .c-news-sapo'],
  date: ['.sc-longform-header-date', '.c-detail-head__time', '.b-maincontent .c-time'],
  byline: ['.sc-longform-header-author', '.c-detail-head__author'],
  drop: [
    // "Bài liên quan", "Bài đọc tiếp" stand inside the body.
    ['.c-box', 'related box'],
    ['.c-widget-tts', 'page tools'],
    ['.c-font-size', 'page tools'],
  ],
};
