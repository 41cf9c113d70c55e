/** Opens the views over fake doors in a real Chromium: built by the project's bundler, served from memory. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build, type Rollup } from 'vite';
import { getMessage, messages } from './locale';

const root = resolve(fileURLToPath(new URL('../../../', import.meta.url)));
const ORIGIN = 'http://views.test';

export interface Shot {
  /** What comes after `?`, the route after `#` included. */
  readonly query: string;
  readonly language: 'vi' | 'en';
  readonly theme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
}

export interface Harness {
  open(shot: Shot): Promise<Page>;
  close(): Promise<void>;
}

async function bundle(): Promise<Map<string, string | Buffer>> {
  const output = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root, '#i18n': resolve(root, '.wxt/i18n/index.ts') } },
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: resolve(root, 'tests/support/views/page.tsx'),
        formats: ['iife'],
        name: 'views',
        fileName: 'app',
      },
    },
  })) as Rollup.RollupOutput[];
  return new Map<string, string | Buffer>([
    ['/', '<!doctype html><meta charset="utf-8"><title>So Tin</title><body><script src="/app.js"></script>'],
    ['/app.js', output[0]!.output[0].code],
    ['/icon/48.png', await readFile(resolve(root, 'public/icon/48.png'))],
  ]);
}

export async function openHarness(chromium: string): Promise<Harness> {
  const files = await bundle();
  const browser: Browser = await puppeteer.launch({
    executablePath: chromium,
    args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb', '--hide-scrollbars'],
  });
  return {
    async open({ query, language, theme, width, height }) {
      const page = await browser.newPage();
      await page.setViewport({ width, height });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      await page.evaluateOnNewDocument(
        (table: Record<string, string>, make: string) => {
          const getMessage = new Function(`return ${make}`)()(table);
          Object.assign(globalThis, { chrome: { i18n: { getMessage }, runtime: { id: 'views' } } });
        },
        messages(language),
        getMessage.toString(),
      );
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const url = new URL(request.url());
        const body = url.origin === ORIGIN ? files.get(url.pathname) : undefined;
        const type = { '/': 'text/html', '/app.js': 'text/javascript' }[url.pathname] ?? 'image/png';
        void (body === undefined
          ? request.abort()
          : request.respond({ body, contentType: `${type}; charset=utf-8` }));
      });
      page.on('pageerror', (error) => console.error('page error:', error));
      page.on(
        'console',
        (message) => message.type() === 'error' && console.error('console:', message.text()),
      );
      await page.goto(`${ORIGIN}/?lang=${language}&${query}`);
      await page.waitForFunction(() => document.querySelector('.notice-loading') === null);
      return page;
    },
    close: () => browser.close(),
  };
}
