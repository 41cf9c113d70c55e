import { describe, expect, it } from 'vitest';
import { brief, figuresOf } from './brief';

describe('numbers in words', () => {
  it.each([
    ['PCI giảm mười hai bậc, xếp thứ hai mươi mốt', ['delta:12', 'rank:21']],
    ['PAPI tăng hai mươi lăm bậc, đứng thứ mười bốn', ['delta:25', 'rank:14']],
    ['PCI xếp hạng ba mươi tư/63', ['rank:34/63']],
    ['Huyện Mai Châu xếp thứ mười một tỉnh về PAR INDEX', ['rank:11']],
    ['Sở Nội vụ xếp thứ nhất, Sở Y tế xếp thứ nhì về PAR INDEX', ['rank:1', 'rank:2']],
    ['PCI xếp thứ hai, mươi ngày sau mới công bố', ['rank:2']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  it.each([
    ['PCI của tỉnh xếp thứ mười năm 2023', 10],
    ['PCI của tỉnh xếp thứ hai mươi năm 2023', 20],
  ])('%s: the year is no unit', (text, rank) => {
    expect(figuresOf(text)).toMatchObject([{ rank, year: 2023 }]);
  });
});
