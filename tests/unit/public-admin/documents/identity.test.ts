import { describe, expect, it } from 'vitest';
import { annotate } from '@/utils/public-admin';
import { cited } from './cited';

describe('identity', () => {
  const keyOf = (text: string, day?: string | null, host?: string) => cited(text, day, host)[0]?.key;

  it('needs issuer with territory, type, number and year', () => {
    expect(keyOf('Kế hoạch số 28/KH-UBND, ngày 16/2/2024 của UBND tỉnh')).toBe(
      'sure:hoabinh|UBND|KH|28|2024',
    );
    expect(keyOf('Kế hoạch số 28/KH-UBND, ngày 16/2/2024')).toBe('symbol:28/KH-UBND');
    expect(keyOf('Kế hoạch số 28/KH-UBND của UBND tỉnh')).toBe('symbol:28/KH-UBND');
  });

  it('keeps provinces, levels and years apart', () => {
    const keys = [
      keyOf('Kế hoạch số 28/KH-UBND ngày 16/2/2024 của UBND tỉnh'),
      keyOf('Kế hoạch số 28/KH-UBND ngày 16/2/2024 của UBND tỉnh Sơn La'),
      keyOf('Kế hoạch số 28/KH-UBND ngày 16/2/2024 của UBND huyện Tân Lạc'),
      keyOf('Kế hoạch số 28/KH-UBND ngày 16/2/2023 của UBND tỉnh'),
      keyOf('Kế hoạch số 28/KH-UBND ngày 16/2/2024 của UBND tỉnh', '2024-03-01', 'baosonla.org.vn'),
    ];
    expect(new Set(keys).size).toBe(4);
    expect(keys[4]).toBe(keys[1]);
  });

  it("takes the outlet's province of its day", () => {
    expect(
      keyOf('Kế hoạch số 9/KH-UBND ngày 2/9/2025 của UBND tỉnh', '2025-09-10', 'baohoabinh.com.vn'),
    ).toContain('sure:phutho|');
  });

  it('knows what is unique in the whole country', () => {
    expect(keyOf('Nghị định 118/2025/NĐ-CP')).toBe('sure:vn|CP|NĐ|118|2025');
    expect(keyOf('Luật số 31/2024/QH15')).toBe(keyOf('Luật Đất đai 2024'));
    // The Party numbers afresh each term: without a day it may be another.
    expect(keyOf('Nghị quyết số 27-NQ/TW')).toBe('symbol:27-NQ/TW');
    expect(keyOf('Nghị quyết số 27-NQ/TW ngày 9/11/2022')).toBe('sure:vn|TW|NQ|27|2022');
  });

  it('does not take the board of an event for a ministry', () => {
    expect(keyOf('UBND thành phố Hà Nội ban hành Kế hoạch số 12/KH-BTC ngày 5/7/2016')).toBe(
      'symbol:12/KH-BTC',
    );
    expect(keyOf('Kế hoạch số 12/KH-BTC ngày 5/7/2016 của Bộ Tài chính')).toBe('sure:vn|BTC|KH|12|2016');
  });

  it('knows documents of several ministries', () => {
    expect(keyOf('Thông tư liên tịch số 3/2014/TTLT-BNV-BTC')).toBe('sure:vn|BNV-BTC|TTLT|3|2014');
  });

  it('counts 05 and 5 as one number', () => {
    expect(keyOf('Chỉ thị số 05/CT-TTg ngày 9/2/2023')).toBe(keyOf('Chỉ thị 5/CT-TTg ngày 9/2/2023'));
  });

  it('keeps numbers within a number apart', () => {
    const keys = ['66.1', '66.10', '066.1'].map((n) => keyOf(`Nghị quyết số ${n}/2025/NQ-CP`));
    expect(keys).toEqual(['sure:vn|CP|NQ|66.1|@2025', 'sure:vn|CP|NQ|66.10|@2025', keys[0]]);
  });

  it('tells the two series of decisions apart', () => {
    expect(keyOf('Quyết định 19/2025/QĐ-TTg')).not.toBe(keyOf('Quyết định 19/QĐ-TTg ngày 3/1/2025'));
  });

  it('shares a key among mentions of one symbol in an article', () => {
    const keys = cited(
      'Kế hoạch số 28/KH-UBND ngày 16/2/2024 của UBND tỉnh nêu rõ. Theo Kế hoạch 28/KH-UBND, các sở báo cáo.',
    ).map((one) => one.key);
    expect(new Set(keys).size).toBe(1);
  });
});

describe('nicknames and identity', () => {
  const key = (text: string, day: string | null) =>
    annotate({ title: '', sapo: null, text, day, host: 'baohoabinh.com.vn' }).citations[0]?.key;

  it('are sure where no other document bears the name, and a hint where another may', () => {
    expect(key('Thực hiện Đề án 06.', '2024-01-01')).toBe('sure:vn|TTg|QĐ|6|2022');
    expect(key('Học tập Nghị quyết 57.', '2025-03-01')).toBe('symbol:57-NQ/TW');
  });

  it('mean another document in an article older than theirs', () => {
    expect(key('Thực hiện Đề án 06.', '2019-01-01')).toBe('symbol:ĐA 6');
    expect(key('Học tập Nghị quyết 57.', '2015-03-01')).toBe('symbol:NQ 57');
  });
});
