import { describe, expect, it } from 'vitest';
import { brief, figuresOf } from './brief';

describe('what is only appended to a score', () => {
  it.each([
    ['Chỉ số DTI của Lai Châu: 0,5871 (hạng 44/63)', ['score:0.5871', 'rank:44/63']],
    ['PCI của Lai Châu đạt 61,2 điểm, hạng 50', ['score:61.2', 'rank:50']],
    ['PCI đạt 61,2 điểm (thứ 50), giảm 2 bậc', ['score:61.2', 'rank:50', 'delta:2']],
    ['PCI đạt 61,2 điểm, thứ 50 cả nước', ['score:61.2', 'rank:50']],
    [
      'PCI đạt 61,2 điểm (tăng 1,2 điểm), hạng 50 và PAPI đạt 40,1 điểm, nhóm 3',
      ['score:61.2', 'delta:1.2', 'rank:50', 'score:40.1', 'group:3'],
    ],
    ['PAR INDEX: 85,1% (nhóm B)', ['score:85.1', 'group:B']],
    ['SIPAS: 84,20%, hạng nhì', ['score:84.2', 'rank:2']],
    ['Sở Nội vụ đạt 92,15 điểm CCHC, hạng 2', ['score:92.15', 'rank:2']],
    ['Huyện Mai Châu: 88,2 điểm CCHC, hạng 4/10', ['score:88.2', 'rank:4/10']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  it('is of the place whose score it is', () => {
    const figures = figuresOf('PAR INDEX: Hải Phòng dẫn đầu; Hà Nam 86,9% (thứ 2); Nam Định 86,4% (thứ 3)');
    expect(figures.filter((one) => one.kind === 'rank').map((one) => [one.rank, one.subject])).toEqual([
      [1, 'thành phố Hải Phòng'],
      [2, 'tỉnh Hà Nam'],
      [3, 'tỉnh Nam Định'],
    ]);
  });

  it.each([
    'Phấn đấu PCI đạt 70 điểm, hạng 20',
    'Phấn đấu PAPI đạt 44 điểm (nhóm 1)',
    'Phấn đấu PAPI xếp vào nhóm 1',
  ])('is wanted where the score is: %s', (text) => {
    expect(brief(text)).toEqual([]);
  });

  it.each([
    'Giảng viên hạng 2/3 tập huấn về cải cách hành chính',
    'Công trình cấp hạng 2/3 được cấp phép qua dịch vụ công trực tuyến',
  ])('is no class: %s', (text) => {
    expect(brief(text)).toEqual([]);
  });

  it.each([
    'PAR INDEX đạt 85,1%, thứ 3 tuần tới sẽ công bố',
    'PAR INDEX đạt 85,1%, thứ hai, cần cải thiện PCI',
    'PAR INDEX đạt 85,1%, nhóm 4 sở báo cáo',
  ])('is no day, no reason, no number of ones: %s', (text) => {
    expect(brief(text)).toEqual(['score:85.1']);
  });
});
