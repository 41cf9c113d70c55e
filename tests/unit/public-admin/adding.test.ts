import { describe, expect, it } from 'vitest';
import { noCorrections, type Rereading } from '@/utils/article';
import { annotate, documentKeysOf, provinceKeysOf, wordsMayMean } from '@/utils/public-admin';

const TEXT =
  'Về Tân Lạc hôm nay, ai cũng nhắc chuyện một cửa. Năm 2023, điểm cải cách của huyện là tám mươi sáu phẩy hai, ' +
  'PAR INDEX đứng sau Lạc Sơn một bậc. Ở Tân Lạc, bản kế hoạch truyền thông đã được ban hành.';

const article = (text = TEXT, day = '2024-04-17') => ({
  ...{ title: '', sapo: null, text, day, host: 'baohoabinh.com.vn' },
});
const read = (readings: readonly Rereading[], text?: string) =>
  annotate(article(text), { ...noCorrections, readings });
const added = (kind: Rereading['kind'], quote: string, at: number, as: string): Rereading => ({
  ...{ kind, field: 'text', quote, at, as },
});
const second = TEXT.lastIndexOf('Tân Lạc');
const place = added('place', 'Tân Lạc', second, 'huyện Tân Lạc, Hoà Bình');
const words = 'điểm cải cách của huyện là tám mươi sáu phẩy hai';
const figure: Rereading = {
  ...added('figure', words, TEXT.indexOf(words), 'par, huyện Tân Lạc, 2023'),
  number: { value: 86.2, unit: 'điểm', rank: 4, of: 10 },
};

describe('what the reader adds', () => {
  it('stands where it was marked, and says who added it', () => {
    const { places } = read([place]);
    expect(read([]).places).toEqual([]);
    expect(places).toMatchObject([{ start: second, name: 'huyện Tân Lạc', printed: 'Tân Lạc', added: true }]);
    expect(provinceKeysOf({ places })).toEqual(['hoabinh', 'phutho']);
  });

  it('is a score and a rank where the reader gives both, with the sentence', () => {
    const { figures } = read([figure]);
    expect(figures.filter((one) => one.added)).toMatchObject([
      { kind: 'score', value: 86.2, unit: 'điểm', index: 'par', subject: 'huyện Tân Lạc', year: 2023 },
      { kind: 'rank', rank: 4, of: 10, index: 'par' },
    ]);
    expect(figures[0]!.sentence).toMatch(/^Năm 2023, điểm .* một bậc\.$/);
  });

  it('is a document, found by its symbol', () => {
    const quote = 'bản kế hoạch truyền thông';
    const { citations } = read([added('citation', quote, TEXT.indexOf(quote), 'Kế hoạch 28/KH-UBND')]);
    expect(documentKeysOf({ citations })).toContain('28/KH-UBND');
    expect(citations[0]?.added).toBe(true);
  });

  it('is found again in a text that changed: the nearest of the same words, however they are spelt', () => {
    const longer = `Mở đầu mới của bài. ${TEXT}`;
    expect(read([place], longer).places[0]?.start).toBe(longer.lastIndexOf('Tân Lạc'));
    const spaced = TEXT.replaceAll('Tân Lạc', 'Tân\u00a0 Lạc').normalize('NFD');
    const [again] = read([place], spaced).places;
    expect(spaced.slice(again?.start, again?.end).normalize('NFC')).toBe('Tân\u00a0 Lạc');
    expect(again?.start).toBeGreaterThan(spaced.length / 2);
  });

  it('is kept and not shown where the words are gone, or only parts of others', () => {
    const gone = read([place], 'Bài nay nói chuyện khác, ở Tân Lạcx.');
    expect(gone.places).toEqual([]);
    expect(gone.corrections.readings).toEqual([place]);
  });

  it('takes the place of what a rule reads on the same words, and of nothing else', () => {
    const text = 'Huyện Tân Lạc và huyện Lạc Sơn họp.';
    const marked = added('place', 'Tân Lạc', text.indexOf('Tân'), 'xã Tân Lạc, Phú Thọ');
    expect(read([marked], text).places.map(({ name }) => name)).toEqual(['xã Tân Lạc', 'huyện Lạc Sơn']);
  });

  it('says whose a figure is where the name of its index holds commas', () => {
    const as = 'DDCI (cạnh tranh sở, ngành, địa phương), huyện Tân Lạc, 2022';
    expect(read([{ ...figure, as }]).figures[0]).toMatchObject({ index: 'ddci', subject: 'huyện Tân Lạc' });
  });

  it('can be read otherwise, and stays the reader’s', () => {
    const again: Rereading = { kind: 'figure', field: 'text', quote: words, as: 'sipas, 2022' };
    expect(read([figure, again]).figures).toMatchObject([
      { value: 86.2, index: 'sipas', year: 2022, subject: null, added: true },
      { rank: 4, index: 'sipas', added: true },
    ]);
  });
});

describe('what words may mean', () => {
  const mean = (quote: string, text = TEXT, day?: string) => {
    const start = text.indexOf(quote);
    return wordsMayMean(article(text, day), { field: 'text', start, end: start + quote.length });
  };

  it('names places the tables know, those of the outlet’s province first, and none for other words', () => {
    expect(mean('Tân Lạc').places).toEqual(['huyện Tân Lạc, Hòa Bình']);
    const text = 'Ở Châu Thành và Hoà Bình, chuyện một cửa.';
    expect(mean('Châu Thành', text).places.length).toBeGreaterThan(5);
    expect(mean('Hoà Bình', text).places[0]).toBe('tỉnh Hòa Bình');
    expect(mean('chuyện một cửa', text).places).toEqual([]);
  });

  it('names communes of today only since there are such', () => {
    const text = 'Về Tân Lạc đầu năm.';
    expect(mean('Tân Lạc', text, '2026-01-05').places).toContain('xã Tân Lạc, Phú Thọ');
    expect(mean('Tân Lạc', text, '2024-01-05').places).not.toContain('xã Tân Lạc, Phú Thọ');
  });

  it('reads every place it names as that place', () => {
    for (const name of ['Tân Lạc', 'Châu Thành', 'Hoà Bình', 'Thủ Dầu Một', 'Chân Mây - Lăng Cô']) {
      for (const as of mean(name, `Về ${name} đầu năm.`, '2026-01-05').places) {
        const text = `Về ${name} đầu năm.`;
        const { places } = read([added('place', name, 3, as)], text);
        expect([as, places[0]?.provinces.length]).not.toEqual([as, 0]);
        expect(as.startsWith(places[0]!.name)).toBe(true);
      }
    }
  });

  it('fills the form of a figure with what stands in and around the words', () => {
    const text =
      'Năm 2023, PAR INDEX của huyện Tân Lạc cao nhất từ trước tới nay: 86,26. Huyện ở top 4/10. SIPAS thì thấp.';
    expect(mean('86,26', text).figure).toMatchObject({ value: 86.26, unit: null, index: 'par', year: 2023 });
    expect(mean('86,26', text).figure.subject).toBe('huyện Tân Lạc');
    expect(mean('top 4/10', text).figure).toMatchObject({ value: null, rank: 4, of: 10 });
    expect(mean('Huyện ở top', text).figure).toMatchObject({ value: null, rank: null });
  });
});
