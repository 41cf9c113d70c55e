/** What the reader has said: kept whatever the rules come to find, and taken back here. */
import { i18n } from '#i18n';
import type { Annotations, Corrections, Found, Rereading } from '@/utils/article';
import { IconButton } from '../../../ui/button';
import { figureText } from '../../figures/figure-text';
import { type Texts, withoutReading } from './items';

interface OwnReadingsProps {
  readonly annotations: Annotations;
  readonly texts: Texts;
  readonly onCorrect: (corrections: Corrections) => void;
}

export function OwnReadings({ annotations, texts, onCorrect }: OwnReadingsProps) {
  const { corrections } = annotations;
  if (corrections.readings.length === 0) return null;
  return (
    <section class="understood" aria-labelledby="own-readings">
      <h2 class="field-label" id="own-readings">
        {i18n.t('understood.own')}
      </h2>
      <ul class="plain understood-list">
        {corrections.readings.map((reading) => (
          <li key={`${reading.kind} ${reading.field} ${reading.quote} ${reading.at}`} class="understood-row">
            <span class="understood-label">
              <q lang="vi">{reading.quote}</q>
              {' → '}
              {reading.as === null ? i18n.t('understood.taken') : <span lang="vi">{said(reading)}</span>}
              {isGone(reading, annotations, texts) && (
                <span class="added-sign">{i18n.t('understood.gone')}</span>
              )}
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

/** What the words are read as; of a figure its number too. */
function said({ as, number }: Rereading): string {
  if (!number) return as ?? '';
  const none = { scale: null, fromRank: null, direction: null, group: null, count: null, measure: null };
  const score = number.value === null ? [] : [figureText({ ...none, ...number, kind: 'score' })];
  const rank = number.rank === null ? [] : [figureText({ ...none, ...number, kind: 'rank' })];
  return `${as}: ${[...score, ...rank].join(', ')}`;
}

const letters = (text: string) => text.normalize('NFC').replace(/\s+/g, '').toLowerCase();

/** True for an addition whose words a later clip no longer has: it waits, in case they come back. */
function isGone({ kind, field, quote, at }: Rereading, annotations: Annotations, texts: Texts): boolean {
  if (at === undefined) return false;
  const all: Record<Rereading['kind'], readonly Found[]> = {
    citation: annotations.citations,
    place: annotations.places,
    figure: annotations.figures,
    abbreviation: annotations.abbreviations,
  };
  const printed = (one: Found) => letters(texts[one.field].slice(one.start, one.end));
  return !all[kind].some((one) => one.added && one.field === field && printed(one) === letters(quote));
}
