/**
 * A small menu at the words that are selected in the copy: what to mark them as, then the form for it. Tab goes into it
 * from the text, Escape leaves it. It stands in the article, so that it moves with the words.
 */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Corrections, Words } from '@/utils/article';
import type { BrowserDoor } from '../../../doors';
import type { Correct } from '../correcting';
import { type Texts, withAdded } from '../understood/items';
import { AddingForm } from './adding-form';
import { leaveOnEscape } from './form-keys';
import { KindButtons } from './kind-buttons';
import type { Addable } from './kinds';
import { type Marked, useSelected } from './use-selected';

interface SelectionMenuProps {
  readonly browser: BrowserDoor;
  readonly id: number;
  readonly texts: Texts;
  readonly corrections: Corrections;
  readonly onCorrect: Correct;
  /** The article the menu stands in. */
  readonly within: RefObject<HTMLElement | null>;
}

interface Chosen {
  readonly marked: Marked;
  readonly kind: Addable;
}

export function SelectionMenu({ browser, id, texts, corrections, onCorrect, within }: SelectionMenuProps) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const { marked: selected, drop } = useSelected(texts, within);
  const menu = useRef<HTMLDivElement>(null);
  const marked = chosen?.marked ?? selected;
  const waiting = chosen === null && selected !== null;
  useEffect(() => {
    if (!waiting) return;
    const enter = (event: KeyboardEvent) => {
      const focused = document.activeElement;
      // From the text alone: elsewhere Tab goes on from where the reader is.
      const inText = focused === document.body || within.current?.contains(focused);
      if (event.key !== 'Tab' || event.shiftKey || !inText || menu.current?.contains(focused)) return;
      const first = menu.current?.querySelector<HTMLElement>('button');
      if (!first) return;
      event.preventDefault();
      first.focus();
    };
    document.addEventListener('keydown', enter);
    return () => document.removeEventListener('keydown', enter);
  }, [waiting, within]);
  if (!marked) return null;
  const { words, top, left } = marked;
  const quote = quoteOf(words, texts);
  const leave = () => {
    drop();
    setChosen(null);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the controls inside; the mouse must not drop the selection.
    <div
      ref={menu}
      class="selection-menu"
      style={{ top: `${top}px`, left: `${left}px` }}
      onKeyDown={leaveOnEscape(leave)}
      onMouseDown={(event) => {
        if (!chosen) event.preventDefault();
      }}
    >
      {chosen ? (
        <>
          <p class="selection-quote" lang="vi">
            <q>{quote}</q>
          </p>
          <AddingForm
            key={chosen.kind}
            {...{ browser, id, words, quote, kind: chosen.kind }}
            onKeep={(added) => {
              leave();
              void onCorrect(withAdded(corrections, added));
            }}
            onLeave={leave}
          />
        </>
      ) : (
        <KindButtons quote={quote} onChoose={(kind) => setChosen({ marked, kind })} />
      )}
    </div>
  );
}

const quoteOf = ({ field, start, end }: Words, texts: Texts) => texts[field].slice(start, end);
