import { describe, expect, it } from 'vitest';
import { annotate } from '@/utils/public-admin';
import { cited } from './cited';

describe('short names and nicknames', () => {
  it('binds a short form to the full citation of the same article', () => {
    const [full, short] = cited(
      'Quyết định số 88/QĐ-UBND ngày 5/3/2024 của UBND tỉnh có ba phần. Quyết định 88 giao Sở Nội vụ theo dõi.',
    );
    expect(short).toMatchObject({ by: 'short', canonical: '88/QĐ-UBND', key: full?.key });
  });

  it('takes nothing from the place of a full citation in another text', () => {
    const { citations } = annotate({
      title: 'Quyết định số 88/QĐ-UBND của UBND tỉnh Hòa Bình',
      sapo: null,
      text: 'Theo Quyết định 88, các sở báo cáo.',
      day: '2024-04-17',
      host: 'baohoabinh.com.vn',
    });
    expect(citations[1]).toMatchObject({
      canonical: '88/QĐ-UBND',
      issuerName: null,
      level: 'province',
      territory: 'hoabinh',
    });
  });

  it('does not bind to a document of another issuer', () => {
    const [, short] = cited(
      'Nghị quyết số 15/NQ-HĐND của HĐND tỉnh. Nghị quyết số 15 của Chính phủ có ba phần.',
    );
    expect(short?.canonical).toBeNull();
  });

  it.each([
    ['Đề án 06 của Chính phủ', '06/QĐ-TTg'],
    ['Chương trình 1719', '1719/QĐ-TTg'],
    ['điểm của Bộ chỉ số 766', '766/QĐ-TTg'],
    ['Nghị quyết 57 của Bộ Chính trị', '57-NQ/TW'],
  ])('knows the nickname in %s', (text, symbol) => {
    expect(cited(text, '2025-08-19')[0]).toMatchObject({
      by: 'nickname',
      canonical: null,
      resolvesTo: symbol,
    });
  });

  it('takes no nickname for a document younger than the article', () => {
    expect(cited('tinh thần Nghị quyết 57 về hội nhập', '2016-05-02')[0]).toMatchObject({
      by: 'short',
      resolvesTo: null,
    });
  });

  it('lets the issuer behind a list hold for all of it, and for later mentions', () => {
    const found = cited(
      'Theo Nghị quyết 19, Nghị quyết 35 của Chính phủ, các tỉnh rà soát. Nghị quyết 19 nêu rõ chỉ tiêu.',
    );
    expect(found.map((one) => [one.number, one.issuer])).toEqual([
      ['19', 'CP'],
      ['35', 'CP'],
      ['19', 'CP'],
    ]);
  });

  // text, number, year, issuer
  it.each([
    ['Theo Nghị định 155/2016, mức phạt tăng', '155', 2016, 'CP'],
    ['Thông tư số 03/2014 của Bộ Xây dựng', '03', 2014, 'BXD'],
    ['tờ trình số 01/2016 ngày 25/5/2016', '01', 2016, null],
    ['thay thế Quyết định 33/2014 về tách thửa', '33', 2014, null],
    ['Thông tư 30 gây nhiều ý kiến', '30', null, null],
    ['nghị định 46 hiện hành quy định', '46', null, 'CP'],
    ['Quyết định số 284 lấy ngày 21/4 làm Ngày sách', '284', null, null],
    ['tinh giản biên chế theo đề án 108.', '108', null, null],
    ['thông tư 15 của Bộ khiến lễ hội đổi khác', '15', null, null],
    ['Thông tư 22, 30 trường tiểu học đã áp dụng', '22', null, null],
  ])('reads the short form in %s', (text, number, year, issuer) => {
    const found = cited(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ by: 'short', number, year, issuer });
  });

  it('does not take a provincial resolution for a nickname', () => {
    expect(cited('Nghị quyết 57 của HĐND tỉnh')[0]).toMatchObject({ by: 'short', resolvesTo: null });
  });
});
