/** What the page's metadata says of its headline. */
import { oneLine } from '@/utils/vietnamese';
import { articleLd, documentTitle, type Page } from '../page';
import { isOutletName, isSiteName } from '../text/names';

const SEPARATOR = /\s+[-–—|»·•]\s+|\s*[|»]\s*|\s+::\s+/u;
/** Some portals put the way to the page into its title: "Cổng thông tin > Tin tức > Chi tiết tin". */
const PATH = /\s+[-–—|»·•>›]\s+|\s*[|»]\s*|\s+::\s+/u;

/** The page's own metadata about its headline: og:title, JSON-LD, and every run of parts of `<title>`. */
export function titleHints(page: Page): string[] {
  const whole = documentTitle(page);
  const parts = whole.split(SEPARATOR).filter((part) => part.trim() !== '');
  const joins: string[] = [whole];
  if (parts.length > 1 && parts.length <= 8) {
    // Every run of neighbouring parts, as the title spells it: the site's name may stand before or after.
    for (let start = 0; start < parts.length; start++) {
      for (let end = parts.length; end > start; end--) {
        const from = whole.indexOf(parts[start] as string);
        const last = parts[end - 1] as string;
        joins.push(whole.slice(from, whole.lastIndexOf(last) + last.length));
      }
    }
  }
  const named = [
    page.meta('og:title'),
    page.meta('twitter:title'),
    articleLd(page)?.headline,
    page.meta('title', 'dc.title'),
  ];
  return [...named.filter((hint): hint is string => !!hint), ...joins]
    .map(oneLine)
    .filter((hint) => hint.length > 2);
}

/** What portals call the page that shows any article. */
const PAGE_NAME =
  /^(?:(?:xem )?(?:chi tiết|nội dung)(?: (?:tin|bài)(?: tức| viết)?)?|(?:xem )?(?:tin|bài)(?: tức| viết)?(?: (?:chi tiết|sự kiện))?|trang chủ|home(?:page)?|(?:news |view )?(?:details?|news)|default|untitled.*)$/iu;

export const isPageName = (text: string): boolean => PAGE_NAME.test(oneLine(text));

/** From metadata alone: og:title or `<title>`, without the parts that are the outlet's name. */
export function toldTitle(page: Page, hints: readonly string[]): string | null {
  const isOutlet = (part: string): boolean =>
    part.trim() === '' || isPageName(part) || isSiteName(part) || isOutletName(part, page.outlets);
  const whole = hints[0] ?? '';
  // The headline is the first part but for the papers that put their own name first.
  const told = whole.split(PATH).find((part) => !isOutlet(part));
  return told ? oneLine(told) : null;
}
