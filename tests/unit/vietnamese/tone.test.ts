import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactKey, foldKey, placeTone } from '@/utils/vietnamese';

describe('tone placement', () => {
  it.each([
    ['hoà', 'hòa'],
    ['khoẻ', 'khỏe'],
    ['thuỷ', 'thủy'],
    ['uỷ', 'ủy'],
    ['hòan', 'hoàn'],
    ['tóan', 'toán'],
    ['qúy', 'quý'],
    ['qủa', 'quả'],
    ['gía', 'giá'],
    ['gìa', 'già'],
    ['vịêt', 'việt'],
    ['ngòai', 'ngoài'],
    ['khủyu', 'khuỷu'],
  ])('writes %s as %s', (typed, written) => {
    expect(placeTone(typed)).toBe(written);
  });
  it.each(
    'quý quỹ giếng gìn mùa mía cửa thuở hươu xoáy huýt hoàng nghĩa người khuya'.split(' '),
  )('leaves %s as it is', (word) => expect(placeTone(word)).toBe(word));
  it.each(['café', 'são', 'naïve', 'año', '', 'x'])('leaves %s, no syllable of ours, alone', (word) => {
    expect(placeTone(word)).toBe(word);
  });
  it('changes nothing twice, and never a letter', () => {
    const letters = 'aàáảãạăằâầeêếiìoôộơợuùưựyỳbcdđghklmnpqrstvx';
    const word = fc.array(fc.constantFrom(...letters), { maxLength: 7 }).map((list) => list.join(''));
    fc.assert(
      fc.property(word, (text) => {
        const once = placeTone(text);
        expect(placeTone(once)).toBe(once);
        expect(foldKey(once)).toBe(foldKey(text));
      }),
    );
  });
  it('gives the forms of one name one key, and different words different keys', () => {
    const forms = ['Hoà Bình', 'Hòa Bình', 'HOÀ BÌNH', 'Hoà Bình'.normalize('NFD')];
    expect(new Set(forms.map(exactKey)).size).toBe(1);
    for (const [a, b] of [
      ['năm', 'Nam'],
      ['hội', 'hối'],
      ['án', 'an'],
      ['đường', 'Dương'],
    ] as const) {
      expect(exactKey(a)).not.toBe(exactKey(b));
    }
  });
});
