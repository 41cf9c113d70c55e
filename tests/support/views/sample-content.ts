/** The body, annotations and surroundings of the sample articles. */

import type { Preview } from '@/components/doors';
import {
  type Annotations,
  type ArticleContent,
  noCorrections,
  type Revision,
  type SavedLink,
} from '@/utils/article';
import { annotate } from '@/utils/public-admin';
import { sampleArticle, sampleNow } from './sample-articles';

const PARAGRAPHS = [
  'Sáng thứ Hai, nhà văn hoá xóm Đồng Bưng đông hơn ngày họp. Chị Bùi Thị Xuân mang tờ khai đăng ký hộ kinh doanh đến từ bảy giờ, đến tám giờ kém mười đã cầm giấy hẹn trên tay. “Trước phải đi hơn mười hai cây số ra uỷ ban, có khi thiếu một bản sao lại quay về”, chị nói.',
  'Cách làm này nằm trong Kế hoạch số 28/KH-UBND ngày 16/02/2026 của UBND tỉnh về tuyên truyền và thực hiện cải cách hành chính, cụ thể hoá Nghị quyết 76/NQ-CP của Chính phủ. Mỗi tuần hai buổi, tổ công tác gồm một cán bộ tư pháp, một cán bộ địa chính và một đoàn viên thanh niên về thôn nhận hồ sơ, quét và gửi lên hệ thống ngay tại chỗ.',
  'Sau ba tháng, xã tiếp nhận 1.286 hồ sơ, trong đó 98,7 % trả đúng hẹn; chỉ số hài lòng của người dân đạt 86,26 điểm, xếp thứ 9/10 đơn vị của cụm. Lãnh đạo xã thừa nhận thứ hạng chưa cao vì nhiều hồ sơ đất đai tồn từ trước khi sắp xếp.',
  'Khó nhất hiện nay là đường truyền. Ba trong số mười một thôn chưa có cáp quang, cán bộ phải phát mạng từ điện thoại, hồ sơ có bản vẽ thường phải gửi lại nhiều lần.',
];

export const sampleText = PARAGRAPHS.join('\n');
const html = `<p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p><figure><img src="https://baohoabinh.com.vn/anh/mot-cua.jpg" alt="Cán bộ xã nhận hồ sơ tại nhà văn hoá xóm"><figcaption>Cán bộ xã Yên Sơn nhận hồ sơ tại nhà văn hoá xóm Đồng Bưng.</figcaption></figure><h2>Chỉ số tăng, thứ hạng chưa cao</h2><p>${PARAGRAPHS[2]}</p><table><thead><tr><th>Lĩnh vực</th><th>Hồ sơ</th><th>Đúng hẹn</th></tr></thead><tbody><tr><td>Tư pháp – hộ tịch</td><td>742</td><td>99,8 %</td></tr><tr><td>Đất đai</td><td>311</td><td>94,2 %</td></tr><tr><td>Kinh tế</td><td>233</td><td>100 %</td></tr></tbody></table><p>${PARAGRAPHS[3]}</p><ul><li>Thôn Đồng Bưng: thứ Hai, thứ Năm</li><li>Thôn Mường Khến: thứ Ba, thứ Sáu</li></ul>`;

/** As the shipped annotator reads it; topics and form are set, so that pictures do not change with its tables. */
const annotated = ({ title, sapo }: { title: string; sapo: string | null }): Annotations => ({
  ...annotate({ title, sapo, text: sampleText, day: '2026-11-23', host: 'baohoabinh.com.vn' }),
  topics: [
    { id: 'tthc', score: 5, because: ['bộ phận một cửa', 'hồ sơ trễ hẹn'] },
    { id: 'truyen-thong-cchc', score: 4, because: ['tuyên truyền cải cách hành chính'] },
    { id: 'chi-so', score: 3, because: ['chỉ số hài lòng', 'xếp thứ'] },
  ],
  form: { id: 'bai', because: 'có tác giả, trên 600 chữ' },
  corrections: noCorrections,
});

export const sampleAnnotations = annotated({ title: '', sapo: null });

export const sampleContent = (id: number): ArticleContent => ({
  id,
  html,
  text: sampleText,
  captions: ['Cán bộ xã Yên Sơn nhận hồ sơ tại nhà văn hoá xóm Đồng Bưng.'],
  images: [
    {
      src: 'https://baohoabinh.com.vn/anh/mot-cua.jpg',
      alt: 'Cán bộ xã nhận hồ sơ tại nhà văn hoá xóm',
      caption: 'Cán bộ xã Yên Sơn nhận hồ sơ tại nhà văn hoá xóm Đồng Bưng.',
    },
  ],
  source: null,
  dateline: '(HBĐT)',
  pageTags: ['cải cách hành chính', 'một cửa'],
  attachments: [{ title: 'Kế hoạch 28/KH-UBND (PDF)', url: 'https://baohoabinh.com.vn/tep/kh28.pdf' }],
  media: [],
  language: 'vi',
  way: { by: 'family', family: 'hoabinh', why: '' },
  annotations: annotated(sampleArticle(id - 1)),
});

const LINKS = [
  [
    'Huyện Lạc Thuỷ chấm điểm cải cách hành chính bằng phần mềm, bỏ báo cáo giấy',
    'Bộ tiêu chí mới gồm 38 mục, trong đó 30 mục do hệ thống tự tính.',
  ],
  ['Một cửa lưu động ở vùng hồ', null],
  [
    'Người dân hài lòng hơn nhưng vẫn ngại nộp hồ sơ trực tuyến vì sợ sai',
    'Khảo sát của Mặt trận tỉnh với 1.200 người cho thấy ba lý do chính.',
  ],
] as const;

export const sampleLinks = (id: number): SavedLink[] =>
  LINKS.map(([title, summary], n) => {
    const url = n === 1 ? sampleArticle(3).url : `https://baohoabinh.com.vn/11/${188_000 + n}/tin.htm`;
    return {
      id: id * 10 + n,
      articleId: id,
      canonical: url,
      title,
      url,
      summary,
      day: n === 0 ? '2026-11-20' : null,
    };
  });

export const sampleRevisions = (id: number): Revision[] => [
  {
    id: 1,
    articleId: id,
    savedAt: sampleNow - 2 * 86_400_000,
    title: sampleArticle(0).title,
    sapo: sampleArticle(0).sapo,
    text: sampleText.replace('1.286 hồ sơ', '1.268 hồ sơ').replace('98,7 %', '97,8 %'),
    html,
    contentHash: 'b'.repeat(64),
  },
];

export function samplePreview(): Preview {
  const article = sampleArticle(0);
  const content = sampleContent(1);
  return {
    outlet: article.outlet,
    draft: {
      kind: 'article',
      url: 'https://baohoabinh.com.vn/11/190412/xa-yen-son.htm',
      title: article.title,
      sapo: article.sapo,
      byline: 'Bùi Minh',
      source: null,
      dateline: '(HBĐT)',
      section: 'Cải cách hành chính',
      published: {
        day: '2026-11-22',
        time: '09:12',
        printed: 'Chủ nhật, 22/11/2026 | 9:12 GMT+7',
        from: 'page',
        confidence: 'sure',
      },
      captions: [...content.captions],
      images: [...content.images],
      html: content.html,
      text: content.text,
      related: sampleLinks(0).map(({ title, url, summary, day }) => ({ title, url, summary, day })),
      tags: [],
      attachments: [],
      media: [],
      language: 'vi',
      way: content.way,
    },
    annotations: sampleAnnotations,
  };
}
