/**
 * Section fronts, home pages, search results, tag and login pages: pages that lead to articles instead of being one.
 * Signs are weighed against each other, because an article page is full of lists too, and a front page may claim in its
 * metadata to be an article.
 */

import type { Survey } from './candidates/survey';
import { precedes } from './dom';
import type { Title } from './fields/title';
import { articleLd, type Page } from './page';
import { readDates } from './text/dates';
import type { Block, Family } from './types';

export interface Evidence {
  readonly page: Page;
  readonly survey: Survey;
  readonly family: Family | null;
  readonly body: readonly Block[];
  readonly title: Title | null;
  /** The page prints a date beside the headline. */
  readonly dated: boolean;
}

export interface Verdict {
  readonly list: boolean;
  readonly why: string;
}

const VERDICT = 2.5;
/** A register has a page full of rows; an article lists fewer documents. */
const FEWEST_ROWS = 8;
/** Rows that each name a document need not lead anywhere. */
const FEWEST_DOCUMENTS = 5;
const SYMBOL = /^(?:số\s*:?\s*)?\d{1,5}(?:\/\d{4})?\/[\p{Lu}\d][\p{Lu}\d-]+$/iu;
const SEARCH = /[?&](?:q|s|search|keyword|key|tukhoa|query)=[^&]/i;
const LIST_PATH =
  /^\/(?:tag|tags|tu-khoa|search|tim-kiem|category|chuyen-muc|chu-de|topic|author|tac-gia|login|dang-nhap|page)(?:\/|\.|$)/i;

/** "/?page=TinTuc&id=318", "/?p=123": the root shows one item by its number. */
const ONE_ITEM = /[?&](?:\w*id|p|a|mabb|baiviet|bai|tin|news|article|post)=\d+(?:&|$)/i;

type Sign = readonly [weight: number, reason: string, holds: boolean];

export function judge(evidence: Evidence): Verdict {
  const signs = [...addressSigns(evidence.page), ...textSigns(evidence), ...claims(evidence)].filter(
    ([, , holds]) => holds,
  );
  const score = signs.reduce((sum, [weight]) => sum + weight, 0);
  const why = signs.map(([weight, reason]) => `${weight > 0 ? '+' : ''}${weight} ${reason}`).join('; ');
  return { list: score >= VERDICT, why: `${score.toFixed(1)}: ${why}` };
}

function addressSigns({ url }: Page): Sign[] {
  const last = url.pathname.replace(/\/+$/, '').split('/').at(-1) ?? '';
  const words = last.split(/[-_.]/).filter(Boolean).length;
  const numbered = /\d{4,}/.test(url.pathname + url.search);
  return [
    [
      4,
      'the root of the site',
      /^\/(?:index\.\w+|home|default\.aspx|trang-chu(?:\.\w+)?)?$/i.test(url.pathname) &&
        !numbered &&
        !ONE_ITEM.test(url.search),
    ],
    [2, 'the address of a list or a search', LIST_PATH.test(url.pathname) || SEARCH.test(url.search)],
    [-1, 'an address long enough to name one article', numbered || words >= 6],
    [1, 'a short address', !numbered && words <= 4 && !url.search],
  ];
}

function textSigns({ survey, body, title, page }: Evidence): Sign[] {
  const headed = underHeadlines(body);
  const lines = body.filter(
    (block) => block.role === 'body' && !survey.inItem(block.element) && !headed.has(block),
  );
  const prose = lines.filter(
    (block) =>
      block.kind === 'table' || (block.kind === 'text' && block.text.length >= 60 && block.linked < 0.5),
  );
  const length = prose.reduce((sum, block) => sum + block.text.length, 0);
  const teasers = [...survey.teasers].reduce((sum, block) => sum + block.text.length, 0);
  const headlines = survey.blocks.filter((block) => block.linked > 0.8 && block.text.length >= 25).length;
  const headline = title?.confirmed === true && title.text.length >= 25;
  return [
    [2, 'hardly any running text', length < 200],
    [0.5, 'little running text', length >= 200 && length < 500],
    [-2, 'long running text', length > 1500],
    [1, 'no paragraph at all', length === 0],
    [3, 'paragraphs each under a linked headline', headed.size >= 3],
    [2.5, 'more text in list items than in paragraphs', teasers > length * 1.5 && survey.teasers.size >= 8],
    [1, 'many linked headlines', headlines >= 25 && length < 600],
    [1, 'very many linked headlines', headlines >= 60 && length < 1500],
    [-2, 'a headline as long as one, confirmed by metadata', headline],
    [1, 'no headline of its own', title === null || title.element === null],
    [
      3,
      'a list of headlines between its headline and the text',
      headlinesAbove(survey, title, prose[0]) >= 8,
    ],
    [6, 'a register: a table whose rows lead elsewhere', isRegister(body)],
    [2, 'a login form', length < 400 && page.document.querySelector('input[type="password"]') !== null],
  ];
}

