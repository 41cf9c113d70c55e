import { defineConfig } from 'wxt';

/** The permissions of the product, whole. `tests/unit/guards/manifest.test.ts` holds the built manifests to it. */
const permissions = ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus', 'alarms'];

/** Drawn by `npm run icons` from `assets/icon/`. */
const icons = Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icon/${size}.png`]));

export default defineConfig({
  // Every name has a visible origin: rooms are entered through their doors, not through auto-imports.
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'vi',
    permissions: browser === 'chrome' ? [...permissions, 'offscreen', 'sidePanel'] : permissions,
    icons,
    action: { default_area: 'navbar', default_icon: icons },
    commands: {
      'clip-page': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_command_clip__',
      },
    },
    content_security_policy: {
      // Trusted Types make writing raw HTML by accident impossible in our own pages; DOMPurify holds the one policy.
      extension_pages:
        "script-src 'self'; object-src 'self'; require-trusted-types-for 'script'; trusted-types dompurify",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'so-tin@sotin.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
    minimum_chrome_version: browser === 'chrome' ? '120' : undefined,
  }),
  vite: () => ({
    build: { target: 'es2022' },
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact', legalComments: 'none' },
  }),
  zip: { includeSources: ['**'], excludeSources: ['tests/fixtures/**', '.tools/**'] },
});
