import { describe, expect, it } from 'vitest';
import { cited, printed } from './cited';

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

  it('gives the one day of several to each', () => {
    const days = (text: string) => cited(text).map(({ date }) => date);
    expect(
      days('Quyết định số 41/QĐ-UBND, Kế hoạch số 8/KH-UBND và Công văn số 77/UBND-NC cùng ngày 14/6/2023'),
    ).toEqual(['2023-06-14', '2023-06-14', '2023-06-14']);
    // Not to one of another year, nor across a sentence, nor where the day is the last one's alone.
    expect(days('Nghị định số 61/2018/NĐ-CP và Nghị định số 30/2020/NĐ-CP cùng ngày 5/3/2020')[0]).toBeNull();
    expect(days('Có Kế hoạch số 8/KH-UBND. Quyết định số 41/QĐ-UBND cùng ngày 14/6/2023')[0]).toBeNull();
    expect(days('Kế hoạch số 8/KH-UBND và Quyết định số 41/QĐ-UBND ngày 14/6/2023')[0]).toBeNull();
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
