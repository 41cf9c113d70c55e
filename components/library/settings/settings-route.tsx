import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useLive } from '../../hooks/use-live';
import { Loading } from '../../ui/notice';
import { go, href } from '../router';
import type { RouteProps } from '../routes';
import { SettingsPage } from './settings-page';
import { useRebuild } from './use-rebuild';
import { useSettings } from './use-settings';

export function SettingsRoute({ doors, announcer }: RouteProps) {
  const door = doors.settings;
  const settings = useSettings(door);
  const counters = useLive(doors.library, () => doors.library.counters(), []);
  const [shortcut, setShortcut] = useState<string | null>(null);
  const [used, setUsed] = useState<number | null>(null);
  useEffect(() => {
    void door.clipShortcut().then(setShortcut);
    void door.usedBytes().then(setUsed);
  }, [door]);
  const rebuild = useRebuild(door, announcer);
  if (!settings) return <Loading />;

  const keepPictures = async (on: boolean) => {
    // First thing in the click: a question put after an await is refused by the browser.
    const granted = on ? await door.requestAllSites() : true;
    await door.change({ offlinePictures: on && granted });
    if (!granted) announcer.say(i18n.t('settings.picturesRefused'));
  };
  return (
    <SettingsPage
      settings={settings}
      shortcut={shortcut}
      used={used}
      articles={counters.status === 'ready' ? counters.value.all : 0}
      rebuilt={rebuild.done}
      acts={{
        rebuildIndex: rebuild.start,
        keepPictures: (on) => void keepPictures(on),
        openShortcuts: () => void door.openShortcuts(),
        openSearch: (query) => go(href('tin', { q: query })),
        forgetSearch: (at) =>
          void door.change({ savedSearches: settings.savedSearches.filter((_, index) => index !== at) }),
      }}
    />
  );
}
