/**
 * The day of publication. What the page prints beside the headline counts most: metadata is often the hour of
 * drafting or of the last change. Metadata confirms, or stands in where nothing is printed; the address comes last.
 */
import type { Published } from '@/utils/article';
import { DATE_MARK } from '../blocks/marks';
import { all, longerThan, marksOf, nameOf, precedes, textOf } from '../dom';
import { articleLd, type Page } from '../page';
import { each, type Sliced } from '../slices';
import { dayInAddress, readDates, readMoment, readShortDate } from '../text/dates';
import type { Block, Family, Role } from '../types';

interface Printed {
  readonly element: Element;
  readonly day: string;
  readonly time: string | null;
  readonly printed: string;
  readonly score: number;
}

const LABEL =
  /(?:ngày đăng|đăng ngày|đăng lúc|xuất bản|cập nhật|ngày tạo|published|posted|updated|thời gian)/iu;
const WEEKDAY =
  /(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)/iu;

export type DatedLine = Pick<Block, 'element' | 'text' | 'role'> & {
  /** Between headline and text, where they share one element and only line breaks part them. */
  readonly head?: boolean;
};

export interface DateScene {
  readonly page: Page;
  readonly title: Element | null;
  readonly root: Element;
  /** First and last element of running text. */
  readonly start: Element | null;
  readonly end: Element | null;
  /** Lines of the page outside and inside the body, with what each turned out to be. */
  readonly lines: readonly DatedLine[];
}

export interface PublishedField {
  readonly published: Published | null;
  readonly from: string;
  /** Where the page prints it; the author may stand beside it. */
  readonly element?: Element;
}

export function* readPublished(scene: DateScene, family: Family | null): Sliced<PublishedField> {
  const { page } = scene;
  const vietnamese = !page.language || /^vi\b/i.test(page.language);
  const named = (family?.date ?? []).flatMap((selector) => all(page.document, selector));
  for (const element of named) {
    const date = readDates(textOf(element))[0] ?? readDates(element.getAttribute('datetime') ?? '')[0];
    if (date) return sure({ ...date, element, score: 9 }, `family ${family?.id}`);
  }
  const told = toldMoment(page, !vietnamese);
  const printed = yield* printedDates(scene, told?.day ?? null);
  if (printed)
    return sure(
      { ...printed, time: printed.time ?? (told?.day === printed.day ? told.time : null) },
      'printed',
    );
  const element = timeElement(scene, !vietnamese);
  if (element)
    return { published: { ...element, from: 'time-element', confidence: 'likely' }, from: '<time datetime>' };
  if (told)
    return {
      published: {
        day: told.day,
        time: told.time,
        printed: told.printed,
        from: told.from,
        confidence: 'likely',
      },
      from: told.from,
    };
  const day = dayInAddress(page.url);
  return day
    ? { published: { day, time: null, printed: null, from: 'url', confidence: 'guess' }, from: 'address' }
    : { published: null, from: 'none found' };
}

const sure = (date: Printed, from: string): PublishedField => ({
  element: date.element,
  published: {
    day: date.day,
    time: date.time,
    printed: date.printed.slice(0, 200),
    from: 'page' as const,
    confidence: 'sure' as const,
  },
  from,
});

function toldMoment(page: Page, local: boolean) {
  const sources: [Published['from'], string | null | undefined][] = [
    ['json-ld', articleLd(page)?.datePublished],
    [
      'meta',
      page.meta(
        'article:published_time',
        'datepublished',
        'pubdate',
        'publishdate',
        'publish-date',
        'date',
        'dc.date',
        'dc.date.issued',
        'og:article:published_time',
        'article.published',
        'sailthru.date',
        'parsely-pub-date',
        'dc.created',
        'cxenseparse:recs:publishtime',
      ),
    ],
  ];
  for (const [from, value] of sources) {
    const moment = value ? readMoment(value, local) : null;
    if (moment && value) return { ...moment, from, printed: value.slice(0, 200) };
  }
  return null;
}

const PRINTS_DATES: ReadonlySet<Role> = new Set(['body', 'date', 'byline', 'widget', 'outside', 'headline']);
const DATE_ELEMENTS =
  'time, [class*="date" i], [class*="time" i], [class*="ngay" i], [class*="publish" i], [class*="meta" i], [id*="date" i], [data-role="publishdate"]';

