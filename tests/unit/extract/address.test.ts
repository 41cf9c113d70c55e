/** Addresses read without making a `URL` must be the ones a `URL` gives. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { webAddress } from '@/utils/extract/address';

const bases = ['https://bao.example.vn/xa-hoi/bai-1.html', 'http://10.0.0.1:8080/a/b', 'file:///tmp/x.html'];

function byUrl(value: string, base: string): string | null {
  try {
    const url = new URL(value.trim(), base);
    return value.trim() !== '' && /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

it.each([
  '/tin/cai-cach-2024.html?p=2#dau',
  'https://bao.example.vn/a.b/c',
  'HTTPS://BAO.example.vn/A',
  '//cdn.example.vn/a.jpg',
  '/a/../b',
  '/a/%2e%2E/b',
  '/./a',
  '/a/.',
  'https://1.2.3.4/a',
  'https://0x10.example/a',
  'https://xn--a.vn/',
  'https://example.vn:443/a',
  "/a'b?c='d'",
  '/tiếng-việt',
  'javascript:alert(1)',
  '#dau',
  '',
])('%s', (value) => {
  for (const base of bases) expect(webAddress(value, base)).toBe(byUrl(value, base));
});

it('is what URL says, whatever is written', () => {
  const piece = fc.constantFrom(
    ...[
      '/',
      '//',
      'a',
      'B-c',
      '.',
      '..',
      '%2e',
      '%20',
      '?',
      '#',
      '&',
      '=',
      ':',
      '@',
      '\\',
      "'",
      '"',
      ' ',
      'đ',
    ],
    ...['http:', 'https://', 'bao.vn', 'xn--', '127.1', '[::1]', '|', '^', '~', ';', ',', '\t'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), fc.constantFrom(...bases), (pieces, base) => {
      const value = pieces.join('');
      expect(webAddress(value, base)).toBe(byUrl(value, base));
    }),
    { numRuns: 3000 },
  );
});
