/** The bench build in a browser, and a server that hands its pages the corpus. */

import { createServer } from 'node:http';
import { start } from '../bench/browser';
import type { View } from '../support/browsers';
import type { EvalArticle } from './articles';

export interface Session {
  /** Where the pages fetch articles: `?from=&to=` gives a slice as JSON. */
  readonly corpusUrl: string;
  open(page: string): Promise<View>;
  close(): Promise<void>;
}

export async function openSession(articles: readonly EvalArticle[]): Promise<Session> {
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const slice = articles.slice(Number(searchParams.get('from')), Number(searchParams.get('to')));
    response.setHeader('content-type', 'application/json');
    response.setHeader('access-control-allow-origin', '*');
    response.end(JSON.stringify(slice));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the corpus server has no port');
  const driver = await start('chromium');
  return {
    corpusUrl: `http://127.0.0.1:${address.port}/`,
    open: (page) => driver.openExtension(`bench-${page}.html`),
    async close() {
      await driver.close();
      server.close();
    },
  };
}
