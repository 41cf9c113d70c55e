/**
 * The library's pages, in one table. A new page is one line in `routes`, and one in `pages` if the
 * navigation should lead to it.
 */
import type { ComponentType } from 'preact';
import { i18n } from '#i18n';
import type { ArticleActs } from '../article/use-article-acts';
import type { LibraryPageDoors } from '../doors';
import type { Announcer } from '../ui/announcer';
import type { IconName } from '../ui/icon';
import { CalendarRoute } from './calendar/calendar-route';
import { DocumentRoute } from './documents/document-route';
import { DocumentsRoute } from './documents/documents-route';
import { FiguresRoute } from './figures/figures-route';
import { ListRoute } from './list/list-route';
import { ReaderRoute } from './reader/reader-route';
import { SettingsRoute } from './settings/settings-route';

export interface RouteProps {
  readonly doors: LibraryPageDoors;
  readonly announcer: Announcer;
  readonly acts: ArticleActs;
  /** What the pattern's groups caught. */
  readonly params: readonly string[];
  readonly query: URLSearchParams;
}

export interface Route {
  /** Matched against the path without its leading slash. */
  readonly pattern: RegExp;
  readonly view: ComponentType<RouteProps>;
}

export const routes: readonly Route[] = [
  { pattern: /^(?:tin)?$/, view: ListRoute },
  { pattern: /^bai\/(\d+)$/, view: ReaderRoute },
  { pattern: /^ngay$/, view: CalendarRoute },
  { pattern: /^van-ban$/, view: DocumentsRoute },
  { pattern: /^van-ban\/(.+)$/, view: DocumentRoute },
  { pattern: /^chi-so$/, view: FiguresRoute },
  { pattern: /^cai-dat$/, view: SettingsRoute },
];

export interface PageLink {
  readonly path: string;
  readonly icon: IconName;
  readonly label: () => string;
}

/** Pages besides the lists, in the navigation's order. */
export const pages: readonly PageLink[] = [
  { path: 'ngay', icon: 'calendar', label: () => i18n.t('nav.byDay') },
  { path: 'van-ban', icon: 'document', label: () => i18n.t('document.title') },
  { path: 'chi-so', icon: 'chart', label: () => i18n.t('figure.title') },
  { path: 'cai-dat', icon: 'settings', label: () => i18n.t('settings.title') },
];

/** The route of a path, or null for an address nobody knows. */
export function routeOf(path: string): { route: Route; params: readonly string[] } | null {
  for (const route of routes) {
    const match = route.pattern.exec(path);
    if (match) return { route, params: match.slice(1) };
  }
  return null;
}
