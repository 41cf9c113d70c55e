/** Opens the views over fake doors in a real Chromium: built by the project's bundler, served from memory. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build, type Rollup } from 'vite';
import { getMessage, messages } from './locale';

const root = resolve(fileURLToPath(new URL('../../../', import.meta.url)));
const ORIGIN = 'http://views.test';

export interface Shot {
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

async function bundle(): Promise<Map<string, string>> {
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
  const files = new Map<string, string>();
  for (const file of output[0]!.output) {
    if (file.type === 'chunk') files.set('/app.js', file.code);
    else files.set('/app.css', String(file.source));
  }
  return files;
}

export async function openHarness(chromium: string): Promise<Harness> {
  const files = await bundle();
  files.set(
    '/',
    '<!doctype html><meta charset="utf-8"><title>So Tin</title><link rel="stylesheet" href="/app.css"><body><script src="/app.js"></script>',
  );
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
        const type = { '/': 'text/html', '/app.css': 'text/css' }[url.pathname] ?? 'text/javascript';
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
