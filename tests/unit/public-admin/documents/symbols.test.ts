import { describe, expect, it } from 'vitest';
import { cited, printed } from './cited';

describe('symbols', () => {
  // text, canonical symbol, type, issuer, date
  it.each([
    ['Sở đã gửi Kế hoạch số 41/KH-UBND, ngày 6/3/2024', '41/KH-UBND', 'ke-hoach', 'UBND', '2024-03-06'],
    ['theo Nghị định 63/2010/NĐ-CP', '63/2010/NĐ-CP', 'nghi-dinh', 'CP', null],
    ['Nghị quyết số 11 - NQ/TW của Bộ Chính trị', '11-NQ/TW', 'nghi-quyet', 'TW', null],
    ['Kế hoạch số 18/KH-ĐTN của Đoàn Thanh niên', '18/KH-ĐTN', 'ke-hoach', 'ĐTN', null],
    ['Kế hoạch số 18-KH/TĐTN của Tỉnh Đoàn', '18-KH/TĐTN', 'ke-hoach', 'TĐTN', null],
    ['Nghị quyết 11/NQ-TW', '11-NQ/TW', 'nghi-quyet', 'TW', null],
    ['Chỉ thị số 16-CT-TW', '16-CT/TW', 'chi-thi', 'TW', null],
    ['Chỉ thị số 08-CT/T.Ư', '08-CT/TW', 'chi-thi', 'TW', null],
    ['Quyết định số 45-QĐ/TW, Quy định số 22-QĐ/TW', '45-QĐ/TW', 'quyet-dinh', 'TW', null],
    ['Quy định số 22-QĐ/TW', '22-QĐ/TW', 'quy-dinh', 'TW', null],
    ['Thông tri số 07-TT/TU', '07-TT/TU', 'thong-tri', 'TU', null],
    ['Thông tư số 07/2019/TT-BNV', '07/2019/TT-BNV', 'thong-tu', 'BNV', null],
    ['Công văn số 912/SNV-CCHC&PC', '912/SNV-CCHC&PC', 'cong-van', 'SNV', null],
    ['Văn bản số 912/UBND-NC', '912/UBND-NC', 'cong-van', 'UBND', null],
    ['Công văn số\n912/VPCP-KSTT', '912/VPCP-KSTT', 'cong-van', 'VPCP', null],
    ['Số: 15/2023/QĐ-UBND', '15/2023/QĐ-UBND', 'quyet-dinh', 'UBND', null],
    [
      'Thông tư liên tịch số 03/2014/TTLT-BNV-BTC',
      '03/2014/TTLT-BNV-BTC',
      'thong-tu-lien-tich',
      'BNV-BTC',
      null,
    ],
    ['Luật Thanh tra số 11/2022/QH15', '11/2022/QH15', 'luat', 'QH15', null],
    ['Luật số 11/2022/QH 15', '11/2022/QH15', 'luat', 'QH15', null],
    ['Báo cáo thẩm định số 31/BCTĐ-STP', '31/BCTĐ-STP', 'bao-cao', 'STP', null],
    ['Nghị quyết số 12a/NQ-CP', '12a/NQ-CP', 'nghi-quyet', 'CP', null],
    ['Nghị định 24-CP', '24-CP', 'nghi-dinh', 'CP', null],
    ['Sắc lệnh số 12/SL', '12/SL', 'sac-lenh', null, null],
    ['Quyết định số 310-QĐNS/TU', '310-QĐNS/TU', 'quyet-dinh', 'TU', null],
    ['Quyết định số 18/QĐ-XPHC ngày 2/2/2024', '18/QĐ-XPHC', 'quyet-dinh', null, '2024-02-02'],
    ['Quyết định số 18/QĐ-XPHC của Chủ tịch UBND phường', '18/QĐ-XPHC', 'quyet-dinh', 'UBND', null],
    ['Tờ trình liên ngành số 66/TTrLN-SNV-STC', '66/TTrLN-SNV-STC', 'to-trinh', 'SNV', null],
    ['Quyết định số 18/QĐT-IG', '18/QĐT-IG', 'quyet-dinh', 'IG', null],
    ['quyết định số 04/C46-P12', '04/C46-P12', 'quyet-dinh', 'C46', null],
    ['Công văn số 76/HD-BTGTU', '76-HD/BTGTU', 'cong-van', 'BTGTU', null],
    ['Công văn hướng dẫn số 912/SNV-CCHC', '912/SNV-CCHC', 'cong-van', 'SNV', null],
    ['Văn bản số 76/HD-BTGTU', '76-HD/BTGTU', 'huong-dan', 'BTGTU', null],
  ])('%s', (text, canonical, type, issuer, date) => {
    expect(cited(text)[0]).toMatchObject({ canonical, type, issuer, date });
  });

  it.each([
    ['Đ drawn as Ð (U+00D0)', 'Quyết định 77/QÐ-TTg', '77/QĐ-TTg'],
    ['Đ typed as D', 'Decision No. 77/QD-UBND', '77/QĐ-UBND'],
    ['other dashes', 'Kế hoạch số 14–KH/TU', '14-KH/TU'],
    ['spaces about the separators', 'Kế hoạch số 14 / KH - UBND', '14/KH-UBND'],
    ['no-break spaces', 'Kế hoạch số\u00A014/KH\u00A0-\u00A0UBND', '14/KH-UBND'],
    ['a line break inside', 'Quyết định số 14/QĐ-\nUBND', '14/QĐ-UBND'],
    ['lower case', 'theo quyết định 14/qđ-ubnd', '14/QĐ-UBND'],
    ['Cyrillic С in place of C', 'Thông tư 14/2018/TT-BTС', '14/2018/TT-BTC'],
    ['a lost hyphen behind a word of type', 'Quyết định 14 /QĐ UBND', '14/QĐ-UBND'],
    ['a lost slash behind "số"', 'Nghị định số 14 NĐ-CP', '14/NĐ-CP'],
    ['a lost space', 'Quyết định số14/2009/QĐ-BTC', '14/2009/QĐ-BTC'],
    ['decomposed letters', 'Quyết định số 14/QĐ-UBND'.normalize('NFD'), '14/QĐ-UBND'],
    ['a lost hyphen between type and issuer', 'Thông tư số 14/2013/TTBTTTT', '14/2013/TT-BTTTT'],
    ['a lost slash behind the year', 'Nghị định số 14/2013NĐ-CP', '14/2013/NĐ-CP'],
    ['a lost slash behind the number', 'Công văn số 1404STTTT-BCVT', '1404/STTTT-BCVT'],
    ['a hyphen before the year', 'Nghị quyết 14-2017/NQ-CP', '14/2017/NQ-CP'],
    ['a decree whose issuer was cut off', 'Nghị định 14/2011/NĐ quy định', '14/2011/NĐ-CP'],
    ['a space before the letter', 'Quyết định 14 a/QĐ - BCT', '14a/QĐ-BCT'],
    ['a point for thousands', 'Công văn số 1.214/UBND-NC', '1214/UBND-NC'],
    ['zero-width spaces', 'Kế hoạch số 14/KH\u200B-UBND', '14/KH-UBND'],
  ])('forgives %s', (_, text, canonical) => {
    expect(cited(text)[0]?.canonical).toBe(canonical);
  });

  it('keeps the printed symbol beside the canonical one', () => {
    const text = 'Kế hoạch số 14 / KH - UBND ngày 2.3.2024';
    expect(cited(text)[0]).toMatchObject({
      symbol: '14 / KH - UBND',
      canonical: '14/KH-UBND',
      number: '14',
      date: '2024-03-02',
    });
  });

  it('tells normative, administrative and Party documents apart', () => {
    const systems = cited(
      'Quyết định 5/2021/QĐ-UBND; Quyết định 6/QĐ-UBND; Kế hoạch số 7-KH/TU; Nghị quyết 30a/2008/NQ-CP',
    ).map((one) => one.system);
    expect(systems).toEqual(['legal', 'administrative', 'party', 'administrative']);
  });
});

