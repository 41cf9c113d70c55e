import type { Family } from '../../types';

/** NukeViet 3 and 4: thousands of commune, district, school and department sites. */
export const nukeviet: Family = {
  id: 'nukeviet',
  fits: ({ document }) =>
    document.querySelector(
      '#news-bodyhtml, #news_detail, .bodytext, meta[name="generator"][content^="NukeViet"]',
    ) !== null,
  body: ['#news-bodyhtml', '.bodytext', '#news_detail .bodytext'],
  title: ['#news_detail h1', '.news_column h1', 'h1.title'],
  sapo: ['#hometext', '.hometext'],
  date: ['#news_detail span.time', '.news_column .time', 'em.time'],
  // "Tác giả: …" and "Nguồn: …" follow the body as lines of their own.
  byline: ['.bodytext ~ p[style*="text-align: right"]', '.bodytext ~ p.text-right'],
};
