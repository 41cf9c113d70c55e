/** The library's addresses: `#/path?query`. The whole state of a view is in it, so Back, reload and links work. */
import { useEffect, useState } from 'preact/hooks';

export interface Location {
  /** Without the leading slash: "bai/12". */
  readonly path: string;
  readonly query: URLSearchParams;
}

export function parseHash(hash: string): Location {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split(/\?(.*)/s);
  return { path: path.replace(/\/$/, ''), query: new URLSearchParams(query) };
}

/** The address of a view; empty values are left out. */
export function href(path: string, query: Readonly<Record<string, string | null | undefined>> = {}): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) if (value) search.set(key, value);
  const text = search.toString();
  return `#/${path}${text ? `?${text}` : ''}`;
}

/** Goes to an address; `replace` leaves no step for Back (each letter typed into the search box). */
export function go(address: string, replace = false): void {
  if (replace) location.replace(address);
  else location.hash = address;
}

export function useLocation(): Location {
  const [current, setCurrent] = useState(() => parseHash(location.hash));
  useEffect(() => {
    const changed = () => setCurrent(parseHash(location.hash));
    window.addEventListener('hashchange', changed);
    return () => window.removeEventListener('hashchange', changed);
  }, []);
  return current;
}

/** One step back; to the inbox where this view was opened by a link from outside. */
export function leave(): void {
  if (history.length > 1) history.back();
  else go('#/tin');
}
