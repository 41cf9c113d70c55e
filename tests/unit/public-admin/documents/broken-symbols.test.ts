import { describe, expect, it } from 'vitest';
import { cited } from './cited';

describe('a symbol torn at its hyphen', () => {
  // text, canonical symbol, issuer, date
  it.each([
    ['Tờ trình số 12/TTr -\nTN&MT ngày 3/4/2020', '12/TTr-TN&MT', 'TN&MT', '2020-04-03'],
    ['Kế hoạch số 31/KH-\nPGDĐT, ngày 3/4/2020', '31/KH-PGDĐT', 'PGDĐT', '2020-04-03'],
    ['Công văn số 912/UBND –\nVX ngày 3/4/2020', '912/UBND-VX', 'UBND', '2020-04-03'],
    ['Công văn số 912/SNV- CCHC ngày 3/4/2020', '912/SNV-CCHC', 'SNV', '2020-04-03'],
    ['Công văn số 912/UBND ndash; TH của UBND tỉnh', '912/UBND-TH', 'UBND', null],
  ])('goes on where a day or an owner follows: %s', (text, canonical, issuer, date) => {
    expect(cited(text)[0]).toMatchObject({ canonical, issuer, date });
  });

  it.each([
    ['Công văn số 912/SNV - CCHC là nhiệm vụ trọng tâm', '912/SNV'],
    ['Kế hoạch số 31/KH -\nTIN VẮN TRONG NGÀY', '31/KH'],
    ['Kế hoạch số 31/KH-\nI. MỤC TIÊU', '31/KH'],
    ['Các văn bản: Tờ trình số 12/TTr\n- TN&MT ngày 3/4/2020', '12/TTr'],
  ])('ends before a dash, a headline or the next item of a list: %s', (text, canonical) => {
    expect(cited(text)[0]).toMatchObject({ canonical, date: null });
  });

  it("takes no type's code for the office of the same letters", () => {
    expect(cited('Tờ trình số 12/TTr của Sở Nội vụ')[0]).toMatchObject({
      canonical: '12/TTr',
      issuer: 'SNV',
    });
    expect(cited('Công văn số 12/TTr')[0]?.issuer).toBe('TTr');
  });
});
