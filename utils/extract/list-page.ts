/**
 * Section fronts, home pages, search results, tag and login pages: pages that lead to articles instead of being one.
 * Every sign is weighed against the running text, because an article page too is full of lists.
 */

import type { Survey } from './candidates/survey';
import { nameOf } from './dom';
import { articleLd, type Page } from './page';
import type { Block, Family } from './types';

export interface Evidence {
  readonly page: Page;
  readonly survey: Survey;
  readonly family: Family | null;
  readonly body: readonly Block[];
  readonly titleElement: Element | null;
  readonly dated: boolean;
}

export interface Verdict {
  readonly list: boolean;
  readonly why: string;
}

const SEARCH = /[?&](?:q|s|search|keyword|key|tukhoa|query)=[^&]/i;
const LIST_PATH =
  /^\/(?:tag|tags|tu-khoa|search|tim-kiem|category|chuyen-muc|chu-de|author|tac-gia|login|dang-nhap|page)(?:\/|\.|$)/i;

export function judge({ page, survey, family, body, titleElement, dated }: Evidence): Verdict {
  const text = body.filter((block) => block.role === 'body');
  const prose = text.filter(
    (block) =>
      (block.kind === 'text' && block.text.length >= 60 && block.linked < 0.5) || block.kind === 'table',
  );
  const length = prose.reduce((sum, block) => sum + block.text.length, 0);
  const teaserLength = [...survey.teasers].reduce((sum, block) => sum + block.text.length, 0);
  const linkLines = survey.blocks.filter((block) => block.linked > 0.8 && block.text.length >= 25).length;
  let score = 0;
  const reasons: string[] = [];
  const add = (weight: number, reason: string): void => {
    score += weight;
    reasons.push(`${weight > 0 ? '+' : ''}${weight} ${reason}`);
  };
  if (family?.list?.some((selector) => page.document.querySelector(selector)))
    add(3, 'marks of a list page of this CMS');
  if (page.url.pathname === '/' && !page.url.search) add(4, 'the root of the site');
  if (LIST_PATH.test(page.url.pathname) || SEARCH.test(page.url.search))
    add(2, 'the address of a list or a search');
  if (length < 200) add(2, 'hardly any running text');
  else if (length < 500) add(0.5, 'little running text');
  if (length > 1500) add(-2, 'long running text');
  if (teaserLength > length * 1.5 && survey.teasers.size >= 8)
    add(2.5, 'more text in teasers than in paragraphs');
  if (linkLines >= 25 && length < 600) add(1.5, 'many linked headlines');
  if (linkLines >= 60 && length < 1500) add(1, 'very many linked headlines');
  const type = page.meta('og:type')?.toLowerCase();
  if (type === 'article' || type === 'news' || type === 'newsarticle') add(-1.5, 'og:type article');
  const ld = articleLd(page);
  if (ld?.datePublished) add(-2, 'JSON-LD of an article');
  else if (
    page.jsonLd.some((entry) =>
      entry.types.some((name) => /CollectionPage|SearchResultsPage|ItemList$/.test(name)),
    )
  )
    add(1, 'JSON-LD of a collection');
  if (page.meta('article:published_time')) add(-1.5, 'article:published_time');
  if (titleElement && nameOf(titleElement) === 'h1' && !titleElement.querySelector('a[href]'))
    add(-0.5, 'a headline of its own');
  if (!titleElement) add(1, 'no headline on the page');
  if (dated) add(-1, 'a date beside the headline');
  const password = page.document.querySelector('input[type="password"]');
  if (password && length < 400) add(2, 'a login form');
  const scattered = scatter(prose);
  if (scattered > 0.6 && prose.length >= 3) add(2, 'paragraphs scattered over many boxes');
  if (length < 60 && text.every((block) => block.kind !== 'table')) add(1, 'no paragraph at all');
  return { list: score >= 2.5, why: `${score.toFixed(1)}: ${reasons.join('; ')}` };
}

/** Share of paragraphs that stand alone beside a link in a box of their own; 0 for an article. */
function scatter(prose: readonly Block[]): number {
  const alone = prose.filter((block) => {
    const box = block.element.parentElement;
    if (!box || block.kind === 'table') return false;
    const link = box.querySelector('a[href]');
    const own = prose.filter((other) => box.contains(other.element)).length;
    return (
      own === 1 &&
      link !== null &&
      !block.element.contains(link) &&
      (link.textContent?.trim().length ?? 0) > 14
    );
  });
  return prose.length === 0 ? 0 : alone.length / prose.length;
}
