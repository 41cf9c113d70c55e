/** The section (chuyên mục) the page names: its breadcrumb's last step above the article, or metadata. */
import { oneLine } from '@/utils/vietnamese';
import { webAddress } from '../address';
import { ahead, all, first, longerThan, marksOf, nameOf, precedes, textOf } from '../dom';
import { articleLd, type Page } from '../page';
import { isDateLine } from '../rules/widgets';
import { sameText, textKey } from '../text/key';
import { isOutletName } from '../text/names';
import { isElsewhereHeading, isWidget } from '../text/phrases';
import type { Family } from '../types';

const TRAILS =
  '[class*="breadcrumb" i], [class*="bread-crumb" i], [id*="breadcrumb" i], [class*="duongdan" i], [class*="duong-dan" i], [class*="dd_chuyenmuc"], [itemtype*="BreadcrumbList"], [data-content-name*="breadcrumb"], [class*="breadcum" i], [class*="breadcrum" i], [class*="cate-name" i], [class*="catename" i], [data-role="cate-name"], [class*="category-name" i], [rel="category tag"]';
const HOME = /^(?:trang chủ|trang nhất|home(?:page)?|»|›|>|\/|\||→|bạn đang ở:?)$/iu;

export function readSection(
  page: Page,
  title: string,
  titleElement: Element | null,
  dated: Element | null,
  family: Family | null,
): string | null {
  const named = first(page.document, family?.section);
  const own = named && textOf(named);
  if (own && own.length <= 150) return own;
  for (const trail of all(page.document, TRAILS)) {
    if (trail.closest('footer')) continue;
    if (
      titleElement &&
      !precedes(trail, titleElement) &&
      !trail.contains(titleElement) &&
      trail.getAttribute('data-role') !== 'cate-name' &&
      // WordPress prints the category of a post under its headline.
      !(trail.getAttribute('rel') === 'category tag' && isBeside(titleElement, trail))
    )
      continue;
    const steps = stepsOf(trail).filter(
      (step) => !HOME.test(step) && !sameText(step, title) && textKey(step) !== '',
    );
    const step = steps.at(-1);
    if (step && step.length <= 150) return step;
    const only = stepsOf(trail)
      .filter((name) => !/^(?:trang chủ|trang nhất|home(?:page)?)$/iu.test(name) && !sameText(name, title))
      .at(-1);
    if (only && textKey(only) !== '' && only.length <= 150) return only;
  }
  return (
    lineAbove(page, title, titleElement) ??
    linkAbove(page, titleElement) ??
    trailAbove(page, title, titleElement) ??
    linkBeside(dated, page) ??
    page.meta('article:section', 'articlesection') ??
    articleLd(page)?.section ??
    null
  );
}

/** Lines above the headline that are looked at; one of them may hold the date. */
const LINES_ABOVE = 2;

/** "Xã hội", "Xã hội » Y tế | 17/04/2024": a line of links and nothing else but a day, right above the headline. */
function lineAbove(page: Page, title: string, titleElement: Element | null): string | null {
  let part = titleElement;
  for (let level = 0, lines = 0; part && level < 4; level++, part = part.parentElement) {
    let line = part.previousElementSibling;
    for (; line && lines < LINES_ABOVE; line = line.previousElementSibling) {
      if (textOf(line) === '') continue;
      lines++;
      const name = longerThan(line, LONGEST_TRAIL)
        ? null
        : (linkedLine(line, page, title) ?? plainLine(line, page, title));
      if (name !== null) return name;
    }
    if (line) return null;
  }
  return null;
}

function linkedLine(line: Element, page: Page, title: string): string | null {
  const links = (nameOf(line) === 'a' ? [line] : all(line, 'a[href]')).filter((link) => textOf(link) !== '');
  const names = links.map(textOf).filter((name) => !HOME.test(name) && !sameText(name, title));
  const rest = links.reduce((text, link) => oneLine(text.replace(textOf(link), ' ')), textOf(line));
  const name = names.at(-1);
  if (line.closest('nav, footer') || line.querySelector('nav') || !isTrail(links, rest, page)) return null;
  if (!name || name.length < 3 || name.length > 50 || links.length > FARTHEST || links.some(isInMenu))
    return null;
  const other = NO_SECTION.test(name) || isWidget(name) || isElsewhereHeading(name) || isDateLine(name);
  if (other || isOutletName(name, page.outlets)) return null;
  return /^[^\p{L}\p{N}]*$/u.test(rest) || isDateLine(rest) ? name : null;
}

