import { defineConfig } from 'wxt';
import { provincialMatches } from './utils/sites';

/** The permissions of the product, whole. `tests/unit/guards/manifest.test.ts` holds the built manifests to it. */
const permissions = ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus', 'alarms'];

/** Drawn by `npm run icons` from `assets/icon/`. */
const icons = Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icon/${size}.png`]));

export default defineConfig({
  // Every name has a visible origin: rooms are entered through their doors, not through auto-imports.
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  hooks: {
    'entrypoints:resolved': (_wxt, entrypoints) => {
      const script = entrypoints.find((entrypoint) => entrypoint.name === 'provincial');
      if (script?.type === 'content-script') script.options.matches = provincialMatches();
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'vi',
    permissions: browser === 'chrome' ? [...permissions, 'offscreen', 'sidePanel'] : permissions,
    // Asked for one host at a time, when the reader keeps a listed item for later: its page is then fetched.
    optional_host_permissions: ['*://*/*'],
    icons,
    action: { default_area: 'navbar', default_icon: icons },
    commands: {
      'clip-page': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_command_clip__',
      },
    },
    content_security_policy: {
      // Trusted Types make writing raw HTML by accident impossible in our own pages; DOMPurify holds the one
      // policy for HTML that is shown; `so-tin-parse` parses fetched pages into documents that run nothing.
      extension_pages:
        "script-src 'self'; object-src 'self'; require-trusted-types-for 'script'; trusted-types dompurify so-tin-parse",
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
    resolve: {
      // Dexie's own build for browsers of today: 20 KB less in every page than the one its package points to.
      alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }],
    },
    build: {
      target: 'es2022',
      // Every browser we build for preloads modules by itself.
      modulePreload: { polyfill: false },
      rollupOptions: {
        // A popup opens the quicker the fewer files it is made of: those of a few lines go into others.
        output: { experimentalMinChunkSize: 8192 },
        onwarn: (warning, warn) => {
          // zod's comments on its own source read as annotations to Rollup; nothing follows from it.
          if (warning.code === 'INVALID_ANNOTATION' && /\/node_modules\/zod\//.test(warning.id ?? '')) return;
          warn(warning);
        },
        treeshake: {
          // Rooms do nothing when imported, so a page takes from a door only what it uses. Without this the content
          // script would carry Dexie and zod for the sake of one function.
          // The same goes for what only storage needs, which most pages leave out.
          moduleSideEffects: (id) =>
            id.includes('/node_modules/')
              ? !id.includes('/node_modules/superlock/')
              : !/\/(?:utils|components)\/[^?]*\.tsx?$/.test(id),
        },
      },
    },
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact', legalComments: 'none' },
  }),
  zip: { includeSources: ['**'], excludeSources: ['tests/fixtures/**', '.tools/**'] },
});
