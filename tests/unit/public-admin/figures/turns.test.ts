import { describe, expect, it } from 'vitest';
import { brief, figuresOf } from './brief';

const told = (text: string) =>
  figuresOf(text).map(({ rank, value, subject, year }) => [rank ?? value, subject, year]);

describe('figures told in turn', () => {
  it('belong each to its own year', () => {
    expect(told('PCI của tỉnh Hà Giang các năm 2020, 2021 và 2022 lần lượt xếp thứ 58, 62, 51')).toEqual([
      [58, 'tỉnh Hà Giang', 2020],
      [62, 'tỉnh Hà Giang', 2021],
      [51, 'tỉnh Hà Giang', 2022],
    ]);
    expect(told('SIPAS của Yên Bái giai đoạn 2019-2021 lần lượt đạt 82,4%; 84%; 85,9%')).toEqual([
      [82.4, 'tỉnh Yên Bái', 2019],
      [84, 'tỉnh Yên Bái', 2020],
      [85.9, 'tỉnh Yên Bái', 2021],
    ]);
  });

  it('belong each to its own bearer, and to the year said once behind them', () => {
    expect(told('Lai Châu và Sơn La lần lượt đạt 81,3% và 82,7% PAR INDEX năm 2021')).toEqual([
      [81.3, 'tỉnh Lai Châu', 2021],
      [82.7, 'tỉnh Sơn La', 2021],
    ]);
    expect(told('Về CCHC năm 2022, huyện Mai Châu và huyện Đà Bắc lần lượt xếp thứ 2/10, 7/10')).toEqual([
      [2, 'huyện Mai Châu', 2022],
      [7, 'huyện Đà Bắc', 2022],
    ]);
  });

  it.each([
    // Three bearers, two ranks; a district within its province is one bearer, not two.
    'Lai Châu, Sơn La và Hà Giang lần lượt xếp thứ 3 và thứ 5 về PAR INDEX',
    'Về CCHC, huyện Mai Châu, tỉnh Hòa Bình lần lượt xếp thứ 3 và thứ 5',
  ])('belong to nobody where the rows do not match: %s', (text) => {
    const figures = figuresOf(text);
    expect(figures).toHaveLength(2);
    for (const one of figures) expect(one.subject).toBeNull();
  });
});

describe('ranks of a year without a word of rank', () => {
  it('stand behind it', () => {
    expect(told('Kết quả PAPI của tỉnh: năm 2019: 44/63; năm 2020: 39/63, năm 2021 (17/63).')).toEqual([
      [44, null, 2019],
      [39, null, 2020],
      [17, null, 2021],
    ]);
  });

  it.each([
    'Về PAPI, năm 2021: 40/63 xã được khảo sát',
    'Kết quả diễn tập năm 2021: 40/63',
  ])('are none where something is counted, or no index is named: %s', (text) => {
    expect(brief(text)).toEqual([]);
  });
});

describe('per cent written out', () => {
  it.each([
    ['PAR INDEX đạt 84,2 phần trăm', ['score:84.2'], '84,2 phần trăm'],
    ['Tỷ lệ hồ sơ trực tuyến đạt 71 phần  trăm', ['share:71'], '71 phần  trăm'],
    ['PAR INDEX giảm 0,7 điểm phần trăm', ['delta:0.7'], 'giảm 0,7 điểm phần trăm'],
  ])('%s', (text, figures, printed) => {
    expect(brief(text)).toEqual(figures);
    const [one] = figuresOf(text);
    expect(text.slice(one!.start, one!.end)).toBe(printed);
  });
});

it('reads a score called "số điểm", with decimals, where administrations are ranked', () => {
  const text = 'Bảng xếp hạng CCHC: đứng đầu là Sở Nội vụ với số điểm 95,75; kế đến là Sở Tư pháp';
  expect(brief(text)).toContain('score:95.75');
});