/** "Tin tức >> Xã hội", "Xã hội": no link, but a trail, called a section by its class, or named so in the menu. */
function plainLine(line: Element, page: Page, title: string): string | null {
  if (line.querySelector('a[href], input, h1, img') || line.closest('nav, footer')) return null;
  const text = textOf(line);
  const steps = text.split(/\s*(?:[»›→|]|>+)\s*/u).filter((step) => step !== '' && !HOME.test(step));
  const name = steps.at(-1) ?? '';
  if (name.length < 3 || name.length > 50 || sameText(name, title) || isDateLine(name)) return null;
  if (NO_SECTION.test(name) || isWidget(name) || isElsewhereHeading(name)) return null;
  if (isPageOf(name) || isOutletName(name, page.outlets)) return null;
  if (steps.length > 1 && steps.length <= FARTHEST) return name;
  const marks = [line, ...all(line, '*')].map(marksOf).join(' ');
  if (CALLED_SECTION.test(marks)) return name;
  const key = textKey(name);
  const menu = all(page.document, 'a[href]').slice(0, LINKS);
  return menu.some((link) => !longerThan(link, LONGEST_TRAIL) && textKey(textOf(link)) === key) ? name : null;
}

const CALLED_SECTION = /chuyen-?muc|category|(?:^|[\s_-])cate?(?:$|[\s_-])|section-?(?:name|title)/;
/** "Chi tiết tin": what the page is, not where it belongs. */
const isPageOf = (name: string): boolean => /^(?:xem )?(?:chi tiết|nội dung)(?!\p{L})/iu.test(name);

/** One link, or several parted by arrows or each below the one before: "/xa-hoi", "/xa-hoi/y-te". A menu has others. */
function isTrail(links: readonly Element[], rest: string, { base }: Page): boolean {
  if (links.length < 2 || ARROWS.test(rest)) return true;
  const paths = links.map((link) => webAddress(link.getAttribute('href'), base));
  return paths.every((path, index) => index === 0 || path?.startsWith(paths[index - 1] ?? ' '));
}

const SECTION_MARK = /cat|crumb|bread|path|muc|section|folder|topic|parent/;
const NEAREST = 6;
/** More than a menu and a trail have. */
const LINKS = 300;

