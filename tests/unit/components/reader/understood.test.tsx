// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { LibraryApp } from '@/components/library/library-app';
import { marksOf } from '@/components/library/reader/marks/marks';
import {
  itemsOf,
  withAdded,
  withoutReading,
  withReading,
} from '@/components/library/reader/understood/items';
import { type Corrections, noCorrections } from '@/utils/article';
import { annotate } from '@/utils/public-admin';
import { fakeDoors } from '../../../support/views/fake-doors';
import { byText, click, find, press, show, type } from '../../../support/views/render';
import { sampleText } from '../../../support/views/sample-content';

vi.mock('#i18n', () => import('../../../support/views/i18n'));

async function open(address: string) {
  location.hash = address;
  const doors = fakeDoors({});
  await show(<LibraryApp doors={doors} />);
  const corrected = () =>
    doors.asked.filter((one) => one.name === 'correctArticle').map((one) => one.args[1] as Corrections);
  return { doors, corrected };
}
const at = (quote: string) => sampleText.indexOf(quote);
const pencil = (label: string) =>
  [...document.querySelectorAll<HTMLElement>('.understood-row')]
    .find((row) => row.textContent?.includes(label))!
    .querySelector('button')!;

describe('what was understood', () => {
  it('can be said to be no document, and that can be undone', async () => {
    const { corrected } = await open('#/bai/1');
    await click(pencil('28/KH-UBND'));
    await click(byText('.reading-form button', 'Không phải văn bản'));
    expect(corrected()[0]?.readings).toMatchObject([{ kind: 'citation', field: 'text', as: null }]);
    expect(sampleText).toContain(corrected()[0]!.readings[0]!.quote);
    await click(byText('.outcome button', 'Hoàn tác'));
    expect(corrected()[1]).toEqual(noCorrections);
  });

  it('can be read otherwise with Enter, and left as it is with Escape', async () => {
    const { corrected } = await open('#/bai/1');
    await click(pencil('28/KH-UBND'));
    await press('Escape', find('.reading-input'));
    expect(document.querySelector('.reading-form')).toBeNull();
    expect(document.querySelector('.reader')).not.toBeNull();
    await click(pencil('28/KH-UBND'));
    const form = find<HTMLFormElement>('.reading-form');
    await type(find<HTMLTextAreaElement>('.reading-input'), 'Kế hoạch 82/KH-UBND');
    form.requestSubmit();
    expect(corrected()[0]?.readings[0]?.as).toBe('Kế hoạch 82/KH-UBND');
  });

  it('can be added where the article has the words, and nowhere else', async () => {
    const { corrected } = await open('#/bai/1');
    await click(byText('button', 'Thêm chỗ còn sót'));
    await type(find<HTMLInputElement>('.add-words input'), 'chữ không có');
    expect(find('.add-words').textContent).toContain('Bài không có đúng những chữ này.');
    await type(find<HTMLInputElement>('.add-words input'), 'giấy hẹn');
    await click(byText('.add-words button', 'Văn bản'));
    await type(find<HTMLTextAreaElement>('.reading-input'), 'Quyết định 15/QĐ-UBND');
    find<HTMLFormElement>('.reading-form').requestSubmit();
    expect(corrected()[0]?.readings).toEqual([
      { kind: 'citation', field: 'text', quote: 'giấy hẹn', as: 'Quyết định 15/QĐ-UBND', at: at('giấy hẹn') },
    ]);
  });

  it('offers places and figures, folded, for correction too', async () => {
    await open('#/bai/1');
    const titles = [...document.querySelectorAll('details.understood summary')].map((one) => one.textContent);
    expect(titles.join()).toContain('Số liệu');
    expect(titles.join()).toContain('Địa danh');
  });
});

describe('items', () => {
  const text =
    'Kế hoạch số 28/KH-UBND. Theo Kế hoạch 28/KH-UBND và Kế hoạch 28/KH-UBND, huyện Tân Lạc báo cáo.';
  const texts = { title: '', sapo: '', text };
  const annotations = annotate({ ...texts, day: '2024-01-01', host: 'baohoabinh.com.vn' });

  it('gather one document with all its words in the article', () => {
    const [item, ...rest] = itemsOf('citation', annotations, texts);
    expect(rest).toEqual([]);
    expect(item?.quotes.map((one) => one.quote)).toEqual(['Kế hoạch số 28/KH-UBND', 'Kế hoạch 28/KH-UBND']);
  });

  it('are said anew in place of what was said before, and taken back', () => {
    const [item] = itemsOf('place', annotations, texts);
    const first = withReading(noCorrections, item!, null);
    const second = withReading(first, item!, 'huyện Tân Lạc, Hoà Bình');
    expect(second.readings.map((one) => one.as)).toEqual(['huyện Tân Lạc, Hoà Bình']);
    expect(withoutReading(second, second.readings[0]!)).toEqual(noCorrections);
  });
});

describe('what the reader added', () => {
  const text = 'Về Tân Lạc hôm nay.';
  const texts = { title: '', sapo: '', text };
  const addition = { kind: 'place', field: 'text', quote: 'Tân Lạc', at: 3 } as const;
  const corrections = withAdded(noCorrections, { ...addition, as: 'huyện Tân Lạc, Hoà Bình' });
  const annotations = annotate({ ...texts, day: '2024-01-01', host: 'baohoabinh.com.vn' }, corrections);
  const [item] = itemsOf('place', annotations, texts);

  it('is said to be the reader’s, and is marked', () => {
    expect(item?.added).toBe(true);
    expect(marksOf('text', text, annotations)).toMatchObject([
      { start: 3, end: 10, kind: 'place', tip: expect.stringContaining('Bạn đánh dấu') },
    ]);
  });

  it('stays an addition when it is read otherwise, and goes when it is said to be nothing', () => {
    const other = withReading(corrections, item!, 'xã Tân Lạc, Phú Thọ');
    expect(other.readings).toEqual([{ ...addition, as: 'xã Tân Lạc, Phú Thọ' }]);
    expect(withReading(corrections, item!, null)).toEqual(noCorrections);
    expect(withoutReading(corrections, corrections.readings[0]!)).toEqual(noCorrections);
  });

  it('marked twice, is what was said last', () => {
    expect(withAdded(corrections, { ...addition, as: 'tỉnh Phú Thọ' }).readings).toHaveLength(1);
  });
});

describe('documents that may be the same', () => {
  it('stand on the page of each with the reason', async () => {
    await open(`#/van-ban/${encodeURIComponent('symbol:NQ 76')}`);
    expect(find('h1').textContent).toBe('Nghị quyết 76');
    const rows = [...document.querySelectorAll('.likely-row')].map((row) => row.textContent ?? '');
    expect(rows[0]).toContain('76/NQ-CP · Chính phủ · 15/07/2021');
    expect(rows[0]).toContain('cùng loại và cùng số; trong kho không có văn bản nào khác như vậy');
  });

  it('are named in the reader, beside the list and on the mark', async () => {
    await open('#/bai/12');
    expect(find('.article-title a.mark-citation').dataset.tip).toContain('Có thể là 76/NQ-CP · Chính phủ');
    expect(find('.understood-list .likely-reason').textContent).toContain('15/07/2021');
  });
});
