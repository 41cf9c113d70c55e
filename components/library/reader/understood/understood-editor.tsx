/** Everything read in an article, each kind with a pencil to put it right, and what the reader has put right so far. */
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Annotations, Corrections, Understood } from '@/utils/article';
import { formatNumber } from '../../../text/format';
import { IconButton } from '../../../ui/button';
import { AddDocument } from './add-document';
import { itemsOf, type Texts, type UnderstoodItem, withoutReading } from './items';
import { UnderstoodList } from './understood-list';

interface UnderstoodEditorProps {
  readonly annotations: Annotations;
  readonly texts: Texts;
  readonly onCorrect: (corrections: Corrections) => void;
  readonly showDocument: (item: UnderstoodItem) => ComponentChildren;
}

const folded: readonly { kind: Understood; title: () => string }[] = [
  { kind: 'place', title: () => i18n.t('understood.places') },
  { kind: 'figure', title: () => i18n.t('understood.figures') },
  { kind: 'abbreviation', title: () => i18n.t('understood.abbreviations') },
];

export function UnderstoodEditor({ annotations, texts, onCorrect, showDocument }: UnderstoodEditorProps) {
  const { corrections } = annotations;
  const common = { corrections, onCorrect };
  return (
    <>
      <section class="understood" aria-label={i18n.t('page.documents')}>
        <h2 class="field-label">{i18n.t('page.documents')}</h2>
        <UnderstoodList items={itemsOf('citation', annotations, texts)} show={showDocument} {...common} />
        <AddDocument texts={texts} {...common} />
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
      <OwnReadings {...common} />
    </>
  );
}

/** What the reader has said: kept whatever the rules come to find, and taken back here. */
function OwnReadings({
  corrections,
  onCorrect,
}: Pick<UnderstoodEditorProps, 'onCorrect'> & { readonly corrections: Corrections }) {
  if (corrections.readings.length === 0) return null;
  return (
    <section class="understood" aria-labelledby="own-readings">
      <h2 class="field-label" id="own-readings">
        {i18n.t('understood.own')}
      </h2>
      <ul class="plain understood-list">
        {corrections.readings.map((reading) => (
          <li key={`${reading.kind} ${reading.field} ${reading.quote}`} class="understood-row">
            <span class="understood-label">
              <q lang="vi">{reading.quote}</q>
              {' → '}
              {reading.as === null ? i18n.t('understood.taken') : <span lang="vi">{reading.as}</span>}
            </span>
            <IconButton
              icon="undo"
              label={i18n.t('understood.takeBack', [reading.quote])}
              onPress={() => onCorrect(withoutReading(corrections, reading))}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