describe('lists and ranges', () => {
  it('distributes a symbol backwards', () => {
    expect(cited('các Nghị quyết số 21, 22 và 23-NQ/TU của Tỉnh ủy').map((one) => one.canonical)).toEqual([
      '21-NQ/TU',
      '22-NQ/TU',
      '23-NQ/TU',
    ]);
  });

  it('shares the issuer behind the list', () => {
    const names = cited('Nghị quyết số 21-NQ/TU, số 22-NQ/TU của Ban Thường vụ Tỉnh ủy').map(
      (one) => one.issuerName,
    );
    expect(names).toEqual(['Ban Thường vụ Tỉnh ủy', 'Ban Thường vụ Tỉnh ủy']);
  });

  it('keeps a range whose last number has a word of its own', () => {
    const text = 'thực hiện các Thông báo từ số 41 đến số 46/TB-UBND của UBND tỉnh';
    const found = cited(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ number: '41', numberTo: '46', type: 'thong-bao', issuer: 'UBND' });
    expect(printed(text, found[0]!)).toBe('Thông báo từ số 41 đến số 46/TB-UBND của UBND tỉnh');
  });

  it('keeps a range whole', () => {
    const found = cited('các nghị quyết từ 1201 đến 1215/NQ-UBTVQH15');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ number: '1201', numberTo: '1215', issuer: 'UBTVQH15' });
  });
});

it('spans are what is printed', () => {
  const text = 'UBND tỉnh ban hành Kế hoạch số 28/KH-UBND, ngày 16/2/2024 về CCHC';
  expect(printed(text, cited(text)[0]!)).toBe('Kế hoạch số 28/KH-UBND, ngày 16/2/2024');
});
