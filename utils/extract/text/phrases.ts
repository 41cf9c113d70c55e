/** What Vietnamese (and English) news pages print around an article. Matched against one whole line, folded by `lineKey`. */
import { oneLine } from '@/utils/vietnamese';

/** A line as phrases are compared: one line, lower case, no leading bullets or trailing colons. */
export function lineKey(text: string): string {
  return oneLine(text)
    .toLowerCase()
    .replace(/^[\s|>»›•▶►*+–—-]+/u, '')
    .replace(/[\s|:：.…<«‹»›>–—-]+$/u, '');
}

/** Heads a list of the page's own related items. */
const RELATED =
  /^(?:(?:các |những )?(?:tin|bài)(?: viết| tức| bài)?(?:,? ?(?:tin|bài))?(?: đã đưa)? (?:khác|liên quan|cùng chuyên mục|cùng chủ đề|mới hơn|cũ hơn|đã đưa|đã đăng|cùng loại|trước đó|tiếp theo|đọc tiếp)|(?:các )?(?:tin|bài) (?:bài|viết|tức)(?:,)? (?:khác|liên quan|cùng chuyên mục)|(?:tin )?cùng chuyên mục|cùng chủ đề|(?:có )?liên quan|bài đọc tiếp|đọc tiếp|đọc thêm|xem thêm|có thể bạn quan tâm|theo dòng sự kiện|dòng sự kiện|tin cùng (?:mục|sự kiện|chuyên mục)|bài cùng (?:chuyên mục|chủ đề)|tin bài (?:khác|liên quan)|tin cũ hơn|tin mới hơn|mời (?:bạn|quý độc giả) đọc thêm|tin khác trong mục|thông tin khác|văn bản liên quan|các hoạt động khác|related(?: (?:news|articles?|stories|posts?|topics?|content))?|read (?:more|also|next)|see also|more (?:on this story|from .{2,40}|stories|news)|you (?:may|might) also like|recommended(?: (?:stories|for you))?|other news|latest from .{2,30})$/u;

/** "Những tin liên quan khác", "Bài viết khác cùng chuyên mục": any such noun with any such words after it. */
const OTHERS =
  /^(?:(?:các|những|một số|danh sách) )?(?:(?:tin|bài|tin tức|bài viết|bài báo|thông tin|thông báo|văn bản|sự kiện|hoạt động|chủ đề),? ?)+(?:(?:khác|(?:có )?liên quan|cùng (?:chuyên mục|chuyên đề|chuyên trang|chủ đề|mục|thể loại|loại|lĩnh vực|danh mục|sự kiện|tác giả|ngày|nhóm)|mới hơn|cũ hơn|đã (?:đưa|đăng)|trước đó|tiếp theo|kế tiếp|(?:trong|của) (?:mục|chuyên mục)(?: này)?|nên đọc)(?: |$))+$/u;
const MORE =
  /^(?:(?:các |những )?(?:tin|bài)(?: viết| tức)? (?:cùng (?:chuyên mục|chủ đề|lĩnh vực)|khác (?:trong|của|thuộc)) .{2,40}|xem thêm (?:trong|về|tin|bài) .{2,40}|đừng bỏ lỡ|gợi ý cho bạn|(?:có thể bạn|bạn có thể) (?:thích|quan tâm|chưa biết))$/u;

/** Heads lists that are not about this article. */
const ELSEWHERE =
  /^(?:(?:tin |bài )?(?:đọc|xem) nhiều(?: nhất)?|tin (?:đọc|xem) nhiều(?: nhất)?|được quan tâm|tin (?:mới|nóng|hot|nổi bật|mới nhất|tức mới|tiêu điểm|trong ngày|24h)|mới nhất|nổi bật|tin mới cập nhật|bình luận(?: ?\(\d+\)| bài viết)?|ý kiến (?:bạn đọc|của bạn)(?: ?\(\d+\))?|gửi bình luận|video|multimedia|infographic|podcast|quảng cáo|liên kết(?: website| web)?|thư viện ảnh|thời tiết|tỷ giá|thăm dò ý kiến|thống kê(?: truy cập)?|lượt truy cập|most (?:read|popular|viewed)|trending(?: now)?|comments?|advertisements?|newsletter|sign up .{0,60})$/u;

