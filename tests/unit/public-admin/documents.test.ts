import { describe, expect, it } from 'vitest';
import type { Citation } from '@/utils/article';
import { annotate } from '@/utils/public-admin';

/** Citations of a text as a provincial paper of Hoà Bình would print it in spring 2024, unless told otherwise. */
function cited(
  text: string,
  day: string | null = '2024-04-17',
  host = 'baohoabinh.com.vn',
): readonly Citation[] {
  return annotate({ title: '', sapo: null, text, day, host }).citations;
}

const printed = (text: string, { start, end }: Citation) => text.slice(start, end);

describe('symbols', () => {
  // text, canonical symbol, type, issuer, date
  it.each([
    ['Sở đã gửi Kế hoạch số 41/KH-UBND, ngày 6/3/2024', '41/KH-UBND', 'ke-hoach', 'UBND', '2024-03-06'],
    ['theo Nghị định 63/2010/NĐ-CP', '63/2010/NĐ-CP', 'nghi-dinh', 'CP', null],
    ['Nghị quyết số 11 - NQ/TW của Bộ Chính trị', '11-NQ/TW', 'nghi-quyet', 'TW', null],
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

  it('keeps a range whole', () => {
    const found = cited('các nghị quyết từ 1201 đến 1215/NQ-UBTVQH15');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ number: '1201', numberTo: '1215', issuer: 'UBTVQH15' });
  });
});

describe('dates and issuers around', () => {
  it.each([
    [
      'Quyết định số 88/QĐ-UBND ngày 05 tháng 3 năm 2024 của Chủ tịch UBND tỉnh',
      '2024-03-05',
      'Chủ tịch UBND tỉnh',
    ],
    ['Quyết định số 88/QĐ-UBND của UBND huyện Lạc Sơn ngày 5-3-2024', '2024-03-05', 'UBND huyện Lạc Sơn'],
    ['Ngày 5/3/2024, UBND tỉnh ban hành Quyết định 88/QĐ-UBND', '2024-03-05', 'UBND tỉnh'],
    [
      'Ngày 5/3/2024, Phó Chủ tịch UBND tỉnh Lê Văn Mẫu vừa ký Quyết định 88/QĐ-UBND',
      '2024-03-05',
      'Phó Chủ tịch UBND tỉnh',
    ],
    ['thực hiện chỉ đạo của UBND tỉnh tại Công văn 88/UBND-NC', null, 'UBND tỉnh'],
    ['thực hiện chỉ đạo của Thủ tướng Chính phủ tại Công văn 88/UBND-NC', null, null],
    ['Kế hoạch số 88-KH/ĐUK của Đảng ủy Khối các cơ quan tỉnh', null, 'Đảng ủy Khối các cơ quan tỉnh'],
    ['Quyết định 88/QĐ-UBND cùng ngày 5/3/2024 của UBND tỉnh', '2024-03-05', 'UBND tỉnh'],
    ['Chỉ thị 88/CT-UBND tỉnh ngày 5/3/2024', '2024-03-05', 'UBND tỉnh'],
    ['Quyết định 88/QĐ-UBND ngày 5/3/2024 của UBND TP.HCM', '2024-03-05', 'UBND TP.HCM'],
    [
      'Nghị quyết số 88/NQ-HĐND được HĐND tỉnh khóa XVI thông qua tại kỳ họp thứ 9 ngày 5/3/2024',
      '2024-03-05',
      'HĐND tỉnh',
    ],
    // A day without a year: the last one not after the article's own day.
    ['Ngày 20/12, UBND tỉnh ban hành Kế hoạch số 88/KH-UBND', '2023-12-20', 'UBND tỉnh'],
  ])('%s', (text, date, issuerName) => {
    expect(cited(text)[0]).toMatchObject({ date, issuerName });
  });

  it('leaves the day of another document to it', () => {
    const [, second] = cited(
      'thực hiện Quyết định số 29/QĐ-TTg ngày 25/01/2023 về phê duyệt Chiến lược, UBND tỉnh vừa ban hành Kế hoạch số 88/KH-UBND',
    );
    expect(second).toMatchObject({ date: null, issuerName: 'UBND tỉnh' });
  });

  it('takes no organ of the state for a committee, nor the committee for the state', () => {
    expect(cited('Đảng ủy cơ quan Sở Nội vụ đã có Tờ trình số 06-TTr/ĐU gửi cấp trên')[0]).toMatchObject({
      issuer: 'ĐU',
      issuerName: null,
    });
  });

  it('takes no lower organ for the issuer of a central document', () => {
    const text = 'Kết quả thực hiện Quyết định số 28/QĐ-TTg ngày 4/2/2014 của UBND tỉnh được đánh giá cao';
    const [found] = cited(text);
    expect(found).toMatchObject({ issuer: 'TTg', issuerName: null, date: '2014-02-04' });
    expect(printed(text, found!)).toBe('Quyết định số 28/QĐ-TTg ngày 4/2/2014');
  });

  it.each([
    ['Quyết định số 14/QĐ-BCĐ của Ban Chỉ đạo tổng kết 10 năm thi hành luật', 'Ban Chỉ đạo tổng kết', null],
    ['Kế hoạch số 15/KH-BCĐ 389/TP ngày 24/3/2016 của BCĐ 389 Thành phố', 'BCĐ 389 Thành phố', '2016-03-24'],
    [
      'Văn bản số 91/CĐVC ngày 13/10/2020 của Công đoàn Viên chức tỉnh',
      'Công đoàn Viên chức tỉnh',
      '2020-10-13',
    ],
    ['Kế hoạch số 22/KH-UBND ngày 4/6/2015 UBND tỉnh về tổ chức ngày hội', 'UBND tỉnh', '2015-06-04'],
  ])('ends and finds the organ in %s', (text, issuerName, date) => {
    expect(cited(text)[0]).toMatchObject({ issuerName, date });
  });

  it('leaves a date to the clause it opens', () => {
    expect(
      cited('Thực hiện Kế hoạch số 88/KH-UBND, ngày 5/3/2024, Sở Nội vụ tổ chức hội nghị')[0]?.date,
    ).toBeNull();
  });

  it('does not take the day of a meeting for the day of a document', () => {
    expect(
      cited('Ngày 5/3/2024, tại hội nghị triển khai Kế hoạch số 88/KH-UBND, nhiều ý kiến được nêu')[0]?.date,
    ).toBeNull();
  });

  it('keeps a year beside a symbol as the year only', () => {
    expect(cited('Quyết định 439/QĐ-TTg năm 2023')[0]).toMatchObject({ date: '2023', year: null });
  });

  it('refuses a day that cannot be', () => {
    expect(cited('Kế hoạch số 88/KH-UBND ngày 35/13/2024')[0]?.date).toBeNull();
  });
});

