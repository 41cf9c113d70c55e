import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SettingsDoor } from '../../doors';
import type { Announcer } from '../../ui/announcer';

const EVERY_MS = 500;

/** A rebuild of the index: how far it is (null when none runs, also one begun in another page), and how to start one. */
export function useRebuild(door: SettingsDoor, { say, fail }: Announcer) {
  const [done, setDone] = useState<number | null>(null);
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    let stopped = false;
    const look = async () => {
      const progress = await door.rebuildProgress().catch(() => null);
      if (!stopped) setDone(progress);
    };
    void look();
    const timer = setInterval(look, EVERY_MS);
    return () => {
      stopped = true;
      clearInterval(timer);
    };
  }, [door]);
  const start = async () => {
    setAsked(true);
    const result = await door.rebuildIndex();
    setAsked(false);
    if (result.ok) say(i18n.t('settings.rebuilt'));
    else fail(result.failure);
  };
  return { done: asked ? (done ?? 0) : done, start: () => void start() };
}
