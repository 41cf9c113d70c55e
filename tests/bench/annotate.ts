/** npm run bench:annotate: how long annotating an article of 1,000 words takes. Median and p95 over many runs. */
import { annotate } from '@/utils/public-admin';

/** Our own sentences, dense with everything the rules look for. */
const SENTENCES = [
  'Thực hiện Kế hoạch số 28/KH-UBND, ngày 16/2/2024 của UBND tỉnh về truyền thông công tác cải cách hành chính (CCHC), các sở, ban, ngành đã triển khai đồng bộ nhiều giải pháp.',
  'Tại xã Yên Trị (Yên Thủy), bộ phận một cửa tiếp nhận hồ sơ của người dân các huyện Tân Lạc, Lạc Sơn và TP Hòa Bình.',
  'Năm 2023, huyện Tân Lạc đạt 86,26 điểm chỉ số CCHC, xếp thứ 9/10 huyện, thành phố, giảm 2 bậc so với năm 2022.',
  'Ngày 22/01/2024, Bộ Nội vụ ban hành Quyết định 35/QĐ-BNV; các Nghị quyết số 57, 59, 66, 68-NQ/TW của Bộ Chính trị được quán triệt.',
  'Cán bộ, công chức, viên chức tiếp tục nâng cao tinh thần trách nhiệm, thái độ phục vụ nhân dân, doanh nghiệp trên địa bàn tỉnh.',
  'Theo Luật Đất đai 2024 và Nghị định 118/2025/NĐ-CP, thủ tục hành chính được thực hiện không phụ thuộc địa giới hành chính.',
];
const WORDS = 1000;
const RUNS = 300;

let text = '';
for (let i = 0; text.split(/\s+/).length < WORDS; i++) text += `${SENTENCES[i % SENTENCES.length]}\n`;
const article = {
  title: SENTENCES[2]!,
  sapo: SENTENCES[0]!,
  text,
  day: '2024-04-17',
  host: 'baohoabinh.com.vn',
};

const times: number[] = [];
for (let run = 0; run < RUNS; run++) {
  const from = performance.now();
  annotate(article);
  times.push(performance.now() - from);
}
const first = times[0]!;
times.sort((a, b) => a - b);
console.log(
  `annotate, ${WORDS} words: first ${first.toFixed(1)} ms, median ${times[RUNS / 2]!.toFixed(2)} ms, p95 ${times[Math.floor(RUNS * 0.95)]!.toFixed(2)} ms`,
);
