/** Who wrote it: a line at the end of the body, an author element beside headline or text, or metadata, in this order. */
import { oneLine } from '@/utils/vietnamese';
import { BYLINE_MARK } from '../blocks/marks';
import { all, longerThan, marksOf, nameOf, precedes, textOf } from '../dom';
import { articleLd, type Page } from '../page';
import { bareName, readByline } from '../text/byline';
import { isLogin, isOrganisation, isOutletName, looksLikeName, NO_NAME } from '../text/names';
import { isRelatedHeading } from '../text/phrases';
import type { Block, Family } from '../types';

export interface Authorship {
  readonly byline: string | null;
  readonly source: string | null;
  readonly from: string;
}

export interface BylineScene {
  readonly page: Page;
  readonly root: Element;
  readonly title: Element | null;
  readonly start: Element | null;
  /** The end of the body: later lists of other articles have authors of their own. */
  readonly end: Element | null;
  readonly blocks: readonly Block[];
  /** Where the date is printed. */
  readonly dated: Element | null;
  /** The page's lines after the body's element. */
  readonly behind: readonly Block[];
}

export function readAuthorship(scene: BylineScene, family: Family | null): Authorship {
  const { page, blocks } = scene;
  const usable = (name: string | null | undefined): name is string =>
    !!name && !isLogin(name) && !isOutletName(name, page.outlets) && !NO_NAME.test(name);
  let source: string | null = null;
  const ends: string[] = [];
  const photographers: string[] = [];
  const heads: string[] = [];
  for (const block of blocks) {
    if (block.role !== 'byline' && block.role !== 'source') continue;
    const above = block.reason.endsWith('above the text');
    // An office's signature is no byline by its words alone: the rule that marked the line saw how it is set. Above the
    // text an unread line may be a label whose name stands elsewhere.
    const signature = above ? null : bareName(block.text);
    const read = readByline(block.text) ?? { name: signature, source: null, photo: false };
    if (read.name && block.role === 'byline')
      (above ? heads : read.photo ? photographers : ends).push(read.name);
    source ??= read.source ?? (block.role === 'source' ? read.name : null);
  }
  const named = (family?.byline ?? []).flatMap((selector) => all(page.document, selector)).map(readElement);
  source ??= named.find((read) => read.source)?.source ?? null;
  const signed = named.find(({ name }) => usable(name));
  if (signed) return { byline: signed.name, source, from: `family ${family?.id}` };
  const ended = ends.find(usable);
  if (ended) return { byline: ended, source, from: 'line at the end' };
  for (const element of authorElements(scene)) {
    const read = readElement(element);
    source ??= read.source;
    if (usable(read.name))
      return {
        byline: read.name,
        source,
        from: `element ${nameOf(element)}.${marksOf(element).trim().slice(0, 30)}`,
      };
  }
  source ??= printedSource(scene);
  const heading = heads.find(usable);
  if (heading) return { byline: heading, source, from: 'line above the text' };
  const beside = nameBeside(scene.dated);
  if (usable(beside)) return { byline: beside, source, from: 'beside the date' };
  const behind = signatureBehind(scene);
  source ??= behind.source;
  if (usable(behind.name)) return { byline: behind.name, source, from: 'line behind the text' };
  const pictured = photographers.find(usable);
  if (pictured) return { byline: pictured, source, from: 'photographer at the end' };
  const told = toldAuthor(page, usable);
  if (told) return { byline: told, source, from: 'metadata' };
  // "A source line counts only if there is no other byline."
  return source
    ? { byline: source, source, from: 'source line' }
    : { byline: null, source, from: 'none found' };
}

/** "Bởi X", or the word alone in an element of its own. */
const ATTRIBUTION =
  /^(?:(?:được )?(?:viết |đăng |gửi )?bởi|(?:posted )?by|tác giả|author)(?:\s*[:：]\s*|\s+|$)/iu;

/** "Tác giả: X", or an element whose class says author and whose text is a name. */
function readElement(element: Element): { name: string | null; source: string | null } {
  // Author cards print an address beside the name.
  const mails = all(element, 'a[href^="mailto:"]').map(textOf);
  const text = mails.reduce((rest, mail) => oneLine(rest.replace(mail, ' ')), textOf(element));
  if (text === '' || text.length > 120) return { name: null, source: null };
  const first =
    text
      .replace(ATTRIBUTION, '')
      .split(/\s[|•·]\s|\s+[-–]\s+(?=\d)/u)[0]
      ?.trim() ?? '';
  if (first === '') return { name: null, source: null };
  const read = readByline(first);
  if (read) return read;
  // Departments sign as well: "Phòng Giáo dục tiểu học". The class vouches for them.
  const named = !/\d{4}|https?:/.test(first) && !NO_NAME.test(first) && first.length <= 80;
  return { name: named ? bareName(first) : null, source: null };
}

