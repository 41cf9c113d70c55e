/** Lines under an article: whose name they hold, where the text is from, or neither. */
import { describe, expect, it } from 'vitest';
import { readByline } from '@/utils/extract/text/byline';
import { looksLikeSignature } from '@/utils/extract/text/names';

describe('readByline', () => {
  it.each([
    ['Lò Thị Pâng', 'Lò Thị Pâng'],
    ['Lò Thị Pâng./.', 'Lò Thị Pâng'],
    ['Lò Thị Pâng (tổng hợp).', 'Lò Thị Pâng'],
    ['VÌ ĐÔI và Hà Nam', 'VÌ ĐÔI và Hà Nam'],
    ['Bài và ảnh VÌ THỊ ĐÔI', 'VÌ THỊ ĐÔI'],
    ['Tin & ảnh: Hà Nam', 'Hà Nam'],
    ['Bài, ảnh: Hà Nam (TTXVN)', 'Hà Nam'],
    ['Hà Nam/muongkhen.vn', 'Hà Nam'],
  ])('reads the name in "%s"', (line, name) => {
    expect(readByline(line)?.name).toBe(name);
  });

  it.each([
    ['Nguồn HNP', 'HNP'],
    ['Nguồn: muongkhen.gov.vn', 'muongkhen.gov.vn'],
    ['Nguồn: Bộ Nội vụ, TTXVN, Reuters', 'Bộ Nội vụ, TTXVN, Reuters'],
    ['Theo TTXVN./.', 'TTXVN'],
  ])('reads the source in "%s"', (line, source) => {
    expect(readByline(line)).toMatchObject({ name: null, source });
  });

  it.each([
    'Nguồn lực cho phát triển nông thôn',
    'Theo đó, các xã rà soát lại danh sách',
    'Bài học kinh nghiệm',
    'Trân trọng cảm ơn',
  ])('leaves "%s" to the text', (line) => {
    expect(readByline(line)).toBeNull();
  });
});

describe('looksLikeSignature', () => {
  it.each([
    'Văn phòng UBND tỉnh',
    'Phòng Nội vụ – Lao động',
    'Lò Văn Chướng - Giám đốc Sở Nội vụ',
  ])('knows "%s"', (line) => expect(looksLikeSignature(line)).toBe(true));

  it.each([
    'Hội nghị kết thúc tốt đẹp',
    'Sở Nội vụ trân trọng thông báo.',
    'Phòng họp số 302',
  ])('does not take "%s" for one', (line) => expect(looksLikeSignature(line)).toBe(false));
});
