import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDayRange, parseDaySpan } from '@/utils/search/dates';
import { parseQuery } from '@/utils/search/query';

const shape = (query: string) =>
  parseQuery(query).any.map((group) =>
    group.map((clause) => {
      const minus = clause.exclude ? '-' : '';
      if (clause.kind === 'filter') return `${minus}${clause.field}=${clause.value}`;
      if (clause.kind === 'days') return `${minus}${clause.from}..${clause.to}`;
      const words = clause.tokens.map((token) => token.exact).join(' ');
      return `${minus}${clause.title ? 'title ' : ''}${clause.kind} ${words}`;
    }),
  );

describe('a query', () => {
  it.each<[string, string[][]]>([
    ['cải cách hành chính', [['words cải cách hành chính']]],
    ['"cải cách" -"hành chính" -thuế', [['phrase cải cách', '-phrase hành chính', '-phrase thuế']]],
    ['“cải cách”', [['phrase cải cách']]],
    ['a OR b c', [['words a'], ['words b c']]],
    ['a HOẶC b', [['words a'], ['words b']]],
    ['tỉnh:hòa-bình x', [['province=hòa-bình', 'words x']]],
    ['tinh:"Hoà Bình"', [['province=Hoà Bình']]],
    ['-báo:x.vn', [['-outlet=x.vn']]],
    ['văn-bản:28/KH-UBND', [['document=28/KH-UBND']]],
    ['tiêu-đề:cchc', [['title words cchc']]],
    ['title:"cải cách"', [['title phrase cải cách']]],
    ['từ:2024 đến:3/2024', [['2024-01-01..null', 'null..2024-03-31']]],
    ['ngày:16/2/2024', [['2024-02-16..2024-02-16']]],
    ['date:2023..2024', [['2023-01-01..2024-12-31']]],
    ['kt-xh', [['words kt-xh kt xh']]],
    ['http://x.vn/a', [['words http x.vn/a x vn a']]],
    ['', []],
    ['   ', []],
    ['- "" OR', []],
  ])('%s', (query, expected) => {
    expect(shape(query)).toEqual(expected);
  });
  it.each([
    ['foo:bar', 'unknown-field'],
    ['tỉnh: x', 'no-value'],
    ['"a b', 'open-quote'],
    ['từ:31/2/2024', 'bad-date'],
    ['-a -b', 'only-excluded'],
  ])('%s is explained: %s', (query, code) => {
    expect(parseQuery(query).notes.map((note) => note.code)).toContain(code);
  });
  it('never fails', () => {
    const hostile = fc.string({
      unit: fc.constantFrom(...'ab: "-|ORtừ/2024.<>()*\\\u0000đế'),
      maxLength: 40,
    });
    fc.assert(fc.property(hostile, (query) => Array.isArray(parseQuery(query).any)));
  });
});

describe('days', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2/2024', '2024-02-01', '2024-02-29'],
    ['29/2/2024', '2024-02-29', '2024-02-29'],
    ['2024-2-9', '2024-02-09', '2024-02-09'],
  ])('%s', (text, from, to) => expect(parseDaySpan(text)).toEqual({ from, to }));
  it.each(['', 'x', '29/2/2023', '13/2024', '0/2024', '99999'])('%s is none', (text) => {
    expect(parseDaySpan(text)).toBe(null);
  });
  it('ranges may be open', () => {
    expect(parseDayRange('2024..')).toEqual({ from: '2024-01-01', to: null });
    expect(parseDayRange('..2024')).toEqual({ from: null, to: '2024-12-31' });
    expect(parseDayRange('..')).toBe(null);
  });
});
