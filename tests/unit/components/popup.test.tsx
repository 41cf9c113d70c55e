// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { PopupApp } from '@/components/popup/popup-app';
import { failureCodes } from '@/utils/article';
import { type FakeOptions, fakeDoors } from '../../support/views/fake-doors';
import { speak } from '../../support/views/i18n';
import { byText, click, find, press, settle, show, type } from '../../support/views/render';

vi.mock('#i18n', () => import('../../support/views/i18n'));

async function open(options: FakeOptions = {}) {
  const doors = fakeDoors(options);
  await show(<PopupApp doors={doors} />);
  return doors;
}
const asked = (doors: Awaited<ReturnType<typeof open>>, name: string) =>
  doors.asked.filter((one) => one.name === name).map((one) => one.args);

describe('this page', () => {
  it('shows what would be saved, topics and documents, with the focus on saving', async () => {
    await open();
    const text = document.body.textContent ?? '';
    expect(text).toContain('Xã Yên Sơn đưa bộ phận một cửa');
    expect(text).toContain('22/11/2026 09:12');
    expect(text).toContain('Báo Hoà Bình');
    expect(text).toContain('28/KH-UBND');
    expect(text).toContain('Thủ tục hành chính');
    expect(document.activeElement?.textContent).toBe('Lưu bài này');
  });

  it('says "saved" only after the background has said so', async () => {
    const doors = await open();
    let commit = () => {};
    const save = doors.browser.saveTab;
    doors.browser.saveTab = (tabId, as) =>
      new Promise((done) => {
        commit = () => void save(tabId, as).then(done);
      });
    await click(byText('button', 'Lưu bài này'));
    expect(document.body.textContent).toContain('Đang lưu…');
    expect(document.querySelector('.seal')).toBeNull();
    commit();
    await settle();
    expect(find('.outcome').textContent).toContain('Đã lưu vào kho.');
    expect(find('.seal').textContent).toContain('Đã lưu 23/11/2026 08:30');
  });

  it.each([
    ['revised', 'Nội dung đã thay đổi so với lần lưu trước'],
    ['unchanged', 'Nội dung không đổi so với lần lưu trước'],
    ['restored', 'ra khỏi mục Đã xoá'],
  ] as const)('tells what clipping again did: %s', async (outcome, words) => {
    const doors = await open({ page: 'saved' });
    doors.browser.saveTab = async () => ({ ok: true, value: { id: 1, outcome, title: '', kind: 'article' } });
    await click(byText('button', 'Lưu lại'));
    expect(find('[role="status"] .outcome').textContent).toContain(words);
  });

  it('keeps what is typed even when the popup closes at once', async () => {
    const doors = await open({ page: 'saved' });
    await type(find<HTMLTextAreaElement>('textarea'), 'Cần trả lời trước 30/11');
    expect(asked(doors, 'updateArticle')).toEqual([]);
    window.dispatchEvent(new Event('pagehide'));
    expect(asked(doors, 'updateArticle')).toEqual([[1, { note: 'Cần trả lời trước 30/11' }]]);
  });

  it('writes a tag on Enter, completed from the tags in use without marks', async () => {
    const doors = await open({ page: 'saved' });
    const field = find<HTMLInputElement>('[role="combobox"]');
    await type(field, 'can');
    expect(find('[role="option"]').textContent).toBe('cần trả lời');
    await press('ArrowDown', field);
    await press('Enter', field);
    await vi.waitFor(() =>
      expect(asked(doors, 'updateArticle')).toEqual([[1, { tags: ['cần trả lời', 'CCHC 2026'] }]]),
    );
  });

  it('deletes with a way back', async () => {
    const doors = await open({ page: 'saved' });
    await click(find('[aria-label="Xoá khỏi kho"]'));
    expect(asked(doors, 'deleteArticles')).toEqual([[[1]]]);
    expect(document.querySelector('.seal')).toBeNull();
    await click(byText('button', 'Hoàn tác'));
    expect(asked(doors, 'restoreArticles')).toEqual([[[1]]]);
    expect(document.querySelector('.seal')).not.toBeNull();
  });

  it('offers to keep title and address, or a selection, when the page is no article', async () => {
    const doors = await open({ refused: 'not-an-article' });
    expect(find('[role="alert"]').textContent).toContain('không phải một bài viết');
    await click(byText('button', 'Chỉ giữ tiêu đề và địa chỉ'));
    expect(asked(doors, 'saveTab')).toEqual([[7, 'link']]);
  });

  it.each(['vi', 'en'] as const)('has two sentences for every failure (%s)', async (language) => {
    speak(language);
    for (const refused of failureCodes) {
      await open({ refused });
      const [what, next] = find('[role="alert"]').querySelectorAll('p');
      expect(what?.textContent).toMatch(/\.$/);
      expect(next?.textContent).toMatch(/\.$/);
    }
  });
});

