/** Fetching a page the reader asked to keep: the only network request this extension makes. */
import { fail, ok, type Result } from '@/utils/article';

const PATIENCE = 20_000;
const MAX_BYTES = 10_000_000;

export interface FetchedPage {
  readonly html: string;
  /** Where redirects ended. */
  readonly url: string;
}

/** Without cookies: the page as any reader gets it. Never rejects. */
export async function fetchPage(url: string, patience = PATIENCE): Promise<Result<FetchedPage>> {
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      redirect: 'follow',
      signal: AbortSignal.timeout(patience),
    });
    if (!response.ok) return fail('fetch-failed', `HTTP ${response.status}`);
    const type = response.headers.get('content-type') ?? 'text/html';
    if (!/html/i.test(type)) return fail('not-html', type);
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes.length > MAX_BYTES) return fail('too-large', `${bytes.length} bytes`);
    return ok({ html: decode(bytes, type), url: response.url || url });
  } catch (error) {
    const timedOut = error instanceof DOMException && error.name === 'TimeoutError';
    return timedOut ? fail('timeout') : fail('fetch-failed', String(error));
  }
}

/** As browsers do (HTML standard, 13.2.3.2): byte order mark, then the header, then `<meta>` near the start. */
export function decode(bytes: Uint8Array, contentType: string): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const label =
    bomOf(bytes) ??
    /charset\s*=\s*"?([\w-]+)/i.exec(contentType)?.[1] ??
    /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  try {
    return new TextDecoder(label ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes); // a label no browser knows
  }
}

function bomOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return null;
}
