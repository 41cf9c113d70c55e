/** One reading put right: what it is instead, or that it is nothing of the kind. Enter keeps it, Escape leaves it. */
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../ui/button';

interface ReadingFormProps {
  readonly reading: string;
  /** Whether the reading may be kept as it is: what is added need not be changed. */
  readonly mayStay?: boolean;
  readonly label: string;
  readonly hint: string;
  /** "Không phải văn bản": what pressing it says; without it the words can only be read otherwise. */
  readonly nothing?: string;
  readonly onKeep: (as: string | null) => void;
  readonly onLeave: () => void;
}

export function ReadingForm({
  reading,
  mayStay = false,
  label,
  hint,
  nothing,
  onKeep,
  onLeave,
}: ReadingFormProps) {
  const [as, setAs] = useState(reading);
  const id = useId();
  const ready = as.trim() !== '' && (mayStay || as.trim() !== reading.trim());
  return (
    <form
      class="reading-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onKeep(as.trim());
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onLeave();
      }}
    >
      <label>
        <span class="field-label">{label}</span>
        <textarea
          class="reading-input"
          rows={2}
          lang="vi"
          aria-describedby={id}
          value={as}
          ref={focusAtEnd}
          onInput={(event) => setAs(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            event.currentTarget.form?.requestSubmit();
          }}
        />
      </label>
      <p class="hint" id={id}>
        {hint}
      </p>
      <div class="reading-acts">
        <Button disabled={!ready} onPress={() => onKeep(as.trim())}>
          {i18n.t('understood.keep')}
        </Button>
        {nothing && (
          <Button look="quiet" onPress={() => onKeep(null)}>
            {nothing}
          </Button>
        )}
        <Button look="quiet" onPress={onLeave}>
          {i18n.t('understood.leave')}
        </Button>
      </div>
    </form>
  );
}

const focusAtEnd = (field: HTMLTextAreaElement | null): void => {
  if (!field || field.dataset.met) return;
  field.dataset.met = 'yes';
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
};
