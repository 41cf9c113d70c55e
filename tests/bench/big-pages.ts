/** Pages of a megabyte and more, each heavy in its own way. Every text is ours. */

export interface BigPage {
  readonly name: string;
  readonly url: string;
  readonly html: () => string;
}

const MEGABYTE = 1_000_000;
const SENTENCES = [
  'Sáng 12/3, Ủy ban nhân dân xã tổ chức hội nghị đánh giá kết quả cải cách hành chính quý I, bàn việc của quý II.',
  'Theo báo cáo, toàn xã tiếp nhận 1.240 hồ sơ, trong đó 98,6% được giải quyết đúng và trước hạn.',
  'Bộ phận một cửa bố trí cán bộ hướng dẫn người dân nộp hồ sơ trực tuyến, thanh toán lệ phí không dùng tiền mặt.',
  'Xã thực hiện nghiêm <b>Kế hoạch số 45/KH-UBND</b> ngày 20/1/2024 của huyện về nâng cao chỉ số hài lòng.',
  'Lãnh đạo xã yêu cầu các tổ công nghệ số cộng đồng tiếp tục <a href="/11/900009/to-so.htm">đến từng bản</a>, hỗ trợ bà con.',
];
const paragraph = (i: number) => `<p>${i}. ${SENTENCES.join(' ')}</p>\n`;
const link = (i: number) =>
  `<li class="item"><a href="/11/91${String(i).padStart(5, '0')}/tin-so-${i}.htm">Tin số ${i} về cải cách hành chính ở cơ sở</a></li>\n`;
/** A wrapper as page builders make them: classes, an id, data attributes. */
const wrapped = (inner: string, levels: number, i: number): string =>
  levels === 0
    ? inner
    : `<div class="col-${levels} block-${i % 7}" id="w-${i}-${levels}" data-level="${levels}">${wrapped(inner, levels - 1, i)}</div>`;

/** Pieces until the markup is long enough. */
function fill(piece: (i: number) => string, length: number): string {
  const pieces: string[] = [];
  for (let i = 1, made = 0; made < length; i++) {
    const one = piece(i);
    pieces.push(one);
    made += one.length;
  }
  return pieces.join('');
}

function page(body: string, around = ''): string {
  const title = 'Toàn văn báo cáo cải cách hành chính của xã vùng hồ';
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:title" content="${title}"></head><body><nav>${fill(link, 4000)}</nav>
<article><h1>${title}</h1><div class="date">Thứ Ba, 12/3/2024 | 10:05 GMT+7</div>
<p class="sapo"><strong>${SENTENCES.slice(0, 3).join(' ')}</strong></p>
<div class="content">${body}</div><p style="text-align:right"><strong>Hà Thu</strong></p></article>
<section class="related"><h3>Các tin khác</h3><ul>${fill(link, 1200)}</ul></section>${around}</body></html>`;
}

const usual = () => fill(paragraph, 12_000);
const data = (length: number) =>
  `<script type="application/json">${JSON.stringify({ state: fill((i) => `{"id":${i},"kind":"card"}`, length) })}</script>
<script>window.__state = ${JSON.stringify(fill((i) => `key-${i};`, length))}</script>`;

const at = (i: number) => `https://baohoabinh.com.vn/11/97000${i}/trang-lon.htm`;

export const bigPages: readonly BigPage[] = [
  { name: '1 MB, a usual article among scripts', url: at(1), html: () => page(usual(), data(MEGABYTE / 2)) },
  { name: '1 MB of running text', url: at(2), html: () => page(fill(paragraph, MEGABYTE)) },
  {
    name: '1 MB of links in lists',
    url: at(3),
    html: () =>
      page(
        usual(),
        fill((i) => `<ul>${fill((n) => link(i * 40 + n), 4000)}</ul>`, MEGABYTE),
      ),
  },
  {
    name: '1 MB in deep wrappers',
    url: at(4),
    html: () =>
      page(
        fill((i) => wrapped(paragraph(i), 30, i), MEGABYTE * 0.6),
        fill((i) => wrapped(link(i), 60, i), MEGABYTE * 0.4),
      ),
  },
  { name: '4 MB of running text', url: at(5), html: () => page(fill(paragraph, MEGABYTE * 4)) },
];
