import { describe, expect, it } from 'vitest';
import { brief, figuresOf } from './brief';

describe('shares that go on', () => {
  it.each([
    ['Tỷ lệ số hóa kết quả đạt 71,2%, thanh toán trực tuyến 43%', ['share:71.2', 'share:43']],
    ['Tỷ lệ đúng hạn của Sở Công Thương đạt 98,1%, của Sở Tư pháp 99%', ['share:98.1', 'share:99']],
    [
      'Tỷ lệ hồ sơ trực tuyến của ba xã lần lượt là 61%, 64,5% và 70%',
      ['share:61', 'share:64.5', 'share:70'],
    ],
    ['Xã bị nhắc vì tỷ lệ chậm, trễ hạn 1,8%', ['share:1.8']],
    ['Có 812 hồ sơ trả trước hạn (chiếm 64%), hồ sơ quá hạn chiếm 0,4 %', ['share:64', 'share:0.4']],
    ['Quý I có 97,3% hồ sơ đúng hạn, 2,7% hồ sơ trễ hạn', ['share:97.3', 'share:2.7']],
    ['Qua 300 phiếu, có 288 phiếu hài lòng, chiếm 96% khi làm thủ tục', ['share:96']],
    ['Khảo sát tại bộ phận một cửa: 93,5% người dân hài lòng', ['share:93.5']],
    ['Đã giải quyết đúng hạn 512/520 hồ sơ (đạt 98,5%)', ['share:98.5']],
  ])('%s', (text, figures) => {
    expect(brief(text)).toEqual(figures);
  });

  it.each([
    'Doanh thu bán hàng trực tuyến chiếm 28% tổng doanh thu ngành',
    'Lượng hồ sơ đất đai chiếm 45% tổng số hồ sơ',
    'Có 12% người dân không hài lòng với thủ tục',
    'Phấn đấu hồ sơ trực tuyến chiếm 90% tổng số hồ sơ',
    'Tỷ lệ thanh toán trực tuyến tăng, nước sạch nông thôn 95%',
  ])('are none of another thing or wanted: %s', (text) => {
    expect(brief(text)).toEqual([]);
  });
});

describe('a value before and after', () => {
  it.each([
    ['Tỷ lệ hồ sơ trực tuyến từ 38,5% (2022) lên 74% (năm 2024)', ['share:38.5', 'share:74']],
    ['PAR INDEX của tỉnh giảm từ 86,1% xuống còn 84,9%', ['score:86.1', 'score:84.9']],
    ['SIPAS năm 2021 đạt 81,4%, năm 2022 tăng lên 84,3%', ['score:81.4', 'score:84.3']],
    ['PAR INDEX đạt 82,1%, tăng lên 3,4% so với năm trước', ['score:82.1', 'delta:3.4']],
  ])('%s', (text, figures) => {
    expect(brief(text)).toEqual(figures);
  });

  it('gives each the year in its own bracket', () => {
    const figures = figuresOf('Tỷ lệ hồ sơ trực tuyến từ 38,5% (2022) lên 74% (năm 2024)');
    expect(figures.map(({ year }) => year)).toEqual([2022, 2024]);
  });

  it.each([
    'Tỉnh sẽ nâng tỷ lệ số hóa hồ sơ từ 50% lên 80%',
    'Phấn đấu đưa tỷ lệ hồ sơ trực tuyến từ 60% lên 90%',
    'Tỷ lệ hộ nghèo giảm từ 12% xuống 9%',
    'Thuế giảm từ 10% xuống 8% khi nộp hồ sơ trực tuyến',
  ])('is none where it is to become so, or of another thing: %s', (text) => {
    expect(brief(text)).toEqual([]);
  });
});

describe('scores and changes in other words', () => {
  it.each([
    ['PCI của tỉnh rớt 6 bậc, còn 61,2 điểm', ['delta:6', 'score:61.2']],
    ['SIPAS của tỉnh là 82,4%, cao hơn trung bình cả nước 0,2%', ['score:82.4', 'delta:0.2']],
    [
      'PAPI của tỉnh đạt 43,5 điểm, cao hơn mức trung bình của cả nước là 42,1 điểm',
      ['score:43.5', 'score:42.1'],
    ],
    ['PAR INDEX tăng nhiều nhất là Hà Giang (+5,2%), giảm là Kon Tum (-1,1%)', ['delta:5.2', 'delta:1.1']],
    ['Trong PAPI, thủ tục hành chính công ở mức 7,4/10', ['score:7.4']],
    ['Tỉnh xếp hạng 22 về ứng dụng công nghệ thông tin với chỉ số 0,512', ['rank:22', 'score:0.512']],
    ['Lĩnh vực tổ chức bộ máy đạt 91,2%, riêng tài chính công mới đạt 70,5%', ['score:91.2', 'score:70.5']],
    ['Theo PAR INDEX, năm 2020 tỉnh đứng thứ 55, năm 2022 đã lên thứ 31', ['rank:55', 'rank:31']],
    ['PCI của Lai Châu lần đầu lên hạng thứ 25', ['rank:25']],
    ['Chỉ số PAPI của tỉnh xếp vào nhóm 2, với 43,1 điểm', ['group:2', 'score:43.1']],
    [
      'Huyện Kim Bôi đứng thứ nhất với 89,7 điểm; huyện Lạc Sơn thứ hai với 88,9 điểm',
      ['rank:1', 'score:89.7', 'rank:2', 'score:88.9'],
    ],
    ['Quảng Ninh lần thứ 6 liên tiếp giữ ngôi đầu PCI', ['rank:1']],
  ])('%s', (text, figures) => {
    expect(brief(text)).toEqual(figures);
  });

  it.each([
    'Giá lúa ở mức 7,4/10 so với giá trần',
    'Tỉnh thuộc nhóm dẫn đầu DTI, cách tỉnh liền sau 0,02',
    'Cán bộ làm PAR INDEX lên thứ 2, thứ 5 hằng tuần',
    'PAR INDEX bị trừ 0,5 điểm ở phần tuyên truyền',
  ])('reads nothing into %s', (text) => {
    expect(brief(text)).toEqual([]);
  });

  it('does not take the first of a group for the first of all', () => {
    expect(brief('Theo PCI, tỉnh xếp thứ 7 và đứng đầu nhóm Tốt')).toEqual(['rank:7']);
  });
});
