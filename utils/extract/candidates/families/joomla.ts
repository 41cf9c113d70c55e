import type { Family } from '../../types';

/** Joomla from 1.5 on, with or without K2: districts, schools, departments. Date, category and user stand in `article-info`. */
export const joomla: Family = {
  id: 'joomla',
  fits: ({ document }) =>
    document.querySelector(
      'meta[name="generator"][content^="Joomla"], .item-page, .com-content-article, .itemFullText, table.contentpaneopen',
    ) !== null,
  body: [
    '.com-content-article__body',
    '.item-page [itemprop="articleBody"]',
    '.itemBody',
    '.item-page',
    'table.contentpaneopen',
  ],
  title: ['.item-page .page-header h2', '.item-page > h2', 'h2.itemTitle', '.contentheading'],
  // K2 prints it only where more text follows.
  sapo: ['.itemIntroText'],
  date: [
    '.article-info .published',
    '.article-info .create',
    '.article-info .modified',
    '.itemDateCreated',
    '.createdate',
  ],
  section: ['.article-info .category-name a', '.itemCategory a'],
  drop: [
    ['.article-info', 'date, category and user'],
    ['ul.actions, .icons, .buttonheading', 'page tools'],
    ['.pagenav, .pager', 'navigation'],
    ['.createdate, .createby, .modifydate', 'date and user'],
    ['.itemImageBlock .itemImageCredits', 'credit of the picture'],
  ],
};
