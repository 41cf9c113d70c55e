/** A figure the rules missed: of which index, how much, whose and of which year. Filled with what the words say. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type AddedNumber, type MayMean, scoreUnits } from '@/utils/article';
import { indexName, knownIndexes } from '../../../text/index-name';
import { Button } from '../../../ui/button';
import { unitText } from '../../figures/figure-text';
import { figureReading, numberFrom, type Typed, typedFrom } from './figure-reading';
import { focusOnMeeting, leaveOnEscape } from './form-keys';

interface FigureFormProps {
  readonly figure: MayMean['figure'];
  readonly onKeep: (as: string, number: AddedNumber) => void;
  readonly onLeave: () => void;
}

export function FigureForm({ figure, onKeep, onLeave }: FigureFormProps) {
  const [typed, setTyped] = useState<Typed>(typedFrom(figure));
  const number = numberFrom(typed);
  const as = figureReading(typed);
  const keep = () => number && as && onKeep(as, number);
  const line = (name: 'value' | 'rank' | 'of' | 'year' | 'subject', label: string) => (
    <label>
      <span class="field-label">{label}</span>
      <input
        class="filter-input"
        name={name}
        lang={name === 'subject' ? 'vi' : undefined}
        inputMode={name === 'subject' ? 'text' : name === 'value' ? 'decimal' : 'numeric'}
        value={typed[name]}
        onInput={(event) => setTyped({ ...typed, [name]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <form
      class="reading-form figure-form"
      ref={focusOnMeeting('select')}
      onKeyDown={leaveOnEscape(onLeave)}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <label>
        <span class="field-label">{i18n.t('figure.index')}</span>
        <select
          class="select"
          name="index"
          value={typed.index}
          onChange={(event) => setTyped({ ...typed, index: event.currentTarget.value })}
        >
          <option value="">{i18n.t('adding.chooseIndex')}</option>
          {knownIndexes.map((id) => (
            <option key={id} value={id}>
              {indexName(id)}
            </option>
          ))}
        </select>
      </label>
      <div class="figure-form-row">
        {line('value', i18n.t('adding.value'))}
        <label>
          <span class="field-label">{i18n.t('adding.unit')}</span>
          <select
            class="select"
            name="unit"
            value={typed.unit}
            onChange={(event) => setTyped({ ...typed, unit: event.currentTarget.value })}
          >
            <option value="">{i18n.t('adding.noUnit')}</option>
            {scoreUnits.map((unit) => (
              <option key={unit} value={unit}>
                {unitText(unit, 2)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div class="figure-form-row">
        {line('rank', i18n.t('adding.rank'))}
        {line('of', i18n.t('adding.of'))}
        {line('year', i18n.t('figure.year'))}
      </div>
      {line('subject', i18n.t('figure.place'))}
      <p class="hint">{i18n.t('adding.figureHint')}</p>
      <div class="reading-acts">
        <Button disabled={!number || !as} onPress={keep}>
          {i18n.t('understood.keep')}
        </Button>
        <Button look="quiet" onPress={onLeave}>
          {i18n.t('understood.leave')}
        </Button>
      </div>
    </form>
  );
}