describe('short names, nicknames, laws', () => {
  it('binds a short form to the full citation of the same article', () => {
    const [full, short] = cited(
      'Quyết định số 88/QĐ-UBND ngày 5/3/2024 của UBND tỉnh có ba phần. Quyết định 88 giao Sở Nội vụ theo dõi.',
    );
    expect(short).toMatchObject({ by: 'short', canonical: '88/QĐ-UBND', key: full?.key });
  });

  it('takes nothing from the place of a full citation in another text', () => {
    const { citations } = annotate({
      title: 'Quyết định số 88/QĐ-UBND của UBND tỉnh Hòa Bình',
      sapo: null,
      text: 'Theo Quyết định 88, các sở báo cáo.',
      day: '2024-04-17',
      host: 'baohoabinh.com.vn',
    });
    expect(citations[1]).toMatchObject({
      canonical: '88/QĐ-UBND',
      issuerName: null,
      level: 'province',
      territory: 'hoabinh',
    });
  });

  it('does not bind to a document of another issuer', () => {
    const [, short] = cited(
      'Nghị quyết số 15/NQ-HĐND của HĐND tỉnh. Nghị quyết số 15 của Chính phủ có ba phần.',
    );
    expect(short?.canonical).toBeNull();
  });

  it.each([
    ['Đề án 06 của Chính phủ', '06/QĐ-TTg'],
    ['Chương trình 1719', '1719/QĐ-TTg'],
    ['điểm của Bộ chỉ số 766', '766/QĐ-TTg'],
    ['Nghị quyết 57 của Bộ Chính trị', '57-NQ/TW'],
  ])('knows the nickname in %s', (text, symbol) => {
    expect(cited(text, '2025-08-19')[0]).toMatchObject({
      by: 'nickname',
      canonical: null,
      resolvesTo: symbol,
    });
  });

  it('takes no nickname for a document younger than the article', () => {
    expect(cited('tinh thần Nghị quyết 57 về hội nhập', '2016-05-02')[0]).toMatchObject({
      by: 'short',
      resolvesTo: null,
    });
  });

  it('lets the issuer behind a list hold for all of it, and for later mentions', () => {
    const found = cited(
      'Theo Nghị quyết 19, Nghị quyết 35 của Chính phủ, các tỉnh rà soát. Nghị quyết 19 nêu rõ chỉ tiêu.',
    );
    expect(found.map((one) => [one.number, one.issuer])).toEqual([
      ['19', 'CP'],
      ['35', 'CP'],
      ['19', 'CP'],
    ]);
  });

  // text, number, year, issuer
  it.each([
    ['Theo Nghị định 155/2016, mức phạt tăng', '155', 2016, 'CP'],
    ['Thông tư số 03/2014 của Bộ Xây dựng', '03', 2014, 'BXD'],
    ['tờ trình số 01/2016 ngày 25/5/2016', '01', 2016, null],
    ['thay thế Quyết định 33/2014 về tách thửa', '33', 2014, null],
    ['Thông tư 30 gây nhiều ý kiến', '30', null, null],
    ['nghị định 46 hiện hành quy định', '46', null, 'CP'],
    ['Quyết định số 284 lấy ngày 21/4 làm Ngày sách', '284', null, null],
    ['tinh giản biên chế theo đề án 108.', '108', null, null],
    ['thông tư 15 của Bộ khiến lễ hội đổi khác', '15', null, null],
    ['Thông tư 22, 30 trường tiểu học đã áp dụng', '22', null, null],
  ])('reads the short form in %s', (text, number, year, issuer) => {
    const found = cited(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ by: 'short', number, year, issuer });
  });

  it('does not take a provincial resolution for a nickname', () => {
    expect(cited('Nghị quyết 57 của HĐND tỉnh')[0]).toMatchObject({ by: 'short', resolvesTo: null });
  });

  it.each([
    ['Luật Cán bộ, công chức năm 2025', 'Cán bộ, công chức', 2025],
    ['Bộ luật Dân sự 2015', 'Dân sự', 2015],
    ['Luật Thanh tra ngày 14 tháng 11 năm 2022', 'Thanh tra', 2022],
    [
      'Luật Phòng, chống mua bán người được Quốc hội thông qua ngày 29/3/2011',
      'Phòng, chống mua bán người',
      2011,
    ],
  ])('reads the law in %s', (text, name, year) => {
    expect(cited(text)[0]).toMatchObject({
      by: 'name',
      name: `${text.startsWith('Bộ') ? 'Bộ luật' : 'Luật'} ${name}`,
      year,
      issuer: 'QH',
    });
  });

  // Names whose words end other names: "thông" (thông tư), "các", "ở", "pháp", "mới", "quy", "vừa".
  it.each([
    'Luật Viễn thông năm 2023',
    'Luật Trật tự, an toàn giao thông đường bộ 2024',
    'Luật Các tổ chức tín dụng năm 2024',
    'Luật Nhà ở 2014',
    'Luật Lý lịch tư pháp năm 2009',
    'Luật Khoa học, công nghệ và đổi mới sáng tạo năm 2025',
    'Luật Tiêu chuẩn và Quy chuẩn kỹ thuật năm 2006',
    'Luật Hỗ trợ doanh nghiệp nhỏ và vừa năm 2017',
    'Luật Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng năm 2020',
    'Luật Luật sư năm 2006',
    'Luật sửa đổi, bổ sung một số điều của 7 luật liên quan đến quy hoạch năm 2018',
  ])('reads the whole name of %s', (law) => {
    const text = `Thực hiện ${law}, các sở rà soát thủ tục.`;
    const found = cited(text);
    expect(found).toHaveLength(1);
    expect(printed(text, found[0]!)).toBe(law);
  });

  it.each([
    ['Luật Mẫu Vật (LMV) năm 2015', 2015, null],
    ['Luật Mẫu Vật ban hành ngày 20/6/2012', 2012, '2012-06-20'],
    ['Luật Mẫu Vật của Quốc hội khóa XIII thông qua ngày 18/6/2012', 2012, '2012-06-18'],
    ['Luật Mẫu Vật được Quốc hội khóa XII, kỳ họp thứ 8 thông qua ngày 15/11/2010', 2010, '2010-11-15'],
    ['Luật Mẫu Vật được Quốc hội thông qua tại kỳ họp thứ 11 ngày 6 tháng 4 năm 2016', 2016, '2016-04-06'],
  ])('finds year and day behind the name in %s', (text, year, date) => {
    expect(cited(text)[0]).toMatchObject({ name: 'Luật Mẫu Vật', year, date });
  });

  it('reads an amending law as one', () => {
    expect(cited('Luật sửa đổi, bổ sung một số điều của Luật Mẫu Một và Luật Mẫu Hai năm 2019')).toHaveLength(
      1,
    );
  });

  it.each([
    ['Nghị quyết TW 4 ( khóa XI) về xây dựng Đảng', 'Nghị quyết Trung ương 4 khóa XI'],
    ['Nghị quyết TƯ 5 (khóa XI)', 'Nghị quyết Trung ương 5 khóa XI'],
    ['Nghị quyết Hội nghị lần thứ tám Ban Chấp hành Trung ương khóa XI', 'Nghị quyết Trung ương 8 khóa XI'],
    ['Kết luận Hội nghị lần thứ 9, Ban chấp hành Trung ương Đảng khóa 12', 'Kết luận Trung ương 9 khóa XII'],
  ])('knows the plenum in %s', (text, name) => {
    expect(cited(text)).toHaveLength(1);
    expect(cited(text)[0]).toMatchObject({ name, number: null, issuer: 'TW' });
  });

  it('makes no number for a resolution of a plenum', () => {
    expect(cited('Nghị quyết Trung ương 7 (khóa XIII)')[0]).toMatchObject({
      number: null,
      name: 'Nghị quyết Trung ương 7 khóa XIII',
      issuer: 'TW',
    });
  });
});

