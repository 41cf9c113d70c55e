/** What the page says about itself, read once: its address, its metadata, its JSON-LD. */
import { siteOf } from '@/utils/sites';
import { oneLine } from '@/utils/vietnamese';
import { all, textOf } from './dom';
import { decodeEntities } from './text/entities';

export interface JsonLd {
  readonly types: readonly string[];
  readonly headline: string | null;
  readonly datePublished: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly section: string | null;
}

export interface Page {
  readonly document: Document;
  readonly url: URL;
  /** What relative addresses are resolved against: `<base href>` where there is one. */
  readonly base: string;
  readonly now: Date;
  readonly language: string | null;
  readonly jsonLd: readonly JsonLd[];
  /** Names of the outlet: never a byline, never part of a headline. */
  readonly outlets: readonly string[];
  readonly meta: (...names: string[]) => string | null;
}

export function openPage(document: Document, address: string, now: Date): Page {
  const url = new URL(address);
  const metas = new Map<string, string>();
  for (const element of all(document, 'meta[content]')) {
    const content = oneLine(decodeEntities(element.getAttribute('content') ?? ''));
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      // The first counts: lists of other articles repeat `itemprop` metas further down.
      if (name && !metas.has(name)) metas.set(name, content);
    }
  }
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      const value = metas.get(name);
      if (value) return value;
    }
    return null;
  };
  const jsonLd = readJsonLd(document);
  const site = siteOf(url.hostname);
  const outlets = [
    meta('og:site_name'),
    meta('application-name'),
    site?.name,
    url.hostname,
    ...jsonLd.map((entry) => entry.publisher),
  ].filter((name): name is string => !!name);
  return {
    document,
    url,
    base: baseOf(document, url),
    now,
    language: languageOf(document),
    jsonLd,
    outlets,
    meta,
  };
}

function baseOf(document: Document, url: URL): string {
  const href = document.querySelector('base[href]')?.getAttribute('href');
  if (!href) return url.href;
  try {
    const base = new URL(href, url);
    return /^https?:$/.test(base.protocol) ? base.href : url.href;
  } catch {
    return url.href;
  }
}

function languageOf(document: Document): string | null {
  const named =
    document.documentElement?.getAttribute('lang') ??
    document.querySelector('html[xml\\:lang]')?.getAttribute('xml:lang');
  const value = named?.trim().slice(0, 35) ?? '';
  return /^[a-z]{2,3}(?:[-_]\w+)*$/i.test(value) ? value.replace('_', '-') : null;
}

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? oneLine(decodeEntities(value)) : null;

function namesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesOf);
  if (typeof value === 'string') return [oneLine(decodeEntities(value))].filter(Boolean);
  if (value && typeof value === 'object') {
    const name = (value as { name?: unknown }).name;
    return Array.isArray(name) ? name.flatMap(namesOf) : namesOf(name ?? null);
  }
  return [];
}

/** Every JSON-LD object that is a piece of writing. Broken JSON (raw line breaks in strings) is mended once, else left. */
function readJsonLd(document: Document): JsonLd[] {
  const found: JsonLd[] = [];
  for (const script of all(document, 'script[type="application/ld+json"]').slice(0, 30)) {
    const source = script.textContent ?? '';
    if (source.length > 400_000) continue;
    for (const entry of flatten(parse(source))) {
      const types = namesOf(entry['@type']);
      if (types.length === 0) continue;
      found.push({
        types,
        headline: text(entry.headline),
        datePublished: text(entry.datePublished),
        authors: namesOf(entry.author),
        publisher: namesOf(entry.publisher)[0] ?? null,
        section: namesOf(entry.articleSection).at(-1) ?? null,
      });
    }
  }
  return found;
}

type Entry = Record<string, unknown>;

function parse(source: string): unknown {
  for (const candidate of [source, source.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // The mended text is tried next; a script that stays broken tells nothing.
    }
  }
  return null;
}

function flatten(value: unknown, depth = 0): Entry[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.slice(0, 100).flatMap((item) => flatten(item, depth + 1));
  if (!value || typeof value !== 'object') return [];
  const entry = value as Entry;
  return [entry, ...flatten(entry['@graph'], depth + 1), ...flatten(entry.mainEntity, depth + 1)];
}

const ARTICLE = /(?:Article|NewsArticle|BlogPosting|Report|Posting|Review)$/;

/** The JSON-LD object that describes this article, if the page has one. */
export const articleLd = (page: Page): JsonLd | null =>
  page.jsonLd.find(
    (entry) => entry.types.some((type) => ARTICLE.test(type)) && (entry.headline || entry.datePublished),
  ) ?? null;

/** `<title>` as the page writes it. */
export const documentTitle = (page: Page): string =>
  textOf(page.document.querySelector('head > title, title'));
