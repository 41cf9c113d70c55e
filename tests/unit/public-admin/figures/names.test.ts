import { describe, expect, it } from 'vitest';
import { brief, figuresOf } from './brief';

describe('syllables of names are no words', () => {
  it.each([
    ['Cần Thơ đứng thứ 12 về PAR INDEX', 'rank:12', 'thành phố Cần Thơ'],
    ['Huyện Cần Giờ xếp thứ 4 về cải cách hành chính', 'rank:4', 'huyện Cần Giờ'],
    ['Huyện Xuân Trường xếp thứ 3 về chuyển đổi số', 'rank:3', 'huyện Xuân Trường'],
    ['Về cải cách hành chính, xã Hạnh Phúc đạt 92,1 điểm', 'score:92.1', 'xã Hạnh Phúc'],
    ['Xã Môn Sơn xếp thứ 5 về cải cách hành chính', 'rank:5', 'xã Môn Sơn'],
  ])('%s', (text, figure, subject) => {
    expect(brief(text)).toEqual([figure]);
    expect(figuresOf(text)[0]?.subject).toBe(subject);
  });

  it.each([
    'Huyện Cần Giờ phấn đấu xếp thứ 4 về cải cách hành chính',
    'Trường Đại học Hải Phòng xếp thứ 3 về chuyển đổi số',
    'Cần Thơ cần đứng thứ 5 về cải cách hành chính',
    'Chỉ số Hòa bình toàn cầu: Việt Nam xếp thứ 41/163',
  ])('but those beside a name are: %s', (text) => {
    expect(brief(text)).toEqual([]);
  });
});
