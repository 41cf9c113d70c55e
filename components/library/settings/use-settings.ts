import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '@/utils/browser';
import type { SettingsDoor } from '../../doors';

/** The reader's settings, as they are now in every page; null until they are read. */
export function useSettings(door: SettingsDoor): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => door.watch(setSettings), [door]);
  return settings;
}
