/** How scores, ranks, changes and shares are printed. Patterns run on the exact key of one sentence. */
import { NAME } from './names';
import { NUMBER, NUMBER_WORDS } from './numbers';

const N = NUMBER;
const WITHIN = '(?:\\s?/\\s?|\\s+(?:trong|trên)(?:\\s+tổng)?(?:\\s+số)?\\s+)(\\d{1,4})(?![\\d/.,]*\\d)';
const ADVERBS =
  '(?:(?:tới|đến|thêm|lên|liền|liên tiếp|mạnh|nhẹ|vọt|khoảng|trưởng|bình quân|so với năm trước|những|được|đáng kể|xuống|đi|tiếp)\\s+)*';

export const RANK_CHANGE =
  /từ\s+(?:vị\s+trí\s+)?(?:thứ\s+)?(?:hạng\s+|bậc\s+)?(?:thứ\s+)?(\d{1,3})(?:\/(\d{1,3}))?(?:\s*\([^)]{0,30}\)|\s+năm\s+\d{4}|,)?\s+(?:đã\s+)?(?:(?:vươn|tăng|nhảy|tụt|rơi|giảm|cải\s+thiện)\s+(?:lên|xuống|đến|tới)|lên|xuống)\s+(?:vị\s+trí\s+)?(?:thứ\s+)?(?:hạng\s+|bậc\s+)?(?:thứ\s+)?(\d{1,3})(?:\/(\d{1,3}))?(?![\d%.,]*\d|\s*%|\s*điểm)/gu;

/** "điểm" is a spot as often as a mark: điểm cầu, điểm trường, điểm bưu điện. */
const SPOTS =
  'cầu|bưu|trường|du\\s+lịch|đến|nóng|tập|bán|giao|trung|dân|văn|mới|nghẽn|chốt|kiểm|trưng|đầu|cuối|sạt|thi|nhấn|tiếp\\s+nhận|tiếp\\s+công|dừng|đỗ|đen|mua|thu|cung|kết\\s+nối|phát|truy\\s+nhập|đón|quan|sáng|yếu|mạnh|chung|khác|cơ|di\\s+tích|tái|xung|công\\s+cộng|lẻ|nguy|có\\s+nguy|ngập|xả|chợ|hẹn|của\\s+nghị|ùn|bắn|trạm|bỏ\\s+phiếu|mở|giao\\s+dịch|phục\\s+vụ';

export const SPOT = new RegExp(`điểm\\s+(?:${SPOTS})(?!\\p{L})`, 'u');

/** What bears a rank that is printed before it: "thứ hai là TP …", "hạng Ba là xã …". */
const BEARERS =
  'tp\\.?|thành\\s+phố|tỉnh|huyện|quận|thị\\s+xã|xã|phường|sở|bộ|cục|chi\\s+cục|ubnd|công\\s+an|thanh\\s+tra|ngân\\s+hàng|văn\\s+phòng|ban';
const BEARER = `(?=\\s+(?:là|thuộc\\s+về)\\s+(?:${BEARERS})\\s+\\p{L})`;
/** "dẫn đầu …; đứng thứ 2 tỉnh …, thứ 3 tỉnh …": ranks go on bare, each before who bears it. */
export const RANK_NEXT = new RegExp(
  `(?<=(?:[,;:]|(?<!\\p{L})(?:và|tiếp\\s+(?:theo|đến)|kế\\s+(?:tiếp|đến)))\\s*)(?:(?:vị\\s+trí\\s+)?(?:thứ|hạng)\\s+(?:(\\d{1,2})(?=\\s+(?:${BEARERS})\\s+\\p{L})|(\\d{1,2}|${NUMBER_WORDS})(?=\\s+(?:(?:${BEARERS})\\s+)?${NAME}(?!\\p{L}))))`,
  'gu',
);
/** "xếp thứ 13 cả nước và thứ nhất khu vực Tây Nguyên": once more, among fewer. */
export const RANK_AMONG_FEWER = new RegExp(
  `(?<=(?:,|(?<!\\p{L})và)\\s+)(?:(?:vị\\s+trí\\s+)?(?:thứ|hạng))\\s+(\\d{1,2}|${NUMBER_WORDS})(?=\\s+(?:trong\\s+)?(?:khu\\s+vực|vùng|cụm|các\\s+tỉnh)(?!\\p{L}))`,
  'gu',
);
/** "huyện Lạc Sơn thứ hai với 88,9 điểm": behind its bearer, a score right behind it. */
export const RANK_WITH_SCORE = new RegExp(
  `(?<=${NAME}\\s+)(?:thứ|hạng)\\s+(\\d{1,2}|${NUMBER_WORDS})(?=\\s+(?:với|đạt)\\s+(?:\\p{L}+\\s+){0,3}\\d)`,
  'gu',
);
const OF_GROUP = '(?:\\s+(?:khối|nhóm|cụm)(?:\\s+\\p{L}+){1,5}?)?';
export const LISTED_RANK = new RegExp(
  `(?<!\\p{L})(?:(?:xếp|đứng)\\s+)?(?:vị\\s+trí\\s+)?(?:thứ|hạng)\\s+(?:hạng\\s+)?(\\d{1,2}|${NUMBER_WORDS})(?!\\p{L})${OF_GROUP}${BEARER}`,
  'gu',
);
export const LISTED_FIRST = new RegExp(
  `(?<!\\p{L})(?:dẫn\\s+đầu|đứng\\s+đầu|xếp\\s+đầu)${OF_GROUP}${BEARER}`,
  'gu',
);
/** A sentence that ranks: beside it "thứ hai là" counts ranks and not reasons. */
export const RANKING =
  /xếp\s+(?:hạng|loại|thứ|nhất|đầu)|bảng\s+xếp|chỉ\s+số|tiêu\s+chí|dẫn\s+đầu|đứng\s+(?:đầu|thứ|nhất)|(?<!\p{L})hạng\s+nhất|vị\s+trí|thứ\s+hạng/u;

