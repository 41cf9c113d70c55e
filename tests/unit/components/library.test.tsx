// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { moveDay, weeksOf } from '@/components/library/calendar/month-grid';
import { LibraryApp } from '@/components/library/library-app';
import { narrowed } from '@/components/library/list/search-facets';
import { preparePictures } from '@/components/library/reader/article-body';
import { corrected } from '@/components/library/reader/topic-editor';
import { href, parseHash } from '@/components/library/router';
import { effectiveTopics } from '@/utils/article';
import { type FakeOptions, fakeDoors } from '../../support/views/fake-doors';
import { byText, click, find, press, settle, show, type } from '../../support/views/render';
import { sampleAnnotations } from '../../support/views/sample-content';

vi.mock('#i18n', () => import('../../support/views/i18n'));

async function open(address: string, options: FakeOptions = {}) {
  location.hash = address;
  const doors = fakeDoors(options);
  await show(<LibraryApp doors={doors} />);
  return doors;
}
const asked = (doors: Awaited<ReturnType<typeof open>>, name: string) =>
  doors.asked.filter((one) => one.name === name).map((one) => one.args);
const titles = () => [...document.querySelectorAll('.row-title')].map((row) => row.textContent ?? '');
const go = async (address: string) => {
  location.hash = address;
  await settle(80);
};

afterEach(() => vi.restoreAllMocks());

describe('addresses', () => {
  it('survive being written and read, whatever is in them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ minLength: 1 }), (q, tag) => {
        const { path, query } = parseHash(href('tin', { q, tag, empty: '' }));
        expect([path, query.get('q'), query.get('tag'), query.has('empty')]).toEqual(['tin', q, tag, false]);
      }),
    );
  });

  it('that nobody knows are said to be unknown', async () => {
    await open('#/khong-co');
    expect(find('h1').textContent).toBe('Không có trang này');
  });
});

describe('lists', () => {
  it.each([
    ['#/tin', 'Hộp tin', 50],
    ['#/tin?xem=starred', 'Gắn sao', 12],
    ['#/tin?outlet=Báo Phú Thọ', 'Báo Phú Thọ', 12],
    ['#/tin?topic=tthc', 'Thủ tục hành chính', 50],
  ])('%s', async (address, heading, rows) => {
    await open(encodeURI(address));
    expect(find('h1').textContent).toBe(heading);
    expect(titles().length).toBe(rows);
  });

  it('do one thing to several articles, a range of them with Shift, and say how many', async () => {
    const doors = await open('#/tin');
    const boxes = [...document.querySelectorAll<HTMLInputElement>('.row-check input')];
    await click(boxes[0]!);
    boxes[3]!.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true }));
    await settle();
    expect(find('.selection-bar').textContent).toContain('Đã chọn 4 bài');
    await click(byText('.selection-bar button', 'Xoá khỏi kho'));
    expect(asked(doors, 'deleteArticles')).toEqual([[[1, 2, 3, 4]]]);
    expect(find('.outcome').textContent).toContain('Đã xoá 4 bài khỏi kho.');
    await click(byText('button', 'Hoàn tác'));
    expect(asked(doors, 'restoreArticles')).toEqual([[[1, 2, 3, 4]]]);
    expect(titles().length).toBe(50);
  });

  it('add a tag to all chosen ones, and keep the tags they have', async () => {
    const doors = await open('#/tin');
    const boxes = [...document.querySelectorAll<HTMLInputElement>('.row-check input')];
    await click(boxes[0]!);
    await click(boxes[1]!);
    await type(find<HTMLInputElement>('.bulk-tag input'), 'điểm báo');
    find('.bulk-tag').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settle();
    expect(asked(doors, 'updateArticle')).toEqual([
      [1, { tags: ['CCHC 2026', 'điểm báo'] }],
      [2, { tags: ['điểm báo'] }],
    ]);
  });

  it('walk by arrow keys', async () => {
    await open('#/tin');
    const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
    rows[0]!.focus();
    await press('ArrowDown');
    expect(document.activeElement).toBe(rows[1]);
    await press('End');
    expect(document.activeElement).toBe(rows[49]);
    await press('Home');
    expect(document.activeElement).toBe(rows[0]);
  });

  it.each([
    ['#/tin', 'Kho còn trống'],
    ['#/tin?xem=unread', 'Không còn bài nào chưa đọc'],
    ['#/tin?xem=deleted', 'Không có bài nào đã xoá'],
    ['#/ngay', 'Ngày này chưa có tin nào'],
  ])('have words when empty: %s', async (address, words) => {
    await open(address, { articles: 0 });
    expect(document.body.textContent).toContain(words);
  });

  it.each([
    '#/tin',
    '#/bai/1',
    '#/ngay',
  ])('have words when the library cannot be opened: %s', async (address) => {
    await open(address, { broken: 'library-unavailable' });
    expect(find('[role="alert"]').textContent).toContain('Không mở được kho tin');
  });
});

describe('search', () => {
  it('follows the box, and its address can be opened again', async () => {
    await open('#/tin');
    await type(find<HTMLInputElement>('[data-search]'), 'tap huan');
    await settle(200);
    expect(parseHash(location.hash).query.get('q')).toBe('tap huan');
    expect(find('.row-title mark').textContent).toBe('Tập');
  });

  it('narrows in the words of the query language', () => {
    expect(narrowed('một cửa', 'outlet', 'Báo Hoà Bình')).toBe('một cửa báo:"Báo Hoà Bình"');
    expect(narrowed('một cửa', 'month', '2026-11')).toBe('một cửa tháng:11/2026');
    expect(narrowed('một cửa', 'topic', 'tthc')).toBe('một cửa chủ-đề:tthc');
  });
});

