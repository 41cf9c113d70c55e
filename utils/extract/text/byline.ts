/** Lines that say who wrote a text, or where it is from. Forms collected from provincial papers and portals. */
import { oneLine } from '@/utils/vietnamese';
import { readDates } from './dates';
import { isLogin, looksLikeName } from './names';

const WORK = 'tin|bài|ảnh|clip|video|đồ họa|đồ hoạ|infographic|thực hiện|thiết kế|trình bày';
const AND = String.raw`\s*(?:,|&|-|–|và|\/)\s*`;

/** "Bài, ảnh:", "Tin và ảnh:", "Thực hiện:" … before the name. */
const LABEL = new RegExp(
  String.raw`^(?:(?:${WORK}|photo|story|nội dung|kỹ thuật)(?:${AND}(?:${WORK}))*(?:\s+viết)?|tác giả(?: bài viết)?|người viết|người đăng|người đưa tin|phóng viên|biên tập(?: viên)?|bài viết|by|written by|reporting by|words by|pv)\s*(?:[:：]|(?<=by)\s)\s*`,
  'iu',
);
/** "Bài và ảnh MAI LÂM": two kinds of work need no colon, if a name of two words follows. */
const BARE_LABEL =
  /^(?:tin|bài)\s*(?:,|&|-|–|và)\s*(?:bài\s*(?:,|&|-|–|và)\s*)?ảnh\s+(?=\p{Lu}\S*\s+\p{Lu})/iu;

/** "Theo X", "Nguồn: X": where the text is from. */
const SOURCE =
  /^\(?\s*(?:theo|nguồn(?: tin| bài| ảnh)?|source|dẫn(?: theo| từ| nguồn)?|trích(?: từ)?)\s*(?:[:：]|(?<=theo)\s|(?<=từ)\s)\s*/iu;
/** "Nguồn HNP", "Nguồn Báo Hòa Bình": without a colon only before what can be a source. */
const BARE_SOURCE = /^(?:Nguồn|NGUỒN)(?: tin)?\s+(?=\p{Lu}{2,}|Báo |Cổng |Trang |Đài |[\w-]+\.(?:vn|com))/u;
/** "Hà Nam/vov.vn". */
const AT_OUTLET = /\s*\/\s*[\w-]+\.(?:vn|com|net|org)$/iu;
const ADDRESS = /^(?:[\w-]+\.)+(?:vn|com|net|org)$/iu;

/** What stands after "Ảnh:" when nobody is named. */
const STOCK = /^(?:minh (?:họa|hoạ)|tư liệu|tl|internet|st|sưu tầm|nguồn .+|cắt từ (?:clip|video).*)$/iu;

export interface ByLine {
  readonly name: string | null;
  readonly source: string | null;
  /** The line named itself ("Tác giả: …"), so it need not look like a name. */
  readonly labelled: boolean;
  /** Only the pictures are theirs ("Ảnh: …"): a byline where there is no other. */
  readonly photo?: boolean;
}

/** A name without punctuation around it, without "thực hiện", "(tổng hợp)" or the outlet's address after it. */
export const bareName = (text: string): string =>
  oneLine(text)
    .replace(AT_OUTLET, '')
    .replace(/\s*[(–-]?\s*(?:thực hiện|tổng hợp|lược ghi|lược dịch|biên dịch|ghi)\)?\s*$/iu, '')
    .replace(/^[\s\-–—.,;:/|(]+/u, '')
    .replace(/[\s\-–—,;:/|]+$/u, '')
    .replace(/^(?!.*\().*?\)$/u, (whole) => whole.replace(/\)$/, ''))
    .replace(/(?<=\p{L}{2})[.]+$/u, '')
    .trim();

/** "Thanh Lam • 05/11/2025 09:30", "12/3/2024 05:30 Thanh Lam": the line without its date, or as it is. */
function withoutDate(text: string): string {
  const date = text.length <= 120 ? readDates(text)[0] : undefined;
  if (!date) return text;
  const before = /^(.*?\S)\s*[•|·–—-]\s*(?:ngày\s*)?$/iu.exec(text.slice(0, date.index))?.[1];
  if (before) return before;
  const after = /^[^•|·–—\p{L}]*(?:[•|·–—]|\d{1,2}[:h]\d{2})\s*(\p{L}.*)$/u.exec(
    text.slice(date.index + date.printed.length),
  )?.[1];
  return date.index === 0 && after ? after : text;
}

/** The full stop or "./." that closes an article may stand behind its byline. */
const CLOSING = /\s*(?:\.?\/\.?|(?<=\))\.|(?<=\s)\.)\s*$/u;

