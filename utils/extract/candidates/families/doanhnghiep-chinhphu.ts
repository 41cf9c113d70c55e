import type { Family } from '../../types';

/** The Government portal's questions of enterprises (doanhnghiep.chinhphu.vn): a question, its steps, the answer. */
export const doanhnghiepChinhphu: Family = {
  id: 'doanhnghiep-chinhphu',
  fits: ({ document }) => document.querySelector('.details-wrap .details-article .question') !== null,
  body: ['.details-article'],
  title: ['.details-heading .headline'],
  date: ['.details-heading time'],
  // Who asks is who signs.
  byline: ['.details-heading .meta span'],
  drop: [['.article-vote-box', 'rating and comments']],
};
