/** The content script's whole work: telling the background which page this is. No zod, no Dexie: 15 KB on every page. */
import { ask } from './ask';

/** Enough to relate a page to what is saved. */
const MAX_TEXT = 8000;
/** Long enough to be a sentence: menus and lists of headlines are not the text. */
const SENTENCE = 60;

export function pageText(document: Document): string {
  let text = '';
  for (const paragraph of document.querySelectorAll('p, article div')) {
    // A <div> that only holds paragraphs would count them twice.
    if (paragraph.querySelector('p, div')) continue;
    const line = paragraph.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    if (line.length >= SENTENCE) text += `${line}\n`;
    if (text.length > MAX_TEXT) break;
  }
  return text.slice(0, MAX_TEXT);
}

/** Once an address, whatever event asks. Gives false when the extension is gone: then stop asking. */
export function pageReporter(): (again?: boolean) => Promise<boolean> {
  let reported = '';
  return async (again = false) => {
    const url = location.href.split('#')[0] ?? '';
    if (!/^https?:/.test(url) || (url === reported && !again)) return true;
    reported = url;
    const title = (document.querySelector('h1')?.textContent || document.title).replace(/\s+/g, ' ').trim();
    const answer = await ask('page-seen', { url, title: title.slice(0, 1000), text: pageText(document) });
    return answer.ok || answer.failure.code !== 'extension-reloaded';
  };
}
