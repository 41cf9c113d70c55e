import { useEffect, useState } from 'preact/hooks';
import type { LibraryPageDoor } from '../../doors';

const none: ReadonlyMap<string, string> = new Map();

/** The article's offline pictures as addresses this page can show; given back when the article is left. */
export function usePictures(library: LibraryPageDoor, id: number): ReadonlyMap<string, string> {
  const [pictures, setPictures] = useState(none);
  useEffect(() => {
    let left = false;
    const made: string[] = [];
    const show = async () => {
      const found = await library.picturesOf(id);
      if (left || found.size === 0) return;
      const shown = new Map<string, string>();
      for (const [src, { bytes, type }] of found) {
        const address = URL.createObjectURL(new Blob([bytes], { type }));
        made.push(address);
        shown.set(src, address);
      }
      setPictures(shown);
    };
    // Pictures are an extra: without them the article is read all the same.
    show().catch(() => {});
    return () => {
      left = true;
      setPictures(none);
      for (const address of made) URL.revokeObjectURL(address);
    };
  }, [library, id]);
  return pictures;
}
