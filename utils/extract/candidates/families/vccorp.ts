import type { Family } from '../../types';

/** VCCorp's CMS (tuoitre, thanhnien, nld, baochinhphu, cafef, suckhoedoisong, vtv …): every part carries `data-role`. */
export const vccorp: Family = {
  id: 'vccorp',
  fits: ({ document }) =>
    document.querySelector('.afcbc-body, [data-role="content"], .VCSortableInPreviewMode') !== null,
  body: ['[data-role="content"]', '.detail-content.afcbc-body', '.afcbc-body'],
  title: ['[data-role="title"]', 'h1.detail-title'],
  date: ['[data-role="publishdate"]'],
  sapo: ['[data-role="sapo"]', '.detail-sapo'],
  section: ['.detail-breadcrumb li:last-child a', '[data-role="cate-name"]'],
  drop: [
    ['.VCSortableInPreviewMode[type="RelatedOneNews"]', 'related box'],
    ['.VCSortableInPreviewMode[type="RelatedNews"]', 'related box'],
    ['.tindnd', 'related box filled by script'],
    ['.link-content-footer', 'related box'],
  ],
  list: ['.box-category-item .box-category-sapo', '.box-stream-item'],
};
