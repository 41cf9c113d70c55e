import { siteOf } from '@/utils/sites';

/** The name of the paper an address belongs to; its host where unknown. */
export function outletOf(url: string): string {
  const host = URL.canParse(url) ? new URL(url).hostname : url;
  return siteOf(host)?.name ?? host.replace(/^www\./, '');
}