const UNSEEN = '.hidden, .hide, .d-none, [hidden]';

function authorElements({ page, root, title, start, end }: BylineScene): Element[] {
  const found = all(page.document, '[class], [id], [rel="author"], [itemprop~="author"]').filter(
    (element) => {
      const vouched =
        element.getAttribute('rel') === 'author' || /author/.test(element.getAttribute('itemprop') ?? '');
      if (!vouched && !BYLINE_MARK.test(` ${marksOf(element)} `)) return false;
      // Nobody sees it: it is metadata, and as often the name of the site.
      if (element.closest(UNSEEN)) return false;
      if (nameOf(element) === 'body' || longerThan(element, 300) || !element.textContent?.trim())
        return false;
      // "PhotoCMS_Author": whose picture it is.
      if (element.closest('nav, footer, aside, figure') || /photo|image/.test(marksOf(element))) return false;
      if (/view-content-author/.test(marksOf(element))) return false;
      if (root.contains(element)) return true;
      if (title && precedes(title, element) && start && precedes(element, start)) return true;
      if (title && !precedes(title, element)) return isNear(title, element);
      return end ? precedes(end, element) && isNear(root, element) : isNear(root, element);
    },
  );
  // Innermost first: "author" boxes hold pictures, dates and follow buttons beside the name.
  return found.filter(
    (element) => !found.some((other) => other !== element && element.contains(other) && textOf(other) !== ''),
  );
}

/** "Linh Trang | 17/04/2024 09:12", or a name in an element of its own on the line of the date. */
function nameBeside(dated: Element | null): string | null {
  let line = dated;
  for (let level = 0; line && level < 3 && textOf(line).length <= 160; level++, line = line.parentElement) {
    const read = readByline(textOf(line));
    if (read?.name && isFullName(read.name)) return read.name;
    for (const part of all(line, '*')) {
      const link = part.closest('a[href]')?.getAttribute('href');
      // A place or a section beside the date looks like a name and is a link to a list.
      if (part.children.length > 0 || (link && !/tac-?gia|author|phong-?vien/i.test(link))) continue;
      const name = textOf(part);
      if (isFullName(name) || DESK.test(name)) return bareName(name);
    }
  }
  return null;
}

/** The desk of a broadcaster or paper that signs for its people. */
const DESK = /^(?:Ban|Tổ|Nhóm|Phòng) \p{Lu}\p{Ll}+(?: [\p{L}&]+){0,5}$/u;

const isFullName = (name: string): boolean => /\S\s+\S/.test(name) && looksLikeName(name);

/** "Tác giả: …", "Nguồn: …" in the first lines behind the body's element. */
function signatureBehind({ root, behind }: BylineScene): { name: string | null; source: string | null } {
  let name: string | null = null;
  let source: string | null = null;
  for (const [index, line] of behind.slice(0, 6).entries()) {
    if (isRelatedHeading(line.text) || line.text.length > 200) break;
    const read = readByline(line.text);
    if (!read || root.contains(line.element)) continue;
    // A bare name right below the text signs it; further down it is a place or a section.
    const bare =
      index === 0 && line.linked === 0 && !!read.name && isFullName(read.name) && isNear(root, line.element);
    if (read.labelled || line.align === 'right' || bare) {
      name ??= read.name;
      source ??= read.source;
    }
  }
  return { name, source };
}

/** "Theo Forbes" in an element of its own behind the text. */
function printedSource({ page, root }: BylineScene): string | null {
  for (const element of all(page.document, '[class*="source" i], [class*="nguon" i]')) {
    if (longerThan(element, 150) || !isNear(root, element)) continue;
    const read = readByline(textOf(element));
    if (read?.source) return read.source;
  }
  return null;
}

function isNear(one: Element, other: Element): boolean {
  let holder: Element | null = one;
  for (let level = 0; holder && level < 4; level++) {
    if (holder.contains(other)) return nameOf(holder) !== 'body';
    holder = holder.parentElement;
  }
  return false;
}

/** Names from JSON-LD, meta or hidden microdata: only people's. Many a portal names itself as the author of all. */
function toldAuthor(page: Page, usable: (name: string | null | undefined) => name is string): string | null {
  const names = [
    ...(articleLd(page)?.authors ?? []),
    page.meta('author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author'),
    ...all(page.document, UNSEEN)
      .filter((element) => element.getAttribute('itemprop') === 'author')
      .map(textOf),
  ].map((name) => name?.replace(/^by\s+/i, ''));
  const people = names
    .filter(usable)
    .filter((name) => looksLikeName(name) && !isOrganisation(name) && !/^https?:/.test(name));
  return people.length > 0 ? [...new Set(people)].slice(0, 4).join(', ') : null;
}