describe('what is no document', () => {
  it.each([
    'Sáng 12/4 - UBND tỉnh tổ chức giao ban',
    'kế hoạch quý III/2024 - HĐND tỉnh',
    'tháng 4/2024 - UBND tỉnh',
    'hotline 1900-1212, máy lẻ 218/TT',
    'đạt 91,20/100 điểm',
    'tỷ lệ 11/15 tiêu chí',
    'tiêu chuẩn ISO 9001:2015, QCVN 01:2021/BYT',
    'chi 2.500.000.000 đồng/năm',
    'thông báo 12 trường hợp, hướng dẫn 40 hộ, quyết định 5 giải pháp',
    'Kế hoạch 5 năm 2021 - 2025; Đề án 2 triệu cây xanh; Chương trình 30 phút',
    'Ban Chỉ đạo 389/TP và đoàn kiểm tra số 138/CP',
    'xe 28A-123.45 trên Quốc lộ 6/Hồ Chí Minh',
    'xem https://vidu.vn/quyet-dinh-so-12-2024-QD-UBND/12/KH-UBND.htm',
    'Công ước của Liên hợp quốc về Luật Biển 1982',
    'mẫu báo cáo số 16 của phụ lục',
    'Luật sư Nguyễn Văn Mẫu, năm 2024',
    'chọn phương án số 3, kế hoạch 6/2024, nghị quyết 12 nội dung',
    'Hội đồng Bảo an đã thông qua nghị quyết 2270',
    'tàu ngầm Đề án 636, ghe số hiệu NĐ 1816',
    'tờ khai số 849/XK/KD',
    'phòng họp số 2/UBND tỉnh, chương trình 135 phút',
    'Trường Đại học Luật Hà Nội năm 2022',
    'Đạo luật Thương mại năm 1974 của Mỹ',
    'Luật Báo chí và kế hoạch công tác năm 2024',
    'Luật Viễn thông có hiệu lực từ ngày 1/7/2024',
    'Triển khai Luật Căn cước trên địa bàn tỉnh, ngày 11/5/2015, UBND tỉnh họp',
    'Triển khai Luật Căn cước, ngày 11/5/2015 UBND tỉnh họp',
    'nâng cao nhận thức về Luật Đất đai, ngày 10/04/2014, Sở Nội vụ đã họp',
    'lần thứ 44 - Vì hòa bình',
  ])('%s', (text) => {
    expect(cited(text)).toEqual([]);
  });
});

