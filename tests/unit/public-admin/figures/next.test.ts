import { describe, expect, it } from 'vitest';
import { figuresOf } from './brief';

const ranksOf = (text: string) =>
  figuresOf(text)
    .filter((one) => one.kind === 'rank')
    .map((one) => [one.rank, one.subject]);

describe('ranks that go on bare, each before who bears it', () => {
  it.each([
    [
      'Về PAR INDEX, dẫn đầu là tỉnh Bắc Ninh với 91,2%; đứng thứ 2 tỉnh Hà Nam đạt 90,8%; thứ 3 tỉnh Nam Định đạt 90,1%',
      [
        [1, 'tỉnh Bắc Ninh'],
        [2, 'tỉnh Hà Nam'],
        [3, 'tỉnh Nam Định'],
      ],
    ],
    [
      'Bắc Ninh xếp thứ nhất PAR INDEX, thứ nhì Hà Nam và thứ ba Nam Định',
      [
        [1, 'tỉnh Bắc Ninh'],
        [2, 'tỉnh Hà Nam'],
        [3, 'tỉnh Nam Định'],
      ],
    ],
    [
      'Về PAR INDEX, tỉnh Bắc Ninh dẫn đầu, đứng thứ 2 tỉnh Hà Nam đạt 90,8%',
      [
        [1, 'tỉnh Bắc Ninh'],
        [2, 'tỉnh Hà Nam'],
      ],
    ],
    // Offices without a verb are not read as bearers: nobody's is better than another's.
    [
      'DDCI: Sở Nội vụ đứng đầu, thứ 2 Sở Y tế',
      [
        [1, 'Sở Nội vụ'],
        [2, null],
      ],
    ],
    // Behind a score the place is where it ranks.
    ['Huyện Mai Châu đạt 90,2 điểm CCHC, đứng thứ 2 tỉnh Hòa Bình', [[2, 'huyện Mai Châu']]],
  ])('%s', (text, expected) => {
    expect(ranksOf(text)).toEqual(expected);
  });

  it.each([
    'Tỉnh đứng đầu về PAR INDEX: sáng thứ 2, thứ 3 Hà Nam họp báo',
    'PCI xếp thứ nhất, thứ hai tỉnh cần cải thiện tiếp cận đất đai',
    'PCI của tỉnh xếp thứ nhất, kỳ họp thứ 8 tỉnh Hà Nam thông qua nghị quyết',
  ])('days, reasons and meetings do not: %s', (text) => {
    expect(ranksOf(text)).toHaveLength(1);
  });
});
