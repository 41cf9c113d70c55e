/** A document without a browser, for unit tests and command-line tools (jsdom). */
import { JSDOM, VirtualConsole } from 'jsdom';

// DOMPurify and DOMParser want the names a browser has; one window serves all documents.
const { window } = new JSDOM('');
for (const name of [
  'window',
  'document',
  'DOMParser',
  'Node',
  'Element',
  'NodeFilter',
  'DocumentFragment',
] as const) {
  if (!(name in globalThis)) Object.assign(globalThis, { [name]: name === 'window' ? window : window[name] });
}

/** jsdom reports every style sheet it cannot read; none of them matters here. */
const quiet = new VirtualConsole();

/** A page from its bytes (its own charset counts when they are not UTF-8) or its text. */
export function openFile(source: Uint8Array | string, url: string): Document {
  return new JSDOM(typeof source === 'string' ? source : decoded(source), {
    url,
    contentType: 'text/html',
    virtualConsole: quiet,
  }).window.document;
}

function decoded(bytes: Uint8Array): string | Buffer {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return Buffer.from(bytes);
  }
}
