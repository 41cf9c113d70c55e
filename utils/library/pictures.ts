/**
 * Pictures kept offline. A picture is stored once however many articles show it (one agency photo, twenty papers),
 * under the hash of its bytes; what an article shows is a row of its own.
 */
import { database } from './database';

export interface Picture {
  /** SHA-256 of the bytes, hex. */
  readonly hash: string;
  readonly type: string;
  /** Bytes, not a Blob: Firefox cannot store blobs in every mode. */
  readonly bytes: ArrayBuffer;
}

/** Where an article shows a picture. */
export interface PictureUse {
  readonly articleId: number;
  /** The address as it stands in the saved HTML. */
  readonly src: string;
  readonly hash: string;
}

/** Keeps a picture for an article; bytes already known are not written again. */
export async function putPicture(use: Omit<PictureUse, 'hash'>, picture: Picture): Promise<void> {
  const { pictures, pictureUses, articles } = database();
  await database().transaction('rw', pictures, pictureUses, articles, async () => {
    // Deleted for good while its pictures were on their way: nothing would ever show or remove them.
    if (!(await articles.get(use.articleId))) return;
    if (!(await pictures.where('hash').equals(picture.hash).count())) await pictures.add(picture);
    await pictureUses.put({ ...use, hash: picture.hash });
  });
}

/** The pictures an article has offline, by their address in its HTML. */
export async function picturesOf(articleId: number): Promise<ReadonlyMap<string, Picture>> {
  const { pictures, pictureUses } = database();
  const uses = await pictureUses.where('articleId').equals(articleId).toArray();
  const found = await pictures.bulkGet(uses.map((use) => use.hash));
  return new Map(uses.flatMap((use, at) => (found[at] ? [[use.src, found[at]] as const] : [])));
}

/** Which of these addresses the article has already: clipping again fetches only what is new. */
export async function knownPictures(articleId: number): Promise<ReadonlySet<string>> {
  const uses = await database().pictureUses.where('articleId').equals(articleId).toArray();
  return new Set(uses.map((use) => use.src));
}

/** Forgets what these articles showed, and every picture that no other article shows. Call inside a transaction. */
export async function dropPictures(articleIds: readonly number[]): Promise<void> {
  const { pictures, pictureUses } = database();
  const uses = await pictureUses.where('articleId').anyOf(articleIds).toArray();
  await pictureUses.where('articleId').anyOf(articleIds).delete();
  for (const hash of new Set(uses.map((use) => use.hash))) {
    if (!(await pictureUses.where('hash').equals(hash).count())) await pictures.delete(hash);
  }
}
