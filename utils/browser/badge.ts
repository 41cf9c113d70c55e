/** The toolbar button's face for one tab. Browsers forget it when the tab navigates, which is what is wanted. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { FailureCode } from '@/utils/article';

const GREEN = '#1b7f3b';
const BLUE = '#1f5fa8';
const RED = '#b3261e';

/**
 * When each tab's button last said how a clip went. Only orders what is under way at this moment, so that losing it
 * with the worker does no harm: relating a page takes a while, and must not wipe off the answer to a click.
 */
const answered = new Map<number, number>();

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

function answer(tabId: number, text: string, color: string, title: string): Promise<void> {
  answered.set(tabId, Date.now());
  return show(tabId, text, color, title);
}

export const showSaved = (tabId: number) => answer(tabId, '✓', GREEN, i18n.t('badge.saved'));
export const showWorking = (tabId: number) => answer(tabId, '…', BLUE, i18n.t('badge.saving'));
export const showFailure = (tabId: number, code: FailureCode) => answer(tabId, '!', RED, failureText(code));

/**
 * What a page's visit showed: saved, or how many saved articles are related to it (none shows nothing).
 * `since`: when the page told; a click answered after that stays.
 */
export async function showVisit(
  tabId: number,
  saved: boolean,
  related: number,
  since: number,
): Promise<void> {
  if ((answered.get(tabId) ?? 0) >= since) return;
  if (saved) await show(tabId, '✓', GREEN, i18n.t('badge.saved'));
  else if (related === 0) await show(tabId, '', BLUE, i18n.t('extension.name'));
  else await show(tabId, related > 99 ? '99+' : String(related), BLUE, i18n.t('badge.related', related));
}

/** Both sentences of a failure: what happened to the reader's data, and what to do. */
export function failureText(code: FailureCode): string {
  const key = code.replaceAll('-', '_');
  // The keys are made of the closed set; a test holds the locales to it.
  const t = i18n.t as (name: string) => string;
  return `${t(`failure.${key}.what`)} ${t(`failure.${key}.next`)}`;
}
