/** The production manifests, held to an exact list: a new permission is a decision, never an accident. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { provincialMatches } from '@/utils/sites';
import { root } from '../support/source-files';

interface Manifest {
  manifest_version: number;
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: { matches: string[]; js: string[]; all_frames?: boolean }[];
  content_security_policy: { extension_pages: string };
  web_accessible_resources?: unknown[];
  externally_connectable?: unknown;
  default_locale: string;
  commands: Record<string, { suggested_key?: { default: string } }>;
  icons?: Record<string, string>;
  side_panel?: unknown;
  sidebar_action?: unknown;
  browser_specific_settings?: { gecko: Record<string, unknown> };
}

const manifestOf = (target: string): Manifest =>
  JSON.parse(readFileSync(join(root, '.output', target, 'manifest.json'), 'utf8'));

const common = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];

describe.each([
  ['chrome-mv3', [...common, 'offscreen', 'sidePanel']],
  ['firefox-mv3', common],
])('%s', (target, permissions) => {
  const manifest = manifestOf(target);

  it('asks for exactly these permissions', () => {
    expect([...(manifest.permissions ?? [])].sort()).toEqual([...permissions].sort());
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.host_permissions ?? []).toEqual([]);
  });

  it('may ask later for hosts, and only then', () => {
    expect(manifest.optional_host_permissions ?? []).toEqual(['*://*/*']);
  });

  it('runs on provincial hosts and nowhere else', () => {
    expect(manifest.content_scripts?.length).toBe(1);
    const [script] = manifest.content_scripts ?? [];
    expect([...(script?.matches ?? [])].sort()).toEqual([...provincialMatches()].sort());
    expect(script?.all_frames ?? false).toBe(false);
    expect(script?.matches.filter((match) => /\*:\/\/\*\/|<all_urls>|\*:\/\/\*\.vn\//.test(match))).toEqual(
      [],
    );
  });

  it('lets no page in and no foreign code run', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.content_security_policy.extension_pages).toBe(
      "script-src 'self'; object-src 'self'; require-trusted-types-for 'script'; trusted-types dompurify so-tin-parse",
    );
  });

  it('has language, shortcut and face', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.default_locale).toBe('vi');
    expect(manifest.commands['clip-page']?.suggested_key?.default).toBe('Alt+Shift+S');
    expect(Object.keys(manifest.icons ?? {})).toEqual(expect.arrayContaining(['16', '32', '48', '128']));
  });
});

it('both browsers have their side panel', () => {
  expect(manifestOf('chrome-mv3').side_panel).toBeDefined();
  expect(manifestOf('firefox-mv3').sidebar_action).toBeDefined();
});

it('Firefox is told that nothing is collected', () => {
  expect(manifestOf('firefox-mv3').browser_specific_settings?.gecko.data_collection_permissions).toEqual({
    required: ['none'],
  });
});
