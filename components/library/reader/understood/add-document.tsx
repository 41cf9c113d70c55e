/** A document the rules did not see: its words in the article, selected or typed, and what they mean. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Corrections } from '@/utils/article';
import { Button } from '../../../ui/button';
import { fieldWith, type Texts, withReading } from './items';
import { ReadingForm } from './reading-form';
import { hintOf } from './understood-list';

interface AddDocumentProps {
  readonly texts: Texts;
  readonly corrections: Corrections;
  readonly onCorrect: (corrections: Corrections) => void;
}

/** What is selected in the saved copy, on one line, as its plain text has it. */
const selected = (): string => (document.getSelection()?.toString() ?? '').replace(/\s+/g, ' ').trim();

export function AddDocument({ texts, corrections, onCorrect }: AddDocumentProps) {
  const [quote, setQuote] = useState<string | null>(null);
  if (quote === null)
    return (
      <Button look="quiet" icon="document" onPress={() => setQuote(selected())}>
        {i18n.t('understood.add')}
      </Button>
    );
  const field = fieldWith(quote, texts);
  return (
    <div class="add-document">
      <label>
        <span class="field-label">{i18n.t('understood.quote')}</span>
        <input
          class="filter-input"
          lang="vi"
          value={quote}
          onInput={(event) => setQuote(event.currentTarget.value.trim())}
        />
      </label>
      {field === null ? (
        <>
          <p class="hint">{quote === '' ? i18n.t('understood.select') : i18n.t('understood.notThere')}</p>
          <Button look="quiet" onPress={() => setQuote(null)}>
            {i18n.t('understood.leave')}
          </Button>
        </>
      ) : (
        <ReadingForm
          key={quote}
          reading=""
          label={i18n.t('understood.is')}
          hint={hintOf('citation')}
          onKeep={(as) => {
            setQuote(null);
            onCorrect(withReading(corrections, { kind: 'citation', quotes: [{ field, quote }] }, as));
          }}
          onLeave={() => setQuote(null)}
        />
      )}
    </div>
  );
}
