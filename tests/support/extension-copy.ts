/** The build as a browser is given it: in one language, and with what the test changes in the manifest. */
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { LaunchOptions } from './driver';

export function copyExtension(target: 'chrome' | 'firefox', profile: string, options: LaunchOptions): string {
  const from = resolve(options.extension ?? join('.output', `${target}-mv3`));
  if (!existsSync(join(from, 'manifest.json')))
    throw new Error(`No build in ${from}: run "npm run build" first`);
  // Inside the profile, so that the path, and with it Chromium's extension id, outlives a restart.
  const to = join(profile, 'extension');
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  const path = join(to, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  // The extension follows the browser's language, and language packs are often not installed: the other is dropped.
  const language = options.language ?? 'vi';
  rmSync(join(to, '_locales', language === 'vi' ? 'en' : 'vi'), { recursive: true, force: true });
  manifest.default_locale = language;
  options.manifest?.(manifest);
  writeFileSync(path, JSON.stringify(manifest));
  return to;
}
