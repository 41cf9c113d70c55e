/**
 * Serves pages under their real hosts and addresses, on loopback: one port that is an HTTP proxy (plain requests and
 * CONNECT) and answers everything itself, in TLS or plain as the browser speaks. With the browser's proxy set to it,
 * declared content scripts run as on the live site and nothing leaves the machine.
 */
import { readFileSync } from 'node:fs';
import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { extname } from 'node:path';
import { createSecureContext, TLSSocket } from 'node:tls';
import { selfSigned } from './certificate';

export interface ServedPage {
  readonly status?: number;
  readonly type?: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds to wait before answering. */
  readonly delay?: number;
}

/** Answers a request for an absolute address, or null for 404. */
export type Handler = (url: URL) => ServedPage | null | Promise<ServedPage | null>;

export interface PageServer {
  readonly port: number;
  /** Serves a page at this very address (scheme and fragment are ignored). Returns the address. */
  add(url: string, page: ServedPage | string): string;
  addFile(url: string, file: string): string;
  /** Asked when no page was added for the address. */
  fallback(handler: Handler): void;
  /** Every address asked for, in order. */
  readonly requests: string[];
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.pdf': 'application/pdf',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
};

/** Saved pages have lost the server's header: UTF-8 is said where the bytes are, else the page's own `<meta>` decides. */
function withCharset(type: string, body: Uint8Array): string {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body);
    return `${type}; charset=utf-8`;
  } catch {
    return type;
  }
}

const keyOf = (address: string | URL) => {
  const url = new URL(address);
  return `${url.host}${url.pathname}${url.search}`;
};

export async function startPageServer(): Promise<PageServer> {
  const pages = new Map<string, () => ServedPage>();
  const requests: string[] = [];
  let fallback: Handler = () => null;
  const context = createSecureContext(selfSigned());
  const sockets = new Set<Socket>();

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const scheme = request.socket instanceof TLSSocket ? 'https' : 'http';
    const asked = request.url ?? '/';
    const url = new URL(/^https?:/i.test(asked) ? asked : `${scheme}://${request.headers.host}${asked}`);
    requests.push(url.href);
    const page = pages.get(keyOf(url))?.() ?? (await fallback(url));
    if (page?.delay) await new Promise((done) => setTimeout(done, page.delay));
    response.writeHead(page ? (page.status ?? 200) : 404, {
      'content-type': page?.type ?? 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...page?.headers,
    });
    response.end(page?.body ?? '<!doctype html><title>404</title>');
  };

  const http = createHttp((request, response) => {
    answer(request, response).catch((error) => response.destroy(error as Error));
  });
  const speak = (socket: Socket) => {
    socket.once('data', (first) => {
      socket.pause();
      socket.unshift(first);
      // 22 opens a TLS handshake record (RFC 8446, 5.1); anything else is plain HTTP.
      const stream =
        first[0] === 22 ? new TLSSocket(socket, { isServer: true, secureContext: context }) : socket;
      stream.on('error', () => socket.destroy());
      http.emit('connection', stream);
      if (stream === socket) socket.resume();
    });
  };
  http.on('connect', (_request, socket: Socket) => {
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    speak(socket);
  });
  http.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((done) => http.listen(0, '127.0.0.1', done));

  return {
    port: (http.address() as AddressInfo).port,
    requests,
    add(url, page) {
      pages.set(keyOf(url), () => (typeof page === 'string' ? { body: page } : page));
      return url;
    },
    addFile(url, file) {
      const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
      pages.set(keyOf(url), () => {
        const body = readFileSync(file);
        return { body, type: /html$/.test(type) ? withCharset(type, body) : type };
      });
      return url;
    },
    fallback(handler) {
      fallback = handler;
    },
    close: () =>
      new Promise((done) => {
        http.close(() => done());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