describe('identity', () => {
  const keyOf = (text: string, day?: string | null, host?: string) => cited(text, day, host)[0]?.key;

  it('needs issuer with territory, type, number and year', () => {
    expect(keyOf('Kế hoạch số 28/KH-UBND, ngày 16/2/2024 của UBND tỉnh')).toBe(
      'sure:hoabinh|UBND|KH|28|2024',
    );
    expect(keyOf('Kế hoạch số 28/KH-UBND, ngày 16/2/2024')).toBe('symbol:28/KH-UBND');
    expect(keyOf('Kế hoạch số 28/KH-UBND của UBND tỉnh')).toBe('symbol:28/KH-UBND');
  });

  it('keeps provinces, levels and years apart', () => {
    const keys = [
      keyOf('Kế hoạch số 28/KH-UBND ngày 16/2/2024 của UBND tỉnh'),
      keyOf('Kế hoạch số 28/KH-UBND ngày 16/2/2024 của UBND tỉnh Sơn La'),
      keyOf('Kế hoạch số 28/KH-UBND ngày 16/2/2024 của UBND huyện Tân Lạc'),
      keyOf('Kế hoạch số 28/KH-UBND ngày 16/2/2023 của UBND tỉnh'),
      keyOf('Kế hoạch số 28/KH-UBND ngày 16/2/2024 của UBND tỉnh', '2024-03-01', 'baosonla.org.vn'),
    ];
    expect(new Set(keys).size).toBe(4);
    expect(keys[4]).toBe(keys[1]);
  });

  it("takes the outlet's province of its day", () => {
    expect(
      keyOf('Kế hoạch số 9/KH-UBND ngày 2/9/2025 của UBND tỉnh', '2025-09-10', 'baohoabinh.com.vn'),
    ).toContain('sure:phutho|');
  });

  it('knows what is unique in the whole country', () => {
    expect(keyOf('Nghị định 118/2025/NĐ-CP')).toBe('sure:vn|CP|NĐ|118|2025');
    expect(keyOf('Luật số 31/2024/QH15')).toBe(keyOf('Luật Đất đai 2024'));
    // The Party numbers afresh each term: without a day it may be another.
    expect(keyOf('Nghị quyết số 27-NQ/TW')).toBe('symbol:27-NQ/TW');
    expect(keyOf('Nghị quyết số 27-NQ/TW ngày 9/11/2022')).toBe('sure:vn|TW|NQ|27|2022');
  });

  it('does not take the board of an event for a ministry', () => {
    expect(keyOf('UBND thành phố Hà Nội ban hành Kế hoạch số 12/KH-BTC ngày 5/7/2016')).toBe(
      'symbol:12/KH-BTC',
    );
    expect(keyOf('Kế hoạch số 12/KH-BTC ngày 5/7/2016 của Bộ Tài chính')).toBe('sure:vn|BTC|KH|12|2016');
  });

  it('knows documents of several ministries', () => {
    expect(keyOf('Thông tư liên tịch số 3/2014/TTLT-BNV-BTC')).toBe('sure:vn|BNV-BTC|TTLT|3|2014');
  });

  it('counts 05 and 5 as one number', () => {
    expect(keyOf('Chỉ thị số 05/CT-TTg ngày 9/2/2023')).toBe(keyOf('Chỉ thị 5/CT-TTg ngày 9/2/2023'));
  });

  it('tells the two series of decisions apart', () => {
    expect(keyOf('Quyết định 19/2025/QĐ-TTg')).not.toBe(keyOf('Quyết định 19/QĐ-TTg ngày 3/1/2025'));
  });

  it('shares a key among mentions of one symbol in an article', () => {
    const keys = cited(
      'Kế hoạch số 28/KH-UBND ngày 16/2/2024 của UBND tỉnh nêu rõ. Theo Kế hoạch 28/KH-UBND, các sở báo cáo.',
    ).map((one) => one.key);
    expect(new Set(keys).size).toBe(1);
  });
});

it('spans are what is printed', () => {
  const text = 'UBND tỉnh ban hành Kế hoạch số 28/KH-UBND, ngày 16/2/2024 về CCHC';
  expect(printed(text, cited(text)[0]!)).toBe('Kế hoạch số 28/KH-UBND, ngày 16/2/2024');
});

describe('nicknames and identity', () => {
  const key = (text: string, day: string | null) =>
    annotate({ title: '', sapo: null, text, day, host: 'baohoabinh.com.vn' }).citations[0]?.key;

  it('are sure where no other document bears the name, and a hint where another may', () => {
    expect(key('Thực hiện Đề án 06.', '2024-01-01')).toBe('sure:vn|TTg|QĐ|6|2022');
    expect(key('Học tập Nghị quyết 57.', '2025-03-01')).toBe('symbol:57-NQ/TW');
  });

  it('mean another document in an article older than theirs', () => {
    expect(key('Thực hiện Đề án 06.', '2019-01-01')).toBe('symbol:ĐA 6');
    expect(key('Học tập Nghị quyết 57.', '2015-03-01')).toBe('symbol:NQ 57');
  });
});
