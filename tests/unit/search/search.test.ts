import { beforeEach, describe, expect, it } from 'vitest';
import { indexRow, search } from '@/utils/search';
import { documentOf, MemoryIndex } from '../../support/memory-index';

let index: MemoryIndex;
const ids = async (query: string, options = {}) =>
  (await search(index, query, options)).hits.map((hit) => hit.id);
const codes = async (query: string) => (await search(index, query)).notes.map((note) => note.code);

beforeEach(async () => {
  index = new MemoryIndex();
  const save = (id: number, title: string, body: string, fields = {}) =>
    index.save(documentOf(id, { title, body, ...fields }));
  await save(
    1,
    'Hoà Bình đẩy mạnh cải cách hành chính',
    'UBND tỉnh ban hành Kế hoạch số 28/KH-UBND ngày 16/2/2024.',
    {
      outlet: 'Báo Hoà Bình',
      host: 'baohoabinh.com.vn',
      provinces: ['hoa-binh'],
      sortAt: Date.UTC(2024, 3, 17),
    },
  );
  await save(2, 'Đường Nam Sông Mã thông xe', 'Năm nay, con đường dài 86,26 km. Ông Nam cắt băng.', {
    outlet: 'Báo Thanh Hoá',
    host: 'baothanhhoa.vn',
    tags: ['giao thông'],
    sortAt: Date.UTC(2023, 5, 1),
  });
  await save(3, 'Sở Nội vụ kiểm tra CCHC', 'Chiến sỹ, cán bộ T.Ư và TP.HCM dự hội nghị.', {
    sortAt: Date.UTC(2025, 0, 5),
  });
  await save(4, 'Diễn biến hòa bình', 'Bài viết về hoà bình thế giới, hội nghị và hối hả.');
});

it('puts first where a begun word, whichever of many it is, stands beside the others', async () => {
  const begun = 'hoa hồi hội hối hạn hàng hành hòm hũ hè'.split(' ');
  const near = begun.map((_, i) => 100 + i * 2);
  for (const [i, word] of begun.entries()) {
    await index.save(documentOf(101 + i * 2, { body: `${word} một hai ba bốn năm sáu bảy đêm trăng` }));
    await index.save(documentOf(100 + i * 2, { body: `một hai ba bốn năm sáu bảy đêm trăng ${word}` }));
  }
  const found = await ids('trăng h', { typing: true, limit: 40, fold: false });
  expect(found).toHaveLength(2 * begun.length);
  expect(new Set(found.slice(0, begun.length))).toEqual(new Set(near));
});

it('puts an unbroken run among the first of thousands that have the words apart', async () => {
  const many = new MemoryIndex();
  const rows = Array.from({ length: 2600 }, (_, i) => {
    // A third say both words often, a third in the same lengths once, the others are longer.
    const more = i % 3 === 0 ? 'suối rồi đèo suối rồi đèo' : i % 3 === 1 ? 'cây' : 'cây '.repeat(40);
    return documentOf(i + 1, { body: `suối nhỏ dưới đèo ${more}` });
  });
  await many.write(async (writer) => {
    for (const row of rows) await writer.addTail(indexRow(row));
  });
  // Only these two can be shown, if they are among the first.
  await many.save(documentOf(5000, { body: 'suối đèo' }));
  await many.save(documentOf(5001, { title: 'Suối đèo', body: 'cây' }));
  const { hits, total } = await search(many, 'suối đèo', { fold: false });
  expect(total).toBe(2602);
  expect(hits.map((hit) => hit.id)).toEqual([5001, 5000]);
});

