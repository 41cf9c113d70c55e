/**
 * Everything that can go wrong, as a closed set. Each code has two sentences in every locale
 * (`failure.<code>.what`: what happened to the reader's data; `failure.<code>.next`: what to do now);
 * a test holds the locales to this list.
 */
export const failureCodes = [
  /** The page was read and is a list, a home page, a search result, a login page: no article. */
  'not-an-article',
  /** An article's frame is there, but no text in it. */
  'empty-body',
  /** The text is in a legacy encoding (TCVN3, VNI) or enciphered; storing it would store rubbish. */
  'unreadable-text',
  /** The tab navigated or its document was replaced while it was being read. */
  'page-changed',
  /** Browser pages, stores, PDF viewers, or a tab not yet granted by a click. */
  'no-access',
  /** A PDF or another file that is no HTML document. */
  'not-html',
  /** The page did not answer within the time allowed. */
  'timeout',
  /** The page is larger than the clipper accepts. */
  'too-large',
  /** Data did not have the agreed shape: a damaged message or draft. */
  'bad-data',
  /** A message whose sender is not this extension. */
  'foreign-sender',
  /** The library's database cannot be opened or read. */
  'library-unavailable',
  /** The disk or the browser's quota is full. Nothing was written. */
  'quota-full',
  /** The item asked for is no longer in the library. */
  'not-found',
  /** The same page is being saved already. */
  'busy',
  /** The background stopped before it confirmed. */
  'interrupted',
  /** The network or the server refused. */
  'fetch-failed',
  /** The reader did not grant the host permission asked for. */
  'permission-refused',
  /** The extension was updated or reloaded under an open page. */
  'extension-reloaded',
  /** A file to be imported is not one of ours or is damaged. */
  'bad-file',
  /** A query that cannot be understood. */
  'bad-query',
  /** A bug. */
  'unexpected',
] as const;

export type FailureCode = (typeof failureCodes)[number];

export interface Failure {
  readonly code: FailureCode;
  /** For the developer and the debug view; never shown as the message itself. */
  readonly detail?: string | undefined;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const fail = (code: FailureCode, detail?: string): { ok: false; failure: Failure } => ({
  ok: false,
  failure: detail === undefined ? { code } : { code, detail },
});

/** Thrown where a Result cannot be returned (inside a transaction); turned back by `asFailure`. */
export class FailureError extends Error {
  readonly code: FailureCode;
  constructor(code: FailureCode, detail?: string) {
    super(detail ?? code);
    this.name = 'FailureError';
    this.code = code;
  }
}

/** Names of DOMException and Dexie errors that mean one of ours. */
const KNOWN: Readonly<Record<string, FailureCode>> = {
  QuotaExceededError: 'quota-full',
  OpenFailedError: 'library-unavailable',
  DatabaseClosedError: 'library-unavailable',
  MissingAPIError: 'library-unavailable',
  InvalidStateError: 'library-unavailable',
  VersionError: 'library-unavailable',
  UnknownError: 'library-unavailable',
};

/** Any thrown value as one of the closed set. Looks through `inner`, where Dexie keeps the browser's own error. */
export function asFailure(thrown: unknown): Failure {
  if (thrown instanceof FailureError) return { code: thrown.code, detail: thrown.message };
  const seen = new Set<unknown>();
  for (let error = thrown; error instanceof Error && !seen.has(error); ) {
    seen.add(error);
    // Dexie's AbortError wraps the cause; a quota error must win over the wrapper's own name.
    const inner = (error as { inner?: unknown }).inner;
    const code = KNOWN[error.name];
    if (code && !(inner instanceof Error && KNOWN[inner.name])) {
      return { code, detail: `${error.name}: ${error.message}` };
    }
    error = inner;
  }
  return {
    code: 'unexpected',
    detail: thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown),
  };
}
