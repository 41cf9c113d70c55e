import { describe, expect, it } from 'vitest';
import { cited, printed } from './cited';

describe('laws and resolutions of congresses', () => {
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
