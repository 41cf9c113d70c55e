/**
 * The news hosts Sổ Tin knows: who publishes there, for which province, then and now.
 * Source: the project's survey of provincial papers, broadcasters, portals and central bodies, as of 2026-11-23.
 * `scripts/check-tables.ts` checks the table's form.
 */
import table from './sites.json';

export type SiteKind =
  | 'newspaper'
  | 'newspaper-archive'
  | 'newspaper-central'
  | 'tv'
  | 'portal'
  | 'government'
  | 'ministry'
  | 'public-admin'
  | 'public-service'
  | 'parliament'
  | 'front'
  | 'magazine'
  | 'legal-db';

export interface Site {
  /** The host without `www.`, as the table spells it. */
  readonly host: string;
  /** The outlet's name as a reader knows it, e.g. "Báo Hoà Bình". */
  readonly name: string;
  readonly kind: SiteKind;
  /** Province key up to 30/6/2025 (e.g. "hoabinh"); absent for central bodies. */
  readonly then?: string;
  /** Province key since 1/7/2025 where it differs from `then`. */
  readonly now?: string;
  readonly aliases?: readonly string[];
  readonly successor?: string;
}

export const sites: readonly Site[] = table as readonly Site[];

let byHost: Map<string, Site> | undefined;

function index(): Map<string, Site> {
  if (!byHost) {
    byHost = new Map();
    for (const site of sites) {
      byHost.set(site.host, site);
      for (const alias of site.aliases ?? []) if (!byHost.has(alias)) byHost.set(alias, site);
    }
  }
  return byHost;
}

/** The known site a host belongs to (`www.`, `m.` and further subdomains included), or null. */
export function siteOf(host: string): Site | null {
  let name = host.toLowerCase();
  while (name.includes('.')) {
    const site = index().get(name);
    if (site) return site;
    name = name.slice(name.indexOf('.') + 1);
  }
  return null;
}

/** Match patterns for the small content script: every known host with its subdomains, and all of `*.gov.vn`. */
export function provincialMatches(): string[] {
  const hosts = sites
    .flatMap((site) => [site.host, ...(site.aliases ?? [])])
    .filter((host) => !host.endsWith('.gov.vn'));
  return ['*://*.gov.vn/*', ...[...new Set(hosts)].sort().map((host) => `*://*.${host}/*`)];
}
