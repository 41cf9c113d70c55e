/** The toolbar button's face for one tab. Browsers forget it when the tab navigates, which is what is wanted. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { FailureCode } from '@/utils/article';

const GREEN = '#1b7f3b';
const BLUE = '#1f5fa8';
const RED = '#b3261e';

async function show(tabId: number, text: string, color: string, title: string): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setBadgeBackgroundColor({ tabId, color }),
      browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
      browser.action.setTitle({ tabId, title }),
    ]);
  } catch {
    // The tab was closed meanwhile: there is nothing left to show it on.
  }
}

export const showSaved = (tabId: number) => show(tabId, '✓', GREEN, i18n.t('badge.saved'));

/** How many saved articles are related to the page; none shows no badge. */
export function showRelated(tabId: number, count: number): Promise<void> {
  if (count === 0) return show(tabId, '', BLUE, i18n.t('extension.name'));
  return show(tabId, count > 99 ? '99+' : String(count), BLUE, i18n.t('badge.related', count));
}

export const showWorking = (tabId: number) => show(tabId, '…', BLUE, i18n.t('badge.saving'));

export const showFailure = (tabId: number, code: FailureCode) => show(tabId, '!', RED, failureText(code));

/** Both sentences of a failure: what happened to the reader's data, and what to do. */
export function failureText(code: FailureCode): string {
  const key = code.replaceAll('-', '_');
  // The keys are made of the closed set; a test holds the locales to it.
  const t = i18n.t as (name: string) => string;
  return `${t(`failure.${key}.what`)} ${t(`failure.${key}.next`)}`;
}
