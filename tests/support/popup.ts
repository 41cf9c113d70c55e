/** What a reader does in the popup, by what the reader sees: the selectors of its views in one place. */
import type { View } from './driver';

const SAVE = '.page-acts .button-primary';
const SEAL = '.page .seal';
const ROW_TITLE = '[data-row]';

/** Presses "Lưu bài này" and waits for the popup's word that it is saved. Gives the headline shown. */
export async function savePage(popup: View): Promise<string> {
  await popup.until((save) => !document.querySelector<HTMLButtonElement>(save)?.disabled, SAVE);
  await popup.click(SAVE);
  await popup.until((seal) => document.querySelector(seal) !== null, SEAL);
  return popup.evaluate(() => document.querySelector('.page h2, .page h1')?.textContent ?? '');
}

export const isSaved = (popup: View): Promise<boolean> =>
  popup.evaluate((seal) => document.querySelector(seal) !== null, SEAL);

export async function openView(popup: View, view: 'page' | 'saved' | 'related' | 'search'): Promise<void> {
  await popup.click(`#tab-${view}`);
}

/** Titles of the rows shown, top first. */
export const rowTitles = (view: View): Promise<string[]> =>
  view.evaluate(
    (row) => [...document.querySelectorAll(row)].map((one) => one.textContent?.trim() ?? ''),
    ROW_TITLE,
  );

/** Types into the search box and gives the titles found, once any are. */
export async function searchFor(popup: View, query: string): Promise<string[]> {
  await openView(popup, 'search');
  await popup.type('[data-search]', query);
  await popup.until((row) => document.querySelector(row) !== null, ROW_TITLE);
  return rowTitles(popup);
}
