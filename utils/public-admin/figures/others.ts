/**
 * Whose figures are not ours: of customers, schools, hospitals, airlines and teams, of other countries, and by measures
 * that say nothing about administrations. They stand in the same articles, often in the same paragraph.
 */
import { CUSTOMERS, mentions } from './indexes';

/** Who is ranked or scored. Where an administration is named nearer to the figure, it is that one's. */
const WHO =
  /(?<!\p{L})(?:(?<!(?:môi|thị|hiện|công|lập)\s+)trường(?!\s+hợp)|đại\s+học|sinh\s+viên|học\s+sinh|(?:bệnh\s+viện|trung\s+tâm\s+y\s+tế|công\s+ty)(?:\s+(?:đa\s+khoa|điện\s+lực|cấp\s+nước|tỉnh|huyện|thành\s+phố|tuyến))*|học\s+viện|quỹ\s+tín\s+dụng|câu\s+lạc\s+bộ|(?<!\p{L})lớp(?!\s+(?:tập|bồi|đào))|vận\s+động\s+viên|sản\s+phẩm|bằng\s+lái(?:\s+xe)?(?:\s+việt\s+nam)?|ngành\s+ngân\s+hàng|vietcombank|quân\s+đội(?:\s+việt\s+nam)?|người\s+bệnh|bệnh\s+nhân|khách\s+hàng|du\s+khách|hành\s+khách|sân\s+bay|cảng|hãng|(?<!ủy\s+ban\s+)tập\s+đoàn|ngân\s+hàng(?!\s+(?:nhà\s+nước|thế\s+giới|chính\s+sách))|thương\s+hiệu|(?:đội\s+)?tuyển\s+việt\s+nam|đội\s+tuyển|tác\s+phẩm|tác\s+giả|hộ\s+chiếu(?:\s+việt\s+nam)?|viettel|vnpt|vietnam\s+airlines)(?!\p{L})/gu;
const ADMINISTRATION =
  /(?<!\p{L})(?:tỉnh|thành\s+phố|tp\.?|quận|huyện|thị\s+xã|xã|phường|sở|bộ|cục|ubnd|ủy\s+ban|việt\s+nam|nước\s+ta|cơ\s+quan|đơn\s+vị|địa\s+phương)(?!\p{L})/u;

/** "nhờ Viettel, chuyển đổi số đứng thứ 8": nearer than who helped. */
const REFORM =
  /(?<!\p{L})(?:cải\s+cách|cchc|hành\s+chính|chuyển\s+đổi\s+số|chính\s+quyền|dịch\s+vụ\s+công)(?!\p{L})/u;

