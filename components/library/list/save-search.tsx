/** Keeps the search in front of the reader, under its own words; where it is kept already, nothing is offered. */
import { i18n } from '#i18n';
import type { SettingsDoor } from '../../doors';
import type { Announcer } from '../../ui/announcer';
import { Button } from '../../ui/button';
import { useSettings } from '../settings/use-settings';

interface SaveSearchProps {
  readonly query: string;
  readonly door: SettingsDoor;
  readonly announcer: Announcer;
}

/** As many as the settings hold, and as long as they hold. */
const MOST = 100;
const LONGEST_NAME = 100;

export function SaveSearch({ query, door, announcer }: SaveSearchProps) {
  const settings = useSettings(door);
  const searches = settings?.savedSearches;
  const wanted = query.trim();
  if (!searches || !wanted || searches.length >= MOST || searches.some((one) => one.query === wanted))
    return null;
  const save = async () => {
    await door.change({
      savedSearches: [...searches, { name: wanted.slice(0, LONGEST_NAME), query: wanted }],
    });
    announcer.say(i18n.t('settings.searchSaved'));
  };
  return (
    <Button look="quiet" icon="star" onPress={() => void save()}>
      {i18n.t('settings.saveSearch')}
    </Button>
  );
}
