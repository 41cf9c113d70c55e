/** Drafts and databases for tests of the library and the clip. */

import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { ArticleDraft } from '@/utils/article';
import { setDatabase } from '@/utils/library';
import { LibraryDatabase } from '@/utils/library/schema';

// The index asks the browser's own database, past Dexie.
globalThis.IDBKeyRange = IDBKeyRange;

/** A new, empty library. */
export function freshLibrary(): LibraryDatabase {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  const db = new LibraryDatabase();
  setDatabase(db);
  return db;
}

export function draft(changes: Partial<ArticleDraft> = {}): ArticleDraft {
  return {
    kind: 'article',
    url: 'https://baohoabinh.com.vn/11/188442/Tang-cuong-truyen-thong.htm',
    title: 'Tăng cường truyền thông cải cách hành chính',
    sapo: 'Tỉnh đặt mục tiêu nâng chỉ số cải cách hành chính.',
    byline: 'Nguyễn Lan',
    source: null,
    dateline: null,
    section: 'Chính trị',
    published: { day: '2024-04-17', time: '09:12', printed: null, from: 'page', confidence: 'sure' },
    captions: ['Cán bộ một cửa hướng dẫn người dân.'],
    images: [],
    html: '<p>Thực hiện Kế hoạch số 28/KH-UBND, các sở đã vào cuộc.</p>',
    text: 'Thực hiện Kế hoạch số 28/KH-UBND, các sở đã vào cuộc.',
    related: [
      { title: 'Tin khác', url: 'http://baohoabinh.com.vn/11/188443/tin-khac.htm', summary: null, day: null },
    ],
    tags: [],
    attachments: [],
    media: [],
    language: 'vi',
    way: { by: 'general', family: null, why: 'test' },
    ...changes,
  };
}
