import { beforeEach, expect, it, vi } from 'vitest';
import { noCorrections, type Rereading } from '@/utils/article';
import { clipDraft, correctArticle, mayMean, reannotate } from '@/utils/clip';
import { documents, figures, getContent, search } from '@/utils/library';
import type { LibraryDatabase } from '@/utils/library/schema';
import { annotationsVersion } from '@/utils/public-admin';
import { draft, freshLibrary } from '../library/drafts';

let db: LibraryDatabase;
vi.setConfig({ testTimeout: 30_000 });
beforeEach(() => {
  db = freshLibrary();
});

const TEXT =
  'Chợ phiên Mường Khến đông từ sáng. Ở Cao Lộc, bản kế hoạch ấy đã đến từng xóm, và điểm hài lòng lên tám mươi sáu. ' +
  'Cao Lộc nay có tổ lưu động.';
const added = (kind: Rereading['kind'], quote: string, as: string, more = {}): Rereading => ({
  ...{ kind, field: 'text', quote, as, at: TEXT.indexOf(quote), ...more },
});
const readings = [
  added('citation', 'bản kế hoạch ấy', 'Kế hoạch 71/KH-UBND ngày 3/4/2023 của UBND tỉnh Lạng Sơn'),
  added('place', 'Cao Lộc', 'huyện Cao Lộc, Lạng Sơn'),
  added('figure', 'tám mươi sáu', 'sipas, huyện Cao Lộc, 2023', {
    number: { value: 86, unit: 'điểm', rank: 2, of: 11 },
  }),
];

async function clipped(text = TEXT): Promise<number> {
  const result = await clipDraft(draft({ title: 'Chợ phiên', sapo: null, text }));
  if (!result.ok) throw new Error(result.failure.code);
  return result.value.id;
}
const found = async () => ({
  documents: (await documents()).map((row) => row.symbol),
  figures: (await figures('sipas')).map(({ kind, value, rank }) => [kind, value, rank]),
  byDocument: (await search('doc:71/KH-UBND')).total,
  byProvince: (await search('province:"Lạng Sơn"')).total,
});
const all = {
  documents: ['71/KH-UBND'],
  figures: [
    ['score', 86, null],
    ['rank', null, 2],
  ],
  ...{ byDocument: 1, byProvince: 1 },
};
const nothing = { documents: [], figures: [], byDocument: 0, byProvince: 0 };

it('is found as what the rules find is, and no more once it is taken back', async () => {
  const id = await clipped();
  expect(await found()).toEqual(nothing);
  await correctArticle(id, { ...noCorrections, readings });
  expect(await found()).toEqual(all);
  await correctArticle(id, noCorrections);
  expect(await found()).toEqual(nothing);
});

it('outlives new rules and a new clip, and waits where its words are gone', async () => {
  const id = await clipped();
  await correctArticle(id, { ...noCorrections, readings });
  const content = (await getContent(id))!;
  await db.contents.put({
    ...content,
    annotations: { ...content.annotations!, version: 0, citations: [], places: [], figures: [] },
  });
  await db.documents.clear();
  await db.meta.clear();
  await reannotate();
  expect((await getContent(id))?.annotations).toMatchObject({ version: annotationsVersion });
  expect(await found()).toEqual(all);

  await clipped(`Cập nhật lúc 9 giờ.\n${TEXT.replace('đông từ sáng', 'đông từ tờ mờ sáng')}`);
  expect(await found()).toEqual(all);

  await clipped('Bài đã gỡ theo yêu cầu của tác giả. Toà soạn cáo lỗi cùng bạn đọc.');
  expect(await found()).toEqual(nothing);
  expect((await getContent(id))?.annotations?.corrections.readings).toEqual(readings);

  await clipped(TEXT);
  expect(await found()).toEqual(all);
});

it('writes all of it or nothing', async () => {
  const id = await clipped();
  const before = await db.contents.toArray();
  const refuse = () => {
    throw new Error('full');
  };
  db.figures.hook('creating', refuse);
  await expect(correctArticle(id, { ...noCorrections, readings })).rejects.toThrow();
  db.figures.hook('creating').unsubscribe(refuse);
  expect(await found()).toEqual(nothing);
  expect(await db.contents.toArray()).toEqual(before);
});

it('says what words of a saved article may mean, and refuses words it does not have', async () => {
  const id = await clipped();
  const start = TEXT.indexOf('Cao Lộc');
  const words = { field: 'text', start, end: start + 7 } as const;
  expect((await mayMean(id, words)).places).toEqual(['huyện Cao Lộc, Lạng Sơn']);
  await expect(mayMean(id, { ...words, end: 9999 })).rejects.toMatchObject({ code: 'not-found' });
  await expect(mayMean(7, words)).rejects.toMatchObject({ code: 'not-found' });
});