describe('words', () => {
  it('finds every spelling of a word typed without marks', async () => {
    expect((await ids('hoa binh')).sort()).toEqual([1, 4]);
    expect(await ids('cai cach hanh chinh')).toContain(1);
  });
  it('takes both places of the tone mark, and decomposed text', async () => {
    expect((await ids('Hòa Bình')).sort()).toEqual([1, 4]);
    expect((await ids('Hoà Bình'.normalize('NFD'))).sort()).toEqual([1, 4]);
  });
  it('ranks exact spellings above those with other marks', async () => {
    expect((await ids('hội'))[0]).not.toBe(undefined);
    expect((await ids('năm'))[0]).toBe(2);
  });
  it('takes đ for d only when typed so', async () => {
    expect(await ids('duong')).toEqual([2]);
    expect(await ids('đường')).toEqual([2]);
  });
  it('finds i and y spellings of one word', async () => {
    expect(await ids('chiến sĩ')).toEqual([3]);
  });
  it('keeps numbers, dates, document symbols and abbreviations whole', async () => {
    expect(await ids('28/KH-UBND')).toEqual([1]);
    expect(await ids('28/kh-ubnd')).toEqual([1]);
    expect(await ids('16/02/2024')).toEqual([1]);
    expect(await ids('86,26')).toEqual([2]);
    expect(await ids('T.Ư')).toEqual([3]);
    expect(await ids('tp.hcm')).toEqual([3]);
    expect(await ids('28/KH')).toEqual([1]);
  });
  it('finds the last word begun while typing', async () => {
    expect(await ids('thông x', { typing: true })).toEqual([2]);
    expect(await ids('thông x')).not.toEqual([2, 2]);
    expect(await ids('hành ch', { typing: true })).toContain(1);
  });
  it('finds an abbreviation by its expansion and the reverse', async () => {
    expect((await ids('CCHC')).sort()).toEqual([1, 3]);
    expect((await ids('cải cách hành chính')).sort()).toEqual([1, 3]);
  });
  it('forgives one letter when nothing matches, and says so', async () => {
    expect(await ids('hanhh chinh')).toContain(1);
    expect(await codes('hanhh chinh')).toContain('corrected');
  });
});

describe('the query language', () => {
  it('takes phrases, exclusion and OR', async () => {
    expect(await ids('"hoà bình" -"diễn biến"')).toEqual([1]);
    expect((await ids('đường OR CCHC')).sort()).toEqual([1, 2, 3]);
    expect(await ids('"bình hoà"')).not.toContain(9);
  });
  it('takes fields in Vietnamese and English', async () => {
    expect(await ids('báo:hoà-bình')).toEqual([1]);
    expect(await ids('site:baothanhhoa.vn')).toEqual([2]);
    expect(await ids('tỉnh:hòa-bình cải cách')).toEqual([1]);
    expect(await ids('thẻ:"giao thông"')).toEqual([2]);
    expect(await ids('tiêu-đề:hoà')).toEqual([4, 1]);
    expect(await ids('title:hội')).not.toContain(4);
  });
  it('takes dates and ranges', async () => {
    expect(await ids('từ:2025')).toEqual([3]);
    expect(await ids('từ:1/2023 đến:12/2023')).toEqual([2]);
    expect((await ids('ngày:2024..2025')).sort()).toEqual([1, 3, 4]);
    expect(await codes('từ:31/2/2024 hoà')).toContain('bad-date');
  });
  it('explains what it cannot understand', async () => {
    expect(await codes('foo:bar hoà')).toContain('unknown-field');
    expect(await codes('"hoà bình')).toContain('open-quote');
    expect(await codes('-hoà')).toContain('only-excluded');
    expect(await codes('tỉnh: hoà')).toContain('no-value');
  });
  it('sorts by date and pages without gaps', async () => {
    expect((await ids('hoà bình OR đường OR CCHC', { sort: 'published' }))[0]).toBe(3);
    const first = await search(index, 'hoà OR đường OR CCHC', { limit: 2 });
    const second = await search(index, 'hoà OR đường OR CCHC', { limit: 2, offset: first.next! });
    expect([...first.hits, ...second.hits].map((hit) => hit.id).sort()).toEqual([1, 2, 3, 4]);
    expect(second.next).toBe(null);
  });
});

describe('what is shown', () => {
  it('marks what matched, in marked and unmarked forms', async () => {
    const { hits } = await search(index, 'hoa binh');
    const hit = hits.find((one) => one.id === 1)!;
    expect(hit.title.marks.map(([start, end]) => hit.title.text.slice(start, end))).toEqual(['Hoà', 'Bình']);
    const other = hits.find((one) => one.id === 4)!;
    expect(other.snippet.marks.length).toBeGreaterThan(0);
  });
  it('counts facets over the whole result', async () => {
    const { facets } = await search(index, 'hoà OR đường', { facets: ['outlet', 'month'], limit: 1 });
    expect(facets.outlet).toEqual([
      { value: 'Báo Hoà Bình', count: 1 },
      { value: 'Báo Thanh Hoá', count: 1 },
    ]);
    expect(facets.month?.map((row) => row.value)).toEqual(['2024-04', '2024-01', '2023-06']);
  });
});
