import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Words } from '@/utils/article';
import type { Texts } from '../understood/items';
import { selectedWords } from './selected';

/** Selected words, and where right below them a menu stands, in pixels of the article's box. */
export interface Marked {
  readonly words: Words;
  readonly top: number;
  readonly left: number;
}

/** While it is being drawn a selection changes many times a second. */
const PAUSE = 120;
/** As wide as the menu's form: it stays within the article. */
const WIDTH = 352;

export interface Selected {
  readonly marked: Marked | null;
  /** Drops the selection, at once. */
  readonly drop: () => void;
}

export function useSelected(texts: Texts, within: RefObject<HTMLElement | null>): Selected {
  const [marked, setMarked] = useState<Marked | null>(null);
  const { title, sapo, text } = texts;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => setMarked(marking(document.getSelection(), { title, sapo, text }, within.current));
    const changed = () => {
      clearTimeout(timer);
      timer = setTimeout(look, PAUSE);
    };
    document.addEventListener('selectionchange', changed);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', changed);
    };
  }, [title, sapo, text, within]);
  const drop = () => {
    document.getSelection()?.removeAllRanges();
    setMarked(null);
  };
  return { marked, drop };
}

function marking(selection: Selection | null, texts: Texts, article: HTMLElement | null): Marked | null {
  if (!selection || !article?.contains(selection.anchorNode)) return null;
  const words = selectedWords(selection, texts);
  if (!words) return null;
  const box = article.getBoundingClientRect();
  const last = [...selection.getRangeAt(0).getClientRects()].at(-1) ?? box;
  const left = Math.max(0, Math.min(last.left - box.left, box.width - WIDTH));
  return { words, top: last.bottom - box.top, left };
}
