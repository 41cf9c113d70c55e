/**
 * Opens every page of a set at its own address in a real Chromium and runs scripts in an isolated world, as
 * `scripting.executeScript` does for the shipped extractor.
 */
import { readFileSync } from 'node:fs';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { findBrowser } from '../../support/find-browser';
import { type PageServer, startPageServer } from '../../support/page-server';

export interface OpenPage {
  /** Runs a script in a fresh isolated world; its last value comes back as plain data. */
  run<T>(script: string): Promise<T>;
}

export interface Pages {
  /** Serves `file` at `url`, opens it there, and hands it over while it is open. */
  open<T>(file: string, url: string, use: (page: OpenPage) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const LOAD_LIMIT = 10_000;

export async function openPages(): Promise<Pages> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('Chromium was not found: install it or set CHROMIUM_PATH');
  const server = await startPageServer();
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    acceptInsecureCerts: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-first-run',
      '--disable-quic',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,Translate',
      `--proxy-server=http://127.0.0.1:${server.port}`,
      '--proxy-bypass-list=<-loopback>',
    ],
  });
  return {
    open: (file, url, use) => openOne(browser, server, file, url, use),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

async function openOne<T>(
  browser: Browser,
  server: PageServer,
  file: string,
  url: string,
  use: (page: OpenPage) => Promise<T>,
): Promise<T> {
  const body = readFileSync(file);
  server.add(url, { body, type: isUtf8(body) ? 'text/html; charset=utf-8' : 'text/html' });
  // With its scripts first, as the reader sees it; a page that runs away (redirects, reloads) is read without them.
  for (const scripted of [true, false]) {
    const page = await browser.newPage();
    try {
      await page.setJavaScriptEnabled(scripted);
      page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
      await page.goto(url, { waitUntil: 'load', timeout: LOAD_LIMIT }).catch((error: Error) => {
        if (!/timeout/i.test(error.message)) throw error;
      });
      if (scripted && new URL(page.url()).pathname !== new URL(url).pathname) continue;
      const session = await page.createCDPSession();
      return await use({ run: (script) => runIsolated(page, session, script) });
    } catch (error) {
      if (!scripted) throw error;
    } finally {
      await page.close().catch(() => {});
    }
  }
  throw new Error(`could not open ${url}`);
}

async function runIsolated<T>(page: Page, session: CDPSession, script: string): Promise<T> {
  const frameId = (page.mainFrame() as unknown as { _id: string })._id;
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId,
    worldName: 'so-tin',
  });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: script,
    contextId: executionContextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

/** Saved copies have lost the charset their server sent; nearly all are UTF-8, and those that are not say so themselves. */
function isUtf8(body: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body);
    return true;
  } catch {
    return false;
  }
}
