import { expect, it } from 'vitest';
import { INDEX_VERSION, maintain, search, settle, startRebuild } from '@/utils/search';
import { documentOf, MemoryIndex } from '../../support/memory-index';

async function filled(count: number): Promise<MemoryIndex> {
  const index = new MemoryIndex();
  for (let id = 1; id <= count; id++) {
    await index.save(
      documentOf(id, { title: `Bản tin số ${id}`, body: `Xã thứ ${id} họp dân về đường liên thôn` }),
    );
  }
  return index;
}
const total = async (index: MemoryIndex, query = 'duong lien thon') => (await search(index, query)).total;

it('merges a full tail into a segment and finds the same', async () => {
  const index = await filled(40);
  expect(index.tailLength).toBe(40);
  await settle(index);
  expect(index.tailLength).toBe(0);
  expect(index.meta?.segments).toMatchObject([{ docs: 40, maxId: 40 }]);
  expect(await total(index)).toBe(40);
  expect(await total(index, '"số 7"')).toBe(1);
});

it('keeps the number of segments small as clips come one by one', async () => {
  const index = new MemoryIndex();
  for (let id = 1; id <= 400; id++) {
    await index.save(documentOf(id, { body: 'đường liên thôn' }));
    if (id % 10 === 0) await settle(index);
    expect(index.meta?.segments.length ?? 0).toBeLessThanOrEqual(2);
  }
  expect(await total(index)).toBe(400);
});

it('goes on where a killed worker stopped, at any slice', async () => {
  for (let fuse = 0; fuse < 12; fuse++) {
    const index = await filled(70);
    index.fuse = fuse;
    await settle(index).catch(() => {});
    index.fuse = -1;
    expect(await total(index)).toBe(70);
    await index.save(documentOf(3, { body: 'sửa rồi' }));
    await index.remove(5);
    await settle(index);
    expect(await total(index)).toBe(68);
    expect(await total(index, 'sửa rồi')).toBe(1);
  }
});

it('rebuilds with progress while searching, saving and removing go on', async () => {
  const index = await filled(60);
  await settle(index);
  await startRebuild(index);
  const seen: number[] = [];
  for (let more = true, i = 0; more; i++) {
    const slice = await maintain(index, 1);
    more = slice.more;
    if (slice.rebuilt !== null) seen.push(slice.rebuilt);
    if (i === 1) await index.save(documentOf(61, { body: 'đường liên thôn mới' }));
    if (i === 2) await index.remove(1);
    expect(await total(index)).toBe(i < 1 ? 60 : i < 2 ? 61 : 60);
  }
  expect(Math.max(...seen)).toBe(60);
  expect(index.meta?.rebuild).toBe(null);
  expect(await total(index)).toBe(60);
});

it('does not read an index of another version, says so, and makes it anew', async () => {
  const index = await filled(40);
  await settle(index);
  await index.write((writer) => writer.putMeta({ ...index.meta!, version: INDEX_VERSION - 1 }));
  expect((await search(index, 'duong')).notes.map((note) => note.code)).toContain('rebuilding');
  await settle(index);
  const found = await search(index, 'duong');
  expect(found.total).toBe(40);
  expect(found.notes).toEqual([]);
});
