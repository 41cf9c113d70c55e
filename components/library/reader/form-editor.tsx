/** The form of communication an article counts as in reports: guessed with a reason, chosen by the reader. */
import { i18n } from '#i18n';
import type { Annotations, Corrections } from '@/utils/article';
import { formName, knownForms } from '../../text/form-name';
import { formatNumber } from '../../text/format';

interface FormEditorProps {
  readonly annotations: Annotations;
  readonly onCorrect: (corrections: Corrections) => void;
}

/** A guess by length tells its number of syllables; all others quote the words that led to it. */
function reasonOf(because: string): string {
  const syllables = Number(because);
  return Number.isInteger(syllables) && because !== ''
    ? i18n.t('form.words', syllables, [formatNumber(syllables)])
    : because;
}

export function FormEditor({ annotations, onCorrect }: FormEditorProps) {
  const { form, corrections } = annotations;
  const guess = form ? formName(form.id) : '';
  return (
    <label class="field">
      <span class="field-label">{i18n.t('form.label')}</span>
      <select
        class="select"
        value={corrections.form ?? ''}
        onChange={(event) => onCorrect({ ...corrections, form: event.currentTarget.value || null })}
      >
        <option value="">{form ? i18n.t('form.guessed', [guess]) : ''}</option>
        {knownForms.map((id) => (
          <option key={id} value={id}>
            {formName(id)}
          </option>
        ))}
      </select>
      <span class="hint">
        {corrections.form
          ? i18n.t('form.chosen')
          : form
            ? i18n.t('form.because', [reasonOf(form.because)])
            : ''}
      </span>
    </label>
  );
}
