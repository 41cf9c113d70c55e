/** Everything read in an article, each kind with a pencil to put it right, and what the reader has put right so far. */
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Annotations, Corrections, Understood } from '@/utils/article';
import { formatNumber } from '../../../text/format';
import { itemsOf, type Texts, type UnderstoodItem } from './items';
import { OwnReadings } from './own-readings';
import { UnderstoodList } from './understood-list';

interface UnderstoodEditorProps {
  readonly annotations: Annotations;
  readonly texts: Texts;
  readonly onCorrect: (corrections: Corrections) => void;
  readonly showDocument: (item: UnderstoodItem) => ComponentChildren;
  /** The way to add what was missed. */
  readonly adding: ComponentChildren;
}

const folded: readonly { kind: Understood; title: () => string }[] = [
  { kind: 'place', title: () => i18n.t('understood.places') },
  { kind: 'figure', title: () => i18n.t('understood.figures') },
  { kind: 'abbreviation', title: () => i18n.t('understood.abbreviations') },
];

export function UnderstoodEditor(props: UnderstoodEditorProps) {
  const { annotations, texts, onCorrect, showDocument, adding } = props;
  const { corrections } = annotations;
  const common = { corrections, onCorrect };
  return (
    <>
      <section class="understood" aria-label={i18n.t('page.documents')}>
        <h2 class="field-label">{i18n.t('page.documents')}</h2>
        <UnderstoodList items={itemsOf('citation', annotations, texts)} show={showDocument} {...common} />
      </section>
      {folded.map(({ kind, title }) => {
        const items = itemsOf(kind, annotations, texts);
        if (items.length === 0) return null;
        return (
          <details key={kind} class="understood">
            <summary>
              <span class="field-label">{title()}</span>{' '}
              <span class="nav-count">{formatNumber(items.length)}</span>
            </summary>
            <UnderstoodList items={items} {...common} />
          </details>
        );
      })}
      {adding}
      <OwnReadings annotations={annotations} texts={texts} onCorrect={onCorrect} />
    </>
  );
}
