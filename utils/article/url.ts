/**
 * One article, one address. Two addresses that differ in scheme, `www.`/`m.`, tracking parameters, fragment,
 * AMP or print view are the same article; on portals whose query string names the article it is kept.
 */

/** Parameters that say where the reader came from, never which article it is. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|igshid|mc_[ce]id|gidzl|zarsrc|_gl|_ga|ref_src|ref_url|spm|fb_\w+|__twitter_impression|zalo\w*)$/i;
/** Parameters that say where the reader came from or how it is shown, unless they name things by number: `ref=12345`. */
const VAGUE = /^(ref|share|m|output)$/i;
/** Parameters that choose a view of the article. */
const VIEW = /^(print|inbai|view_mode|amp|mobile|desktop)$/i;
const MOBILE = /^(?:www|m|mobile|amp|wap)\d?\./;

/** Báo Hoà Bình: `/11/188442/<slug>.htm`; the slug may be altered, the number decides. */
function hoaBinhPath(host: string, path: string): string | null {
  if (host !== 'baohoabinh.com.vn') return null;
  const match = /^\/\d+\/(\d+)(?:\/|\.|$)/.exec(path) ?? /^\/(?:\d+\/)?(\d+)\/[^/]*\.htm$/.exec(path);
  return match ? `/${match[1]}` : null;
}

/** The canonical address of a page, or null when it is no web address. */
export function canonicalUrl(address: string): string | null {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const host = url.hostname.toLowerCase().replace(/\.$/, '').replace(MOBILE, '') || url.hostname;
  const port = url.port && url.port !== '80' && url.port !== '443' ? `:${url.port}` : '';
  let path = url.pathname
    .replace(/\/{2,}/g, '/')
    .replace(/^\/(?:amp|print|m)(?=\/)/i, '')
    .replace(/\/(?:amp|print)\/?$/i, '')
    .replace(/\/pop_up\//, '/')
    .replace(/\.amp(?=$|\.html?$)/i, '')
    .replace(/(.)\/$/, '$1');
  path = hoaBinhPath(host, path) ?? (path || '/');
  // `print.aspx?id=188442` of Báo Hoà Bình is the article with that number.
  if (host === 'baohoabinh.com.vn' && /^\/(?:print|detail)\.aspx$/i.test(path)) {
    const id = url.searchParams.get('id');
    if (id && /^\d+$/.test(id)) return `https://${host}/${id}`;
  }
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => {
      const name = pair.split('=')[0] ?? '';
      // On .aspx portals short names may be identity ("?m=4512"): a number is never a view.
      if (VAGUE.test(name) && !/=\d{2,}$/.test(pair)) return false;
      return pair !== '' && !TRACKING.test(name) && !VIEW.test(name);
    });
  // Order carries no meaning in any CMS seen; sorting makes two spellings one.
  kept.sort();
  return `https://${host}${port}${path}${kept.length > 0 ? `?${kept.join('&')}` : ''}`;
}
