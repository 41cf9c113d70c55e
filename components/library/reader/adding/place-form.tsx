/** Which place the words name: one of those the tables know, or none, which is said. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../ui/button';
import { focusOnMeeting, leaveOnEscape } from './form-keys';

interface PlaceFormProps {
  readonly places: readonly string[];
  readonly quote: string;
  readonly onKeep: (place: string) => void;
  readonly onLeave: () => void;
}

export function PlaceForm({ places, quote, onKeep, onLeave }: PlaceFormProps) {
  const [place, setPlace] = useState(places[0] ?? '');
  if (places.length === 0)
    return (
      <div class="reading-form" role="alert" onKeyDown={leaveOnEscape(onLeave)}>
        <p>{i18n.t('adding.noPlace', [quote])}</p>
        <div class="reading-acts" ref={focusOnMeeting('button')}>
          <Button look="quiet" onPress={onLeave}>
            {i18n.t('understood.leave')}
          </Button>
        </div>
      </div>
    );
  return (
    <form
      class="reading-form"
      ref={focusOnMeeting('select')}
      onKeyDown={leaveOnEscape(onLeave)}
      onSubmit={(event) => {
        event.preventDefault();
        onKeep(place);
      }}
    >
      <label>
        <span class="field-label">{i18n.t('adding.whichPlace')}</span>
        <select
          class="select"
          lang="vi"
          value={place}
          onChange={(event) => setPlace(event.currentTarget.value)}
        >
          {places.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>
      <div class="reading-acts">
        <Button onPress={() => onKeep(place)}>{i18n.t('understood.keep')}</Button>
        <Button look="quiet" onPress={onLeave}>
          {i18n.t('understood.leave')}
        </Button>
      </div>
    </form>
  );
}
