/** The reader's way through the views, by the real toolbar button, in both browsers. */
import { describe, expect, it } from 'vitest';
import type { View } from '../support/browsers';
import { isSaved, openView, rowTitles, savePage, searchFor } from '../support/popup';
import { ARTICLE, BROWSERS, PAPER, rows, useStage } from './journey';
import { articlePage, listPage } from './pages';

const TITLE = 'Mường Chiềng nâng cao chất lượng phục vụ người dân';

describe.each(BROWSERS)('%s', (name) => {
  const stage = useStage(name);

  /** The saved copy, by its row in the library of two. */
  async function openCopy(): Promise<View> {
    const library = await stage.driver.openExtension('library.html');
    await library.until(() => document.querySelectorAll('[data-row]').length === 2);
    await library.evaluate((title) => {
      const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
      rows.find((one) => one.textContent?.includes(title))?.click();
    }, TITLE);
    return library;
  }

  it('shows the page, saves it, and says so only when it is written', async () => {
    const tab = await stage.driver.open(ARTICLE);
    const popup = await stage.driver.clickToolbar(tab);
    await popup.until(() => document.querySelector('.page-acts') !== null);
    expect(await isSaved(popup)).toBe(false);
    expect(await popup.text()).toContain('12/03/2024');
    expect(await savePage(popup)).toBe(TITLE);
    expect((await rows(stage, 'articles')).map((row) => row.title)).toEqual([TITLE]);
    await popup.close();
    await tab.close();
  });

  it('finds it by words typed without marks, and marks what matched', async () => {
    stage.server.add(
      `${PAPER}/11/900050/khac.htm`,
      articlePage({
        title: 'Chuyện khác hẳn',
        sapo: 'Một tháng nhìn lại chợ phiên, từ giá ngô đến chuyện người bán người mua gặp gỡ.',
        paragraphs: Array.from(
          { length: 6 },
          (_, i) =>
            `Đoạn ${i} kể về mùa màng, thời tiết và giá nông sản tại các chợ phiên vùng cao trong tháng qua.`,
        ),
      }),
    );
    const other = await stage.driver.open(`${PAPER}/11/900050/khac.htm`);
    const first = await stage.driver.clickToolbar(other);
    await savePage(first);
    await first.close();
    const popup = await stage.driver.clickToolbar(other);
    expect(await searchFor(popup, 'muong chieng')).toEqual([TITLE]);
    expect(
      await popup.evaluate(() => [...document.querySelectorAll('mark')].map((mark) => mark.textContent)),
    ).toContain('Mường');
    expect(await searchFor(popup, '45/kh-ubnd')).toEqual([TITLE]);
    await openView(popup, 'saved');
    await popup.until(() => document.querySelectorAll('[data-row]').length === 2);
    expect(await rowTitles(popup)).toEqual(['Chuyện khác hẳn', TITLE]);
    await popup.close();
    await other.close();
  });

  it('refuses a list page with a sentence, and offers to keep its address', async () => {
    const url = stage.server.add(`${PAPER}/kinh-te`, listPage());
    const tab = await stage.driver.open(url);
    const popup = await stage.driver.clickToolbar(tab);
    await popup.until(() => document.body.innerText.includes('không phải một bài viết'));
    expect(
      await popup.evaluate(() => document.querySelectorAll('.other-ways button').length),
    ).toBeGreaterThan(0);
    await popup.close();
    await tab.close();
  });

  it('shows the archive in the library page after a restart, and reads the saved copy without the site', async () => {
    await stage.driver.restart();
    stage.server.add(ARTICLE, { status: 503, body: '' });
    const library = await openCopy();
    await library.until(() => document.body.innerText.includes('1.240 hồ sơ'));
    await library.close();
  });

  it('lets the reader put a reading right in the saved copy, and take that back', async () => {
    const library = await openCopy();
    const marked = () => document.querySelector('.reader-article a.mark-citation') !== null;
    const unmarked = () => document.querySelector('.reader-article a.mark-citation') === null;
    await library.until(marked);
    await library.evaluate(() => document.querySelector<HTMLElement>('.understood-row button')?.click());
    await library.until(() => document.activeElement?.classList.contains('reading-input'));
    await library.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('.reading-form button')];
      buttons.find((one) => one.textContent === 'Không phải văn bản')?.click();
    });
    await library.until(unmarked);
    expect(await rows(stage, 'citations')).toEqual([]);
    expect(await library.text()).toContain('Bạn đã sửa');
    await library.evaluate(() =>
      document.querySelector<HTMLElement>('[aria-labelledby="own-readings"] button')?.click(),
    );
    await library.until(marked);
    await library.close();
  });

  it('lets the reader mark words of the saved copy as a document, finds it by that, and takes it back', async () => {
    const library = await openCopy();
    await library.until(() => document.querySelector('.article-body a.mark-citation') !== null);
    await library.until(() => {
      if (document.querySelector('.selection-menu button')) return true;
      // Selected again where it was lost: the copy is drawn anew when what is known of its documents arrives.
      if (getSelection()?.toString()) return false;
      const walker = document.createTreeWalker(
        document.querySelector('.article-body')!,
        NodeFilter.SHOW_TEXT,
      );
      const words = 'tổ công nghệ số cộng đồng';
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        const at = node.data.indexOf(words);
        // Half a syllable too few at either end: whole syllables are meant.
        if (at >= 0) getSelection()?.setBaseAndExtent(node, at + 1, node, at + words.length - 1);
      }
      return false;
    });
    await library.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('.selection-menu button')];
      buttons.find((one) => one.textContent === 'Văn bản')?.click();
    });
    await library.until(() => document.activeElement?.classList.contains('reading-input'));
    await library.evaluate(() => {
      const field = document.activeElement as HTMLTextAreaElement;
      field.value = 'Quyết định 1250/QĐ-UBND';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await library.evaluate(() => (document.activeElement as HTMLTextAreaElement).form?.requestSubmit());
    await library.until(() => document.querySelectorAll('.article-body a.mark-citation').length === 2);
    expect(await library.text()).toContain('bạn thêm');
    const added = (await rows(stage, 'citations')).find((row) => row.canonical === '1250/QĐ-UBND');
    expect(added?.added).toBe(true);

    const tab = await stage.driver.open(`${PAPER}/11/900050/khac.htm`);
    const popup = await stage.driver.clickToolbar(tab);
    expect(await searchFor(popup, 'doc:1250/QĐ-UBND')).toEqual([TITLE]);
    await popup.close();
    await tab.close();

    await library.evaluate(() =>
      document.querySelector<HTMLElement>('[aria-labelledby="own-readings"] button')?.click(),
    );
    await library.until(() => document.querySelectorAll('.article-body a.mark-citation').length === 1);
    await library.close();
  });
});
