/** Whose figure, of which index and of which year: read from the clause it stands in. */

import type { Sentence } from './core';

export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly label?: string;
  /** True for an office, which is nothing that a place lies in. */
  readonly office?: boolean;
}

const YEAR =
  /((?:so\s+với|hơn)\s+(?:[\p{L}\d]+\s+){0,6}?)?(?:năm\s+)?((?:19|20)\d{2})(?![\d/.,]*\d|\s?-\s?\d)/gu;
/** "sau năm 2012", "kể từ năm 2009": years begin there. */
const SINCE = /(?<!\p{L})(?:sau|trước|từ)\s+(?:năm\s+)?$|(?:19|20)\d{2}\s?[-–]\s?$/u;
/** "sáu tháng đầu năm 2017": the index of a year is not of its months. */
const MONTHS = /(?<!\p{L})(?:tháng|quý(?:\s+[ivx\d]+)?)\s+(?:đầu\s+|cuối\s+)?(?:của\s+)?năm\s+$/u;

/**
 * The year of the clause: the last one printed before the figure, or else right behind it. "so với năm 2022" is what
 * it is compared with, except where the figure of that year follows in brackets.
 */
export function yearOf(sentence: Sentence, from: number, to: number): number | null {
  const { key } = sentence;
  // "xếp thứ 2/63 năm 2013 và xếp thứ 3/63 năm 2014": right behind is nearer than anything before.
  const next =
    /^(?:\s+(?:vào\s+|trong\s+)?năm\s+((?:19|20)\d{2})(?![\d/.,]*\d|\s?-\s?\d)|\s*\((?:năm\s+)?((?:19|20)\d{2})\))/u.exec(
      key.slice(to, to + 24),
    );
  if (next) return Number(next[1] ?? next[2]);
  const change = /^(?:từ|tăng|giảm|tụt|cao\s+hơn|thấp\s+hơn)/u.test(key.slice(from, to));
  const index = indexOf(sentence, from, to);
  const annual = index !== null && index !== '766';
  let before: number | null = null;
  for (const match of key.slice(0, from).matchAll(YEAR)) {
    const gap = key.slice(match.index + match[0].length, from);
    if (match[1]) {
      if (!change && /^\s*\(\s*(?:\p{L}+\s+){0,3}$/u.test(gap)) return Number(match[2]);
      continue;
    }
    const lead = key.slice(0, match.index + match[0].length - 4);
    // "“Năm kỷ cương 2017”": a year in a quoted name.
    if (SINCE.test(lead) || (annual && MONTHS.test(lead)) || /^\s*[”"»]/u.test(gap)) continue;
    if (isAside(lead, gap)) continue;
    before = Number(match[2]);
  }
  if (before !== null) return before;
  const told = yearOfIndexBehind(sentence, from, to);
  if (told !== null) return told;
  // "thứ 3/63 tỉnh, thành phố về chỉ số … năm 2014"
  const named =
    /^(?:\s+tỉnh,\s+thành(?:\s+phố)?|[^,;.(\d]{0,60}?)?\s+về\s+[^,;.(]{0,90}?\snăm\s+((?:19|20)\d{2})(?!\d)/u.exec(
      key.slice(to, to + 140),
    );
  if (named && !/so\s+với/u.test(named[0])) return Number(named[1]);
  const behind =
    /^[^,;.]{0,40}?(so\s+với\s+)?(?:năm|index|sipas|papi|pci|dti)\s+((?:19|20)\d{2})(?!\d)/u.exec(
      key.slice(to, to + 60),
    );
  // "hạng nhất (từ vị trí số 3 năm 2016)": the year of what it comes from.
  if (behind && /\(\s*từ\s/u.test(behind[0])) return null;
  // "thứ 28 (năm 2022 thứ 35)": the year of the other one.
  const other = behind?.[0].includes('(') && !/^\s*\)/u.test(key.slice(to + behind[0].length));
  return behind && !behind[1] && !other && !/so\s+với/u.test(behind[0]) ? Number(behind[2]) : null;
}

/** "thứ 28 (năm 2022 thứ 35), tăng 7 bậc": a bracket with a figure of its own keeps its year. */
function isAside(lead: string, gap: string): boolean {
  const opens = lead.lastIndexOf('(');
  const closes = gap.indexOf(')');
  if (opens < 0 || closes < 0 || lead.includes(')', opens) || gap.slice(0, closes).includes('('))
    return false;
  return /\d|thứ|hạng/u.test(lead.slice(opens) + gap.slice(0, closes));
}

const FIELDS =
  '[Nn]ội [Vv]ụ|[Tt]ư [Pp]háp|[Tt]ài [Cc]hính|[Cc]ông [Tt]hương|[Xx]ây [Dd]ựng|[Yy] [Tt]ế|[Nn]goại [Vv]ụ|[Nn]goại [Gg]iao|[Dd]u [Ll]ịch|[Gg]iao thông [Vv]ận tải|GTVT|GD[-&]ĐT|GD&ĐT|TT&TT|KH&CN|KH&ĐT|TN&MT|NN&PTNT|NN&MT|Nông nghiệp và (?:Môi trường|Phát triển nông thôn|PTNT)|Khoa học và Công nghệ|Giáo dục và Đào tạo|Kế hoạch và Đầu tư|Tài nguyên và Môi trường|Thông tin và Truyền thông|Dân tộc và Tôn giáo|Văn hóa,? Thể thao và Du lịch|Văn hóa và Thể thao|Lao động ?[-–,]? ?Thương binh và Xã hội|LĐTB&XH|Quốc phòng|Công an';
/** Offices that do something measured: "Sở Tư pháp đạt …", but not "theo Bộ Nội vụ", who only tells it. */
const OFFICE = new RegExp(
  `(?<!\\p{L})(?<!(?:được|theo|do|(?:báo cáo|đánh giá|công bố|kết quả) của)\\s)(?:(?:Sở|Bộ)\\s+(?:${FIELDS})|Ngân hàng Nhà nước(?: Việt Nam)?|Ủy ban Dân tộc|Thanh tra (?:Chính phủ|tỉnh)|Văn phòng UBND tỉnh)(?=\\s*\\(|\\s*:?\\s+\\d{1,3}(?:[.,]\\d+)?\\s*(?:điểm|%)|,?\\s+(?:(?:cũng|đã|tiếp tục|vẫn|lại|hiện|liên tục)\\s+)*(?:đạt|đứng|xếp|dẫn đầu|tăng|giảm|tụt|giữ|vươn|ở vị trí|thứ|với|có|là (?:đơn vị|cơ quan))(?!\\p{L}))`,
  'gu',
);

/** Offices in the printed sentence, whose figures they may be. */
export const officesIn = (text: string): Stretch[] =>
  [...text.matchAll(OFFICE)].map(({ index, 0: label }) => ({
    start: index,
    end: index + label.length,
    label: label.replace(/\s+/g, ' '),
    office: true,
  }));

/** The nearest place or organ before the figure, not across a semicolon; else the first behind it in its clause. */
export function subjectOf(all: readonly Stretch[], key: string, at: number, end: number): string | null {
  // "thấp hơn Cao Bằng (86,1%)": the figure in its bracket is its own.
  const holder = all.findLast((one) => /^\s*\([^)]*$/u.test(key.slice(one.end, at)) && one.end <= at);
  if (holder && !all.some((one) => one.start > holder.end && one.end <= at)) return holder.label ?? null;
  const subjects = all.filter((_, i) => !isCompared(all, i, key));
  // "thứ 3 là tỉnh Nghệ An": who bears it is named behind.
  const bearer = subjects.find((one) => /^\s+(?:là|thuộc\s+về)\s*$/u.test(key.slice(end, one.start)));
  if (bearer) return bearer.label ?? null;
  if (opensClause(key, at)) {
    const next = subjects.find((one) => /^\s+$/u.test(key.slice(end, one.start)));
    const bare = /^(?:thứ|hạng|vị)/u.test(key.slice(at, end)) && !/[\d%m]\s*,\s*$/u.test(key.slice(0, at));
    if (next && (bare || HAS_SCORE.test(key.slice(next.end, next.end + 40)))) return next.label ?? null;
    if (bare && AN_OFFICE.test(key.slice(end))) return null;
  }
  const before = subjects.filter((one) => one.end <= at && !key.slice(one.end, at).includes(';'));
  // "huyện Tân Lạc, tỉnh Hoà Bình": the smaller unit is named first and is the one meant.
  let nearest = before.at(-1);
  for (let i = before.length - 2; nearest && i >= 0; i--) {
    const earlier = before[i]!;
    if (!/^\s*(?:,|\(|-|của)?\s*$/u.test(key.slice(earlier.end, nearest.start)) || earlier.office) break;
    nearest = earlier;
  }
  // "sáu huyện (…), có đơn vị tăng 5 bậc": one of them, unnamed.
  if (
    /(?<!\p{L})có\s+(?:một\s+)?(?:đơn\s+vị|địa\s+phương|nơi|tỉnh|sở|huyện|xã)\s[^,;]*$/u.test(
      key.slice(nearest?.end ?? 0, at),
    )
  )
    return null;
  // "Bắc Yên và Nam Yên lần lượt xếp thứ 3 và 5": each has one of them.
  if (/(?<!\p{L})lần\s+lượt(?!\p{L})[^;]*$/u.test(key.slice(nearest?.end ?? 0, at))) return null;
  if (nearest) return nearest.label ?? null;
  const behind = subjects.find((one) => one.start >= at && !/[,;]/.test(key.slice(at, one.start)));
  return behind?.label ?? null;
}

/** ", thứ 2 tỉnh Hà Nam đạt 90,8%; thứ 3 tỉnh …": a rank that opens its clause may stand before its bearer. */
const opensClause = (key: string, at: number) =>
  /(?:[,;:]|(?<!\p{L})(?:và|tiếp\s+(?:theo|đến)|kế\s+(?:tiếp|đến)))\s*$/u.test(key.slice(0, at));
const HAS_SCORE = /^\s*(?:đạt|:|\()\s*(?:\p{L}+\s+){0,3}\d/u;
const AN_OFFICE = /^\s+(?:sở|bộ|cục|chi\s+cục|ban|văn\s+phòng|thanh\s+tra|công\s+an)\s+\p{L}/u;

/** "chỉ sau Đà Nẵng và Quảng Ninh", "cùng với Hải Phòng": whom it is compared with; "theo sau là Hà Nội" goes on. */
function isCompared(all: readonly Stretch[], i: number, key: string): boolean {
  const one = all[i]!;
  const before = key.slice(Math.max(0, one.start - 40), one.start);
  if (
    /(?<!\p{L})(?:(?<!theo\s+)sau|vượt(?:\s+(?:qua|lên|trên))?|so\s+với|cùng\s+với|hơn|kém|bằng)\s+(?:cả\s+|là\s+)?(?:(?:tỉnh|tp\.?|thành\s+phố|huyện|quận|thị\s+xã|xã|phường)\s+)?$/u.test(
      before,
    )
  )
    return true;
  const previous = all[i - 1];
  return (
    previous !== undefined &&
    /^\s*(?:,|và|,\s*và)\s*(?:(?:tỉnh|tp\.?|thành\s+phố|huyện|quận|xã|phường)\s+)?$/u.test(
      key.slice(previous.end, one.start),
    ) &&
    isCompared(all, i - 1, key)
  );
}

const OF_INDEX =
  /^(?:\s+(?:tỉnh,\s+thành(?:\s+phố)?|cả\s+nước|toàn\s+(?:quốc|tỉnh)))?\s+(?:về|trong\s+bảng\s+xếp\s+hạng)\s+(?:chỉ\s+số\s+)?$/u;

/** "dẫn đầu khối các sở, ngành về chỉ số CCHC năm 2021": the year of the index that is named only behind. */
function yearOfIndexBehind(sentence: Sentence, from: number, to: number): number | null {
  const { key, mentions: named } = sentence;
  const later = named.find((one) => one.start >= to);
  if (!later || indexOf(sentence, from, to) !== later.id || named.some((one) => one.end <= from)) return null;
  const between = key.slice(to, later.start);
  // "94 điểm, cao hơn chỉ số CCHC năm 2020": what it is compared with, or another figure's.
  if (/\d|so\s+với|(?<!\p{L})hơn(?!\p{L})/u.test(between)) return null;
  const year = /^(?:\s+cấp\s+(?:tỉnh|huyện|xã|sở))?\s+năm\s+((?:19|20)\d{2})(?![\d/])/u.exec(
    key.slice(later.end),
  );
  return year ? Number(year[1]) : null;
}

/** The index a figure belongs to: the last named before it, else one named behind it in the same clause. */
export function indexOf({ key, mentions: named }: Sentence, from: number, to: number): string | null {
  // "hạng 38/63 về PAR INDEX, hạng 19/63 về SIPAS": said of this one, right behind it.
  const behind = named.find((one) => one.start >= to);
  if (behind && OF_INDEX.test(key.slice(to, behind.start))) return behind.id;
  const earlier = named.filter((one) => one.end <= from).at(-1);
  if (earlier) return earlier.id;
  const later = named.find((one) => one.start >= to);
  return later && !key.slice(to, later.start).includes(';') && later.start - to < 90 ? later.id : null;
}
