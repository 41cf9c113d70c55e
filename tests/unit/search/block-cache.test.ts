import { expect, it } from 'vitest';
import { maintain, search, settle } from '@/utils/search';
import { BlockCache } from '@/utils/search/block-cache';
import { INDEX_VERSION } from '@/utils/search/format';
import type { BlockKey, BlockRange, IndexReader } from '@/utils/search/storage';
import { documentOf, MemoryIndex } from '../../support/memory-index';

const one = (...key: BlockKey): BlockRange => ({ from: key, to: key });

/** A reader whose every block is `size` bytes, and what it was asked for. */
function readerOf(size: number) {
  const asked: BlockRange[] = [];
  const reader = {
    async blocks(ranges: readonly BlockRange[]) {
      asked.push(...ranges);
      return ranges.map(() => [new Uint8Array(size)]);
    },
  } as unknown as IndexReader;
  return { reader, asked };
}

it('reads a block once, and only what it does not have', async () => {
  const { reader, asked } = readerOf(10);
  const cache = new BlockCache();
  await cache.read(reader, [one(1, 'p', 'hoa', 'hòa', 0)]);
  const found = await cache.read(reader, [one(1, 'p', 'hoa', 'hòa', 0), one(1, 'p', 'hoa', 'hoa', 0)]);
  expect(found.map((blocks) => blocks[0]?.length)).toEqual([10, 10]);
  expect(asked.map(({ from }) => from[3])).toEqual(['hòa', 'hoa']);
});

it('does not take one block for a range that begins with it', async () => {
  const { reader, asked } = readerOf(10);
  const cache = new BlockCache();
  await cache.read(reader, [one(1, 'd', 'hoa')]);
  await cache.read(reader, [{ from: [1, 'd', 'hoa'], to: [1, 'd', '\uFFFF'], limit: 1 }]);
  await cache.read(reader, [{ from: [1, 'd', 'hoa'], to: [1, 'd', '\uFFFF'] }]);
  expect(asked).toHaveLength(3);
});

it('keeps some megabytes, and those last used', async () => {
  const { reader, asked } = readerOf(1024 * 1024);
  const cache = new BlockCache();
  for (let i = 0; i < 10; i++) {
    await cache.read(reader, [one(1, 'p', 'word', 'word', i)]);
    await cache.read(reader, [one(1, 'p', 'word', 'word', 0)]);
  }
  expect(asked).toHaveLength(10);
  await cache.read(reader, [one(1, 'p', 'word', 'word', 1)]);
  expect(asked).toHaveLength(11);
});

it('asks for a block once while it is coming, but never waits for another reader’s transaction', async () => {
  const { asked, reader } = readerOf(10);
  const stuck = { ...reader, blocks: () => new Promise<never>(() => {}) } as IndexReader;
  const cache = new BlockCache();
  void cache.read(stuck, [one(1, 'p', 'hoa', 'hòa', 0)]);
  const both = [
    cache.read(reader, [one(1, 'p', 'hoa', 'hòa', 0)]),
    cache.read(reader, [one(1, 'p', 'hoa', 'hòa', 0)]),
  ];
  expect((await Promise.all(both)).map(([blocks]) => blocks![0]!.length)).toEqual([10, 10]);
  expect(asked).toHaveLength(1);
});

it('tells whoever waits for a block that it could not be read, and asks again the next time', async () => {
  const { asked, reader } = readerOf(10);
  const broken = { ...reader, blocks: () => Promise.reject(new Error('gone')) } as IndexReader;
  const cache = new BlockCache();
  await expect(cache.read(broken, [one(1, 'p', 'hoa', 'hòa', 0)])).rejects.toThrow('gone');
  await cache.read(reader, [one(1, 'p', 'hoa', 'hòa', 0)]);
  expect(asked).toHaveLength(1);
});

it('never shows blocks of an index that was given up', async () => {
  const index = new MemoryIndex();
  for (let id = 1; id <= 40; id++) await index.save(documentOf(id, { body: 'đường liên thôn' }));
  await settle(index);
  expect((await search(index, 'duong')).total).toBe(40);
  await index.save(documentOf(3, { body: 'sửa rồi' }));
  await index.write((writer) => writer.putMeta({ ...index.meta!, version: INDEX_VERSION - 1 }));
  // As soon as the new index has what the old one had, under whatever numbers.
  for (let done = 0; done < 40; ) done = (await maintain(index)).rebuilt ?? 40;
  expect((await search(index, 'duong')).total).toBe(39);
});
