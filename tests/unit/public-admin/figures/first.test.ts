import { describe, expect, it } from 'vitest';
import { brief, figuresOf } from './brief';

describe('who is first', () => {
  it.each([
    ['Chỉ số CCHC năm 2023 đạt 88,7 điểm, Bắc Giang dẫn đầu cả nước', ['score:88.7', 'rank:1']],
    ['PAR INDEX tăng 4 bậc, Bắc Giang dẫn đầu cả nước', ['delta:4', 'rank:1']],
    ['Với 8 tiêu chí, huyện Mai Châu đứng đầu toàn tỉnh về CCHC', ['rank:1']],
    ['Trong số 63 tỉnh, thành phố, Hải Phòng đứng đầu về PAR INDEX', ['rank:1']],
  ])('is told from what is counted before: %s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  it.each([
    '10 tỉnh, thành phố dẫn đầu về PAR INDEX',
    '15 sở, ban, ngành đứng đầu về PAR INDEX',
    '5 huyện, thị xã đứng đầu bảng xếp hạng CCHC',
  ])('several are not: %s', (text) => {
    expect(brief(text)).toEqual([]);
  });

  it.each([
    'Thu hút vốn ngoại đạt 2,1 tỷ USD, tiếp tục dẫn đầu cả nước',
    'Thu ngân sách đạt 12 nghìn tỷ đồng, Hải Phòng vẫn đứng thứ 3 cả nước',
    'GRDP tăng 8,1%, tỉnh đứng thứ 3 vùng',
  ])('by size is not ours: %s', (text) => {
    expect(brief(text)).toEqual([]);
  });

  it('unless the rank says by what', () => {
    const text = 'Thu ngân sách đạt 12 nghìn tỷ đồng, Hải Phòng đứng thứ 3 cả nước về chuyển đổi số';
    expect(brief(text)).toEqual(['rank:3']);
  });
});

describe('what is so by a year', () => {
  it.each([
    ['Năm 2021 PCI xếp thứ 40, đến năm 2022 đã vươn lên vị trí thứ 31', [2021, 2022]],
    ['đến năm 2022 lại tụt xuống vị trí thứ 45 về PCI', [2022]],
    ['đến năm 2023 PAPI mới đạt 40,1 điểm', [2023]],
  ])('is said to be so: %s', (text, years) => {
    expect(figuresOf(text).map((one) => one.year)).toEqual(years);
  });

  it.each([
    'đến năm 2030 ở vị trí thứ 10/34 về chuyển đổi số',
    'đến năm 2030 sẽ vươn lên vị trí thứ 10/34 về chuyển đổi số',
    'đến năm 2025 PAPI đạt 45,1 điểm',
  ])('or is wanted: %s', (text) => {
    expect(brief(text)).toEqual([]);
  });
});
