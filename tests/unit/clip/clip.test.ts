import { beforeEach, describe, expect, it } from 'vitest';
import { noCorrections } from '@/utils/article';
import { clipDraft, correctArticle, reannotate } from '@/utils/clip';
import {
  counters,
  deleteArticles,
  documents,
  facetValues,
  findByUrl,
  getArticle,
  getContent,
  linksOf,
  listArticles,
  purgeDeleted,
  restoreArticles,
  revisionsOf,
  search,
  updateArticle,
} from '@/utils/library';
import type { LibraryDatabase } from '@/utils/library/schema';
import { draft, freshLibrary } from '../library/drafts';

let db: LibraryDatabase;
beforeEach(() => {
  db = freshLibrary();
});

async function clipped(changes = {}, now?: number) {
  const result = await clipDraft(draft(changes), now);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

describe('clipping a page', () => {
  it('saves the article with its content, links and counters', async () => {
    const { id, outcome } = await clipped({}, 1000);
    expect(outcome).toBe('saved');
    expect(await getArticle(id)).toMatchObject({
      outlet: 'Báo Hòa Bình',
      savedAt: 1000,
      revisions: 0,
      readAt: null,
    });
    expect((await getContent(id))?.text).toContain('28/KH-UBND');
    expect((await linksOf(id)).map((link) => link.canonical)).toEqual(['https://baohoabinh.com.vn/188443']);
    expect(await counters()).toMatchObject({ all: 1, unread: 1, deleted: 0 });
    expect(await facetValues('outlet')).toEqual([{ value: 'Báo Hòa Bình', count: 1 }]);
  });

  it('says that nothing changed when the text is the same, also in another layout or spelling', async () => {
    const { id } = await clipped();
    const again = await clipped({
      text: 'Thực hiện  Kế hoạch số 28/KH-UBND, các sở đã vào cuộc.\n',
      sapo: draft().sapo,
    });
    expect(again).toMatchObject({ id, outcome: 'unchanged' });
    expect(await revisionsOf(id)).toEqual([]);
  });

  it('keeps the old text as a revision, and the reader’s note, tags and marks as they are', async () => {
    const { id } = await clipped({}, 1000);
    await updateArticle(id, { note: 'xem lại', tags: ['cchc'], starred: true, read: true }, 2000);
    const again = await clipped({ text: 'Bài đã được sửa.', html: '<p>Bài đã được sửa.</p>' }, 3000);
    expect(again).toMatchObject({ id, outcome: 'revised' });
    expect(await getArticle(id)).toMatchObject({
      note: 'xem lại',
      tags: ['cchc'],
      starredAt: 2000,
      readAt: 2000,
      savedAt: 1000,
      updatedAt: 3000,
      revisions: 1,
    });
    expect((await getContent(id))?.text).toBe('Bài đã được sửa.');
    expect(await revisionsOf(id)).toMatchObject([{ savedAt: 1000, text: draft().text }]);
  });

  it('takes all spellings of an address for one article', async () => {
    const { id } = await clipped({ url: 'http://www.baohoabinh.com.vn/11/188442/a.htm?utm_source=zalo#top' });
    expect(await clipped({ url: 'https://m.baohoabinh.com.vn/11/188442/b.htm' })).toMatchObject({ id });
    expect(await db.articles.count()).toBe(1);
    expect(await findByUrl('https://baohoabinh.com.vn/print.aspx?id=188442')).toMatchObject({ id });
  });

  it('makes one article of two clips at once', async () => {
    const both = await Promise.all([clipped(), clipped()]);
    expect(both.map((one) => one.outcome).sort()).toEqual(['saved', 'unchanged']);
    expect(await db.articles.count()).toBe(1);
    expect(await counters()).toMatchObject({ all: 1 });
  });

  it('fills a kept link when the page is visited, and never lets a link empty an article', async () => {
    const link = { kind: 'link', text: '', html: '', sapo: null, related: [] } as const;
    const { id } = await clipped(link);
    expect(await getArticle(id)).toMatchObject({ kind: 'link' });
    expect(await clipped()).toMatchObject({ id, outcome: 'saved' });
    expect(await revisionsOf(id)).toEqual([]);
    expect(await clipped(link)).toMatchObject({ id, outcome: 'unchanged' });
    expect((await getContent(id))?.text).toBe(draft().text);
  });

  it('adds a selection of a saved article to its note', async () => {
    const { id } = await clipped();
    await updateArticle(id, { note: 'của tôi' });
    await clipped({ kind: 'selection', text: 'đoạn chọn', html: '<p>đoạn chọn</p>' });
    expect(await getArticle(id)).toMatchObject({ kind: 'article', note: 'của tôi\n\n“đoạn chọn”' });
    expect((await getContent(id))?.text).toBe(draft().text);
  });

  it('refuses what is not a draft, and a draft without text, and writes nothing', async () => {
    expect(await clipDraft({ title: 'x' })).toMatchObject({ ok: false, failure: { code: 'bad-data' } });
    expect(await clipDraft(draft({ url: 'javascript:alert(1)' }))).toMatchObject({ ok: false });
    expect(await clipDraft(draft({ text: ' \n' }))).toMatchObject({
      ok: false,
      failure: { code: 'empty-body' },
    });
    expect(await db.articles.count()).toBe(0);
  });
});

describe('failing to write', () => {
  it('leaves nothing half-written when the disk is full, and says so', async () => {
    db.links.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await clipDraft(draft())).toMatchObject({ ok: false, failure: { code: 'quota-full' } });
    expect(await db.articles.count()).toBe(0);
    expect(await db.counts.count()).toBe(0);
  });

  it('says so when the database cannot be opened', async () => {
    db.close();
    expect(await clipDraft(draft())).toMatchObject({ ok: false, failure: { code: 'library-unavailable' } });
  });
});

