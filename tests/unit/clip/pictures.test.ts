import { beforeEach, describe, expect, it } from 'vitest';
import { clipDraft } from '@/utils/clip';
import { type FetchPicture, keepPictures } from '@/utils/clip/pictures';
import { deleteArticles, picturesOf, purgeDeleted } from '@/utils/library';
import type { LibraryDatabase } from '@/utils/library/schema';
import { draft, freshLibrary } from '../library/drafts';

let db: LibraryDatabase;
beforeEach(() => {
  db = freshLibrary();
});

async function saved(url: string): Promise<number> {
  const result = await clipDraft(draft({ url }));
  if (!result.ok) throw new Error(result.failure.code);
  return result.value.id;
}

const picture = (bytes: number[], type = 'image/jpeg', status = 200) =>
  new Response(new Uint8Array(bytes), { status, headers: { 'content-type': type } });

/** A web of pictures: address → answer. Anything else is a network error. */
function web(pages: Record<string, () => Response>): FetchPicture & { asked: string[] } {
  const asked: string[] = [];
  const fetcher = async (address: string) => {
    asked.push(address);
    const page = pages[address];
    if (!page) throw new TypeError('Failed to fetch');
    return page();
  };
  return Object.assign(fetcher, { asked });
}

const images = (...names: string[]) => names.map((name) => ({ src: `https://img.example/${name}` }));

describe('keepPictures', () => {
  it('keeps what can be had and counts what cannot', async () => {
    const id = await saved('https://baohoabinh.com.vn/11/1/a.htm');
    const fetcher = web({
      'https://img.example/a.jpg': () => picture([1, 2, 3]),
      'https://img.example/lost.jpg': () => picture([4], 'text/html'),
      'https://img.example/gone.jpg': () => picture([5], 'image/jpeg', 404),
      'https://img.example/empty.jpg': () => picture([]),
    });
    const report = await keepPictures(
      id,
      images('a.jpg', 'lost.jpg', 'gone.jpg', 'empty.jpg', 'offline.jpg'),
      fetcher,
    );
    expect(report).toEqual({ kept: 1, failed: 4 });
    const kept = await picturesOf(id);
    expect([...kept.keys()]).toEqual(['https://img.example/a.jpg']);
    expect(new Uint8Array(kept.get('https://img.example/a.jpg')!.bytes)).toEqual(new Uint8Array([1, 2, 3]));
  });

  it('stores one picture once, however many articles and addresses show it', async () => {
    const first = await saved('https://baohoabinh.com.vn/11/1/a.htm');
    const second = await saved('https://baosonla.vn/b-post2.html');
    const same = () => picture([7, 7, 7]);
    const fetcher = web({ 'https://img.example/a.jpg': same, 'https://img.example/b.jpg': same });
    await keepPictures(first, images('a.jpg'), fetcher);
    await keepPictures(second, images('b.jpg', 'a.jpg'), fetcher);
    expect(await db.pictures.count()).toBe(1);
    expect(await db.pictureUses.count()).toBe(3);

    await deleteArticles([first], 1000);
    expect((await picturesOf(first)).size).toBe(1); // can be brought back whole
    await purgeDeleted(2000);
    expect((await picturesOf(first)).size).toBe(0);
    expect(await db.pictures.count()).toBe(1); // the other article still shows it
    await deleteArticles([second], 1000);
    await purgeDeleted(2000);
    expect(await db.pictures.count()).toBe(0);
  });

  it('asks for nothing twice', async () => {
    const id = await saved('https://baohoabinh.com.vn/11/1/a.htm');
    const fetcher = web({ 'https://img.example/a.jpg': () => picture([1]) });
    await keepPictures(id, images('a.jpg', 'a.jpg'), fetcher);
    await keepPictures(id, images('a.jpg'), fetcher);
    expect(fetcher.asked).toEqual(['https://img.example/a.jpg']);
  });

  it('keeps nothing for an article that is gone', async () => {
    const fetcher = web({ 'https://img.example/a.jpg': () => picture([1]) });
    await keepPictures(99, images('a.jpg'), fetcher);
    expect(await db.pictures.count()).toBe(0);
    expect(await db.pictureUses.count()).toBe(0);
  });
});