describe('the reader', () => {
  it('shows the saved copy, marks it read, and fetches no picture by itself', async () => {
    const doors = await open('#/bai/1');
    expect(find('h1').textContent).toContain('Xã Yên Sơn');
    expect(find('.article-body').textContent).toContain('nhà văn hoá xóm Đồng Bưng đông hơn ngày họp');
    expect(asked(doors, 'updateArticle')).toEqual([[1, { read: true }]]);
    expect(document.querySelector('.article-body img')).toBeNull();
    await click(byText('button', 'Tải ảnh từ báo'));
    const picture = find<HTMLImageElement>('.article-body img');
    expect([picture.loading, picture.referrerPolicy]).toEqual(['lazy', 'no-referrer']);
  });

  it('shows pictures kept offline at once', () => {
    const template = document.createElement('template');
    const kept = document.createElement('img');
    kept.setAttribute('src', 'https://b.vn/1.jpg');
    const other = kept.cloneNode() as HTMLImageElement;
    other.setAttribute('src', 'https://b.vn/2.jpg');
    template.content.append(kept, other);
    expect(preparePictures(template.content, new Map([['https://b.vn/1.jpg', 'blob:x/1']]), false)).toBe(1);
    expect([...template.content.querySelectorAll('img')].map((img) => img.getAttribute('src'))).toEqual([
      'blob:x/1',
    ]);
  });

  it('lets no script of a saved page through', async () => {
    const doors = fakeDoors();
    const content = await doors.library.getContent(1);
    const html = '<p onclick="steal()">chữ<script>steal()</script><a href="javascript:steal()">x</a></p>';
    doors.library.getContent = async () => ({ ...content!, html });
    location.hash = '#/bai/1';
    await show(<LibraryApp doors={doors} />);
    const body = find('.article-body');
    expect(body.textContent).toContain('chữ');
    expect(body.querySelector('script, [onclick], [href^="javascript"]')).toBeNull();
  });

  it('records where the follow-up stands', async () => {
    const doors = await open('#/bai/2');
    const select = byText('label', 'Theo dõi xử lý').querySelector('select')!;
    select.value = 'forwarded';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(asked(doors, 'updateArticle')).toContainEqual([2, { followUp: 'forwarded' }]);
  });

  it('copies the source line', async () => {
    const writeText = vi.fn(async () => {});
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    await open('#/bai/2');
    await click(byText('button', 'Chép nguồn trích dẫn'));
    expect(writeText).toHaveBeenCalledWith(
      expect.stringMatching(/Báo Phú Thọ, \d\d\/11\/2026, https:.*\(truy cập 22\/11\/2026\)$/),
    );
    expect(find('.outcome').textContent).toContain('Đã chép');
  });

  it('says when an article is gone', async () => {
    await open('#/bai/999');
    expect(find('h1').textContent).toBe('Bài này không còn trong kho');
  });

  it('never writes what was typed for one article to another', async () => {
    const doors = await open('#/bai/2');
    await type(find<HTMLTextAreaElement>('textarea'), 'của bài hai');
    await go('#/bai/3');
    expect(asked(doors, 'updateArticle').filter(([, changes]) => 'note' in (changes as object))).toEqual([
      [2, { note: 'của bài hai' }],
    ]);
    expect(find<HTMLTextAreaElement>('textarea').value).toBe('');
  });
});

describe('corrections of topics', () => {
  const withTopic = (topic: string, on: boolean, annotations = sampleAnnotations) => ({
    ...annotations,
    corrections: corrected(annotations, topic, on),
  });

  it('take away what was found and add what was not; doing and undoing leaves no trace', () => {
    expect(effectiveTopics(withTopic('tthc', false))).not.toContain('tthc');
    expect(effectiveTopics(withTopic('thanh-tra', true))).toContain('thanh-tra');
    expect(withTopic('tthc', true, withTopic('tthc', false)).corrections).toEqual(
      sampleAnnotations.corrections,
    );
    expect(withTopic('thanh-tra', false, withTopic('thanh-tra', true)).corrections).toEqual(
      sampleAnnotations.corrections,
    );
  });
});

describe('the calendar', () => {
  it('begins weeks on Monday', () => {
    expect(weeksOf(2026, 11)[0]).toEqual([0, 0, 0, 0, 0, 0, 1]); // 1/11/2026 is a Sunday
    expect(weeksOf(2026, 11).at(-1)).toEqual([30, 0, 0, 0, 0, 0, 0]);
    expect(weeksOf(2024, 2).flat().filter(Boolean).length).toBe(29);
  });

  it('stays in the month it was sent to', () => {
    expect(moveDay('2026-01-31', 0, 1)).toBe('2026-02-28');
    expect(moveDay('2026-03-31', 0, -1)).toBe('2026-02-28');
    expect(moveDay('2026-12-31', 1)).toBe('2027-01-01');
    expect(moveDay('2026-01-15', 0, -1)).toBe('2025-12-15');
  });

  it('shows the news of a day, in one section or in all', async () => {
    await open('#/ngay?ngay=2026-11-22');
    expect(find('h1').textContent).toBe('Tin ngày 22/11/2026');
    const all = titles().length;
    await go(encodeURI('#/ngay?ngay=2026-11-22&muc=Kinh tế'));
    expect(titles().length).toBeGreaterThan(0);
    expect(titles().length).toBeLessThan(all);
  });

  it('walks by arrow keys', async () => {
    await open('#/ngay?ngay=2026-11-22');
    find('[aria-current="date"]').focus();
    await press('ArrowUp');
    await settle(80);
    expect(find('h1').textContent).toBe('Tin ngày 15/11/2026');
    expect(document.activeElement?.getAttribute('aria-current')).toBe('date');
  });
});
