/** Ranks, in figures and in words. An ordinal is a rank only beside a word of ranking or a number of ranked ones. */
import { at, type Core, EMPTY, type Sentence } from './core';
import { NAME } from './names';
import { numberOf } from './numbers';
import { BY_SIZE, OFFICE, RANKING, TARGET } from './patterns';

/** "TP phải dẫn đầu cả nước", "xây dựng Sở thành đơn vị dẫn đầu": not yet. */
const WANTED =
  /(?<!\p{L})(?:phải|cần|sẽ|quyết\s+tâm)\s+(?:\p{L}+\s+){0,2}$|(?<!\p{L})tư\s+cách\s+(?:là\s+)?(?:\p{L}+\s+){0,4}$|(?<!\p{L})(?:xây\s+dựng|đưa|mong\s+muốn)[^,;]{0,60}\sthành\s+(?:\p{L}+\s+){0,3}$/u;

/** "trong khi Trung Quốc xếp thứ 17": a country that is not ours, named right before. "sau Singapore" compares. */
const FOREIGN =
  /(?<!\p{L})(?<!(?:sau|hơn|trên|với|như|bằng)\s+)(?:(?<=(?:^|[,;(]|khi|và)\s*)mỹ|hoa\s+kỳ|trung\s+quốc|nhật\s+bản|hàn\s+quốc|ấn\s+độ|singapore|thái\s+lan|malaysia|indonesia|philippines|campuchia)(?:\s+(?:năm\s+\d{4}|hiện|đã|đang|chỉ|cũng|vẫn|mới))*\s+$/u;

/** As long as before: "Sở Giáo dục", "Sở Văn hóa, Thể thao" say who is ranked, and not by what. */
const withoutOffices = (key: string) => key.replace(OFFICE, (name) => ' '.repeat(name.length));

/** "phấn đấu xếp thứ 15", "GRDP đứng thứ 3", "đứng thứ tư từ trái sang": no rank an administration has. */
export function isOthers({ key, mentions: named }: Sentence, start: number, end: number): boolean {
  const before = /[^;,(]*$/u.exec(withoutOffices(key.slice(Math.max(0, start - 120), start)))?.[0] ?? '';
  const after = /^[^;,.(]*/u.exec(withoutOffices(key.slice(end, end + 70)))?.[0] ?? '';
  if (
    TARGET.test(before) ||
    WANTED.test(before) ||
    FOREIGN.test(before) ||
    /^\s+từ\s+(?:trái|phải|bên)/u.test(after)
  )
    return true;
  const ours = named.some((one) => one.end > start - before.length && one.start < end + after.length);
  return !ours && (BY_SIZE.test(after) || BY_SIZE.test(before) || sized(key.slice(0, start), after));
}

/** "GRDP tăng 8,1%, đứng thứ 3 vùng", "thu hút 2,1 tỷ USD, tiếp tục dẫn đầu": the clause right before says what is ranked. */
const SIZED = new RegExp(
  `(?:(?<!\\p{L})(?:grdp|gdp|fdi|doanh\\s+(?:thu|số)|sản\\s+lượng|xuất\\s+khẩu|kim\\s+ngạch|thu\\s+nhập)(?!\\p{L})[^;]{0,40}|\\d\\s+(?:\\p{L}+\\s+)?(?:tỷ|triệu|nghìn|đồng|usd|tấn|ha)(?:\\s+(?:đồng|usd|tấn|lượt|ha))?),\\s*(?:(?:tỉnh|thành\\s+phố|huyện|${NAME}|tiếp\\s+tục|vẫn|hiện|đã|đang|và|cũng)\\s+)*$`,
  'u',
);
const sized = (before: string, after: string) =>
  SIZED.test(before) && !/^\s+(?:\p{L}+\s+){0,3}về\s/u.test(after);

/** "thứ 4/10", "hạng 44/63"; "giảng viên hạng 2/3" are of few classes, right behind what has them. */
const isCounted = (printed: string, before: string, of: number | null) =>
  of !== null &&
  (/^(?:\p{L}+\s+)?thứ/u.test(printed) ||
    (/hạng\s+\d+\s?\//u.test(printed) && (of >= 10 || /[,;:(]\s*$/.test(before) || !/^hạng/u.test(printed))));

const followsIndex = ({ key, mentions }: Sentence, start: number) =>
  mentions.some((one) => one.end < start && /^(?:\s+(?:năm\s+)?\d{4})?\s+$/u.test(key.slice(one.end, start)));

/** "chỉ số CCHC cấp huyện: huyện Cao Phong thứ 3, huyện Yên Thủy thứ 4": who and which, in a list behind an index. */
const LISTED_WHO = new RegExp(
  `:\\s*(?:[^:;,]{1,60},\\s*)*(?:và\\s+)?(?:(?:tỉnh|tp\\.?|thành\\s+phố|huyện|quận|thị\\s+xã|xã|phường|thị\\s+trấn)\\s+)?${NAME}(?:\\s+${NAME}){0,3}\\s+$`,
  'u',
);
const inList = ({ key, mentions }: Sentence, start: number) => {
  const behind = mentions.filter((one) => one.end < start).at(-1)?.end;
  return behind !== undefined && LISTED_WHO.test(key.slice(Math.max(behind, start - 300), start));
};

/** What stands around an ordinal, in a sentence that ranks. */
function saysItRanks(printed: string, before: string, after: string, sofar: string): boolean {
  if (!RANKING.test(sofar)) return false;
  // "Sở Tài chính hạng nhì (0,8544)": a medal has no score behind it.
  if (/^hạng\s/u.test(printed)) return /^\s*\(\s*(?:đạt\s+)?\d+[.,]\d+\s*(?:%|điểm|[);,])/u.test(after);
  if (!/^thứ\s+\d/u.test(printed)) return false;
  // "thứ 8/14 tỉnh trong vùng, thứ 40 toàn quốc"
  if (/^\s+(?:cả\s+nước|toàn\s+(?:quốc|tỉnh))(?!\p{L})/u.test(after)) return true;
  // "xếp thứ 8 về chuyển đổi số, thứ 12 về CCHC"
  return /^\s+về\s/u.test(after) && /(?:,|và)\s*$/u.test(before);
}

export function rank(match: RegExpMatchArray, sentence: Sentence): Core | null {
  const { key } = sentence;
  const { start, end } = at(match);
  // "đứng thứ 5 8/6 3": a torn number is none.
  if (isOthers(sentence, start, end) || /^ \d+\s?\//.test(key.slice(end, end + 6))) return null;
  const value = numberOf(match[1]!);
  const of = match[2] ? Number(match[2]) : null;
  const printed = match[0];
  if (value === null || value < 1 || (of !== null && of < value)) return null;
  const before = key.slice(Math.max(0, start - 24), start);
  const after = key.slice(end, end + 24);
  const word = !/\d/.test(match[1]!);
  const ranked = /^(?:xếp|đứng|giữ|vươn|tụt)|vị\s+(?:trí|thứ)|thứ\s+hạng/u.test(printed);
  // "kỳ họp thứ 5", "lần thứ 17": an ordinal without a word of ranking or a number of ranked ones.
  // "năm 2016 là hạng 15", "từ hạng sáu": bare, beside an index.
  const bare =
    sentence.mentions.length > 0 &&
    ((/^hạng\s/u.test(printed) && /(?<!\p{L})(?:là|từ|ở|lên|xuống|đạt)\s*$/u.test(before)) ||
      /^(?:ở|lên|xuống|đạt)\s+hạng\s/u.test(printed) ||
      // "PCI đứng thứ 4, SIPAS thứ 11"
      (/^(?:thứ|hạng)\s+\d/u.test(printed) && (followsIndex(sentence, start) || inList(sentence, start))) ||
      // "năm 2019 đứng thứ 61 …, năm 2021 đã lên thứ 36"
      (/^(?:lên|xuống)\s+thứ\s+\d/u.test(printed) &&
        /(?<!\p{L})(?:xếp|đứng|vị\s+trí|hạng|bậc)\s/u.test(key)));
  if (
    !ranked &&
    !bare &&
    !isCounted(printed, before, of) &&
    !saysItRanks(printed, before, after, key.slice(0, start))
  )
    return null;
  if (word && !/(?:xếp|đứng|vị\s+trí|hạng)(?:\s+hạng)?\s+(?:thứ\s+)?\p{L}+/u.test(printed)) return null;
  if (word && !/thứ|hạng|nhất|nhì/u.test(printed)) return null;
  if (/(?:lần|kỳ\s+họp|khóa|phiên\s+họp|hội\s+nghị|ngày|sáng|chiều|bảng|hàng|thứ)\s*$/u.test(before))
    return null;
  // "xếp hạng 63 tỉnh" is a size, "hạng 5 sao" a class, "vị trí 5 công chức" posts.
  if (
    of === null &&
    !/thứ\s+(?!hạng|bậc)[\p{L}\d\s]+$/u.test(printed) &&
    /^\s*(?:tỉnh|địa\s+phương|cơ\s+quan|đơn\s+vị|quốc\s+gia|doanh|sao|bộ|sở|xã|huyện|công|viên|di\s+tích|người|cán)/u.test(
      after,
    )
  )
    return null;
  if (/^(?:xếp|đứng)\s+\d/u.test(printed) && of === null) return null;
  if (
    /(?:vị\s+trí)(?:\s+số)?\s+\d+$/u.test(printed) &&
    of === null &&
    !/(?:xếp|đứng|giữ|ở|lên|xuống|đạt)/u.test(printed) &&
    !/(?<!\p{L})(?:giữ\s+vững|duy\s+trì|giành)\s*$/u.test(before) &&
    !(/(?<!\p{L})từ\s*$/u.test(before) && /hạng|bậc|thứ/u.test(key))
  )
    return null;
  const total = of ?? totalAfter(after);
  return { ...EMPTY, start, end, kind: 'rank', rank: value, of: total };
}

/** "xếp thứ 9 trong tổng số 63 tỉnh": the total may stand a word further. */
function totalAfter(after: string): number | null {
  const match = /^\s*(?:cả\s+nước\s+)?(?:trong|trên|\/)\s+(?:tổng\s+)?(?:số\s+)?(\d{2,3})\s/u.exec(after);
  return match ? Number(match[1]) : null;
}

/** A rank that says by its place alone that it is one: in a sentence that ranks. */
export function plainRank(match: RegExpMatchArray, sentence: Sentence): Core | null {
  const { key } = sentence;
  const { start, end } = at(match);
  if (!RANKING.test(key) || isOthers(sentence, start, end)) return null;
  const [rank, of] = [Number(match[1]), match[2] ? Number(match[2]) : null];
  return rank < 1 || (of !== null && of < rank) ? null : { ...EMPTY, start, end, kind: 'rank', rank, of };
}

/** "năm 2021: 40/63": beside an index, so many of all provinces are a rank of that year. */
export function rankOfYear(match: RegExpMatchArray, sentence: Sentence): Core | null {
  const { start, end } = at(match);
  const [rank, of] = [Number(match[1]), Number(match[2])];
  if (rank < 1 || rank > of || isOthers(sentence, start, end)) return null;
  // "đúng hạn 40/63 hồ sơ", "40/63 xã": so many of so many are counted.
  if (/^\s+(?!tỉnh|và|năm|cả|toàn|so|tăng|giảm)\p{L}/u.test(sentence.key.slice(end, end + 12))) return null;
  return { ...EMPTY, start, end, kind: 'rank', rank, of };
}

/** "dẫn đầu là TP …, thứ hai là TP …": the rank stands before who bears it. */
export function listed(match: RegExpMatchArray, sentence: Sentence): Core | null {
  const { key } = sentence;
  const { start, end } = at(match);
  const before = key.slice(Math.max(0, start - 24), start);
  if (isOthers(sentence, start, end) || /(?:người|lần|kỳ\s+họp|khóa|ngày|nhóm)\s*$/u.test(before))
    return null;
  if (!RANKING.test(key.slice(0, end))) return null;
  const value = match[1] === undefined ? 1 : numberOf(match[1]);
  return value === null || value < 1 ? null : { ...EMPTY, start, end, kind: 'rank', rank: value };
}

/** @param cores what is read so far: it goes on from a better rank before it. */
export function nextRank(match: RegExpMatchArray, sentence: Sentence, cores: readonly Core[]): Core | null {
  const { start, end } = at(match);
  const value = numberOf(match[1] ?? match[2]!);
  const better = cores.some((one) => one.rank !== null && one.end <= start && one.rank < (value ?? 0));
  // "sáng thứ 2, thứ 3": two without anyone between them are days.
  const days = /(?<!\p{L}|(?:xếp|đứng|trí|hạng)\s+)thứ\s+[\p{L}\d]+\s*(?:,|và)\s*$/u.test(
    sentence.key.slice(0, start),
  );
  if (value === null || !better || days || isOthers(sentence, start, end)) return null;
  return { ...EMPTY, start, end, kind: 'rank', rank: value };
}

/** A rank told once more among fewer, behind one among all. */
export function amongFewer(match: RegExpMatchArray, sentence: Sentence): Core | null {
  const { start, end } = at(match);
  const value = numberOf(match[1]!);
  if (value === null || value < 1 || isOthers(sentence, start, end)) return null;
  return { ...EMPTY, start, end, kind: 'rank', rank: value };
}

/** "10 tỉnh, thành phố dẫn đầu": so many are. What a clause before scored or counted, and who has a name, are not them. */
const SOME = `(?!${NAME}(?!\\p{L}))\\p{L}+`;
const SEVERAL = new RegExp(
  `(?<![\\d.,]|thứ\\s+)\\d{1,3}\\s+(?!(?:năm|tháng|kỳ|lần|quý|điểm|bậc|hạng)(?!\\p{L}))${SOME}(?:\\s+${SOME}){0,4}(?:\\s*,\\s*(?:tỉnh|thành|bộ|ban|ngành|sở|cơ\\s+quan|đơn\\s+vị|địa\\s+phương|doanh\\s+nghiệp|quận|huyện|thị\\s+xã|xã|phường|hội|đoàn)(?:\\s+${SOME}){0,2}){0,3}\\s*$`,
  'u',
);

/** "Kim Bôi (91,5 điểm), Tân Lạc và Cao Phong (90,2 điểm) dẫn đầu": who lead together are not first each. */
const TOGETHER = new RegExp(
  `${NAME}(?:\\s*\\([^)]{0,40}\\))?\\s*,?\\s+và\\s+(?:(?:tỉnh|tp\\.?|thành\\s+phố|huyện|quận|thị\\s+xã|xã|phường)\\s+)?${NAME}(?:\\s+${NAME}){0,3}(?:\\s*\\([^)]{0,40}\\))?\\s*(?:(?:cùng|là|đang|tiếp\\s+tục|vẫn)\\s+)*$`,
  'u',
);

export function firstOrLast(match: RegExpMatchArray, sentence: Sentence): Core | null {
  const { key, mentions: named } = sentence;
  const { start, end } = at(match);
  if (isOthers(sentence, start, end)) return null;
  const before = key.slice(Math.max(0, start - 30), start);
  const after = key.slice(end, end + 30);
  if (
    /(?:người|sự\s+kiện|vai\s+trò|trách\s+nhiệm|cá\s+nhân|lãnh\s+đạo|do|là\s+người|nhóm(?:\s+\p{L}+)*|top|tốp|một\s+trong(?:\s+\p{L}+)*|(?:những|các)(?:\s+(?:đơn\s+vị|địa\s+phương|tỉnh|thành\s+phố|nước|quốc\s+gia|cơ\s+quan|doanh\s+nghiệp|huyện|xã|sở|bộ))?)\s*$/u.test(
      before,
    ) ||
    // "kém tỉnh đứng đầu 2,4 điểm": it is another that leads.
    /(?<!\p{L})(?:kém|thua|sau|với|hơn)\s+(?:các\s+)?(?:tỉnh|thành\s+phố|địa\s+phương|đơn\s+vị|huyện|xã|sở|bộ)\s*$/u.test(
      before,
    ) ||
    SEVERAL.test(before) ||
    TOGETHER.test(key.slice(Math.max(0, start - 160), start))
  )
    return null;
  // "xếp thứ 7 và đứng đầu nhóm Tốt": of a group, not of all.
  if (/^\s+nhóm\s+(?:rất\s+tốt|tốt|khá|trung\s+bình|cao|thấp|có)(?!\p{L})/u.test(after)) return null;
  const among = /cả\s+nước|toàn|khu\s+vực/u.test(match[0]);
  const placed =
    /(?:vị\s+trí|ngôi|vị\s+thế|tiếp\s+tục)\s*$/u.test(before) ||
    /^\s+(?:bảng|tỉnh|vùng|với\s+\d|trong\s+\d|trong\s+số\s+\d)/u.test(after) ||
    // "dẫn đầu các bộ, cơ quan ngang bộ với 89,9%": a score says that it is a rank, and no head of offices.
    /^\s+(?:khối|cụm|các\s+(?:bộ|sở|tỉnh|địa\s+phương|huyện|xã|phường|đơn\s+vị|cơ\s+quan))[^;.(]{0,50}?\s(?:với|đạt)\s+(?:\p{L}+\s+){0,3}\d/u.test(
      key.slice(end, end + 100),
    ) ||
    (/^\s+(?:khối|cụm)\s/u.test(after) && /\d\s*(?:điểm|%)(?:\s+\p{L}+){0,2}\s*,\s*$/u.test(before));
  if (among || placed || named.length > 0) return { ...EMPTY, start, end, kind: 'rank', rank: 1 };
  // Some other index: one is first in it, several lead.
  const some = /(?<!\p{L})(?:những|các)(?:\s+\p{L}+){0,4}\s*$/u.test(before);
  if (some || !/tiêu\s+chí|xếp\s+hạng|chỉ\s+số/u.test(key)) return null;
  return { ...EMPTY, start, end, kind: 'rank', rank: 1 };
}

const RANKED_ONES =
  /^\s+(?:trên|trong)\s+(?:tổng\s+số\s+)?(\d{2,3})\s+(?:quốc\s+gia|nước|nền\s+kinh|tỉnh|địa\s+phương)/u;

export function rankChange(match: RegExpMatchArray, key: string): Core | null {
  const { start, end } = at(match);
  const [fromRank, rank] = [Number(match[1]), Number(match[3])];
  const among = RANKED_ONES.exec(key.slice(end, end + 40))?.[1];
  const of = match[4] ?? match[2] ?? among;
  // "từ 12 lên 15": without a word of rank, or a number of ranked ones beside one, these are counts.
  const ranked =
    (among ?? match[4]) !== undefined && /hạng|bậc/u.test(key.slice(Math.max(0, start - 40), start));
  if (!ranked && !/hạng|vị\s+trí|thứ|bậc/u.test(match[0])) return null;
  return { ...EMPTY, start, end, kind: 'rank-change', fromRank, rank, of: of ? Number(of) : null };
}
