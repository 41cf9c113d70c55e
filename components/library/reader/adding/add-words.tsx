/** Beside the copy: words no rule had read, selected or typed, and what they are. The same without a mouse. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Corrections } from '@/utils/article';
import type { BrowserDoor } from '../../../doors';
import { Button } from '../../../ui/button';
import { fieldWith, type Texts, withAdded } from '../understood/items';
import { AddingForm } from './adding-form';
import { KindButtons } from './kind-buttons';
import type { Addable } from './kinds';
import { selectedWords } from './selected';

interface AddWordsProps {
  readonly browser: BrowserDoor;
  readonly id: number;
  readonly texts: Texts;
  readonly corrections: Corrections;
  readonly onCorrect: (corrections: Corrections) => void;
}

export function AddWords({ browser, id, texts, corrections, onCorrect }: AddWordsProps) {
  const [quote, setQuote] = useState<string | null>(null);
  const [kind, setKind] = useState<Addable | null>(null);
  const write = (words: string | null) => {
    setQuote(words);
    setKind(null);
  };
  if (quote === null)
    return (
      <Button look="quiet" icon="note" onPress={() => write(selectedQuote(texts))}>
        {i18n.t('understood.add')}
      </Button>
    );
  const field = fieldWith(quote, texts);
  const start = field === null ? 0 : texts[field].indexOf(quote);
  return (
    <div class="add-words">
      <label>
        <span class="field-label">{i18n.t('understood.quote')}</span>
        <input
          class="filter-input"
          lang="vi"
          value={quote}
          onInput={(event) => write(event.currentTarget.value.trim())}
        />
      </label>
      {field === null && (
        <p class="hint">{quote === '' ? i18n.t('understood.select') : i18n.t('understood.notThere')}</p>
      )}
      {field !== null && kind === null && <KindButtons quote={quote} onChoose={setKind} />}
      {field !== null && kind !== null && (
        <AddingForm
          key={`${kind} ${quote}`}
          {...{ browser, id, quote, kind, words: { field, start, end: start + quote.length } }}
          onKeep={(added) => {
            write(null);
            onCorrect(withAdded(corrections, added));
          }}
          onLeave={() => write(null)}
        />
      )}
      {kind === null && (
        <Button look="quiet" onPress={() => write(null)}>
          {i18n.t('understood.leave')}
        </Button>
      )}
    </div>
  );
}

function selectedQuote(texts: Texts): string {
  const words = selectedWords(document.getSelection(), texts);
  return words ? texts[words.field].slice(words.start, words.end) : '';
}
