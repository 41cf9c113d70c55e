import { describe, expect, it } from 'vitest';
import { cited } from './cited';

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
