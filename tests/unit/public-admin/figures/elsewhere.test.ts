import { describe, expect, it } from 'vitest';
import { brief } from './brief';

describe('matches and examinations', () => {
  it.each([
    'Đội chủ nhà thắng 3-1, vươn lên đứng thứ 2 trên bảng xếp hạng',
    'Hải Phòng hòa 1-1, rơi xuống vị trí thứ 5',
    'Nam Định đánh bại đội khách 2-1, đứng thứ 3',
    'Đứng thứ 3 V-League, Nam Định hơn Hà Nội 2 điểm',
    'Nữ sinh Nam Định đạt 29,25 điểm khối C',
    'Bạn Lan được 28,5 điểm tổ hợp A01, là thủ khoa, đứng thứ 4 toàn tỉnh',
    'Môn Toán đạt 8,1 điểm, xếp thứ 3',
  ])('have no figure of ours: %s', (text) => {
    expect(brief(text)).toEqual([]);
  });

  it.each([
    ['Dẫn đầu các cơ quan chuyên môn về chỉ số CCHC là Sở Nội vụ với 92,1 điểm', ['rank:1', 'score:92.1']],
    ['Nhờ trình độ chuyên môn nghiệp vụ, tỉnh đứng thứ 2 về PAR INDEX', ['rank:2']],
    ['So với cùng kỳ thi hành năm trước, PAR INDEX đứng thứ 6', ['rank:6']],
    ['Tỉnh xếp thứ 3 PAR INDEX, được cộng điểm thi đua', ['rank:3']],
    ['PCI của tỉnh thua 2-3 bậc so với láng giềng, xếp thứ 30', ['rank:30']],
    ['Sở Nội vụ đạt 91,2 điểm CCHC, đứng thứ nhất khối A', ['score:91.2', 'rank:1']],
  ])('are told from what only shares their words: %s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});