/** Documents in a table, each row with a link of its own or with symbol and date, and no text beside it: "Hệ thống văn bản". */
function isRegister(body: readonly Block[]): boolean {
  const text = body.filter((block) => block.role === 'body' && block.kind === 'text' && block.linked < 0.5);
  if (text.reduce((sum, block) => sum + block.text.length, 0) > 300) return false;
  const rows = body.flatMap((block) => block.rows);
  const targets = rows.flatMap(
    (row) => row.flatMap((cell) => cell.segments).find((segment) => segment.href)?.href ?? [],
  );
  const documents = rows.filter(
    (row) => row.some(({ text }) => SYMBOL.test(text)) && row.some(({ text }) => readDates(text).length > 0),
  );
  return [
    [new Set(targets).size, targets.length, FEWEST_ROWS] as const,
    [documents.length, documents.length, FEWEST_DOCUMENTS] as const,
  ].some(([different, found, fewest]) => different >= fewest && found > rows.length * 0.6);
}

/** Linked headlines after the page's headline (or its top) and before its first paragraph. */
function headlinesAbove(survey: Survey, title: Title | null, start: Block | undefined): number {
  if (!start) return 0;
  const at = survey.blocks.findIndex((block) => block.element === start.element);
  const above = at < 0 ? survey.blocks : survey.blocks.slice(0, at);
  let count = 0;
  for (const block of [...above].reverse()) {
    if (block.linked <= 0.8 || block.text.length < 25 || !precedes(block.element, start.element)) continue;
    // What stands above the headline stands above everything else that is asked here.
    if (title?.element && !precedes(title.element, block.element)) break;
    count++;
  }
  return count;
}

/** Links to this very page, as some systems make of its own headline, and to what it names as related. */
const NO_TEASER: ReadonlySet<Block['role']> = new Set(['headline', 'related']);

/** Paragraphs with a linked headline right above them, when most paragraphs are like that; else none. */
function underHeadlines(body: readonly Block[]): ReadonlySet<Block> {
  const prose = body.filter(
    (block) => block.kind === 'text' && block.text.length >= 60 && block.linked < 0.5,
  );
  const headed = prose.filter((block) => {
    const at = body.indexOf(block);
    return body
      .slice(Math.max(0, at - 3), at)
      .some((above) => above.linked >= 0.8 && above.text.length >= 15 && !NO_TEASER.has(above.role));
  });
  return new Set(headed.length >= 3 && headed.length > prose.length * 0.5 ? headed : []);
}

/** What the page claims about itself. Fronts of some CMSs carry the metadata of their first article. */
function claims({ page, family, dated }: Evidence): Sign[] {
  const type = page.meta('og:type')?.toLowerCase() ?? '';
  const ld = articleLd(page);
  const collection = page.jsonLd.some((entry) =>
    entry.types.some((name) => /CollectionPage|SearchResultsPage/.test(name)),
  );
  return [
    [
      3,
      'marks of a list page of this CMS',
      family?.list?.some((selector) => page.document.querySelector(selector)) === true,
    ],
    [-1, 'og:type article', /^(?:article|news|newsarticle)$/.test(type)],
    [-2, 'JSON-LD of an article', !!ld?.datePublished],
    [1, 'JSON-LD of a collection', !ld && collection],
    [-1, 'article:published_time', page.meta('article:published_time') !== null],
    [-1, 'a date beside the headline', dated],
  ];
}