/** By what. Said of the figure in its own clause, it is that measure's, whoever bears it. */
const WHAT =
  /(?<!\p{L})(?:hạnh\s+phúc|chất\s+lượng\s+(?:không\s+khí|sống|cuộc\s+sống|giáo\s+dục|bệnh\s+viện)|aqi|đáng\s+sống|chỉ\s+số\s+thông\s+minh|tự\s+do\s+(?:kinh\s+tế|báo\s+chí)|hộ\s+chiếu|phát\s+triển\s+con\s+người|hòa\s+bình\s+toàn\s+cầu|bán\s+lẻ|bình\s+đẳng\s+giới|logistics|pisa|tiêm\s+chủng|ocop|tốc\s+độ\s+(?:internet|mạng)|facebook|thị\s+phần|tín\s+nhiệm(?!\s+(?:của|đối))|giải\s+ngân|nông\s+thôn\s+mới|(?:cuộc|hội)\s+thi|điểm\s+đến|thành\s+phố\s+tốt|(?<=(?:cạnh\s+tranh|phát\s+triển)(?:\s+(?:của|ngành))?\s+)du\s+lịch|điểm\s+trung\s+bình\s+các|thăm\s+dò|đảng\s+(?:cộng\s+h|dân\s+chủ|bảo\s+thủ|lao\s+động)\p{L}*|hài\s+lòng\s+(?:với|về)\s+(?:ông|bà)|vnr\s?500|fortune|forbes|tripadvisor|skytrax|world's\s+best|trong\s+danh\s+sách\s+của\s+tạp\s+chí)(?!\p{L})/u;

const OF_CUSTOMERS = new RegExp(`hài\\s+lòng${CUSTOMERS}`, 'u');
/** What administrations are ranked by; "đứng thứ 8 về …" says it outright. */
const GOVERNING =
  /cải\s+cách|cchc|hành\s+chính|thủ\s+tục|tthc|dịch\s+vụ\s+công|chuyển\s+đổi|điện\s+tử|(?:chính\s+quyền|kinh\s+tế|xã\s+hội|hạ\s+tầng|kỹ\s+năng|nhận\s+thức)\s+số|đô\s+thị\s+thông\s+minh|công\s+nghệ|cntt|ict|viễn\s+thông|an\s+(?:toàn|ninh)|cổng|hài\s+lòng|cạnh\s+tranh|kinh\s+doanh|đầu\s+tư|quản\s+trị|hiệu\s+quả|minh\s+bạch|công\s+khai|tham\s+nhũng|sáng\s+tạo|phục\s+vụ|xanh|hồ\s+sơ|trực\s+tuyến|thuế|tiếp\s+cận|gia\s+nhập|phá\s+sản|cấp\s+phép|đăng\s+ký|khởi\s+sự|chi\s+phí|đất\s+đai|pháp\s+l|thiết\s+chế|thể\s+chế|năng\s+động|chỉ\s+số|nhân\s+lực|điều\s+hành|kỷ\s+cương|công\s+vụ|tiêu\s+chí|kết\s+quả|điểm|thông\s+tin|mức\s+độ|thực\s+hiện|xếp\s+hạng|lĩnh\s+vực|nội\s+dung|chính\s+sách|doanh\s+nghiệp|phát\s+triển|ứng\s+dụng|xây\s+dựng|công\s+tác|giải\s+(?:quyết|trình)|trách\s+nhiệm|cung\s+ứng|tham\s+gia|số\s+hóa|thanh\s+toán|văn\s+bản|người\s+dân|vay\s+vốn/u;

/** "chỉ số giá sinh hoạt của Hà Nội đứng đầu": another index, by its name; "chỉ số của tỉnh", "chỉ số này" name none. */
const NAMED_INDEX =
  /(?<!\p{L})chỉ\s+số\s+(?!(?:của|này|đó|trên|ấy|tổng|thành|chung|cấp|được|tăng|giảm|đạt|xếp|đứng|năm|có|là|cao|thấp|cụ|khác|và|đánh|tác|phần|trụ|cơ|con|môi|đào|hỗ|lao|tính|gii|gci|egdi|osi|tii|hci|về|trong|với|thứ|vươn|tụt|vẫn|đã|ta|tỉnh|mà|quan|cải)(?!\p{L}))(\p{L}{2,}[^;,(]{0,60})$/u;

const COUNTRY =
  '(?:hoa\\s+kỳ|trung\\s+quốc|nhật\\s+bản|hàn\\s+quốc|ấn\\s+độ|singapore|thái\\s+lan|malaysia|indonesia|philippines|campuchia|brunei|myanmar|lào(?!\\s+cai)|đài\\s+loan|hồng\\s+kông|hong\\s+kong|đan\\s+mạch|estonia|phần\\s+lan|thụy\\s+(?:điển|sĩ)|na\\s+uy|new\\s+zealand|australia|canada|brazil|ukraine|hà\\s+lan|áo(?=\\s+(?:đứng|xếp))|vương\\s+quốc\\s+anh|(?<=(?:^|[,;(]|khi|và)\\s*)mỹ(?=\\s+(?:đứng|xếp|dẫn|tăng|tụt|giảm))|nước\\s+(?:anh|đức|pháp|nga|mỹ|này|bạn)|quốc\\s+gia\\s+này)';
const COUNTRIES = new RegExp(`(?<!\\p{L})${COUNTRY}(?!\\p{L})`, 'gu');
/** Only compared with, or where someone comes from: "chỉ sau Singapore, Thái Lan và Malaysia", "nhà đầu tư Nhật Bản". */
const NOT_RANKED = new RegExp(
  `(?<!\\p{L})(?:sau|hơn|trên|với|như|bằng|vượt|qua|kém|doanh\\s+nghiệp|nhà\\s+đầu\\s+tư|chuyên\\s+gia|tổ\\s+chức|đối\\s+tác|vốn|đại\\s+sứ\\s+quán|từ|tại|ở|sang)\\s+(?:cả\\s+|của\\s+)?${COUNTRY}(?:(?:\\s*,\\s*|\\s+và\\s+)${COUNTRY})*`,
  'gu',
);

const OUR_COUNTRY = /(?<!\p{L})(?:việt\s+nam|nước\s+ta)(?!\p{L})/u;

/** What stands after the last hit, or null without one. */
function afterLast(text: string, pattern: RegExp): string | null {
  let rest: string | null = null;
  for (const match of text.matchAll(pattern)) rest = text.slice(match.index + match[0].length);
  return rest;
}

/** @param ranks true for what is ranked: "đứng thứ 8 về …" names its measure. */
export function ofOthers(key: string, start: number, end: number, ranks: boolean): boolean {
  const before = /[^;]*$/u.exec(key.slice(Math.max(0, start - 160), start))?.[0] ?? '';
  const after = /^(?:[^;,.(]|,\s+thành\s)*/u.exec(key.slice(end, end + 110))?.[0] ?? '';
  if (mentions(before).length > 0 || mentions(after).length > 0) return false;
  const clause = /(?:[^,]|,(?=\d))*(?:,(?:[^,]|,(?=\d))*)?$/u.exec(before)?.[0] ?? before;
  const who = afterLast(clause, WHO);
  if (who !== null && !ADMINISTRATION.test(who) && !REFORM.test(who)) return true;
  if (WHAT.test(clause) || WHAT.test(after) || OF_CUSTOMERS.test(clause) || OF_CUSTOMERS.test(after))
    return true;
  const index = NAMED_INDEX.exec(clause)?.[1];
  if (index !== undefined && !GOVERNING.test(index)) return true;
  const abroad = afterLast(
    before.replace(NOT_RANKED, (text) => ' '.repeat(text.length)),
    COUNTRIES,
  );
  if (abroad !== null && !ADMINISTRATION.test(abroad) && !OUR_COUNTRY.test(abroad)) return true;
  const by = ranks ? /(?<!\p{L})(?<!thuộc\s+)về\s+(.{3,})$/u.exec(after)?.[1] : undefined;
  return by !== undefined && !GOVERNING.test(by);
}
