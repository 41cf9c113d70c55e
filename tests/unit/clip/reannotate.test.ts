import { beforeEach, expect, it, vi } from 'vitest';
import { clipDraft, correctArticle, reannotate } from '@/utils/clip';
import {
  documents,
  facetValues,
  getContent,
  reannotateSlice,
  reannotationProgress,
  search,
} from '@/utils/library';
import type { LibraryDatabase } from '@/utils/library/schema';
import { annotationsVersion } from '@/utils/public-admin';
import { draft, freshLibrary } from '../library/drafts';

let db: LibraryDatabase;
vi.setConfig({ testTimeout: 30_000 });
beforeEach(() => {
  db = freshLibrary();
});

/** As an older version would have left it: nothing found, an old version number. */
async function forget(id: number): Promise<void> {
  const content = (await getContent(id))!;
  const annotations = {
    ...content.annotations!,
    version: 0,
    citations: [],
    figures: [],
    topics: [],
    places: [],
  };
  await db.contents.put({ ...content, annotations });
  await db.citations.clear();
  await db.documents.clear();
  await db.meta.clear();
}

it('finds in old articles what the present rules find, keeps corrections, and stops when all are done', async () => {
  const ids: number[] = [];
  for (let i = 0; i < 45; i++) {
    const clipped = await clipDraft(draft({ url: `https://baohoabinh.com.vn/11/${i + 1}/a.htm` }));
    if (clipped.ok) ids.push(clipped.value.id);
  }
  const corrections = { topicsAdded: ['cchc'], topicsRemoved: [], form: null, readings: [] };
  await correctArticle(ids[0]!, corrections);
  for (const id of ids) await forget(id);
  await reannotate();
  for (const id of [ids[0]!, ids[44]!]) {
    const { annotations } = (await getContent(id))!;
    expect(annotations).toMatchObject({ version: annotationsVersion });
    expect(annotations?.citations.map((one) => one.canonical)).toContain('28/KH-UBND');
  }
  expect((await getContent(ids[0]!))?.annotations?.corrections).toEqual(corrections);
  expect(await documents()).toMatchObject([{ articles: 45 }]);
  expect((await facetValues('topic')).some((topic) => topic.value === 'cchc')).toBe(true);
  expect((await search('văn-bản:28/KH-UBND')).total).toBe(45);
  const before = await db.contents.toArray();
  await reannotate();
  expect(await db.contents.toArray()).toEqual(before);
});

it('leaves the index in order, and alone where it would hold the same', async () => {
  for (let i = 0; i < 45; i++) {
    const clipped = await clipDraft(draft({ url: `https://baohoabinh.com.vn/11/${i + 1}/a.htm` }));
    if (clipped.ok) await forget(clipped.value.id);
  }
  await reannotate();
  expect(await db.indexTail.count()).toBeLessThan(32);
  const rows = await db.indexTail.toArray();
  const dead = await db.indexDead.toArray();
  for (const content of await db.contents.toArray())
    await db.contents.put({ ...content, annotations: { ...content.annotations!, version: 0 } });
  await db.meta.clear();
  await reannotate();
  expect((await getContent(1))?.annotations?.version).toBe(annotationsVersion);
  expect(await db.indexTail.toArray()).toEqual(rows);
  expect(await db.indexDead.toArray()).toEqual(dead);
});

it('says how far it has come', async () => {
  for (let i = 0; i < 45; i++) await clipDraft(draft({ url: `https://baohoabinh.com.vn/11/${i + 1}/a.htm` }));
  expect(await reannotationProgress()).toBeNull();
  await reannotateSlice(annotationsVersion + 1, () => null);
  expect(await reannotationProgress()).toEqual({ done: 20, total: 45 });
  while (await reannotateSlice(annotationsVersion + 1, () => null));
  expect(await reannotationProgress()).toBeNull();
});

it('reads corrections of an earlier version, which knew fewer of them', async () => {
  const clipped = await clipDraft(draft({}));
  const id = clipped.ok ? clipped.value.id : 0;
  const content = (await getContent(id))!;
  const old = { topicsAdded: ['cchc'], topicsRemoved: [], form: null };
  const annotations = { ...content.annotations!, version: 0, corrections: old as never };
  await db.contents.put({ ...content, annotations });
  expect((await getContent(id))?.annotations?.corrections).toEqual({ ...old, readings: [] });
  await db.meta.clear();
  await reannotate();
  expect((await getContent(id))?.annotations).toMatchObject({
    version: annotationsVersion,
    corrections: { ...old, readings: [] },
  });
});