/** "cao hơn (mức) trung bình cả nước 0,2%", "cao hơn năm trước 2,1 điểm": what is compared with may stand between. */
export const THAN_MEAN =
  '(?:(?:so\\s+với\\s+)?(?:cùng\\s+kỳ\\s+)?năm\\s+(?:trước(?:\\s+đó)?|ngoái|20\\d{2})\\s+(?:là\\s+)?|(?:mức\\s+)?(?:trung\\s+bình|bình\\s+quân)\\s+(?:chung\\s+)?(?:của\\s+)?(?:cả\\s+nước|toàn\\s+(?:quốc|tỉnh|ngành|huyện|thành\\s+phố)|các\\s+tỉnh|khu\\s+vực|vùng)\\s+)?';

/** "tăng 3,55 điểm", "giảm 2 bậc", "cao hơn 1,71%". */
export const DELTA = new RegExp(
  `(?<!\\p{L})(tăng(?!\\s+từ)|giảm(?!\\s+từ)|tụt|thăng|cải\\s+thiện|cao\\s+hơn|thấp\\s+hơn|vượt|nhảy|sụt|rớt|rơi|trượt|nhích|hạ|lùi|lên|xuống)\\s+(?:hạng\\s+)?${THAN_MEAN}${ADVERBS}(${N}|(?:${NUMBER_WORDS})(?=\\s))\\s*(điểm\\s+phần\\s+trăm|điểm\\s?%|điểm(?!\\s+(?:${SPOTS})(?!\\p{L}))|%|bậc|thứ\\s+bậc|thứ\\s+hạng|hạng|vị\\s+trí)(?!\\p{L})`,
  'gu',
);

/** "86,26 điểm", "40,62/80 điểm"; places and points of view are not scored. */
export const POINTS = new RegExp(
  `(?<![\\d.,/])(${N})(?:\\s?/\\s?(${N}|\\d{4}))?\\s*điểm(?!\\p{L}|\\s?%|\\s?/\\s?\\p{L}|\\s+(?:phần\\s+trăm|${SPOTS}))(?!\\p{L})`,
  'gu',
);

/** "đạt Chỉ số đánh giá tác động … 92,58%": an index our table does not know, by words that administrations are measured in. */
export const UNKNOWN_INDEX =
  /(?<!\p{L})chỉ\s+số\s+(?:thành\s+phần|đánh\s+giá|đạt|tác\s+động|phục\s+vụ|công\s+khai|sẵn\s+sàng|hiệu\s+quả|điều\s+hành|ứng\s+dụng)(?:\s+\p{L}+){0,14}\s+$/u;
/** "… chỉ số thành phần thấp nhất, với kết quả là 61,9%": named further before, and the score is called one. */
export const PART_INDEX =
  /(?<!\p{L})(?:chỉ\s+số\s+(?:thành\s+phần|đánh\s+giá\s+tác\s+động)|đánh\s+giá\s+tác\s+động\s+của\s+cải\s+cách|t[ỷỉ]\s+lệ\s+điểm)(?!\p{L})/u;
