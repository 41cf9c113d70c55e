import { describe, expect, it } from 'vitest';
import { annotate } from '@/utils/public-admin';
import { brief, figuresOf } from './brief';

describe('figures', () => {
  it.each([
    ['Huyện Mai Châu đạt 88,41 điểm chỉ số CCHC, xếp thứ 4/10 huyện', ['score:88.41', 'rank:4/10']],
    [
      'đạt 71,05 điểm (tăng 2,15 điểm), đứng vị trí thứ 8, tăng 4 bậc',
      ['score:71.05', 'delta:2.15', 'rank:8', 'delta:4'],
    ],
    [
      'Chỉ số SIPAS năm 2023 đạt 84,10%, cao hơn 1,2% so với năm 2022 (82,90%)',
      ['score:84.1', 'delta:1.2', 'score:82.9'],
    ],
    ['PAPI đạt 41,2/80 điểm, xếp vào nhóm 3', ['score:41.2', 'group:3']],
    ['PCI từ thứ hạng 44 lên thứ hạng 38', ['rank-change:44>38']],
    ['chỉ số DTI đạt 0,6512, xếp 21/63', ['score:0.6512', 'rank:21/63']],
    ['PAR INDEX đạt 89.05%, xếp thứ 3 trong tổng số 18 sở', ['score:89.05', 'rank:3/18']],
    ['giữ vị trí dẫn đầu; đứng đầu toàn tỉnh; xếp thứ nhất', ['rank:1', 'rank:1', 'rank:1']],
    ['tụt hai bậc', ['delta:2']],
    ['tỷ lệ giải quyết hồ sơ đúng hạn đạt 98,2%', ['share:98.2']],
    ['Nhóm B gồm 31 tỉnh đạt từ 80% trở lên', ['group:B']],
    ['Bộ chỉ số 766 đạt 81,5 điểm', ['score:81.5']],
    ['xếp vào nhóm A của PAR INDEX', ['group:A']],
    ['Tỉnh đứng thứ hai vùng về PCI', ['rank:2']],
    ['tỷ lệ số hóa hồ sơ đạt 72,5%, tăng 12,4%', ['share:72.5', 'delta:12.4']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  it.each([
    '41/63 địa phương có chỉ số tăng, 6/6 vùng đạt trên 80%',
    'bảng xếp hạng 63 tỉnh, thành phố',
    'phấn đấu đạt 95% hồ sơ trực tuyến, tối thiểu 90%',
    '5 điểm cầu, 12 điểm trường, điểm bưu điện - văn hóa xã',
    'hoàn thành 19/19 tiêu chí, quý II/2024, ngày 15/4',
    'kỳ họp thứ 5, lần thứ 17, sáng thứ 2',
    'trách nhiệm của người đứng đầu; nhóm 10 tỉnh dẫn đầu',
    'thu ngân sách tăng 12% so với cùng kỳ; VN-Index tăng 5,2 điểm',
    'Huân chương Lao động hạng Ba; khách sạn xếp hạng 5 sao',
    'ở những vị trí nhất định; quy trình xếp hạng năm nay; mật độ 1,1 điểm/km2',
    'CLB đang xếp thứ 5 với 22 điểm trên BXH',
    'Quyết định số 71/193/QĐ-UBND',
    'phấn đấu chỉ số PCI xếp thứ 15, tỉnh phải dẫn đầu cả nước',
    'phát triển mạng viễn thông đến năm 2030 dẫn đầu cả nước',
    'GRDP tăng 8,1%, đứng thứ 3 vùng; đứng thứ 2 toàn quốc về số người nhiễm',
    'trao cờ cho các đoàn xếp từ thứ 1 đến thứ 10',
    'Bộ trưởng đứng thứ tư từ trái sang',
    'xử lý 5/33 điểm ùn tắc, số điểm ùn tắc còn 51 điểm',
    'theo PCI, 66% doanh nghiệp phải trả chi phí',
    'giao dịch trực tuyến đạt 70-80%',
  ])('finds none in: %s', (text) => {
    expect(brief(text)).toEqual([]);
  });

  const PADDING = 'Trận đấu diễn ra trên sân nhà trước đông đảo khán giả. '.repeat(8);

  it.each([
    'Đội khách xếp thứ 3 với 49 điểm, kém đội dẫn đầu 9 điểm.',
    'Thí sinh này đạt 27,95 điểm, đứng thứ 2 khối A1.',
    'Hãng xe đứng thứ 2 với 16,4% thị phần.',
  ])('needs an article of some length to speak of administrations: %s', (sentence) => {
    expect(brief(PADDING + sentence)).toEqual([]);
  });

  it('takes what stands around for it, or the headline', () => {
    const ranked = 'Tỉnh xếp thứ 9/63, tăng 4 bậc.';
    expect(brief(PADDING + ranked)).toEqual([]);
    expect(brief(`${PADDING}Kết quả cải cách hành chính được công bố. ${ranked}`)).toHaveLength(2);
    const { figures } = annotate({
      title: 'Công bố kết quả chuyển đổi số',
      sapo: null,
      text: PADDING + ranked,
      day: null,
      host: '',
    });
    expect(figures).toHaveLength(2);
  });

  it('takes the year from the clause, index and subject from the sentence', () => {
    const [first, second] = figuresOf(
      'Nếu năm 2022, huyện Lạc Sơn xếp thứ 3 về chỉ số cải cách hành chính thì năm 2023 xếp thứ 8/10.',
    );
    expect(first).toMatchObject({ index: 'par', year: 2022, rank: 3, subject: 'huyện Lạc Sơn' });
    expect(second).toMatchObject({ index: 'par', year: 2023, rank: 8, of: 10, subject: 'huyện Lạc Sơn' });
    expect(first?.sentence).toContain('Nếu năm 2022');
  });

  it.each([
    ['tỉnh Hà Giang xếp thứ 20, chỉ sau Đà Nẵng và Quảng Ninh, đạt 86,2 điểm PAR INDEX', 'tỉnh Hà Giang'],
    ['Tỉnh Bắc Ninh vượt qua Hải Phòng, vươn lên vị trí thứ nhất DTI', 'tỉnh Bắc Ninh'],
    ['Huyện Mai Châu cùng với huyện Đà Bắc đạt 90,1 điểm CCHC', 'huyện Mai Châu'],
    ['Kết quả CCHC của tỉnh Hòa Bình: Sở Nội vụ đạt 95,2 điểm', 'Sở Nội vụ'],
    ['DDCI: xếp thứ 2 là Sở Xây dựng với 84,9 điểm', 'Sở Xây dựng'],
    ['Theo Bộ Nội vụ, Hà Nội đạt 85,2% PAR INDEX', 'thành phố Hà Nội'],
    ['Hà Nội được Bộ Nội vụ xếp thứ 4 về PAR INDEX', 'thành phố Hà Nội'],
    [
      'Bộ Lao động, Thương binh và Xã hội đứng cuối PAR INDEX với kết quả 70,2%',
      'Bộ Lao động, Thương binh và Xã hội',
    ],
    ['PAR INDEX của tỉnh thấp hơn Cao Bằng (86,1%)', 'tỉnh Cao Bằng'],
    ['Về CCHC, hai nơi (huyện Mai Châu, huyện Đà Bắc) còn thấp, có đơn vị tăng 5 bậc', null],
    ['Bắc Ninh, Hà Nam và Thái Bình lần lượt xếp thứ 3 và thứ 5 về PAR INDEX', null],
  ])('of %s', (text, subject) => {
    const figures = figuresOf(text);
    expect(figures).not.toHaveLength(0);
    for (const one of figures) expect(one.subject).toBe(subject);
  });

  it.each([
    ['Sáu tháng đầu năm 2017, PAPI của tỉnh giảm 8 bậc', [null]],
    ['Sau năm 2012, tỉnh xếp hạng thứ hai về cải cách hành chính', [null]],
    ['Từ năm 2009 đến nay, tỉnh đứng đầu cả nước về PCI', [null]],
    ['Thực hiện “Năm kỷ cương 2017”, PCI tăng 10 bậc', [null]],
    ['Chỉ số CCHC giảm so với năm 2012 (giảm 1,47%)', [null]],
    ['PCI giảm so với năm 2015 (từ thứ 52 xuống thứ 59)', [null]],
    ['PCI tăng 9 bậc so với xếp hạng năm 2014, xếp thứ 6', [null, null]],
    ['PCI đứng thứ 28 (năm 2022 đứng thứ 35), tăng 7 bậc', [null, 2022, null]],
    ['PCI cao hơn năm 2021, xếp thứ 12', [null]],
    ['Trong giai đoạn 2016 - 2020, PCI đứng thứ 9', [null]],
    ['SIPAS tăng so với năm 2022 (82,90%)', [2022]],
    ['Chỉ số cải cách (PAR INDEX 2023) đạt 85,1%', [2023]],
    ['Quý I năm 2025, Bộ chỉ số 766 đạt 84,2 điểm', [2025]],
  ])('of the year: %s', (text, years) => {
    expect(figuresOf(text).map((one) => one.year)).toEqual(years);
  });

  it('keeps figures that contradict each other side by side', () => {
    expect(brief('PAR INDEX đạt 86,89%. Theo nguồn khác, PAR INDEX đạt 86,76%.')).toEqual([
      'score:86.89',
      'score:86.76',
    ]);
  });
});
