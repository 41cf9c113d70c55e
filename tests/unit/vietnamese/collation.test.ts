import fc from 'fast-check';
import { expect, it } from 'vitest';
import { collationKey } from '@/utils/vietnamese';

const order = (a: string, b: string) =>
  collationKey(a) < collationKey(b) ? -1 : collationKey(a) > collationKey(b) ? 1 : 0;

it('sorts as the Vietnamese alphabet does', () => {
  const sorted = [
    'An Giang',
    'Ăn quả',
    'Âm nhạc',
    'Ba Vì',
    'Da giày',
    'Dạ hội',
    'Đà Nẵng',
    'Ôn',
    'Ơn',
    'Ứng',
    'Vinh',
  ];
  expect([...sorted].reverse().sort(order)).toEqual(sorted);
});

it('agrees with the platform’s own collation on any Vietnamese words', () => {
  const collator = new Intl.Collator('vi');
  const letter = fc.constantFrom(...'aàảãáạăằâấbcdđeêếghiíkmnoôồơớqrstuưừvxyý', ' ');
  const word = fc
    .array(letter, { minLength: 1, maxLength: 8 })
    .map((letters) => letters.join('').replace(/ +/g, ' ').trim());
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(order(a, b)).toBe(Math.sign(collator.compare(a, b)));
    }),
    { numRuns: 1000 },
  );
});
