import { describe, expect, it } from 'vitest';
import { brief } from './brief';

describe('an office named for what others are ranked by', () => {
  it.each([
    ['Sở Tài nguyên và Môi trường xếp thứ 18/19 sở, ngành', ['rank:18/19']],
    ['Sở Giáo dục và Đào tạo xếp thứ 5/19 sở, ngành', ['rank:5/19']],
    ['Sở Văn hóa, Thể thao và Du lịch xếp thứ 7/19 sở, ngành', ['rank:7/19']],
    ['Phòng Văn hóa và Thể thao xếp thứ 3/12 phòng', ['rank:3/12']],
    ['Cục Quản lý thị trường xếp thứ 2/19 sở, ngành', ['rank:2/19']],
    ['Bộ Giáo dục và Đào tạo xếp thứ 9/17 bộ', ['rank:9/17']],
  ])('is ranked all the same: %s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  it.each([
    'Đoàn thể thao của tỉnh xếp thứ 5/63 đoàn',
    'Việt Nam có tài nguyên nước xếp thứ 5/63 nước',
  ])('others are not: %s', (text) => {
    expect(brief(text)).toEqual([]);
  });
});

describe('what a rank goes on from', () => {
  it.each([
    ['Tỉnh xếp thứ 8 về chuyển đổi số, thứ 12 về CCHC và thứ 25 về PCI', ['rank:8', 'rank:12', 'rank:25']],
    ['Phường giữ vững vị trí số 1 trong khối xã, phường', ['rank:1']],
    ['Họp sáng thứ 2 về cải cách hành chính và chiều thứ 5 về chuyển đổi số', []],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  it('is no change of a stock index', () => {
    expect(brief('VN-Index ở mức 1.264,48 điểm, tăng 5,2 điểm')).toEqual([]);
    expect(brief('Với 1.250 điểm bưu điện, PCI tăng 2,5 điểm')).toEqual(['delta:2.5']);
  });
});

describe('a table in words', () => {
  it.each([
    ['Trong bảng xếp hạng, Hải Dương 88,16%, Nam Định 88,02%', ['score:88.16', 'score:88.02']],
    [
      'Xếp hạng chuyển đổi số: Sở Nội vụ hạng nhất (0,8712), Sở Tài chính hạng nhì (0,8544)',
      ['rank:1', 'score:0.8712', 'rank:2', 'score:0.8544'],
    ],
    ['Tỷ lệ hộ nghèo: Hải Dương 1,16%, Nam Định 1,02%', []],
    ['Xếp hạng di tích; trao Huân chương Lao động hạng nhì (12,5 triệu đồng)', []],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});
