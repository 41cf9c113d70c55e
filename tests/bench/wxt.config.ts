/**
 * The extension with the bench's pages beside its own, built into another folder: `.output/bench`. The product's build
 * knows nothing of it. Same manifest, but for what SQLite needs (WebAssembly, and shared memory for its OPFS files).
 */
import { readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { defineConfig, type UserManifest } from 'wxt';
import product from '../../wxt.config';

const pages = join(import.meta.dirname, 'pages');
const sqlite = resolve('node_modules/@sqlite.org/sqlite-wasm/sqlite-wasm/jswasm');
const sqliteFiles = [
  join(import.meta.dirname, 'peers/sqlite-worker.mjs'),
  ...['sqlite3.mjs', 'sqlite3.wasm', 'sqlite3-opfs-async-proxy.js'].map((name) => join(sqlite, name)),
];

export default defineConfig({
  ...product,
  outDir: '.output/bench',
  hooks: {
    ...product.hooks,
    'entrypoints:found': (_wxt, found) => {
      for (const file of readdirSync(pages).filter((name) => name.endsWith('.html'))) {
        found.push({
          name: `bench-${basename(file, '.html')}`,
          inputPath: resolve(pages, file),
          type: 'unlisted-page',
        });
      }
    },
    'build:publicAssets': (_wxt, files) => {
      for (const file of sqliteFiles) {
        files.push({ absoluteSrc: file, relativeDest: `sqlite/${basename(file)}` });
      }
    },
  },
  manifest: async (env) => {
    const manifest = (await (product.manifest as (env: unknown) => UserManifest)(env)) as UserManifest;
    return {
      ...manifest,
      content_security_policy: {
        extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'",
      },
      cross_origin_embedder_policy: { value: 'require-corp' },
      cross_origin_opener_policy: { value: 'same-origin' },
    };
  },
});
