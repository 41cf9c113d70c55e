import { describe, expect, it } from 'vitest';
import { brief } from './brief';

describe('a rank that says its bearer or among whom', () => {
  it.each([
    [
      'Chỉ số CCHC cấp xã: xã Hồ Sen không xếp, huyện Mai Châu thứ 2, huyện Kim Bôi thứ 5',
      ['rank:2', 'rank:5'],
    ],
    ['đứng thứ 3/14 tỉnh trong vùng, thứ 28 cả nước', ['rank:3/14', 'rank:28']],
    ['PCI xếp thứ 5, kém tỉnh đứng đầu 1,8 điểm', ['rank:5']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  it.each([
    'Chỉ số CCHC được bàn vào các buổi: huyện họp sáng thứ 3, xã họp chiều thứ 5',
    'Lễ hội lần thứ 28 cả nước cùng chờ đón',
  ])('is no weekday and no count: %s', (text) => {
    expect(brief(text)).toEqual([]);
  });
});

describe('a score out of a hundred', () => {
  it.each([
    ['Tổng điểm đạt 81,2045/100, đứng thứ 9/30 tỉnh', ['score:81.2045', 'rank:9/30']],
    ['Tỷ lệ đạt 81,2/100 hộ đã có nước sạch', []],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});