/** Dates printed in lines that look like a dateline, near the headline above all, or else under the text. */
function* printedDates(scene: DateScene, told: string | null): Sliced<Printed | null> {
  const { page } = scene;
  let best: Printed | null = null;
  const consider = (element: Element, text: string, marked: boolean, head = false): void => {
    if (text.length > 200 || text.length < 6) return;
    const date = readDates(afterLabel(text))[0] ?? readDates(text)[0] ?? readShortDate(text);
    if (!date) return;
    const score =
      scoreDate(scene, element, text, date.time !== null, marked) +
      (head ? 4.5 : 0) +
      (told === date.day ? 2 : 0);
    if (score > (best?.score ?? 2.4))
      best = {
        element,
        day: date.day,
        time: date.time,
        printed: text.length <= 80 ? text : date.printed,
        score,
      };
  };
  yield* each(scene.lines, (line) => {
    if (PRINTS_DATES.has(line.role))
      consider(line.element, line.text, DATE_MARK.test(` ${marksOf(line.element)} `), line.head);
  });
  yield* each(all(page.document, DATE_ELEMENTS), (element) => {
    if (nameOf(element) === 'meta' || longerThan(element, 400)) return;
    consider(element, textOf(element), DATE_MARK.test(` ${marksOf(element)} `) || nameOf(element) === 'time');
  });
  return best;
}

/** "Cập nhật lần cuối: 18/4/2024 | Ngày đăng: 17/4/2024": the day of publication counts, wherever it stands. */
function afterLabel(text: string): string {
  const at = text.search(/(?:ngày (?:đăng|xuất bản)|đăng (?:ngày|lúc)|xuất bản|published|posted)/iu);
  return at > 0 ? text.slice(at) : '';
}

function scoreDate(
  scene: DateScene,
  element: Element,
  text: string,
  timed: boolean,
  marked: boolean,
): number {
  const { title, root, start, end } = scene;
  const bare = text.length <= 110;
  let score = 0;
  if (marked) score += 1.2;
  if (timed) score += 1;
  if (LABEL.test(text)) score += 1;
  if (WEEKDAY.test(text)) score += 0.6;
  if (!bare) score -= 1.5;
  if (element.closest('nav, footer, aside')) score -= 3;
  const link = element.closest('a[href]') ?? element.querySelector('a[href]');
  if (link && textOf(link).length > 40) score -= 2;
  const afterTitle = title ? precedes(title, element) || title.contains(element) : true;
  const beforeText = start ? precedes(element, start) : true;
  if (title && afterTitle && beforeText) score += 3;
  else if (title && !afterTitle && nearby(title, element, 3)) score += 2;
  else if (end && precedes(end, element) && (root.contains(element) || nearby(root, element, 2)))
    score += 0.8;
  // Without a headline only what stands close by: the top of many pages prints today's date.
  else if (!title && beforeText) score += root.contains(element) || nearby(root, element, 2) ? 1 : -2.5;
  else if (root.contains(element)) score -= 1.5;
  else score -= 2.5;
  return score;
}

/** True when a small common ancestor, at most `levels` above `one`, holds both. */
function nearby(one: Element, other: Element, levels: number): boolean {
  let holder: Element | null = one;
  for (let level = 0; holder && level <= levels; level++) {
    if (holder.contains(other)) return nameOf(holder) !== 'body' && nameOf(holder) !== 'html';
    holder = holder.parentElement;
  }
  return false;
}

function timeElement({ page, title, root, start }: DateScene, local: boolean) {
  const times = all(
    page.document,
    'time[datetime], meta[itemprop="datePublished"][content], [itemprop="datePublished"][datetime]',
  ).filter((element) => {
    if (element.closest('nav, footer, aside')) return false;
    if (root.contains(element) || (title && nearby(title, element, 4))) return true;
    return start ? precedes(element, start) : true;
  });
  for (const element of times) {
    const value = element.getAttribute('datetime') ?? element.getAttribute('content') ?? '';
    const moment = readMoment(value, local);
    if (moment) return { ...moment, printed: (textOf(element) || value).slice(0, 200) };
  }
  return null;
}