/** "khoảng cách … là 20,77%": how far two scores are apart is nobody's score. */
export const APART =
  /(?<!\p{L})(?:khoảng\s+cách|chênh\s+lệch|cách\s+biệt|(?:cách|kém|thua)\s+(?:tỉnh|thành\s+phố|huyện|xã|địa\s+phương|đơn\s+vị|vị\s+trí))(?!\p{L})/u;

export const PERCENT = new RegExp(`(?<![\\d.,/])(${N})\\s?%`, 'gu');

/** An index between 0 and 1, printed bare. */
export const UNIT_INTERVAL = /(?<![\d.,/])(0[.,]\d{2,4})(?![\d%]|\s?%|\s*(?:điểm|ha|km|m|tỷ|triệu|lần))/gu;
/** An index between 0 and 1 that our table does not know. */
export const UNIT_INDEX =
  /(?<!\p{L})(?:(?:egdi|chỉ\s+số\s+(?:phát\s+triển\s+)?chính\s+phủ\s+điện\s+tử)[^;]{0,60}|xếp\s+hạng\s+(?:(?:mức\s+độ|kết\s+quả|về)\s+)*chuyển\s+đổi\s+số[^;]{0,160}|(?:với|đạt|có)\s+chỉ\s+số\s+(?:là\s+|đạt\s+)?)$/u;
/** "98% hồ sơ được giải quyết đúng hạn" is so; what is to be is said with another verb. */
export const FILES_IN_TIME =
  /^\s*(?:số\s+)?hồ\s+sơ\s+(?:thủ\s+tục\s+hành\s+chính\s+|tthc\s+)?(?:đã\s+|đều\s+)?(?:(?:được\s+)?(?:giải\s+quyết|trả|xử\s+lý)\s+)?(?:kết\s+quả\s+)?(trước\s+và\s+đúng\s+hạn|đúng\s+và\s+trước\s+hạn|đúng\s+hạn|trước\s+hạn|quá\s+hạn|trễ\s+hạn|(?:trước\s+và\s+)?đúng\s+hẹn|trễ\s+hẹn)(?!\p{L})/u;
/** "92,4% người dân hài lòng". */
export const CONTENT =
  /^\s*(?:số\s+)?(?:người\s+dân|công\s+dân|người\s+được\s+hỏi|tổ\s+chức|doanh\s+nghiệp|phiếu|ý\s+kiến)(?:[\s,]+(?!(?:chưa|không|ít|kém)\s)\p{L}+){0,6}?\s+hài\s+lòng(?!\p{L})/u;
/** A score printed without a unit: "PAR INDEX đạt 89,76, xếp thứ 3". */
export const BARE_SCORE =
  /(?:đạt|là|với|điểm\s+số|số\s+điểm|tổng\s+điểm|:)\s+(?<![\d.,/])(\d{2,3}[.,]\d{1,4})(?=\s*(?:$|[,;.)(]|xếp|đứng|tăng|giảm|và))/gu;

/** "bỏ xa … với điểm số 70": whole, but called a score; "số điểm 3" is as often of spots. */
export const CALLED_SCORE =
  /(?<!\p{L})(?:điểm\s+số|tổng\s+điểm|số\s+điểm(?=\s+(?:(?:là|đạt)\s+)?\d+[.,]\d))\s+(?:là\s+|đạt\s+)?(\d{2,3}(?:[.,]\d{1,4})?)(?![\d/%]|[.,]\d|\s*(?:%|điểm|\/))/gu;
/** "xếp hạng … là 167/190 quốc gia"; without "là" or a word of rank before it, so many of so many are counted. */
export const RANK_OF_ALL =
  /(?<=(?<!\p{L})(?:là|ở\s+mức|hạng)\s+)(\d{1,3})\s?\/\s?(\d{2,3})(?=\s+(?:quốc\s+gia|nước|nền\s+kinh|tỉnh|địa\s+phương))/gu;
/** "đứng thứ 133/190 quốc gia, nộp thuế 121/190 quốc gia": of as many as the rank before it. */
export const RANK_ON =
  /(?<![\d/.,])(\d{1,3})\s?\/\s?(\d{2,3})(?=\s+(?:quốc\s+gia|nước|nền\s+kinh|tỉnh|địa\s+phương))/gu;
