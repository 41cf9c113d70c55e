import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { annotate } from '@/utils/public-admin';
import { read } from '@/utils/public-admin/reading';

/** Pieces that rules react to, so that random texts reach deep into them. */
const pieces = fc.constantFrom(
  'Kế hoạch số 28/KH-UBND',
  'Nghị quyết 57',
  '57, 59-NQ/TW',
  'ngày 16/2/2024',
  'của UBND tỉnh',
  'Luật Đất đai 2024',
  'xã Yên Trị (Yên Thủy)',
  'Hoà Bình',
  'Thái Bình Dương',
  'TP',
  'đạt 86,26 điểm',
  'xếp thứ 9/10',
  'PAR INDEX',
  'từ hạng 4 lên hạng 2',
  'tăng 5%',
  'cải cách hành chính (CCHC)',
  'số',
  '/',
  '-',
  ' ',
  '\n',
  ', ',
  '. ',
  '\u00A0',
  '\u200B',
  'Ð',
  '1654 đến 1687/NQ-UBTVQH15',
  'khóa XII',
  'Nghị quyết Trung ương 4',
  '…',
  '“',
  '%',
  'İ',
  'ﬁ',
  '\uD800',
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join('')),
  fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(' ').normalize('NFD')),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
);

// A machine busy with browsers is slow; the properties are not.
vi.setConfig({ testTimeout: 60_000 });

describe('annotate', () => {
  it('returns for any text, and every span lies on what it claims', () => {
    fc.assert(
      fc.property(texts, texts, texts, (title, sapo, text) => {
        const on = { title, sapo, text };
        const found = annotate({ ...on, day: '2024-04-17', host: 'baohoabinh.com.vn' });
        for (const one of [...found.citations, ...found.places, ...found.abbreviations, ...found.figures]) {
          const source = on[one.field];
          expect(one.start).toBeGreaterThanOrEqual(0);
          expect(one.end).toBeLessThanOrEqual(source.length);
          expect(one.end).toBeGreaterThan(one.start);
        }
        for (const one of found.citations)
          if (one.symbol) expect(on[one.field].slice(one.start, one.end)).toContain(one.symbol);
        for (const one of found.places) expect(on[one.field].slice(one.start, one.end)).toBe(one.printed);
        for (const one of found.abbreviations)
          expect(read(on[one.field].slice(one.start, one.end)).text).toBe(one.short);
        for (const one of found.figures) expect(on[one.field]).toContain(one.sentence);
      }),
      { numRuns: 250 },
    );
  });

  it('gives the same for the same text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const article = { title: '', sapo: null, text, day: null, host: '' };
        expect(annotate(article)).toEqual(annotate(article));
      }),
      { numRuns: 60 },
    );
  });
});

describe('read', () => {
  it('keeps text and key in step with the source', () => {
    fc.assert(
      fc.property(texts, (source) => {
        const reading = read(source);
        expect(reading.key.length).toBe(reading.text.length);
        const whole = reading.span(0, reading.text.length);
        expect(whole.end).toBeLessThanOrEqual(source.length);
      }),
    );
  });
});