/** Heads the page's tags. */
const TAGS = /^(?:từ khóa|từ khoá|tags?|thẻ|chủ đề|chủ đề liên quan|keywords?|topics?)$/u;

/** Heads or begins a list of files. */
const ATTACHMENTS =
  /^(?:(?:các )?(?:file|tệp|tập tin|tài liệu|văn bản)(?: tin)? ?(?:đính kèm|kèm theo)|đính kèm|tải (?:file|tệp|về|tài liệu)(?: .{0,30})?|download(?:s)?|attachments?|file đính kèm)(?:$|\s*[:：])/u;

/** Lines of page machinery that are never text of an article. */
const WIDGET =
  /^(?:(?:chia sẻ|share)(?: (?:bài viết|lên|qua|this|on).{0,40})?|in (?:bài viết|bài|trang(?: này)?|tin)|gửi (?:mail|email|bài viết|cho bạn bè)(?: .{0,20})?|in ấn|bản in|print(?: this page)?|email|sao chép(?: liên kết| link)?|copy link|cỡ chữ.{0,30}|mặc định|a[-+]{1,2}|a|đọc bài|nghe đọc bài|nghe bài viết.{0,20}|lưu(?: bài| tin)?|theo dõi(?: .{0,40}(?:google news|zalo|facebook).{0,30})?|google news|facebook|twitter|zalo|messenger|linkedin|tăng tương phản|giảm tương phản|về trang trước|quay lại|trở lại|lên đầu trang|về đầu trang|trang chủ|bình luận(?: ?\(?\d+\)?)?|thích|like|tweet|lượt (?:xem|truy cập|đọc|view).{0,20}|(?:số )?(?:lần|lượt) (?:xem|đọc).{0,20}|view count.{0,20}|\d+ (?:lượt xem|views?|bình luận|người thích)|tổng số điểm của bài viết là.{0,60}|click để đánh giá bài viết|đánh giá bài viết.{0,30}|đánh giá (?:sự|mức độ) hài lòng.{0,60}|bạn (?:có )?hài lòng.{0,60}|xem theo ngày|xem các tin đã đưa ngày.{0,40}|tin trong (?:ngày|tuần|mục|chuyên mục).{0,30}|xếp hạng.{0,30}(?:phiếu|sao).{0,20}|\(?(?:click|nhấn|bấm) vào (?:ảnh|hình).{0,40}|advertisement|quảng cáo|skip to (?:main )?content|download|gửi bình luận|gửi ý kiến|phản hồi|đọc bài viết|bạn (?:đánh giá|thấy) bài (?:viết|báo) (?:này|trên).{0,60}|ý kiến bạn đọc|0 bình luận|listen to (?:this )?article.{0,20}|sign up .{0,80}newsletter.{0,60}|subscribe(?: now)?|text size|enlarge|(?:©|copyright) .{0,80}|.{0,40}all rights reserved)$/u;

/** Two or more of a page's tools on one line: "In tin Gửi cho bạn bè", "A- A A+ Chia sẻ". */
const TOOLS =
  /^(?:(?:in(?: (?:tin|bài|bài viết|trang|ra|ấn))?|gửi (?:mail|email|bài viết|bài|cho bạn bè)|chia sẻ|lưu(?: tin| bài)?|quay lại|trở về|đọc bài|nghe(?: đọc)?(?: bài)?|cỡ chữ|[aă]{1,3}[+-]?|(?:tăng |giảm )?tương phản|tăng|giảm|facebook|zalo|twitter|messenger|google\+?|print|e-?mail|share|like|tweet)(?:\s*[|/•·,-]?\s+|\s*[|/•·,:-]\s*|$))+$/u;
/** Buttons without a space between them: "Gửi mailLưu". */
const GLUED =
  /^(?:(?:in(?: (?:tin|bài|bài viết|trang))?|a[-+]|gửi (?:mail|email|bài viết|cho bạn bè)|chia sẻ|lưu(?: tin| bài)?|sao chép(?: liên kết)?|facebook|zalo|twitter|quay lại|bình luận)\s*){2,}$/u;
/** "12 giờ trước", "3 days ago". */
const AGO =
  /^(?:khoảng |about )?(?:\d+|một|vài|an?|one) (?:giây|phút|giờ|tiếng|ngày|tuần|tháng|năm|seconds?|minutes?|mins?|hours?|days?|weeks?|months?) (?:trước|ago)$/u;
/** Notes of content systems under an article. */
const NOTES =
  /^(?:read \d+ times.{0,90}|(?:sửa|cập nhật|chỉnh sửa) lần cuối.{0,60}|last (?:modified|updated).{0,60}|(?:đăng nhập|log ?in).{0,30} (?:bình luận|comments?)|mời (?:các |quý )?(?:bạn|độc giả|quý vị|bạn đọc|khán giả).{0,40}(?:chuyên mục|tin,? bài|bài viết|kênh|fanpage|xem thêm|đọc thêm).{0,60})$/u;
/** "Bạn đang đọc bài viết … tại chuyên mục …. Mọi thông tin góp ý xin liên hệ …", "Nội dung nêu trên là phần giải đáp …". */
const NOTICE =
  /^(?:bạn đang (?:đọc|xem) (?:bài viết|tin|bài)|(?:nội dung|thông tin) (?:nêu )?trên (?:đây )?(?:là phần (?:giải đáp|tư vấn)|(?:chỉ )?mang tính(?: chất)? tham khảo)|mọi (?:thông tin|ý kiến) (?:góp ý|đóng góp|phản hồi|phản ánh)).{0,380}$/iu;
/** A paper's masthead: licence, editor, copyright. */
const IMPRINT =
  /^(?:(?:cơ quan (?:chủ quản|ngôn luận|xuất bản)|(?:phó )?tổng biên tập|(?:chịu trách nhiệm|phụ trách)(?: chính| nội dung| xuất bản)*|trưởng ban biên tập)\s*[:：]|giấy phép.{0,90}\d\s*\/?\s*(?:gp|gxn)|(?:©|®|\(c\)|copyright|bản quyền)(?!\p{L})|(?:vui lòng |đề nghị )?(?:ghi rõ|trích dẫn|dẫn) nguồn|cấm sao chép|(?:(?:chú|lưu) ý\s*[:：]\s*)?(?:mọi |việc |nghiêm cấm |không |khi )*(?:sao chép|đăng lại|trích dẫn lại|phát hành lại) (?:lại )?(?:các |những )?(?:thông tin|nội dung|bài|tin|từ (?:website|trang)).{0,160}(?:ghi rõ nguồn|dẫn nguồn|bản quyền|bằng văn bản)|all rights reserved)/u;
const VIEWS = /^(?:lượt (?:xem|đọc)|view count|đã xem|số lượt xem)\s*[:：]?\s*[\d.,]+$/u;

export const isRelatedHeading = (text: string): boolean => {
  if (text.length > 80) return false;
  const key = lineKey(text);
  return [RELATED, OTHERS, MORE].some((pattern) => pattern.test(key));
};
export const isElsewhereHeading = (text: string): boolean =>
  text.length <= 80 && ELSEWHERE.test(lineKey(text));
export const isTagsHeading = (text: string): boolean => text.length <= 40 && TAGS.test(lineKey(text));
export const isAttachmentHeading = (text: string): boolean =>
  text.length <= 80 && ATTACHMENTS.test(lineKey(text));
export const isWidget = (text: string): boolean => {
  if (text.length > (NOTICE.test(text) ? 400 : 140)) return false;
  const key = lineKey(text);
  return [WIDGET, VIEWS, TOOLS, GLUED, AGO, NOTES, NOTICE].some((pattern) => pattern.test(key)) || key === '';
};
export const isImprint = (text: string): boolean => text.length <= 400 && IMPRINT.test(lineKey(text));
