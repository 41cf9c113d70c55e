import { describe, expect, it } from 'vitest';
import { brief, figuresOf } from './brief';

describe('shares whose measure the clause before names', () => {
  it.each([
    ['Tỷ lệ hồ sơ TTHC giải quyết đúng hạn được duy trì ở mức cao, bình quân đạt 98,6%', 98.6, 'đúng hạn'],
    ['Tỷ lệ hồ sơ trực tuyến tăng mạnh, hiện đạt 71,4%', 71.4, 'hồ sơ trực tuyến'],
    ['Tỷ lệ số hóa hồ sơ còn thấp (mới đạt 42%)', 42, 'số hóa'],
    ['Hồ sơ được giải quyết trước và đúng hạn, đạt 97,5%', 97.5, 'trước và đúng hạn'],
    ['Đã giải quyết đúng hạn 2.050 hồ sơ, tỷ lệ đạt 97,6%', 97.6, 'đúng hạn'],
  ])('%s', (text, value, measure) => {
    expect(figuresOf(text)).toMatchObject([{ kind: 'share', value, measure }]);
  });

  it.each([
    'Tỷ lệ hồ sơ quá hạn giảm mạnh, thu ngân sách đạt 65%',
    'Tỷ lệ dịch vụ công trực tuyến tăng cao, đạt 65% kế hoạch năm',
    'Tỷ lệ cán bộ vi phạm khi làm thủ tục hành chính giảm (hiện là 2%)',
    'Nâng tỷ lệ hồ sơ trực tuyến, đạt 90% vào năm 2025',
    'Các xã phải giải quyết hồ sơ đúng hạn, đạt 99%',
    'Tàu chạy đúng hạn, đạt 85%',
    'Mục tiêu giải quyết hồ sơ đúng hạn, đạt 99%',
  ])('are not of another thing, of a plan or wanted: %s', (text) => {
    expect(brief(text)).toEqual([]);
  });

  it('leaves the score of an index named there alone', () => {
    const text = 'PAR INDEX tăng nhờ tỷ lệ hồ sơ đúng hạn cao, đạt 84,2%';
    expect(figuresOf(text)).toMatchObject([{ kind: 'score', index: 'par' }]);
  });
});

describe('in time by appointment', () => {
  it.each([
    ['Tỷ lệ trả hồ sơ đúng hẹn của xã đạt 97,2%', 'đúng hẹn'],
    ['Quý II có 98,4% hồ sơ được trả đúng hẹn', 'đúng hẹn'],
    ['Tỷ lệ hồ sơ trễ hẹn còn 1,6%', 'trễ hẹn'],
  ])('%s', (text, measure) => {
    expect(figuresOf(text).map((one) => [one.kind, one.measure])).toEqual([['share', measure]]);
  });
});
