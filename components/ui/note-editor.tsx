import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Saver } from '../hooks/use-saver';
import { failureText } from '../text/failure-text';

/** The reader's note. It grows with its text and says whether it is kept. */
export function NoteEditor({ saver }: { saver: Saver<string> }) {
  const id = useId();
  return (
    <div class="note-editor">
      <label class="field-label" for={id}>
        {i18n.t('note.label')}
      </label>
      <textarea
        id={id}
        rows={2}
        maxLength={100_000}
        placeholder={i18n.t('note.placeholder')}
        value={saver.value}
        onInput={(event) => saver.change(event.currentTarget.value)}
      />
      <p class="field-state" role="status">
        {saver.state === 'saved' && i18n.t('note.kept')}
        {saver.state === 'failed' && saver.failure && failureText(saver.failure.code).what}
      </p>
    </div>
  );
}
