/**
 * Topics against the section an editor put the article in, beside a floor: any strong word of the table in the title.
 * A section is a weak truth: it names one matter where an article may have three, and leaves out most of what a label
 * says. So the figures tell two sets of rules apart; they are no rate of errors.
 */
import { annotate, topicsInTitle } from '@/utils/public-admin';
import { type EvalArticle, readArticles } from './articles';

/** Sections that say what an article is about, with the topics that fit; none of ours fits the last ones. */
const SECTIONS: Readonly<Record<string, readonly string[]>> = {
  'Phòng chống tham nhũng và thực hành tiết kiệm chống lãng phí': ['thanh-tra'],
  'Thanh tra': ['thanh-tra', 'tiep-dan', 'tu-phap'],
  'Hoạt động Đảng, Đoàn thể': ['xay-dung-dang', 'hdnd-mttq'],
  'Ứng dụng Công nghệ thông tin': ['chinh-phu-so', 'chuyen-doi-so'],
  'Công nghệ thông tin': ['chinh-phu-so', 'chuyen-doi-so'],
  'Kế hoạch tài chính': ['tai-chinh-cong'],
  'Tuyển dụng': ['cong-vu', 'bo-may'],
  'Thế giới': ['doi-ngoai', 'qp-an'],
  'Giáo dục': ['y-te-giao-duc'],
  'Giáo dục - Khuyến học': ['y-te-giao-duc'],
  'Sức khỏe': ['y-te-giao-duc'],
  'Kinh tế': ['kt-xh', 'tai-chinh-cong'],
  'Thể thao': [],
  'Giải trí': [],
  'Ô tô - Xe máy': [],
  'Tâm sự': [],
  'Tình yêu - Giới tính': [],
};

interface Tally {
  articles: number;
  /** Articles with a label that fits. */
  met: number;
  labels: number;
  right: number;
}

const nothing = (): Tally => ({ articles: 0, met: 0, labels: 0, right: 0 });

function count(tally: Tally, fits: readonly string[], given: readonly string[]): void {
  const right = given.filter((id) => fits.includes(id)).length;
  tally.articles++;
  tally.labels += given.length;
  tally.right += right;
  if (right > 0) tally.met++;
}

const share = (part: number, whole: number) =>
  whole === 0 ? '    –' : (part / whole).toFixed(3).padStart(5);
const line = (name: string, ours: Tally, floor: Tally) =>
  `${name.slice(0, 34).padEnd(34)} ${String(ours.articles).padStart(5)}   ${[ours, floor]
    .map(({ articles, met, labels, right }) => `${share(right, labels)} ${share(met, articles)}`)
    .join('      ')}   ${ours.labels}/${floor.labels}`;

export function evaluateTopics(corpora: readonly string[]): void {
  const rows: EvalArticle[] = corpora.flatMap(readArticles);
  const all = { ours: nothing(), floor: nothing() };
  console.log(
    'section                          articles   ours: prec. recall  floor: prec. recall  labels ours/floor',
  );
  for (const [section, fits] of Object.entries(SECTIONS)) {
    const [ours, floor] = [nothing(), nothing()];
    for (const row of rows.filter((one) => one.category === section)) {
      const texts = { title: row.title ?? '', sapo: row.sapo ?? '', text: row.body ?? '' };
      const labels = annotate({ ...texts, day: row.date ?? null, host: '' }).topics.map(({ id }) => id);
      count(ours, fits, labels);
      count(floor, fits, topicsInTitle(texts.title));
    }
    if (ours.articles === 0) continue;
    console.log(line(section, ours, floor));
    for (const [sum, one] of [[all.ours, ours] as const, [all.floor, floor] as const])
      for (const field of ['articles', 'met', 'labels', 'right'] as const) sum[field] += one[field];
  }
  console.log(line('all', all.ours, all.floor));
}