describe('lists', () => {
  it('shows the newest first, unread ones marked, and opens one in the library', async () => {
    const doors = await open();
    await press('2', document.body);
    const rows = document.querySelectorAll('.row');
    expect(rows.length).toBe(50);
    expect(rows[0]?.querySelector('[aria-label="Chưa đọc"]')).not.toBeNull();
    expect(rows[1]?.querySelector('[aria-label="Chưa đọc"]')).toBeNull();
    await click(find('[data-row]'));
    expect(asked(doors, 'openLibrary')).toEqual([['#/bai/1']]);
  });

  it('never draws more than it was asked for, however large the library', async () => {
    await open({ articles: 50_000 });
    await press('2', document.body);
    expect(document.querySelectorAll('.row').length).toBe(50);
    await click(byText('button', 'Xem thêm'));
    expect(document.querySelectorAll('.row').length).toBe(100);
  });

  it('says why a saved article is related, and keeps a listed one for later', async () => {
    const doors = await open();
    await press('3', document.body);
    expect(document.body.textContent).toContain('Cùng nhắc 28/KH-UBND');
    expect(document.body.textContent).toContain('Cùng sự việc');
    expect(document.querySelectorAll('.saved-mark').length).toBe(1);
    await click(find('[aria-label="Giữ để đọc sau"]'));
    expect(asked(doors, 'keepLink')).toHaveLength(1);
    expect(find('.outcome').textContent).toContain('Đã lưu bài này để đọc sau.');
  });

  it.each([
    ['2', 'Kho còn trống'],
    ['3', 'Chưa có bài nào trong kho liên quan'],
  ])('has words for an empty library (view %s)', async (key, words) => {
    await open({ articles: 0 });
    await press(key, document.body);
    expect(document.body.textContent).toContain(words);
  });

  it.each(['1', '2', '3'])('has words for a library that cannot be opened (view %s)', async (key) => {
    await open({ broken: 'library-unavailable' });
    await press(key, document.body);
    expect(find('[role="alert"]').textContent).toContain('Không mở được kho tin');
  });
});

describe('search', () => {
  it('is one key away, searches as one types, and marks what matched', async () => {
    const doors = await open();
    await press('/', document.body);
    const box = find<HTMLInputElement>('[data-search]');
    expect(document.activeElement).toBe(box);
    await type(box, 'tap huan');
    await settle(120);
    expect(find('.row-title mark').textContent).toBe('Tập');
    await press('ArrowDown', box);
    expect(document.activeElement).toBe(find('[data-row]'));
    await press('Enter', box);
    expect(asked(doors, 'openLibrary')).toEqual([['#/bai/3']]);
  });

  it('has the focus before the next key is pressed: nothing typed is lost', async () => {
    await open();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }));
    // What a browser does between two keys, however fast: promises, but neither frames nor timers.
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
    expect(document.activeElement).toBe(find('[data-search]'));
  });

  it('cancels a search that was overtaken', async () => {
    const doors = await open();
    const signals: AbortSignal[] = [];
    const search = doors.library.search;
    doors.library.search = (query, options) => {
      if (options.signal) signals.push(options.signal);
      return search(query, options);
    };
    await press('/', document.body);
    const box = find<HTMLInputElement>('[data-search]');
    await type(box, 'chi so');
    await settle(100);
    await type(box, 'thanh tra');
    await settle(100);
    expect(signals.map((signal) => signal.aborted)).toEqual([true, false]);
    expect(document.body.textContent).toContain('Thanh tra việc tiếp công dân');
    expect(document.body.textContent).not.toContain('Chỉ số cải cách');
  });

  it('says that nothing matches, and what to try', async () => {
    await open();
    await press('/', document.body);
    await type(find<HTMLInputElement>('[data-search]'), 'xyzzy');
    await settle(120);
    expect(document.body.textContent).toContain('Không có bài nào khớp với “xyzzy”');
  });

  it('empties the box on Escape before anything closes', async () => {
    await open();
    await press('/', document.body);
    const box = find<HTMLInputElement>('[data-search]');
    await type(box, 'chi so');
    expect((await press('Escape', box)).defaultPrevented).toBe(true);
    expect(box.value).toBe('');
    expect((await press('Escape', box)).defaultPrevented).toBe(false);
  });
});

describe('tabs', () => {
  it('follow the WAI-ARIA pattern', async () => {
    await open();
    const tabs = [...document.querySelectorAll<HTMLElement>('[role="tab"]')];
    expect(tabs.map((tab) => tab.tabIndex)).toEqual([0, -1, -1, -1]);
    await press('End', tabs[0]);
    expect(tabs[3]?.getAttribute('aria-selected')).toBe('true');
    await press('ArrowRight', tabs[3]);
    expect(tabs[0]?.getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement).toBe(tabs[0]);
    expect(find('[role="tabpanel"]').getAttribute('aria-labelledby')).toBe('tab-page');
  });
});
