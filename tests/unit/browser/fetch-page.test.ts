import { expect, it } from 'vitest';
import { decode } from '@/utils/browser/fetch-page';
import { originOf } from '@/utils/browser/permissions';

const utf8 = (text: string) => new TextEncoder().encode(text);

it('decodes by byte order mark, then header, then meta, then UTF-8', () => {
  expect(decode(utf8('\uFEFFHoà'), 'text/html; charset=latin1')).toBe('Hoà');
  expect(decode(new Uint8Array([0x48, 0xe0]), 'text/html; charset=windows-1252')).toBe('Hà');
  expect(decode(new Uint8Array([...utf8('<meta charset="windows-1252">'), 0xe0]), 'text/html')).toMatch(/à$/);
  expect(decode(utf8('Hoà'), 'text/html')).toBe('Hoà');
  expect(decode(utf8('Hoà'), 'text/html; charset=klingon')).toBe('Hoà');
});

it('asks for web hosts only', () => {
  expect(originOf('https://baophutho.vn/a.htm?x=1')).toBe('*://baophutho.vn/*');
  for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'chrome://settings', 'x']) {
    expect(originOf(url)).toBeNull();
  }
});
