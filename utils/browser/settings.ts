/** What the reader chose: one schema with defaults, kept in the browser's own storage, read live by every page. */

import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';

const savedSearchSchema = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(100)),
  query: z.string().check(z.minLength(1), z.maxLength(1000)),
});
export type SavedSearch = z.infer<typeof savedSearchSchema>;

const settingsSchema = z.object({
  /** Fetch an article's pictures when it is saved, for reading without a network. Needs leave for all sites. */
  offlinePictures: z._default(z.boolean(), false),
  savedSearches: z._default(z.array(savedSearchSchema).check(z.maxLength(100)), []),
});
export type Settings = z.infer<typeof settingsSchema>;

const item = storage.defineItem<unknown>('local:settings');

/** Storage damaged from outside gives the defaults, never an error: settings must not keep a reader from reading. */
function read(value: unknown): Settings {
  const parsed = z.safeParse(settingsSchema, value ?? {});
  return parsed.success ? parsed.data : z.parse(settingsSchema, {});
}

export const getSettings = async (): Promise<Settings> => read(await item.getValue());

export async function changeSettings(changes: Partial<Settings>): Promise<Settings> {
  const settings = z.parse(settingsSchema, { ...(await getSettings()), ...changes });
  await item.setValue(settings);
  return settings;
}

/** Calls back now and after every change, in whichever page it was made. Returns the way to stop. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  let stopped = false;
  void getSettings().then((settings) => {
    if (!stopped) changed(settings);
  });
  const stop = item.watch((value) => changed(read(value)));
  return () => {
    stopped = true;
    stop();
  };
}