/** Reads a line as byline or source line, or null when it is neither. Up to 120 characters. */
export function readByline(line: string): ByLine | null {
  const text = withoutDate(oneLine(line))
    .replace(CLOSING, '')
    .replace(/^\((.*)\)$/u, '$1')
    .replace(/^\/\.?\s*/, '');
  if (text.length < 2 || text.length > 120) return null;
  const source = SOURCE.exec(text) ?? BARE_SOURCE.exec(text);
  if (source) {
    const rest = bareName(text.slice(source[0].length));
    // "Nguồn: Bộ Ngoại giao Nga, Reuters": a colon before, and names between all commas.
    const several =
      /[:：]\s*$/u.test(source[0]) && rest.length <= 80 && !/,\s*[^\p{Lu}\s]|[.;:]\s|\d{2,}/u.test(rest);
    return several && rest.includes(',') ? { name: null, source: rest, labelled: true } : readSource(rest);
  }
  const label = LABEL.exec(text) ?? BARE_LABEL.exec(text);
  if (label) return readLabelled(label[0], bareName(text.slice(label[0].length).replace(/\s*\|.*$/u, '')));
  const signed = withAgency(text);
  if (signed) return { ...signed, labelled: false };
  if (looksLikeName(text.replace(AT_OUTLET, '')) && !isLogin(bareName(text)))
    return { name: bareName(text) || null, source: null, labelled: false };
  return null;
}

/** "Theo đó, …", "Theo Kế hoạch số 28…" begin sentences. */
function readSource(rest: string): ByLine | null {
  if (rest === '' || rest.length > 60 || /[.,;:]\s|\d{2,}/u.test(rest)) return null;
  return /^\p{Lu}/u.test(rest) || ADDRESS.test(rest) ? { name: null, source: rest, labelled: true } : null;
}

function readLabelled(label: string, rest: string): ByLine | null {
  // "PV: Khó nhất là việc gì?" is said by the reporter.
  if (rest === '' || rest.length > 80 || /[?!]$/u.test(rest)) return null;
  const photo = /^ảnh/iu.test(label) && !/tin|bài/iu.test(label);
  if (isLogin(rest) || STOCK.test(rest)) return { name: null, source: null, labelled: true, photo };
  const { name, source } = withAgency(rest) ?? { name: stripLabels(rest), source: null };
  return { name, source, labelled: true, photo };
}

/** "An Khánh (TTXVN)", "Mai Dung - Kim Chi (Nguồn HNP)": people, and where the text is from. */
function withAgency(text: string): { name: string; source: string | null } | null {
  const [, name = '', agency = ''] = /^(.{2,50}?)\s*\(([^()]{2,40})\)$/iu.exec(text) ?? [];
  if (!looksLikeName(name) || /^ảnh/iu.test(agency)) return null;
  const source = bareName(agency.replace(/^\s*(?:theo|nguồn(?: tin)?)\s*[:：]?\s*/iu, ''));
  return { name: bareName(name), source: source || null };
}

/** "An Bình - Ảnh: Thu Hà" keeps both people: the label between them goes. */
function stripLabels(names: string): string {
  return bareName(
    names.replace(
      /\s*[-–,;/.]?\s*(?:tin|bài|ảnh|clip|video|đồ họa|nguồn)(?:\s*(?:,|và|&)\s*(?:tin|bài|ảnh|clip|video))*\s*[:：]\s*/giu,
      ', ',
    ),
  );
}
