/** Pages for the browser tests: invented papers' texts in the shapes the clipper meets. */

const SENTENCES = [
  'Sáng 12/3, Ủy ban nhân dân xã Mường Chiềng tổ chức hội nghị đánh giá kết quả cải cách hành chính quý I.',
  'Theo báo cáo, toàn xã tiếp nhận 1.240 hồ sơ, trong đó 98,6% được giải quyết đúng và trước hạn.',
  'Bộ phận một cửa bố trí cán bộ hướng dẫn người dân nộp hồ sơ trực tuyến, thanh toán lệ phí không dùng tiền mặt.',
  'Xã thực hiện nghiêm Kế hoạch số 45/KH-UBND ngày 20/1/2024 của Ủy ban nhân dân huyện về nâng cao chỉ số hài lòng.',
  'Lãnh đạo xã yêu cầu các tổ công nghệ số cộng đồng tiếp tục đến từng bản, hỗ trợ bà con cài đặt ứng dụng định danh.',
];

export interface PageOptions {
  readonly title?: string;
  readonly sapo?: string;
  readonly paragraphs?: readonly string[];
  /** Put before `</body>` as it is. */
  readonly extra?: string;
}

const SAPO =
  'Quý I năm 2024, công tác cải cách hành chính của xã Mường Chiềng có nhiều chuyển biến, được người dân ghi nhận.';

/** An article as a provincial paper's page has it, with menu, dateline and its own related list. */
export function articlePage({
  title,
  sapo = SAPO,
  paragraphs = SENTENCES,
  extra = '',
}: PageOptions = {}): string {
  const headline = title ?? 'Mường Chiềng nâng cao chất lượng phục vụ người dân';
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${headline} - Báo thử</title>
<meta property="og:type" content="article"><meta property="og:title" content="${headline}"></head><body>
<nav><a href="/">Trang chủ</a> <a href="/chinh-tri">Chính trị</a> <a href="/kinh-te">Kinh tế</a></nav>
<article><h1>${headline}</h1><div class="date">Thứ Ba, 12/3/2024 | 10:05 GMT+7</div>
<p class="sapo"><strong>${sapo}</strong></p>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
<p style="text-align:right"><strong>Hà Thu</strong></p></article>
<section class="related"><h3>Các tin khác</h3><ul>
<li><a href="/11/900002/xay-dung-nong-thon-moi.htm">Xây dựng nông thôn mới ở vùng cao</a></li>
<li><a href="/11/900003/chuyen-doi-so-o-co-so.htm">Chuyển đổi số ở cơ sở</a></li></ul></section>
${extra}</body></html>`;
}

/** A section front: headlines and nothing to read. */
export function listPage(): string {
  const items = Array.from(
    { length: 30 },
    (_, i) => `<li><a href="/11/9100${i}/tin-${i}.htm">Tin số ${i} trong chuyên mục</a></li>`,
  );
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Chính trị</title></head><body><h2>Chính trị</h2><ul>${items.join('')}</ul></body></html>`;
}

/** Five megabytes as real pages reach them: a long report, inline pictures, inline data for scripts. */
export function hugePage(): string {
  const paragraphs = Array.from({ length: 500 }, (_, i) => `${i}. ${SENTENCES.join(' ')}`);
  const picture = `<img alt="" src="data:image/png;base64,${'iVBORw0KGgo'.repeat(50_000)}">`;
  const data = `<script type="application/json">{"data":"${'0123456789'.repeat(370_000)}"}</script>`;
  return articlePage({ title: 'Toàn văn báo cáo dài', paragraphs, extra: picture + data });
}

/** Tags unclosed, nested wrongly, cut off in the middle of an attribute. */
export function malformedPage(): string {
  return `${articlePage({ title: 'Bài có mã hỏng' })
    .replaceAll('</p>', '')
    .replace('<article>', '<table><tr><div><article></b>')
    .replace('</article>', '</i></td>')}<p class="x`;
}

/** A PDF that opens: one empty page. */
export const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;
