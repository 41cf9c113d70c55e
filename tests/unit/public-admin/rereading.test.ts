import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noCorrections, type Rereading } from '@/utils/article';
import { annotate } from '@/utils/public-admin';

const TEXT =
  'UBND tỉnh ban hành Kế hoạch số 28/KH-UBND ngày 16/2/2024. Huyện Tân Lạc đạt 86,26 điểm chỉ số CCHC năm 2023. ' +
  'Đội bóng TT thắng ở huyện Châu Thành; kế hoạch truyền thông của tỉnh đã có. Mã hàng 15/QĐ-TTg đã hết.';

const read = (readings: readonly Rereading[], text = TEXT) =>
  annotate(
    { title: '', sapo: null, text, day: '2024-04-17', host: 'baohoabinh.com.vn' },
    { ...noCorrections, readings },
  );
const one = (kind: Rereading['kind'], quote: string, as: string | null): Rereading => ({
  ...{ kind, field: 'text', quote, as },
});
const symbols = (readings: readonly Rereading[], text?: string) =>
  read(readings, text).citations.map(({ canonical }) => canonical);

describe("the reader's readings", () => {
  it('take away what is no document, and bring it back when they are taken back', () => {
    expect(symbols([])).toEqual(['28/KH-UBND', '15/QĐ-TTg']);
    expect(symbols([one('citation', '15/QĐ-TTg', null)])).toEqual(['28/KH-UBND']);
  });

  it('say which document is meant, read by the same grammar', () => {
    const [, citation] = read([one('citation', '15/QĐ-TTg', 'Thông tư 15/2023/TT-BNV')]).citations;
    expect(citation).toMatchObject({
      canonical: '15/2023/TT-BNV',
      type: 'thong-tu',
      year: 2023,
      symbol: null,
    });
    expect(TEXT.slice(citation!.start, citation!.end)).toContain('15/QĐ-TTg');
  });

  it('add one the rules could not see, named as the reader names it', () => {
    const quote = 'kế hoạch truyền thông của tỉnh';
    const known = read([
      one('citation', quote, 'Kế hoạch 28/KH-UBND ngày 16/2/2024 của UBND tỉnh'),
    ]).citations;
    const added = known.find((citation) => TEXT.slice(citation.start, citation.end) === quote);
    expect(added?.key).toBe(known[0]?.key);
    const unnamed = read([one('citation', quote, 'Kế hoạch truyền thông năm 2024')]).citations;
    expect(unnamed.map(({ name }) => name)).toContain('Kế hoạch truyền thông năm 2024');
  });

  it('place a name, expand letters, and say whose a figure is', () => {
    const { places, abbreviations, figures } = read([
      one('place', 'huyện Châu Thành', 'huyện Châu Thành, tỉnh Long An'),
      one('abbreviation', 'TT', 'Thể Thao'),
      one('figure', '86,26 điểm', 'SIPAS, huyện Lạc Sơn, 2022'),
    ]);
    expect(places.find((place) => place.name.includes('Châu Thành'))?.provinces).toEqual([
      'longan',
      'tayninh',
    ]);
    expect(abbreviations.find(({ short }) => short === 'TT')).toMatchObject({
      long: 'Thể Thao',
      from: 'article',
    });
    expect(figures[0]).toMatchObject({ value: 86.26, index: 'sipas', subject: 'huyện Lạc Sơn', year: 2022 });
  });

  it('survive a text in which the words stand elsewhere, and change nothing where they are gone', () => {
    const readings = [one('citation', '15/QĐ-TTg', null)];
    expect(symbols(readings, `Mở đầu mới. ${TEXT}`)).toEqual(['28/KH-UBND']);
    expect(symbols(readings, 'Kế hoạch số 28/KH-UBND.')).toEqual(['28/KH-UBND']);
  });

  it('never lie outside the text, whatever is typed', () => {
    const kinds = fc.constantFrom('citation', 'place', 'figure', 'abbreviation') as fc.Arbitrary<
      Rereading['kind']
    >;
    const quotes = fc.oneof(
      fc.string(),
      fc.constantFrom('28/KH-UBND', 'Huyện Tân Lạc', '86,26', 'CCHC', 'a'),
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            kind: kinds,
            quote: quotes,
            as: fc.option(fc.string({ minLength: 1 })),
            at: fc.option(fc.nat(400), { nil: undefined }),
            number: fc.option(fc.constant({ value: 9, unit: null, rank: 2, of: null }), { nil: undefined }),
          }),
        ),
        (readings) => {
          const found = read(readings.map((reading) => ({ ...reading, field: 'text' as const })));
          for (const span of [
            ...found.citations,
            ...found.places,
            ...found.figures,
            ...found.abbreviations,
          ]) {
            expect(span.start).toBeLessThan(span.end);
            expect(span.end).toBeLessThanOrEqual(TEXT.length);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