/** "đang đứng ở vị trí thấp (58/63)": of all provinces, of either era. */
export const RANK_OF_PROVINCES = /(?<=\p{L}\s*\()(\d{1,2})\s?\/\s?(63|34)(?=\s*(?:\)|tỉnh))/gu;
/** "sự quay trở lại của Bình Dương (thứ 4)"; behind a date it is a day of the week. */
export const RANK_IN_BRACKETS =
  /(?<=\p{L}\s*\(\s*)(?:xếp\s+|đứng\s+)?(?:(?:vị\s+trí\s+)?(?:thứ|hạng)|vị\s+trí(?:\s+số)?)\s+(\d{1,3})(?=\s*\))/gu;

/** "lần lượt xếp thứ 3 và thứ 5", "lần lượt xếp thứ 44, 40, 35": those behind the first, told in turn. */
export const RANK_IN_TURN =
  /(?<=(?<!\p{L})lần\s+lượt\s[^;,.]{0,40}(?:thứ|hạng|vị\s+trí)\s+\d{1,3}(?:\/\d{2,3})?(?:\s*(?:[,;]\s*và|[,;]|và)\s*(?:(?:thứ|hạng)\s+)?\d{1,3}(?:\/\d{2,3})?)*\s*(?:[,;]\s*và|[,;]|và)\s+)(?:(?:thứ|hạng)\s+)?(\d{1,3})(?:\s?\/\s?(\d{2,3}))?(?=\s|[,.;)]|$)(?![.,]\d|\s*(?:%|điểm|bậc|hạng|\/))/gu;
