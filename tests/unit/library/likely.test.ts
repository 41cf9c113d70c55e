import { beforeEach, expect, it } from 'vitest';
import { clipDraft } from '@/utils/clip';
import { citationsOf, documents, likelyDocuments } from '@/utils/library';
import { draft, freshLibrary } from './drafts';

beforeEach(() => {
  freshLibrary();
});

let next = 0;
async function saved(text: string, day = '2024-04-17'): Promise<void> {
  next++;
  const published = { day, time: null, printed: null, from: 'page', confidence: 'sure' } as const;
  const url = `https://baohoabinh.com.vn/11/${next}/a.htm`;
  const changes = { url, title: `Bài ${next}`, sapo: null, text, published };
  const result = await clipDraft(draft(changes), Date.parse(`${day}T08:00:00+07:00`));
  expect(result.ok).toBe(true);
}
const keyOf = async (start: string) => (await documents()).find((row) => row.key.startsWith(start))!.key;
const likely = async (start: string) =>
  (await likelyDocuments(await keyOf(start))).map(({ document, because, only }) => [
    document.key,
    because,
    only,
  ]);

const FULL = 'Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ được triển khai.';

it('binds a short citation to the full one of another article, with the reason, and merges nothing', async () => {
  await saved(FULL);
  await saved('Thực hiện Nghị quyết 76 của Chính phủ, các sở đã vào cuộc.');
  expect(await likely('symbol:NQ 76')).toEqual([['sure:vn|CP|NQ|76|2021', 'number', true]]);
  expect(await likely('sure:vn|CP|NQ|76')).toEqual([['symbol:NQ 76', 'number', true]]);
  expect(await citationsOf('sure:vn|CP|NQ|76|2021')).toHaveLength(1);
});

it('says that the same symbol is not certainly the same document', async () => {
  await saved('Kế hoạch số 28/KH-UBND ngày 16/2/2024 của UBND tỉnh đã ban hành.');
  await saved('Kế hoạch số 28/KH-UBND đã ban hành.');
  expect(await likely('symbol:28/KH-UBND')).toEqual([['sure:hoabinh|UBND|KH|28|2024', 'symbol', true]]);
});

it('knows what a short name usually stands for', async () => {
  await saved('Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị được quán triệt.', '2025-02-01');
  await saved('Học tập Nghị quyết 57.', '2025-03-01');
  expect(await likely('symbol:57-NQ/TW')).toEqual([['sure:vn|TW|NQ|57|2024', 'nickname', true]]);
});

it('is silent where issuer, year or time speak against it', async () => {
  await saved(FULL);
  await saved('Thực hiện Nghị quyết số 76 của HĐND tỉnh, các sở đã vào cuộc.');
  expect((await likely('symbol:NQ 76')).length).toBe(0);
  freshLibrary();
  await saved(FULL);
  await saved('Thực hiện Nghị quyết 76 của Chính phủ, các sở đã vào cuộc.', '2019-03-01');
  expect((await likely('symbol:NQ 76')).length).toBe(0);
});

it('says so where more than one could be meant', async () => {
  await saved(FULL);
  await saved('Nghị quyết số 76/NQ-CP ngày 3/9/2020 của Chính phủ được triển khai.');
  await saved('Thực hiện Nghị quyết 76 của Chính phủ, các sở đã vào cuộc.');
  const found = await likely('symbol:NQ 76');
  expect(found.map(([key]) => key)).toEqual(
    expect.arrayContaining(['sure:vn|CP|NQ|76|2021', 'sure:vn|CP|NQ|76|2020']),
  );
  expect(found.map(([, , only]) => only)).toEqual([false, false]);
  expect(await likely('sure:vn|CP|NQ|76|2021')).toEqual([['symbol:NQ 76', 'number', false]]);
});
