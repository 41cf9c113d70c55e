// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { grouped, matching } from '@/components/library/documents/group';
import { passage } from '@/components/library/documents/mentions';
import { figureText } from '@/components/library/figures/figure-text';
import { plotOf } from '@/components/library/figures/plot';
import { LibraryApp } from '@/components/library/library-app';
import { fakeDoors } from '../../support/views/fake-doors';
import { getMessage, messages } from '../../support/views/locale';
import { sampleDocuments, sampleFigures } from '../../support/views/sample-found';

beforeEach(() => {
  fakeBrowser.i18n.getMessage = getMessage(messages('vi')) as never;
  window.matchMedia ??= (() => ({ matches: true })) as never;
  window.scrollTo = () => {};
});
afterEach(() => act(() => render(null, document.body)));

const settle = () => act(() => new Promise((done) => setTimeout(done, 20)));
async function open(hash: string) {
  location.hash = hash;
  const doors = fakeDoors({});
  await act(() => render(<LibraryApp doors={doors} />, document.body));
  await settle();
  await settle();
  return doors;
}
const main = () => document.querySelector('main')!;

describe('documents', () => {
  it('are grouped by issuer and territory, the unsure apart', async () => {
    await open('#/van-ban');
    const titles = [...main().querySelectorAll('h2')].map((one) => one.textContent);
    expect(titles).toContain('Uỷ ban nhân dân · Phú Thọ');
    expect(titles.at(-1)).toBe('Cùng số hiệu, chưa chắc cùng văn bản');
  });

  it('have a page of their own: articles in time order, and namesakes apart', async () => {
    await open(`#/van-ban/${encodeURIComponent('sure:phutho|UBND|KH|28|2026')}`);
    expect(main().querySelector('h1')?.textContent).toBe('28/KH-UBND');
    expect(main().querySelectorAll('.time-line li')).toHaveLength(3);
    expect(main().querySelector('.time-line mark')?.textContent).toContain('28/KH-UBND');
    expect(main().querySelector('.likely-row')?.textContent).toContain(
      'cùng số hiệu, chưa chắc cùng văn bản',
    );
  });

  it('say when nothing cites one any more', async () => {
    await open('#/van-ban/khong-co');
    expect(main().textContent).toContain('Không còn bài nào');
  });

  it('group by year, newest first', () => {
    const sure = sampleDocuments.filter((row) => row.key.startsWith('sure:'));
    expect(grouped(sure, 'year').map((group) => group.year)).toEqual(['2026', '2024', '2021']);
  });

  it('are found by what is typed, without marks', () => {
    expect(matching(sampleDocuments, 'luat dat', null).map((row) => row.label)).toEqual([
      'Luật Đất đai 2024',
    ]);
  });

  it('show the sentence that cites', () => {
    const text = 'Câu trước. Theo Kế hoạch 28/KH-UBND, các sở báo cáo. Câu sau.';
    const start = text.indexOf('Kế');
    expect(passage(text, { start, end: start + 'Kế hoạch 28/KH-UBND'.length })).toEqual({
      before: 'Theo ',
      cited: 'Kế hoạch 28/KH-UBND',
      after: ', các sở báo cáo.',
    });
  });
});

describe('figures', () => {
  it('stand in a table, contradicting ones side by side, each with its sentence', async () => {
    await open('#/chi-so?chi-so=par');
    const rows = [...main().querySelectorAll('tbody tr')].map((row) => row.textContent ?? '');
    expect(rows).toHaveLength(sampleFigures.length);
    const both = rows.filter((row) => row.startsWith('2023'));
    expect(both.join()).toContain('86,89 điểm');
    expect(both.join()).toContain('86,76 điểm');
    expect(main().querySelector('svg[role=img] title')?.textContent).toContain('PAR INDEX');
  });

  it('are narrowed by place and year from the address', async () => {
    await open(`#/chi-so?chi-so=par&nam=2025&noi=${encodeURIComponent('tỉnh Phú Thọ')}`);
    expect(main().querySelectorAll('tbody tr')).toHaveLength(2);
  });

  it('say so when an index has none', async () => {
    await open('#/chi-so?chi-so=pgi');
    expect(main().textContent).toContain('Chưa có số liệu nào');
  });

  it('are told as printed', () => {
    expect(sampleFigures.map(figureText)).toEqual([
      '84,1 điểm',
      '86,89 điểm',
      '86,76 điểm',
      '88,2 điểm',
      '89,5 điểm',
      'hạng 9/34',
    ]);
  });

  it('have their units in the reader’s language', () => {
    const score = sampleFigures[0]!;
    const delta = { ...score, kind: 'delta', direction: 'up', unit: 'bậc' } as const;
    expect(figureText({ ...delta, value: 2 })).toBe('tăng 2 bậc');
    fakeBrowser.i18n.getMessage = getMessage(messages('en')) as never;
    expect(figureText({ ...delta, value: 2 })).toBe('up 2 places');
    expect(figureText({ ...delta, value: 1 })).toBe('up 1 place');
    expect(figureText({ ...score, value: 57.04, scale: 61.5 })).toBe('57.04/61.5 points');
    expect(figureText({ ...score, value: 57.04, scale: 61.5, unit: null })).toBe('57.04/61.5');
  });

  it('are plotted by year within the drawing', () => {
    const plot = plotOf(sampleFigures);
    expect(plot?.dots).toHaveLength(5);
    expect(plot?.years.map((one) => one.year)).toEqual([2022, 2023, 2024, 2025]);
    const [first, second] = plot!.dots;
    expect(second!.y).toBeLessThan(first!.y);
    expect(plotOf(sampleFigures.slice(0, 1))).toBeNull();
  });
});

describe('the reader', () => {
  it('marks citations as links to their document', async () => {
    await open('#/bai/1');
    const link = main().querySelector<HTMLAnchorElement>('.article-body a.mark-citation');
    expect(link?.getAttribute('href')).toContain('#/van-ban/');
  });

  it('marks headline and sapo as it marks the body', async () => {
    await open('#/bai/4');
    const heading = main().querySelector('h1')!;
    expect(heading.querySelector('a.mark-citation')?.getAttribute('href')).toContain('#/van-ban/');
    expect(heading.textContent).toContain('Kế hoạch số 28/KH-UBND về tuyên truyền');
    await open('#/bai/1');
    expect(main().querySelector('.article-title .mark-place')?.getAttribute('data-tip')).toContain(
      '1/7/2025',
    );
  });

  it('lets the form of communication be corrected', async () => {
    const doors = await open('#/bai/1');
    const select = [...main().querySelectorAll('select')].find((one) =>
      one.textContent?.includes('Phóng sự'),
    )!;
    select.value = 'phong-su';
    await act(() => {
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(doors.asked.find((one) => one.name === 'correctArticle')?.args[1]).toMatchObject({
      form: 'phong-su',
    });
  });
});
