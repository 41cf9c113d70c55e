/** Documents and figures as the fake library tells them. */
import type { CitationIn, CitedDocumentRow, FigureIn, LibraryPageDoor } from '@/components/doors';
import { sampleAnnotations, sampleText } from './sample-content';

const DAY = 86_400_000;
const first = Date.parse('2026-02-20T00:00:00+07:00');

export const sampleDocuments: readonly CitedDocumentRow[] = [
  ['sure:phutho|UBND|KH|28|2026', '28/KH-UBND', 'ke-hoach', 'UBND', 'phutho', '2026-02-16', 3],
  ['sure:vn|CP|NQ|76|2021', '76/NQ-CP', 'nghi-quyet', 'CP', null, '2021-07-15', 2],
  ['sure:vn|QH15||31|2024', 'Luật Đất đai 2024', 'luat', 'QH', null, null, 1],
  ['symbol:28/KH-UBND', '28/KH-UBND', 'ke-hoach', 'UBND', null, null, 1],
  ['symbol:76/NQ-CP', '76/NQ-CP', 'nghi-quyet', 'CP', null, null, 1],
  ['symbol:NQ 76', 'NQ 76', 'nghi-quyet', null, null, null, 1],
].map(([key, label, type, issuer, territory, date, articles]) => ({
  key: key as string,
  label: label as string,
  symbol: (label as string).includes('/') ? (label as string) : null,
  number: /\d+/.exec(label as string)![0],
  type: type as string,
  issuer: issuer as string,
  territory: territory as string | null,
  date: date as string | null,
  articles: articles as number,
  lastAt: first,
}));

const citations = (key: string): CitationIn[] => {
  const row = sampleDocuments.find((one) => one.key === key);
  const cited =
    sampleAnnotations.citations.find((one) => one.canonical === row?.label || one.number === row?.number) ??
    sampleAnnotations.citations[0]!;
  return Array.from({ length: row?.articles ?? 0 }, (_, n) => ({
    ...cited,
    key,
    articleId: n + 1,
    sortAt: first + n * DAY,
  }));
};

const figure = (id: number, year: number, value: number, subject: string): FigureIn => ({
  id,
  articleId: (id % 5) + 1,
  sortAt: first + id * DAY,
  field: 'text',
  start: sampleText.indexOf('86,26'),
  end: sampleText.indexOf('86,26') + '86,26 điểm'.length,
  index: 'par',
  kind: 'score',
  value,
  unit: 'điểm',
  scale: null,
  direction: null,
  rank: null,
  fromRank: null,
  of: null,
  group: null,
  count: null,
  threshold: null,
  measure: null,
  subject,
  year,
  sentence: `Năm ${year}, ${subject} đạt ${String(value).replace('.', ',')} điểm chỉ số cải cách hành chính.`,
});

export const sampleFigures: readonly FigureIn[] = [
  figure(1, 2022, 84.1, 'tỉnh Hòa Bình'),
  figure(2, 2023, 86.89, 'tỉnh Hòa Bình'),
  figure(3, 2023, 86.76, 'tỉnh Hòa Bình'),
  figure(4, 2024, 88.2, 'tỉnh Phú Thọ'),
  figure(5, 2025, 89.5, 'tỉnh Phú Thọ'),
  { ...figure(6, 2025, 0, 'tỉnh Phú Thọ'), kind: 'rank', value: null, unit: null, rank: 9, of: 34 },
];

export const sampleFound = {
  documents: async () => sampleDocuments,
  documentOf: async (key) => sampleDocuments.find((one) => one.key === key) ?? null,
  citationsOf: async (key) => citations(key),
  citationsOfSymbol: async (canonical) =>
    sampleDocuments.filter((one) => one.label === canonical).flatMap((one) => citations(one.key)),
  likelyDocuments: async (key) => {
    const row = sampleDocuments.find((one) => one.key === key);
    const others = sampleDocuments.filter((one) => one.key !== key && one.number === row?.number);
    return others.map((document) => ({
      document,
      because: document.symbol === row?.symbol ? ('symbol' as const) : ('number' as const),
      only: document.key.startsWith('sure:'),
    }));
  },
  reannotationProgress: async () => null,
  figures: async (index) => sampleFigures.filter((one) => index === undefined || one.index === index),
} satisfies Partial<LibraryPageDoor>;