describe('deleting', () => {
  it('can be undone whole', async () => {
    const { id } = await clipped();
    await updateArticle(id, { note: 'giữ', tags: ['a'] });
    await deleteArticles([id]);
    expect(await findByUrl(draft().url)).toBeNull();
    expect((await listArticles()).rows).toEqual([]);
    expect((await listArticles({ filter: { state: 'deleted' } })).rows).toHaveLength(1);
    expect(await counters()).toMatchObject({ all: 0, unread: 0, deleted: 1 });
    expect(await facetValues('tag')).toEqual([]);
    await restoreArticles([id]);
    expect(await findByUrl(draft().url)).toMatchObject({ note: 'giữ', deletedAt: null });
    expect(await counters()).toMatchObject({ all: 1, unread: 1, deleted: 0 });
  });

  it('is undone by clipping the page again', async () => {
    const { id } = await clipped();
    await deleteArticles([id]);
    expect(await clipped()).toMatchObject({ id, outcome: 'restored' });
    expect(await counters()).toMatchObject({ all: 1, deleted: 0 });
  });

  it('becomes final after 30 days, with everything that belonged to the article', async () => {
    const day = 86_400_000;
    const { id } = await clipped();
    await clipped({ text: 'khác' });
    await deleteArticles([id], 100 * day);
    expect(await purgeDeleted(100 * day)).toBe(0);
    expect(await purgeDeleted(100 * day + 1)).toBe(1);
    for (const table of [db.articles, db.contents, db.links, db.revisions, db.counts]) {
      expect(await table.count()).toBe(0);
    }
  });
});

it('refuses to change what is gone', async () => {
  await expect(updateArticle(7, { read: true })).rejects.toMatchObject({ code: 'not-found' });
  await expect(correctArticle(7, noCorrections)).rejects.toMatchObject({
    code: 'not-found',
  });
});

it("carries the reader's readings into documents and search, through new clips and new rules", async () => {
  const { id } = await clipped();
  const labels = async () => (await documents()).map((row) => row.label);
  const quote = 'Kế hoạch số 28/KH-UBND';
  const as = 'Kế hoạch 82/KH-UBND ngày 16/2/2024 của UBND tỉnh';
  const readings = [{ kind: 'citation', field: 'text', quote, as }] as const;
  await correctArticle(id, { ...noCorrections, readings });
  expect(await labels()).toEqual(['82/KH-UBND']);
  expect((await search('văn-bản:82/KH-UBND')).total).toBe(1);
  expect((await search('văn-bản:28/KH-UBND')).total).toBe(0);
  await clipped({ text: `Bản mới. ${draft().text}` });
  expect(await labels()).toEqual(['82/KH-UBND']);
  const content = (await getContent(id))!;
  await db.contents.put({ ...content, annotations: { ...content.annotations!, version: 0 } });
  await db.meta.clear();
  await reannotate();
  expect((await getContent(id))?.annotations?.citations[0]?.canonical).toBe('82/KH-UBND');
  await correctArticle(id, noCorrections);
  expect(await labels()).toEqual(['28/KH-UBND']);
});

it('is found by province, document and law as readers name them', async () => {
  const url = (n: number) => `https://vidu.vn/bai-${n}.html`;
  const at = (day: string) => ({ day, time: null, printed: null, from: 'page', confidence: 'sure' });
  const sapo = null;
  const old = 'Huyện Tân Lạc, tỉnh Hoà Bình thực hiện Nghị quyết 76 và Luật Đất đai năm 2024.';
  await clipped({ url: url(1), title: 'Một', sapo, text: old, published: at('2024-04-17') });
  const young = 'Xã Tân Lạc, tỉnh Phú Thọ đón dân.';
  await clipped({ url: url(2), title: 'Hai', sapo, text: young, published: at('2026-01-05') });
  await clipped({ url: url(3), title: 'Ba', sapo, text: 'TP.HCM đón khách.', published: at('2024-05-01') });
  const total = async (query: string) => (await search(query)).total;
  for (const query of ['province:"Hoà Bình"', 'tỉnh:hoabinh', 'tỉnh:"tỉnh Hòa Bình"', 'tỉnh:"Phú Thọ"'])
    expect([query, await total(query)]).toEqual([query, 2]);
  for (const query of ['tỉnh:TPHCM', 'tỉnh:"thành phố Hồ Chí Minh"', 'province:HCM'])
    expect([query, await total(query)]).toEqual([query, 1]);
  for (const { label } of await documents())
    expect([label, await total(`văn-bản:"${label}"`)]).toEqual([label, 1]);
});
