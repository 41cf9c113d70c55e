/** The section (chuyên mục) the page names: its breadcrumb's last step above the article, or metadata. */
import { all, first, precedes, textOf } from '../dom';
import { articleLd, type Page } from '../page';
import { sameText, textKey } from '../text/key';
import type { Family } from '../types';

const TRAILS =
  '[class*="breadcrumb" i], [class*="bread-crumb" i], [id*="breadcrumb" i], [class*="duongdan" i], [class*="duong-dan" i], [class*="dd_chuyenmuc"], [itemtype*="BreadcrumbList"], [data-content-name*="breadcrumb"], [class*="breadcum" i], [class*="cate-name" i], [class*="catename" i], [data-role="cate-name"], [class*="category-name" i], [rel="category tag"]';
const HOME = /^(?:trang chủ|trang nhất|home(?:page)?|»|›|>|\/|bạn đang ở:?)$/iu;

export function readSection(
  page: Page,
  title: string,
  titleElement: Element | null,
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
  return page.meta('article:section', 'articlesection') ?? articleLd(page)?.section ?? null;
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
