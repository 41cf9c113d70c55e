import { describe, expect, it } from 'vitest';
import { brief, figuresOf } from './brief';

describe('a change against the year before', () => {
  it.each([
    ['PCI đạt 66,4 điểm, cao hơn năm trước 1,8 điểm', ['score:66.4', 'delta:1.8']],
    ['SIPAS đạt 85%, thấp hơn năm 2022 0,9 điểm phần trăm', ['score:85', 'delta:0.9']],
    ['PAPI đạt 42,7 điểm, tăng so với năm 2021 2,05 điểm', ['score:42.7', 'delta:2.05']],
  ])('is no score: %s', (text, figures) => {
    expect(brief(text)).toEqual(figures);
  });
});

describe('shares of one level after the other', () => {
  it('are of the same measure', () => {
    const figures = figuresOf(
      'Tỷ lệ hồ sơ đúng hạn toàn tỉnh là 98,7%, trong đó cấp tỉnh 99,6%, cấp huyện đạt 98,1%; cấp xã 98%',
    );
    expect(figures.map(({ value, measure }) => [value, measure])).toEqual(
      [98.7, 99.6, 98.1, 98].map((value) => [value, 'đúng hạn']),
    );
  });
});

describe('several who lead together', () => {
  it.each([
    'Lai Châu và Sơn La dẫn đầu PAR INDEX 2021',
    'Huyện Mai Châu (91,2 điểm) và huyện Đà Bắc (90,4 điểm) cùng dẫn đầu toàn tỉnh về CCHC',
  ])('are not first each: %s', (text) => {
    expect(figuresOf(text).filter(({ kind }) => kind === 'rank')).toEqual([]);
  });

  it('do not hide the one who leads alone', () => {
    expect(brief('PCI 2022: Lai Châu và Sơn La tăng điểm, Hà Giang dẫn đầu khu vực')).toEqual(['rank:1']);
  });
});

it('reads the year behind a region that ranks', () => {
  const [one] = figuresOf('Tỉnh xếp thứ 9/14 khu vực trung du và miền núi về PAR INDEX năm 2021.');
  expect(one).toMatchObject({ rank: 9, of: 14, year: 2021 });
});

it('gives an office that is third its score', () => {
  const figures = figuresOf(
    'CCHC khối bộ: Bộ Tư pháp đứng thứ hai với 90,1%, Ngân hàng Nhà nước thứ ba với 89,6%',
  );
  expect(figures.find(({ value }) => value === 89.6)?.subject).toBe('Ngân hàng Nhà nước');
});

it('reads ranks right behind one index after the other', () => {
  const figures = figuresOf('Năm 2022, PCI của tỉnh đứng thứ 31, PAPI thứ 8/63, SIPAS hạng 17');
  expect(figures.map(({ index, rank, of }) => [index, rank, of])).toEqual([
    ['pci', 31, null],
    ['papi', 8, 63],
    ['sipas', 17, null],
  ]);
});

it('gives scores to who follows, and to offices without a verb', () => {
  const whose = (text: string) =>
    figuresOf(text)
      .filter(({ kind }) => kind === 'score')
      .map(({ value, subject }) => [value, subject]);
  expect(whose('Lai Châu đứng nhất PAR INDEX (91,3%), theo sau là Sơn La với 90,8%')).toEqual([
    [91.3, 'tỉnh Lai Châu'],
    [90.8, 'tỉnh Sơn La'],
  ]);
  expect(whose('Điểm CCHC cao nhất: Sở Nội vụ 95,1 điểm, Sở Tư pháp: 94,3 điểm')).toEqual([
    [95.1, 'Sở Nội vụ'],
    [94.3, 'Sở Tư pháp'],
  ]);
});
