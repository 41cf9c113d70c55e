/** Articles of our own writing, in the manner of provincial papers: places and people are invented or general. */
import type { Article } from '@/utils/article';

const OUTLETS = [
  ['baohoabinh.com.vn', 'Báo Hoà Bình'],
  ['baophutho.vn', 'Báo Phú Thọ'],
  ['baothainguyen.vn', 'Báo Thái Nguyên'],
  ['baodongnai.com.vn', 'Báo Đồng Nai'],
  ['quangninh.gov.vn', 'Cổng TTĐT tỉnh Quảng Ninh'],
] as const;

const TITLES = [
  'Xã Yên Sơn đưa bộ phận một cửa về từng thôn, người dân nộp hồ sơ không phải đi xa',
  'Chỉ số cải cách hành chính năm 2025: Ba huyện tăng hạng, hai sở tụt xuống nhóm cuối vì hồ sơ trễ hẹn kéo dài',
  'Tập huấn chữ ký số cho cán bộ cấp xã',
  'Kế hoạch số 28/KH-UBND về tuyên truyền cải cách hành chính: mỗi cơ quan ít nhất hai tin, bài một tháng',
  'Đối thoại với doanh nghiệp về thủ tục đất đai: “Hồ sơ chờ bảy tháng, hỏi ba nơi không nơi nào trả lời”',
  'Giải ngân vốn đầu tư công quý III đạt 61,4 % kế hoạch',
  'Tổ công nghệ số cộng đồng phường Thịnh Đức hướng dẫn người cao tuổi dùng dịch vụ công trực tuyến toàn trình',
  'Công khai danh sách cơ quan chậm trả lời phản ánh, kiến nghị của người dân trên Cổng dịch vụ công',
  'Sau sắp xếp, trung tâm phục vụ hành chính công xã Quyết Thắng nhận hơn 400 hồ sơ mỗi tuần',
  'Thanh tra việc tiếp công dân tại tám xã',
  'Người giữ lửa phong trào “Ngày thứ Sáu không hẹn”',
  'Nghị quyết 76/NQ-CP sau bốn năm: những việc đã xong và những việc còn nợ dân',
] as const;

const SAPOS = [
  'Từ đầu tháng, cán bộ xã mang máy tính và máy quét về nhà văn hoá thôn hai buổi mỗi tuần. Người dân ở các xóm xa không còn phải vượt hơn mười cây số đường đèo để nộp một tờ khai.',
  'Kết quả vừa công bố cho thấy khoảng cách giữa nhóm đầu và nhóm cuối rộng thêm 4,2 điểm. Tiêu chí mất điểm nhiều nhất vẫn là trả kết quả đúng hẹn.',
  null,
  'Kế hoạch giao chỉ tiêu cụ thể cho từng cơ quan và lấy tin, bài đã đăng làm tài liệu kiểm chứng khi chấm điểm cuối năm.',
] as const;

const SECTIONS = ['Cải cách hành chính', 'Thời sự', 'Kinh tế', null, 'Bạn đọc'] as const;
const TAGS = [['CCHC 2026'], [], ['CCHC 2026', 'minh chứng quý III'], [], ['cần trả lời']] as const;
const DAY = 86_400_000;

/** The clock of the samples: 23/11/2026, 08:30 in Vietnam. */
export const sampleNow = Date.parse('2026-11-23T08:30:00+07:00');

/** The nth newest sample article; the same n gives the same article. */
export function sampleArticle(n: number): Article {
  const [host, outlet] = OUTLETS[n % OUTLETS.length]!;
  const at = sampleNow - n * 0.37 * DAY;
  const published = new Date(at + 7 * 3_600_000 - DAY / 3).toISOString();
  const url = `https://${host}/cai-cach-hanh-chinh/bai-${190_000 - n}.html`;
  return {
    id: n + 1,
    kind: n === 9 ? 'link' : 'article',
    url,
    originalUrl: url,
    host,
    outlet,
    title: TITLES[n % TITLES.length]!,
    sapo: SAPOS[n % SAPOS.length]!,
    byline: n % 3 === 0 ? 'Linh Trang' : null,
    section: SECTIONS[n % SECTIONS.length]!,
    published: {
      day: published.slice(0, 10),
      time: n % 2 ? published.slice(11, 16) : null,
      printed: null,
      from: 'page',
      confidence: 'sure',
    },
    sortAt: at - DAY / 3,
    savedAt: at,
    updatedAt: at,
    wordCount: 640 + ((n * 37) % 700),
    contentHash: 'a'.repeat(64),
    fingerprint: null,
    revisions: n === 0 ? 1 : 0,
    tags: TAGS[n % TAGS.length]!,
    note: n === 0 ? 'Dùng cho tiêu chí 4.1, đã báo cáo quý III.' : '',
    readAt: n % 4 === 0 || n === 5 ? null : at + DAY / 24,
    starredAt: n % 5 === 1 ? at : null,
    archivedAt: null,
    deletedAt: null,
    followUp: n === 4 ? 'open' : 'none',
    topics: ['tthc', 'chuyen-doi-so'],
    provinces: ['hoabinh'],
  };
}
