/** Context-menu items: this page, the selected text, a link. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { clipUnseen } from './clip-tab';
import { runInTab } from './inject';
import { keepLink } from './keep-link';

const ON_WEB_PAGES = ['http://*/*', 'https://*/*'];

/** Menus persist: made once, when the extension is installed or updated, and again because the language may change. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const common = { documentUrlPatterns: ON_WEB_PAGES };
  browser.contextMenus.create({ ...common, id: 'clip-page', title: i18n.t('menu.page'), contexts: ['page'] });
  browser.contextMenus.create({
    ...common,
    id: 'clip-selection',
    title: i18n.t('menu.selection'),
    contexts: ['selection'],
  });
  browser.contextMenus.create({
    ...common,
    id: 'keep-link',
    title: i18n.t('menu.link'),
    contexts: ['link'],
    targetUrlPatterns: ON_WEB_PAGES,
  });
}

export function listenToMenus(): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined || tab.id < 0) return;
    if (info.menuItemId === 'clip-page') void clipUnseen(tab.id, 'article');
    if (info.menuItemId === 'clip-selection') void clipUnseen(tab.id, 'selection');
    // Firefox gives the link's text; the types are Chromium's.
    if (info.menuItemId === 'keep-link' && info.linkUrl)
      void keepMenuLink(tab.id, info.linkUrl, (info as { linkText?: string }).linkText);
  });
}

async function keepMenuLink(tabId: number, url: string, text: string | undefined): Promise<void> {
  const title = text || (await linkText(tabId, url)) || url;
  await keepLink({ url, title: title.slice(0, 1000), summary: null }, tabId);
}

/** Chromium does not say what the link reads; the click let us into the tab, so the page is asked. */
async function linkText(tabId: number, url: string): Promise<string> {
  try {
    const found = await runInTab({
      target: { tabId },
      func: (href: string) => {
        const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(
          (a) => a.href === href,
        );
        const texts = links.map((a) => (a.innerText || a.title).replace(/\s+/g, ' ').trim());
        // A picture and a headline often link to the same article: the headline is the longest text.
        return texts.sort((a, b) => b.length - a.length)[0] ?? '';
      },
      args: [url],
    });
    return typeof found === 'string' ? found : '';
  } catch {
    return '';
  }
}
