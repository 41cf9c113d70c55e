import { beforeAll, describe, expect, it } from 'vitest';
import { search, settle } from '@/utils/search';
import { documentOf, MemoryIndex } from '../../support/memory-index';

const MANY = 'thang thanh thao thau theo them thi thoi thon thu thuc thuong';

/** 1,100 articles that pay wages ("lương"), a tenth of them in no other words. */
async function libraryOf(count: number): Promise<MemoryIndex> {
  const index = new MemoryIndex();
  for (let id = 1; id <= count; id++)
    await index.save(documentOf(id, { body: id % 10 === 0 ? 'lương' : `lương ${MANY} khoe` }));
  await settle(index);
  return index;
}

const total = async (index: MemoryIndex, query: string) =>
  (await search(index, query, { typing: true, fold: false })).total;

describe('a word only begun, in a large library', () => {
  let index: MemoryIndex;
  beforeAll(async () => {
    index = await libraryOf(1100);
  }, 60_000);

  it('is not looked up when it is one letter, or begins words that everybody uses', async () => {
    expect(await total(index, 'lương t')).toBe(1100);
    expect(await total(index, 'lương th')).toBe(1100);
  });
  it('narrows as soon as it says something', async () => {
    expect(await total(index, 'lương k')).toBe(1100);
    expect(await total(index, 'lương kh')).toBe(990);
  });
  it('is all there is to go by when nothing else was typed', async () => {
    expect(await total(index, 'th')).toBe(990);
    expect(await total(index, 'k')).toBe(990);
  });
  it('marks nothing while it says nothing', async () => {
    const { hits } = await search(index, 'lương t', { typing: true });
    expect(hits[0]!.snippet.marks).toHaveLength(1); // of the word that says something
  });
  it('puts first where it stands as a whole word', async () => {
    await index.save(documentOf(2000, { body: 'khoe khoe lương tăng lương t' }));
    expect((await search(index, 'lương t', { typing: true })).hits[0]!.id).toBe(2000);
  });
  it('counts like any other once it is not being typed', async () => {
    expect((await search(index, 'lương thang', { fold: false })).total).toBe(990);
  });
});

it('is looked up in a small library, where that costs nothing', async () => {
  expect(await total(await libraryOf(50), 'lương t')).toBe(45);
});
