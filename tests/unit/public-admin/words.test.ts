import { describe, expect, it } from 'vitest';
import { effectiveTopics, noCorrections } from '@/utils/article';
import { annotate, formIds, topicIds } from '@/utils/public-admin';

const of = (text: string, title = '', section: string | null = null) =>
  annotate({ title, sapo: null, text, day: '2024-04-17', host: 'baohoabinh.com.vn', section });

describe('abbreviations', () => {
  const long = (text: string) =>
    Object.fromEntries(of(text).abbreviations.map((one) => [one.short, one.long]));

  it("takes the article's own definition before the table's", () => {
    expect(long('thi công chức cấp huyện (CCCH). Kỳ CCCH mở.')).toEqual({ CCCH: 'công chức cấp huyện' });
    expect(of('tổ chức Đoàn thể (TTHC)').abbreviations[0]?.from).not.toBe('article');
    expect(of('thử thách hợp chuẩn (TTHC) mở rộng').abbreviations[0]).toMatchObject({
      short: 'TTHC',
      long: 'thử thách hợp chuẩn',
      from: 'article',
    });
  });

  it('passes over small words and reads Đ and marks', () => {
    expect(long('Ủy ban và Mặt trận (UBMT), đơn vị sự nghiệp (ĐVSN)')).toEqual({
      UBMT: 'Ủy ban và Mặt trận',
      ĐVSN: 'đơn vị sự nghiệp',
    });
  });

  it('expands what is sure, and the ambiguous only with a reason', () => {
    expect(long('LLVT và UBKT')).toEqual({ LLVT: 'lực lượng vũ trang', UBKT: 'Ủy ban Kiểm tra' });
    expect(of('Phó Bí thư TT Tỉnh ủy').abbreviations.find((one) => one.short === 'TT')).toMatchObject({
      long: 'Thường trực',
      because: 'tỉnh ủy',
    });
    expect(long('khu TT mới')).toEqual({});
  });

  it('leaves codes inside citations and words in capitals alone', () => {
    expect(long('Kế hoạch số 28/KH-UBND')).toEqual({});
    expect(long('HỘI NGHỊ TẬP HUẤN CÁN BỘ')).toEqual({});
  });
});

describe('topics', () => {
  it('labels with the words that caused it', () => {
    const [topic] = of(
      'Bộ phận một cửa niêm yết thủ tục hành chính.',
      'Đơn giản hóa thủ tục tại bộ phận một cửa',
    ).topics;
    expect(topic?.id).toBe('tthc');
    expect(topic?.because).toEqual(
      expect.arrayContaining(['bộ phận một cửa', 'đơn giản hóa thủ tục', 'thủ tục hành chính']),
    );
  });

  it('counts a phrase that only looks like another out', () => {
    expect(
      of('', 'Tiếp nhận hồ sơ phi địa giới hành chính tại bộ phận một cửa').topics.map((one) => one.id),
    ).toEqual(['tthc']);
  });

  it('matches both styles of tone marks once, and never without marks', () => {
    expect(of('', 'Ủy ban Kiểm tra làm việc').topics[0]?.id).toBe('xay-dung-dang');
    expect(of('', 'Uỷ ban Kiểm tra làm việc').topics[0]?.because).toEqual(['Ủy ban Kiểm tra']);
    expect(of('', 'cai cach the che').topics).toEqual([]);
  });

  it('keeps three at most, from a table of known ids', () => {
    const { topics } = of('', 'Chuyển đổi số, an toàn giao thông, nông thôn mới, tiếp công dân, HĐND');
    expect(topics).toHaveLength(3);
    for (const { id } of topics) expect(topicIds).toContain(id);
  });

  it('counts as the reader corrected it', () => {
    const article = { title: 'Chuyển đổi số', sapo: null, text: '', day: null, host: '' };
    const corrections = { ...noCorrections, topicsRemoved: ['chuyen-doi-so'], topicsAdded: ['atgt'] };
    const again = annotate(article, corrections);
    expect(again.topics.map((topic) => topic.id)).toEqual(['chuyen-doi-so']);
    expect(effectiveTopics(again)).toEqual(['atgt']);
  });
});

it('reads a definition whose bracket repeats the words before it', () => {
  const [found] = of('Luật phòng, chống tác hại thuốc lá (PCTH thuốc lá) có hiệu lực.').abbreviations;
  expect(found).toMatchObject({ short: 'PCTH', long: 'phòng, chống tác hại', from: 'article' });
});

it.each([
  ['CQĐT Công an tỉnh đã khởi tố vụ án.', 'cơ quan điều tra'],
  ['Tỉnh xây dựng CQĐT từ năm 2019.', 'chính quyền điện tử'],
  ['Thực hiện chính sách NCC với cách mạng.', 'người có công'],
  ['CQĐT.', undefined],
])('reads what the police and the administration shorten alike: %s', (text, long) => {
  expect(of(text).abbreviations[0]?.long).toBe(long);
});

describe('forms of one row of the table', () => {
  it.each([
    ['GCN', 'giấy chứng nhận'],
    ['GCNQSDĐ', 'giấy chứng nhận quyền sử dụng đất'],
    ['MTTQ', 'Mặt trận Tổ quốc'],
    ['UBMTTQ', 'Ủy ban Mặt trận Tổ quốc'],
    ['VKSND', 'Viện kiểm sát nhân dân'],
    ['VSATTP', 'vệ sinh an toàn thực phẩm'],
    ['ATTP', 'an toàn thực phẩm'],
    ['CBCC', 'cán bộ, công chức'],
    ['PGS', 'phó giáo sư'],
    ['TNCS', 'Thanh niên Cộng sản'],
    ['CCCD', 'căn cước công dân'],
    ['XPVPHC', 'xử phạt vi phạm hành chính'],
  ])('%s is %s', (short, long) => {
    expect(of(`Theo ${short} thì vậy.`).abbreviations[0]).toMatchObject({ short, long, from: 'table' });
  });
});

describe('form', () => {
  it.each([
    ['phong-van', 'Phỏng vấn Giám đốc sở', 'Một câu.', null],
    ['phong-van', 'Về một cửa', 'PV: Một?\nÔng A: Hai.\nPV: Ba?\nÔng A: Bốn.\nPV: Năm?', null],
    ['phong-su', 'Chuyện ở bản', 'Một câu.', 'Phóng sự'],
    ['chuyen-de', 'Một cửa gần dân - Bài 2: Bước chuyển', 'Một câu.', null],
    ['do-hoa', '[Infographic] Chỉ số của tỉnh', 'Một câu.', null],
    ['tin', 'Khai trương một cửa', 'Sáng nay, một cửa khai trương.', null],
    ['bai', 'Một cửa gần dân', 'chữ '.repeat(400), null],
  ])('guesses %s', (id, title, text, section) => {
    const { form } = of(text, title, section);
    expect(form?.id).toBe(id);
    expect(form?.because).not.toBe('');
    expect(formIds).toContain(id);
  });

  it('guesses nothing from nothing', () => {
    expect(of('').form).toBeNull();
  });
});
