/** Addresses a page writes, made absolute. */

const LONGEST = 4096;

/**
 * Written the way `URL` would write it: nothing to escape, no dots to resolve, a plain host. Making a `URL` takes
 * microseconds, and a page of links has thousands; these need none.
 */
const PLAIN_PATH = String.raw`/(?:[\w~!$&()*+,;=:@/?-]|%(?!2e)|\.(?=[\w-]))*`;
const ABSOLUTE = new RegExp(
  String.raw`^https?://(?!xn--|[^/]*\.xn--)(?:[a-z\d-]+\.)+[a-z]{2,}${PLAIN_PATH}$`,
);
const ROOTED = new RegExp(`^(?!//)${PLAIN_PATH}$`);

/** An absolute web address, or null. */
export function webAddress(value: string | null | undefined, base: string): string | null {
  const trimmed = value?.trim();
  if (!trimmed) return null;
  if (trimmed.length < LONGEST / 2) {
    if (ABSOLUTE.test(trimmed)) return trimmed;
    const origin = originOf(base);
    if (origin && ROOTED.test(trimmed)) return origin + trimmed;
  }
  try {
    const url = new URL(trimmed, base);
    return /^https?:$/.test(url.protocol) && url.href.length <= LONGEST ? url.href : null;
  } catch {
    return null;
  }
}

/** The last base asked for: all addresses of a page have the same. */
let known: { readonly base: string; readonly origin: string | null } | null = null;

function originOf(base: string): string | null {
  if (known?.base !== base) {
    const url = URL.canParse(base) ? new URL(base) : null;
    known = { base, origin: url && /^https?:$/.test(url.protocol) ? url.origin : null };
  }
  return known.origin;
}