/** The last links above the headline: one named like a section, in a trail from "Trang chủ", or leading to a part of this address. */
function linkAbove(page: Page, titleElement: Element | null): string | null {
  if (!titleElement) return null;
  const above = ahead(titleElement, all(page.document, 'a[href]'))
    .slice(-LINKS)
    .filter(
      (link) =>
        !/^\s*(?:#|$|javascript:)/i.test(link.getAttribute('href') ?? '') && precedes(link, titleElement),
    );
  for (const link of above.slice(-NEAREST).reverse()) {
    const name = textOf(link);
    if (name.length < 3 || name.length > 50 || HOME.test(name) || isWidget(name) || isElsewhereHeading(name))
      continue;
    if (isOutletName(name, page.outlets) || isInMenu(link)) continue;
    const holder = link.parentElement;
    const marks = `${marksOf(link)} ${holder ? marksOf(holder) : ''} ${holder?.parentElement ? marksOf(holder.parentElement) : ''}`;
    const trail = /^trang chủ(?!\p{L})/iu.test(textOf(holder).slice(0, 200)) && textOf(holder).length < 150;
    if (SECTION_MARK.test(marks) || trail || leadsAbove(link, page)) return name;
  }
  return null;
}

/** "Nhà nông . Thanh Lam . 15/01/2024": a link on the date's line that is also one of the site's menu. */
function linkBeside(dated: Element | null, page: Page): string | null {
  let line = dated;
  for (let level = 0; line && level < 3 && !longerThan(line, 160); level++, line = line.parentElement) {
    for (const link of all(line, 'a[href]')) {
      const target = webAddress(link.getAttribute('href'), page.base);
      const name = textOf(link);
      if (!target || name.length < 3 || name.length > 50 || isWidget(name)) continue;
      const key = textKey(name);
      const menu = all(page.document, 'a[href]').slice(0, LINKS);
      const twin = menu.some(
        (other) =>
          other !== link &&
          textKey(textOf(other)) === key &&
          webAddress(other.getAttribute('href'), page.base) === target &&
          isInMenu(other),
      );
      if (twin) return name;
    }
  }
  return null;
}

const TRAIL_START = /^(?:trang (?:chủ|nhất)|home(?:page)?)(?!\p{L})/iu;
const ARROWS = /[»›>/→|]/u;
const LONGEST_TRAIL = 150;
const FARTHEST = 4;

/** "Trang nhất » Tin tức » Xã hội": links from the home page on, parted by arrows, or right above the article. */
function trailAbove(page: Page, title: string, titleElement: Element | null): string | null {
  if (!titleElement) return null;
  const links = ahead(titleElement, all(page.document, 'a[href]')).slice(-LINKS);
  const homes = links.filter((link) => !longerThan(link, 20) && TRAIL_START.test(textOf(link)));
  for (const home of homes.reverse()) {
    let holder = home.parentElement;
    while (holder && textOf(holder) === textOf(home)) holder = holder.parentElement;
    if (!holder || holder.closest('footer') || longerThan(holder, LONGEST_TRAIL)) continue;
    if (/(?:^|\s)(?:main-?|top-?)?menu(?:$|\s)/.test(marksOf(holder))) continue;
    const [start = '', ...rest] = stepsOf(holder);
    if (!TRAIL_START.test(start)) continue;
    const steps = rest.filter((step) => !HOME.test(step) && /\p{L}/u.test(step));
    const step = steps.filter((name) => !sameText(name, title)).at(-1);
    if (!step || steps.length > FARTHEST || NO_SECTION.test(step)) continue;
    if (ARROWS.test(textOf(holder)) || standsAbove(holder, titleElement)) return step;
  }
  return null;
}

/** Pages every site has; a menu of few items may begin like a trail. */
const NO_SECTION =
  /^(?:liên hệ|giới thiệu|sơ đồ (?:trang|site|cổng)|đăng nhập|tìm kiếm|rss|english|góp ý|hỏi đáp)$/iu;

/** In the article's own column: the next part after the trail holds the headline. */
const standsAbove = (trail: Element, title: Element): boolean =>
  trail.nextElementSibling?.contains(title) === true;

const MENU = /menu|navbar|(?:^|[\s_-])nav(?:$|[\s_-])|topbar|mega/;
/** More steps than any trail has. */
const MANY = 5;

function isInMenu(link: Element): boolean {
  let list = link.closest('ul, ol, nav, header');
  for (; list; list = list.parentElement?.closest('ul, ol, nav, header') ?? null)
    if (all(list, 'a[href]').length >= MANY) return true;
  let element: Element | null = link;
  for (let level = 0; element && level < 6; level++, element = element.parentElement)
    if (MENU.test(marksOf(element)) && !/crumb|path/.test(marksOf(element))) return true;
  return false;
}

/** "/thoi-su" above "/thoi-su/tin-bai-123.html". */
function leadsAbove(link: Element, { url, base }: Page): boolean {
  const target = webAddress(link.getAttribute('href'), base);
  const path = target && new URL(target).pathname.replace(/(?:\.\w+)?\/*$/, '');
  return !!path && path.length > 1 && url.pathname.startsWith(`${path}/`);
}

const isBeside = (title: Element, trail: Element): boolean =>
  title.parentElement?.contains(trail) === true ||
  title.parentElement?.parentElement?.contains(trail) === true;

/** The steps of a trail: its links and list items, or its text cut at the arrows. */
function stepsOf(trail: Element): string[] {
  const leaves = all(trail, 'a, li, span, p, h1, h2').filter(
    (element) => element.children.length === 0 || (element.tagName === 'A' && element.textContent),
  );
  const texts = leaves.map(textOf).filter((text) => text !== '');
  if (texts.length > 0) return texts.filter((text, index) => texts.indexOf(text) === index);
  return textOf(trail)
    .split(/\s*[»›>/|]\s*/u)
    .filter(Boolean);
}
