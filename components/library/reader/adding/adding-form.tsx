/** The form for words marked as one kind. What tables know of them is asked for first, so that it can be filled in. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Failure, MayMean, Rereading, Words } from '@/utils/article';
import type { BrowserDoor } from '../../../doors';
import { failureText } from '../../../text/failure-text';
import { ReadingForm } from '../understood/reading-form';
import { FigureForm } from './figure-form';
import type { Addable } from './kinds';
import { PlaceForm } from './place-form';

interface AddingFormProps {
  readonly browser: BrowserDoor;
  readonly id: number;
  readonly words: Words;
  readonly quote: string;
  readonly kind: Addable;
  readonly onKeep: (added: Rereading) => void;
  readonly onLeave: () => void;
}

export function AddingForm({ browser, id, words, quote, kind, onKeep, onLeave }: AddingFormProps) {
  const [known, setKnown] = useState<MayMean | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { field, start, end } = words;
  useEffect(() => {
    if (kind === 'citation') return;
    let left = false;
    void browser.mayMean(id, { field, start, end }).then((result) => {
      if (left) return;
      if (result.ok) setKnown(result.value);
      else setFailure(result.failure);
    });
    return () => {
      left = true;
    };
  }, [browser, id, field, start, end, kind]);
  const said = { kind, field, quote, at: start };
  if (kind === 'citation')
    return (
      <ReadingForm
        reading={quote}
        mayStay
        label={i18n.t('understood.is')}
        hint={i18n.t('understood.hint.citation')}
        onKeep={(as) => onKeep({ ...said, as })}
        onLeave={onLeave}
      />
    );
  if (failure) return <p class="hint">{failureText(failure.code).what}</p>;
  if (!known) return null;
  return kind === 'place' ? (
    <PlaceForm
      places={known.places}
      quote={quote}
      onKeep={(as) => onKeep({ ...said, as })}
      onLeave={onLeave}
    />
  ) : (
    <FigureForm
      figure={known.figure}
      onKeep={(as, number) => onKeep({ ...said, as, number })}
      onLeave={onLeave}
    />
  );
}
