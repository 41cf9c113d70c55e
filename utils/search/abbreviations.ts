/**
 * Abbreviations every officer writes and few readers type in full. Only those with one reading; what an article
 * itself defines ("cải cách hành chính (CCHC)") is in the index and goes before this table.
 */
import { exactKey, foldKey } from '@/utils/vietnamese';

const TABLE = `
CCHC cải cách hành chính | TTHC thủ tục hành chính | UBND ủy ban nhân dân | HĐND hội đồng nhân dân
MTTQ mặt trận tổ quốc | UBMTTQ ủy ban mặt trận tổ quốc | CNTT công nghệ thông tin | CĐS chuyển đổi số
GPMB giải phóng mặt bằng | QSDĐ quyền sử dụng đất | KT-XH kinh tế - xã hội | KTXH kinh tế xã hội
QP-AN quốc phòng - an ninh | ANTT an ninh trật tự | ATGT an toàn giao thông | TNGT tai nạn giao thông
TTATGT trật tự an toàn giao thông | PCCC phòng cháy chữa cháy | VSATTP vệ sinh an toàn thực phẩm
ATTP an toàn thực phẩm | BHXH bảo hiểm xã hội | BHYT bảo hiểm y tế | BHTN bảo hiểm thất nghiệp
CBCC cán bộ công chức | CBCCVC cán bộ công chức viên chức | CCVC công chức viên chức | LLVT lực lượng vũ trang
UBKT ủy ban kiểm tra | BTV ban thường vụ | BCH ban chấp hành | NTM nông thôn mới | HTX hợp tác xã
KCN khu công nghiệp | CCN cụm công nghiệp | DTTS dân tộc thiểu số | TDTT thể dục thể thao
THCS trung học cơ sở | THPT trung học phổ thông | GD&ĐT giáo dục và đào tạo | KH&CN khoa học và công nghệ
KH&ĐT kế hoạch và đầu tư | TN&MT tài nguyên và môi trường | TT&TT thông tin và truyền thông
NN&PTNT nông nghiệp và phát triển nông thôn | LĐ-TB&XH lao động - thương binh và xã hội
VH-TT&DL văn hóa thể thao và du lịch | PT-TH phát thanh truyền hình | GTVT giao thông vận tải
QLNN quản lý nhà nước | NSNN ngân sách nhà nước | VBQPPL văn bản quy phạm pháp luật | QPPL quy phạm pháp luật
TCD tiếp công dân | KNTC khiếu nại tố cáo | PCTN phòng chống tham nhũng | DVC dịch vụ công
DVCTT dịch vụ công trực tuyến | DN doanh nghiệp | SXKD sản xuất kinh doanh | XDCB xây dựng cơ bản
ĐTPT đầu tư phát triển | TP.HCM thành phố Hồ Chí Minh | TPHCM thành phố Hồ Chí Minh | T.Ư trung ương | TƯ trung ương
TW trung ương | CHXHCN cộng hòa xã hội chủ nghĩa | ĐBQH đại biểu quốc hội | VKSND viện kiểm sát nhân dân
TAND tòa án nhân dân | CAND công an nhân dân | QĐND quân đội nhân dân | BĐBP bộ đội biên phòng
LHPN liên hiệp phụ nữ | CCB cựu chiến binh | GPLX giấy phép lái xe | GCNQSDĐ giấy chứng nhận quyền sử dụng đất
TTXVN thông tấn xã Việt Nam | ĐBSCL đồng bằng sông Cửu Long | CTMTQG chương trình mục tiêu quốc gia
`;

export interface Abbreviation {
  /** Exact key of the short form: "cchc", "kt-xh". */
  readonly short: string;
  /** Exact keys of the syllables of the long form. */
  readonly long: readonly string[];
}

/** Made when first asked for: a page that searches for plain words need not. */
let table: { byShort: Map<string, Abbreviation>; all: readonly Abbreviation[] } | null = null;

function tables(): NonNullable<typeof table> {
  if (table) return table;
  const all = TABLE.trim()
    .split(/[|\n]/)
    .map((entry) => {
      const [short = '', ...long] = entry.trim().split(' ');
      return { short: exactKey(short), long: long.map(exactKey).filter((word) => word !== '-') };
    });
  table = { all, byShort: new Map(all.map((entry) => [foldKey(entry.short), entry])) };
  return table;
}

/** The long form of a short one, given by its folded key. */
export const expand = (fold: string): Abbreviation | null => tables().byShort.get(fold) ?? null;

/** Every short form whose long one begins at `at` in a list of words; words typed without marks match any marks. */
export function shorten(words: readonly { exact: string; fold: string }[], at: number): Abbreviation[] {
  return tables().all.filter(
    ({ long }) =>
      long.length > 1 &&
      at + long.length <= words.length &&
      long.every((syllable, i) => {
        const { exact, fold } = words[at + i]!;
        return exact === syllable || (exact === fold && fold === foldKey(syllable));
      }),
  );
}
