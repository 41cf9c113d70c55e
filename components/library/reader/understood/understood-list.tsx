/** The rows of one kind: what was read, a pencil beside each, and the form in its place while it is put right. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Corrections, Understood } from '@/utils/article';
import { IconButton } from '../../../ui/button';
import { type UnderstoodItem, withReading } from './items';
import { ReadingForm } from './reading-form';

interface UnderstoodListProps {
  readonly items: readonly UnderstoodItem[];
  readonly corrections: Corrections;
  readonly onCorrect: (corrections: Corrections) => void;
  /** How a row is shown; its label alone without it. */
  readonly show?: (item: UnderstoodItem) => ComponentChildren;
}

const words: Readonly<Record<Understood, { hint: () => string; nothing: () => string }>> = {
  citation: {
    hint: () => i18n.t('understood.hint.citation'),
    nothing: () => i18n.t('understood.nothing.citation'),
  },
  place: { hint: () => i18n.t('understood.hint.place'), nothing: () => i18n.t('understood.nothing.place') },
  figure: {
    hint: () => i18n.t('understood.hint.figure'),
    nothing: () => i18n.t('understood.nothing.figure'),
  },
  abbreviation: {
    hint: () => i18n.t('understood.hint.abbreviation'),
    nothing: () => i18n.t('understood.nothing.abbreviation'),
  },
};

export function UnderstoodList({ items, corrections, onCorrect, show }: UnderstoodListProps) {
  const [edited, setEdited] = useState<string | null>(null);
  return (
    <ul class="plain understood-list" lang="vi">
      {items.map((item) => (
        <li key={item.id} title={item.quotes[0]?.quote}>
          <div class="understood-row">
            <span class="understood-label">
              {show?.(item) ?? item.label}
              {item.added && <span class="added-sign">{i18n.t('understood.added')}</span>}
            </span>
            <IconButton
              icon="note"
              label={i18n.t('understood.edit', [item.label])}
              pressed={edited === item.id}
              onPress={() => setEdited(edited === item.id ? null : item.id)}
            />
          </div>
          {edited === item.id && (
            <ReadingForm
              reading={item.reading}
              label={i18n.t('understood.as')}
              hint={words[item.kind].hint()}
              nothing={words[item.kind].nothing()}
              onKeep={(as) => {
                setEdited(null);
                onCorrect(withReading(corrections, item, as));
              }}
              onLeave={() => setEdited(null)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
