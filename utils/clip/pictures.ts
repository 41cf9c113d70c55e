/**
 * Fetching an article's pictures for offline reading, after the article itself is safe: a picture that cannot be had
 * never fails a clip.
 */
import type { ArticleImage } from '@/utils/article';
import { knownPictures, putPicture } from '@/utils/library';

/** More than any article seen, and little enough to keep one clip from filling a disk. */
const MOST_PICTURES = 100;
const MOST_BYTES = 10_000_000;
const PATIENCE_MS = 30_000;
/** As many at once as a browser asks one host for. */
const AT_ONCE = 4;

export interface PicturesKept {
  readonly kept: number;
  readonly failed: number;
}

export type FetchPicture = (address: string, signal: AbortSignal) => Promise<Response>;

/** Without cookies and without a referrer: the paper learns that a picture is fetched, not by whom. */
const fetchPicture: FetchPicture = (address, signal) =>
  fetch(address, { signal, credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'force-cache' });

/** Keeps what can be had of an article's pictures. Never rejects. */
export async function keepPictures(
  articleId: number,
  images: readonly Pick<ArticleImage, 'src'>[],
  fetcher: FetchPicture = fetchPicture,
): Promise<PicturesKept> {
  const known = await knownPictures(articleId).catch(() => new Set<string>());
  const wanted = [...new Set(images.map((image) => image.src))].filter((src) => !known.has(src));
  const waiting = wanted.slice(0, MOST_PICTURES);
  let kept = 0;
  const work = async (): Promise<void> => {
    for (let src = waiting.shift(); src !== undefined; src = waiting.shift()) {
      if (await keepOne(articleId, src, fetcher)) kept += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { kept, failed: wanted.length - kept };
}

async function keepOne(articleId: number, src: string, fetcher: FetchPicture): Promise<boolean> {
  try {
    const response = await fetcher(src, AbortSignal.timeout(PATIENCE_MS));
    const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
    // A page that says "not found" with status 200 is no picture.
    if (!response.ok || !type.startsWith('image/')) return false;
    if (Number(response.headers.get('content-length') ?? 0) > MOST_BYTES) return false;
    const bytes = await response.arrayBuffer();
    if (bytes.byteLength === 0 || bytes.byteLength > MOST_BYTES) return false;
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const hash = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    await putPicture({ articleId, src }, { hash, type, bytes });
    return true;
  } catch {
    return false;
  }
}
