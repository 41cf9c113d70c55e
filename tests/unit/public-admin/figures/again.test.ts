import { describe, expect, it } from 'vitest';
import { figuresOf } from './brief';

const brief = (text: string) =>
  figuresOf(text).map((one) => [text.slice(one.start, one.end), one.index, one.rank ?? one.value]);

describe('of which index a figure is', () => {
  it('goes on with the index of the sentence before, where it is only pointed at', () => {
    expect(brief('Tỉnh đã cải thiện PAPI. Năm 2020, chỉ số này đạt 41,75 điểm.')).toEqual([
      ['41,75 điểm', 'papi', 41.75],
    ]);
  });
  it('does not reach over a sentence, nor past an index of its own', () => {
    expect(brief('Tỉnh nói về PAPI. Hội nghị kéo dài. CCHC được bàn: chỉ số này đạt 41,75 điểm.')).toEqual([
      ['41,75 điểm', null, 41.75],
    ]);
    expect(brief('Tỉnh nói về PAPI. Chỉ số CCHC tăng, chỉ số này đạt 81,75 điểm.')).toEqual([
      ['81,75 điểm', 'par', 81.75],
    ]);
  });
  it('takes the one named right behind before one named earlier', () => {
    expect(brief('Tỉnh xếp hạng 38/63 về PAR INDEX, hạng 19/63 về SIPAS.')).toEqual([
      ['xếp hạng 38/63', 'par', 38],
      ['hạng 19/63', 'sipas', 19],
    ]);
  });
  it('knows the index of serving people by its long name, with and without its set', () => {
    expect(brief('Chỉ số phục vụ người dân, doanh nghiệp của xã đạt 91,35 điểm.')).toEqual([
      ['91,35 điểm', '766', 91.35],
    ]);
    expect(brief('Bộ chỉ số phục vụ người dân và doanh nghiệp của xã đạt 91,35 điểm.')).toEqual([
      ['91,35 điểm', '766', 91.35],
    ]);
  });
});

describe('a rank told once more among fewer', () => {
  it('is read behind one among all', () => {
    expect(brief('PII của tỉnh xếp thứ 13 cả nước và thứ nhất khu vực Tây Nguyên.')).toEqual([
      ['xếp thứ 13', 'pii', 13],
      ['thứ nhất', 'pii', 1],
    ]);
  });
  it('is none by itself', () => {
    expect(brief('Lần thứ nhất họp về PAPI, và thứ nhất khu vực phải sạch.')).toEqual([]);
  });
});

describe('who comes first', () => {
  it.each(['giành ngôi quán quân', 'đoạt quán quân', 'lên ngôi đầu'])('%s', (words) => {
    expect(brief(`Huyện Chợ Lớn ${words} DDCI với 89,44 điểm.`).map(([, , rank]) => rank)).toEqual([
      1, 89.44,
    ]);
  });
});

describe('the year of an index named behind', () => {
  const years = (text: string) => figuresOf(text).map((one) => one.year);
  it.each([
    'Sở Tư pháp dẫn đầu khối các sở, ban, ngành về chỉ số CCHC năm 2021.',
    'Xã Long Hòa đứng thứ 96 trong bảng xếp hạng chỉ số cải cách hành chính cấp xã năm 2021.',
  ])('%s', (text) => expect(years(text)).toEqual([2021]));
  it('is not that of another figure', () => {
    expect(years('Tỉnh xếp thứ 5, cao hơn vị trí thứ 9 về chỉ số CCHC năm 2021.')[0]).toBeNull();
  });
});
