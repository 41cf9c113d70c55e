/**
 * Whether a text is about how administrations are measured. News is full of scores and ranks (matches, examinations,
 * markets, hit lists), and a figure that names no index says nothing itself: what stands around it has to.
 */
import type { Reading } from '../reading';
import { mentions } from './indexes';

const ABOUT =
  /cải\s+cách\s+hành\s+chính|(?<!\p{L})cchc(?!\p{L})|thủ\s+tục\s+hành\s+chính|(?<!\p{L})tthc(?!\p{L})|dịch\s+vụ\s+(?:hành\s+chính\s+)?công(?!\p{L})|chuyển\s+đổi\s+số|(?:chính\s+quyền|chính\s+phủ|xã\s+hội|kinh\s+tế)\s+(?:điện\s+tử|số)(?!\p{L})|ict\s+index|cổng\s+(?:giao\s+tiếp|thông\s+tin)\s+điện\s+tử|ứng\s+dụng\s+(?:cntt|công\s+nghệ\s+thông\s+tin)|hài\s+lòng\s+của|năng\s+lực\s+cạnh\s+tranh(?!(?:\s+của)?\s+du\s+lịch|\s+(?:của\s+(?:sản\s+phẩm|doanh\s+nghiệp)))|môi\s+trường\s+kinh\s+doanh|quản\s+trị\s+(?:và\s+)?hành\s+chính|(?:bộ\s+)?chỉ\s+số\s+(?:thành\s+phần|đánh\s+giá|sẵn\s+sàng|đổi\s+mới|phục\s+vụ|công\s+khai)|xếp\s+(?:hạng|loại)\s+(?:\p{L}+\s+){0,4}(?:cơ\s+quan|sở(?!\s+hữu)|tỉnh|địa\s+phương|huyện|xã(?!\s+hội)|đơn\s+vị)(?!\p{L})/u;
/** Up to here a text is a headline or a sentence by itself, which gets the benefit of the doubt. */
const SENTENCE = 300;
const BEFORE = 300;
const BEHIND = 200;

export type About = (reading: Reading, start: number, end: number) => boolean;

const isAbout = (key: string) => ABOUT.test(key) || mentions(key).length > 0;

/** @param parts title, sapo and body of one article. */
export function aboutOf(parts: readonly Reading[]): About {
  const length = parts.reduce((sum, { key }) => sum + key.length, 0);
  const headed = length <= SENTENCE || parts.some(({ key }) => key.length <= 2 * SENTENCE && isAbout(key));
  return ({ key }, start, end) =>
    headed || isAbout(key.slice(Math.max(0, start - BEFORE), Math.min(key.length, end + BEHIND)));
}
