import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  exactKey,
  foldAligned,
  foldedVariants,
  foldKey,
  spellingVariant,
  tokenise,
} from '@/utils/vietnamese';

const exact = (text: string) => tokenise(text).map((token) => token.exact);

describe('words', () => {
  it('are syllables, whatever stands between them', () => {
    expect(exact('Ủy ban\u00A0nhân dân,\ntỉnh…')).toEqual(['ủy', 'ban', 'nhân', 'dân', 'tỉnh']);
    expect(exact('xã\u200Bhội')).toEqual(['xãhội']);
  });
  it('fold to one form, NFD, look-alike Đ and all', () => {
    expect(tokenise('QÐ-UBND'.normalize('NFD')).at(-1)?.fold).toBe('ubnd');
    expect(tokenise('Ðường')[0]).toMatchObject({ exact: 'đường', fold: 'duong' });
  });
});

describe('compounds', () => {
  it.each([
    ['T.Ư', 't.ư'],
    ['TP.HCM', 'tp.hcm'],
    ['86,26', '86,26'],
    ['86.26', '86,26'],
    ['1.234.567', '1234567'],
    ['3016/QĐ-UBND', '3016/qđ-ubnd'],
    ['3016/QÐ-UBND', '3016/qđ-ubnd'],
    ['028/KH-UBND', '28/kh-ubnd'],
    ['12 / 2025 /QĐ - UBND', '12/2025/qđ-ubnd'],
    ['57-NQ/TW', '57-nq/tw'],
    ['09/TT-BTС', '9/tt-btc'],
    ['KT-XH', 'kt-xh'],
    ['LĐ-TB&XH', 'lđ-tb&xh'],
    ['VH-TT&DL', 'vh-tt&dl'],
    ['PT&TH', 'pt&th'],
    ['24/7', '24/7'],
    ['16/04', '16/4'],
    ['16/02/2024', '16/2/2024'],
    ['16-2-2024', '16/2/2024'],
    ['2021-2030', '2021-2030'],
  ])('%s is one token', (text, key) => {
    expect(tokenise(text)[0]).toMatchObject({ exact: key, start: 0, end: text.length });
  });
  it('keep their parts, at positions one after the other', () => {
    expect(tokenise('số 12/2025/QĐ-UBND ngày').map(({ exact: key, position }) => [key, position])).toEqual([
      ['số', 0],
      ['12/2025/qđ-ubnd', 1],
      ['12', 1],
      ['2025', 2],
      ['qđ', 3],
      ['ubnd', 4],
      ['ngày', 5],
    ]);
    expect(exact('ngày 16/2/2024')).toEqual(['ngày', '16/2/2024', '16/2', '2024']);
  });
  it.each(['hội.Theo', 'kinh-tế', 'Nga-Mỹ', "L'Espace"])('%s is two words', (text) => {
    expect(tokenise(text).every((token) => token.span === 1)).toBe(true);
    expect(tokenise(text)).toHaveLength(2);
  });
});

it('offsets lead back to the text, positions never fall', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aĐđ1 2/.,-&QUBNDếÐ\u0301\u200B\n"('), maxLength: 60 });
  fc.assert(
    fc.property(text, (value) => {
      let last = 0;
      for (const token of tokenise(value)) {
        expect(token.start).toBeGreaterThanOrEqual(0);
        expect(token.end).toBeLessThanOrEqual(value.length);
        expect(token.end).toBeGreaterThan(token.start);
        expect(token.position).toBeGreaterThanOrEqual(last);
        last = token.position;
        if (/^\p{L}+$/u.test(value.slice(token.start, token.end))) {
          expect(token.exact).toBe(exactKey(value.slice(token.start, token.end)));
        }
        expect(token.fold).toBe(foldKey(token.exact));
      }
    }),
  );
});

it('folding unit by unit keeps every offset', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aÁđĐ\u0301\u200B😀ßİ\uFEFFễ ') }), (value) => {
      expect(foldAligned(value)).toHaveLength(value.length);
    }),
  );
  expect(foldAligned('Đường Hoà Bình')).toBe('duong hoa binh');
});

it('knows i and y spellings of one word, and none where they are two', () => {
  expect(spellingVariant('kỹ')).toBe('kĩ');
  expect(spellingVariant('quí')).toBe('quý');
  expect(spellingVariant('y')).toBe(null);
  expect(spellingVariant('ý')).toBe(null);
  expect(foldedVariants('ky')).toEqual(['kì', 'kí', 'kỉ', 'kĩ', 'kị']);
});