/** "PAR INDEX: năm 2021: 40/63, năm 2022: 35/63": of all provinces, of either era, behind a year. */
export const RANK_OF_YEAR =
  /(?<=(?<!\d)20\d{2}\s*(?::|là|xếp|đứng|\(|[-–]\s)\s*)(\d{1,2})\s?\/\s?(63|34)(?![\d/]|[.,]\d)/gu;

/** "xếp thứ 9/10", "vị trí thứ 21/63", "xếp 71/193", "thứ hạng 31", "đứng thứ nhất". */
export const RANK = new RegExp(
  `(?<!\\p{L})(?:(?:xếp|đứng|giữ|ở|đạt|vươn\\s+lên|tụt\\s+xuống|lên|xuống)\\s+)?(?:(?:ở\\s+|tại\\s+)?(?:vị\\s+trí|vị\\s+thứ)(?:\\s+số)?|thứ\\s+hạng|hạng|thứ\\s+bậc|xếp|đứng|thứ)(?:\\s+(?:hạng|thứ))*\\s+(\\d{1,3}|(?:${NUMBER_WORDS})(?!\\p{L}|\\s+(?:định|nay|trước|qua|học|ngoái|vừa|liền|liên|\\d)))(?:${WITHIN})?(?![\\d%]|[.,]\\d|\\s*%)`,
  'gu',
);

export const FIRST_OR_LAST =
  /(?<!\p{L})(?:(?:vươn\s+lên\s+)?(?:dẫn\s+đầu|đứng\s+đầu|xếp\s+đầu|đứng\s+nhất|xếp\s+nhất)|vị\s+trí\s+đầu\s+bảng|(?:giữ|lên|chiếm|giành|đoạt)\s+(?:vững\s+)?(?:ngôi\s+(?:đầu|quán\s+quân)|quán\s+quân))(?:\s+(?:cả\s+nước|toàn\s+quốc|toàn\s+tỉnh|toàn\s+thành\s+phố|khu\s+vực))?(?!\p{L})/gu;

export const GROUP = /(?<!\p{L})nhóm\s+([a-d]|[1-4])(?![\p{L}\d/%]|[.,]\d)/gu;

/** Words before a number that make it a threshold, a target or a guess. */
export const THRESHOLD_BEFORE =
  /(?:^|[\s(])(?:\d{1,3}\s?-|trên|từ|dưới|hơn|ít\s+nhất|tối\s+thiểu|tối\s+đa|không\s+quá|khoảng|gần|đến\s+dưới|tới|phấn\s+đấu\s+(?:đạt\s+)?|mục\s+tiêu|chỉ\s+tiêu|ngưỡng|mốc|mức\s+trên|thang|chiếm|trọng\s+số|đạt\s+từ|đạt\s+trên)\s*$/u;
export const THRESHOLD_AFTER = /^\s*(?:trở\s+(?:lên|xuống)|đến\s+(?:dưới\s+)?\d|trọng\s+số)/u;
export const TARGET =
  /(?<!\p{L})(?:phấn\s+đấu|mục\s+tiêu|chỉ\s+tiêu|đặt\s+ra|yêu\s+cầu\s+đạt|tối\s+thiểu|cho\s+được)(?!\p{L})|đến\s+năm\s+20\d\d\s+(?!(?:\p{L}+\s+){0,2}(?:đã|mới|hiện|chỉ|còn|vẫn|lại|tiếp\s+tục)\s)(?:\p{L}+\s+){0,3}$/u;
/** "đến năm 2020 các cơ quan cung cấp … đạt 50%": to be so by then, unless it is said to be so. */
export const BY_YEAR =
  /(?<!\p{L}|tính\s+)đến\s+(?:hết\s+)?năm\s+20\d\d(?![^;]*(?<!\p{L})(?:đã|mới|hiện|chỉ|nay)(?!\p{L}))[^;]*$/u;
/** "66% trong số 11.000 doanh nghiệp được hỏi": who answered so, no score. */
export const OF_ASKED =
  /^\s*(?:trong\s+số|số|của\s+số|doanh\s+nghiệp|dn|người|hộ|khách|cử\s+tri|phiếu|ý\s+kiến)(?!\p{L})/u;
/** "23% doanh nghiệp có cán bộ chuyên trách": counted of enterprises and people, whatever is named before. */
export const OF_OTHERS =
  /^\s*(?:số\s+)?(?:doanh\s+nghiệp|dn|người(?:\s+dân)?|hộ|khách)(?!\p{L})(?!\s+hài\s+lòng)/u;
/** "phấn đấu … đạt 45%; … đạt 65%": every item of the list is wanted, until something is said to be so. */
export const WISH_LIST =
  /(?<!\p{L})phấn\s+đấu(?!\p{L})(?!.*(?<!\p{L})(?:đã|mới|kết\s+quả|hiện|thực\s+tế)(?!\p{L}))/u;
/** Ranks by size and not by how an administration does: "đứng thứ 2 về số người nhiễm", "dẫn đầu về thu hút FDI". */
export const BY_SIZE =
  /(?<!\p{L})(?:số\s+(?:người|lượng|ca|vụ|hộ)|lượng|doanh\s+(?:thu|số)|tài\s+nguyên|thị\s+trường|sản\s+lượng|diện\s+tích|dân\s+số|xuất\s+khẩu|kim\s+ngạch|thu\s+ngân\s+sách|grdp|gdp|fdi|thu\s+hút|(?<!lần\s+)lượt|thị\s+phần|tăng\s+trưởng|quy\s+mô|học\s+sinh|giáo\s+dục|thể\s+thao|quốc\s+gia\s+biển|phòng\s+vé)(?!\p{L})/u;
/** Offices whose names hold such words; "cơ sở giáo dục", "cán bộ thể thao", "toàn bộ thị trường" are none. */
export const OFFICE =
  /(?<!\p{L}|(?:cơ|trụ|cán|toàn|văn|dự)\s+)(?:(?:sở|bộ|phòng|ban)\s+(?:tài\s+nguyên|giáo\s+dục|văn\s+hóa(?:(?:,|\s+và|,?\s+thông\s+tin(?:,|\s+và)?)\s+thể\s+thao)?)|(?:cục|đội)\s+quản\s+lý\s+thị\s+trường)(?!\p{L})/gu;

/** One of the fields of reform that an index of it is made of: "riêng tài chính công mới đạt 76,5%". */
export const FIELD_OF_REFORM =
  /(?<!\p{L})(?:(?:cải\s+cách\s+)?(?:thể\s+chế|thủ\s+tục\s+hành\s+chính|tthc|tổ\s+chức\s+bộ\s+máy(?:\s+hành\s+chính(?:\s+nhà\s+nước)?)?|chế\s+độ\s+công\s+vụ|tài\s+chính\s+công)|hiện\s+đại\s+hóa(?:\s+nền)?\s+hành\s+chính|xây\s+dựng(?:\s+và)?(?:\s+phát\s+triển)?\s+chính\s+quyền\s+(?:điện\s+tử|số)(?:[\s,]+chính\s+quyền\s+số)?|chỉ\s+đạo,?\s+điều\s+hành(?:\s+(?:cchc|cải\s+cách\s+hành\s+chính))?)\s+(?:(?:cũng|đã|mới|chỉ|đều)\s+)*(?:đạt|là|có|được|với)\s+$/u;
/** A sentence that tells parts of an index. */
export const OF_PARTS =
  /(?<!\p{L})(?:lĩnh\s+vực|chỉ\s+số\s+thành\s+phần|tiêu\s+chí|par\s*index|chỉ\s+số\s+(?:cchc|cải\s+cách))(?!\p{L})/u;

/** "cung ứng dịch vụ công ở mức 8,3/10": a score that names its scale and no unit. */
export const SCALED =
  /(?<=(?<!\p{L})(?:đạt|ở\s+mức|được|là|với|còn|:)\s+)(\d{1,2}[.,]\d{1,4})\s?\/\s?(10|40|60|80|100)(?![\d.,]*\d|\s*(?:điểm|%|\p{L}))/gu;
/** "Bình Thuận (+6,39%)": a sign tells a change. */
export const SIGNED = new RegExp(
  `(?<=[\\s(]\\s*)([+−–-])\\s?(${N})\\s?(%|điểm|bậc)(?=\\s*[),;.]|\\s*$)`,
  'gu',
);

/** What shares of administrative work are counted of; the first that fits is the measure. */
export const MEASURES: readonly string[] = [
  'trước và đúng hạn',
  'đúng hạn và trước hạn',
  'đúng và trước hạn',
  'đúng hạn',
  'trước hạn',
  'quá hạn',
  'trễ hạn',
  'trước và đúng hẹn',
  'đúng hẹn',
  'trễ hẹn',
  'thanh toán trực tuyến',
  'hồ sơ trực tuyến',
  'trực tuyến',
  'toàn trình',
  'một phần',
  'số hóa',
  'hài lòng',
  'ký số',
  'văn bản điện tử',
  'kết quả điện tử',
  'không giấy',
  'đồng bộ',
  'hồ sơ',
  'thủ tục hành chính',
  'tthc',
];

/** Those that name a measure by themselves: much is done of files and procedures. */
export const OWN_MEASURES = MEASURES.slice(0, MEASURES.indexOf('hồ sơ'));

/** "81/96 dịch vụ công trực tuyến, đạt 84,4%": so many of so many, and their share right behind. */
export const OF_COUNTED =
  /(?<!(?:thứ|hạng|xếp|đứng|trí)\s+)(?<![\d.])\d[\d.]*\s?\/\s?\d[\d.]*\s+([^,;()]{3,80}?)\s*[,(]\s*(?:tương\s+ứng\s+)?đạt\s+(?:t[ỷỉ]\s+lệ\s+)?$/u;

/** ", bình quân đạt", ", hiện mới đạt": a clause of nothing but its verb. */
export const ONLY_VERB =
  /^\s*(?:(?:trung\s+bình|bình\s+quân|hiện|nay|hiện\s+nay|đến\s+nay|chung|toàn\s+(?:tỉnh|huyện|xã|ngành|thành\s+phố)|và|đã|mới|chỉ|luôn|đều|ước|với|tương\s+ứng|t[ỷỉ]\s+lệ|mức|cao\s+nhất|thấp\s+nhất)\s+)*(?:đạt|ở\s+mức|là)\s+(?:(?:mức|khoảng|t[ỷỉ]\s+lệ)\s+)*$/u;
/** The clause before, where it measures: by its rate, or by files that were in time. */
export const SHARE_BEFORE =
  /(?:[^,;(]|,(?=\s*\d))*(?<!\p{L})(?:t[ỷỉ]\s+lệ|(?:đúng|trước)\s+h[ạẹ]n)(?!\p{L})(?:[^,;(]|,(?=\s*\d))*[,(]$/u;
/** What else runs in time is no file: trains, loans. */
export const OF_FILES =
  /(?<!\p{L})(?:t[ỷỉ]\s+lệ|hồ\s+sơ|thủ\s+tục|tthc|giải\s+quyết|xử\s+lý|trả\s+kết\s+quả|văn\s+bản|nhiệm\s+vụ)(?!\p{L})/u;
/** "Nâng tỷ lệ …, đạt 90%", "các xã phải giải quyết đúng hạn, đạt 99%": told to be so. */
export const TO_BE =
  /^\s*(?:nâng|tăng|giảm|duy\s+trì|bảo\s+đảm|đảm\s+bảo|thực\s+hiện|giữ)(?!\p{L})|(?<!\p{L})(?:phải|cần|yêu\s+cầu|giao|đề\s+nghị)(?!\p{L})/u;
/** "đạt 65% kế hoạch": of a plan, whatever is planned. */
export const OF_PLAN = /^\s*(?:kế\s+hoạch|chỉ\s+tiêu|so\s+với|dự\s+toán|nghị\s+quyết)/u;
