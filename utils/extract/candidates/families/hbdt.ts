import type { Family } from '../../types';

/** Báo Hoà Bình's own CMS: `/<section>/<number>/<slug>.htm`, tables and coined class names. */
export const hbdt: Family = {
  id: 'hbdt',
  fits: ({ document, url }) =>
    /(?:^|\.)baohoabinh\.com\.vn$/.test(url.hostname) ||
    document.querySelector('.noidung_chitiet, .tieude_chitiet') !== null,
  body: ['.noidung_chitiet', '[id$="divNoidung"]'],
  title: ['.tieude_chitiet'],
  date: ['.ngaythang'],
  // "Các tin khác": headline and summary per item, directly after the byline.
  related: ['.cactinkhac'],
};
