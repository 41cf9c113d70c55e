import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { citationOf } from '@/components/text/citation';
import { diffLines } from '@/components/text/diff';
import {
  formatDay,
  formatIsoDay,
  formatMoment,
  formatNumber,
  isoDay,
  startOfDay,
} from '@/components/text/format';
import { knownTopics, topicName } from '@/components/text/topic-name';
import { withTopicIds } from '@/components/text/topic-query';
import { suggestTags } from '@/components/ui/tag-editor';
import { sampleArticle } from '../../support/views/sample-articles';

vi.mock('#i18n', () => import('../../support/views/i18n'));

describe('dates and numbers', () => {
  it('are written as in Vietnam, in Vietnamese time', () => {
    const lateEvening = Date.parse('2026-12-31T18:30:00Z'); // already the next day, and year, in Hà Nội
    expect(formatDay(lateEvening)).toBe('01/01/2027');
    expect(formatMoment(lateEvening)).toBe('01/01/2027 01:30');
    expect(isoDay(lateEvening)).toBe('2027-01-01');
    expect(formatIsoDay('2024-04-17')).toBe('17/04/2024');
    expect(formatNumber(50_000.5)).toBe('50.000,5');
  });

  it('a day begins at its midnight and is found again in it', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-02'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (date) => {
          const day = isoDay(date.getTime());
          expect(startOfDay(day)).toBeLessThanOrEqual(date.getTime());
          expect(date.getTime() - startOfDay(day)).toBeLessThan(86_400_000);
        },
      ),
    );
  });
});

describe('a citation', () => {
  const article = {
    ...sampleArticle(0),
    title: 'Tập huấn chữ ký số',
    outlet: 'Báo Hoà Bình',
    originalUrl: 'https://b.vn/1',
  };
  const savedAt = Date.parse('2026-11-23T08:30:00+07:00');

  it('has title, paper, date, address and day of access', () => {
    const published = { ...article.published!, day: '2026-11-22' };
    expect(citationOf({ ...article, savedAt, published })).toBe(
      'Tập huấn chữ ký số, Báo Hoà Bình, 22/11/2026, https://b.vn/1 (truy cập 23/11/2026)',
    );
  });

  it('leaves out a date nobody knows', () => {
    expect(citationOf({ ...article, savedAt, published: null })).toBe(
      'Tập huấn chữ ký số, Báo Hoà Bình, https://b.vn/1 (truy cập 23/11/2026)',
    );
  });
});

describe('a comparison of two texts', () => {
  const side = (before: string, after: string, gone: 'added' | 'removed') =>
    diffLines(before, after)
      .map((line) => line.filter((piece) => piece.kind !== gone))
      .filter((line) => line.length > 0)
      .map((line) => line.map((piece) => piece.text).join(''))
      .join('\n');

  it('shows changed figures, not rewritten paragraphs', () => {
    const [first, second] = diffLines('Mở đầu.\nNhận 1.268 hồ sơ.', 'Mở đầu.\nNhận 1.286 hồ sơ.');
    expect(first).toEqual([{ kind: 'same', text: 'Mở đầu.' }]);
    expect(second).toEqual([
      { kind: 'same', text: 'Nhận ' },
      { kind: 'removed', text: '1.268' },
      { kind: 'added', text: '1.286' },
      { kind: 'same', text: ' hồ sơ.' },
    ]);
  });

  it('holds both texts whole, whatever they are', () => {
    const line = fc
      .array(fc.constantFrom('a', 'b', 'c d', 'đ'), { minLength: 1, maxLength: 4 })
      .map((words) => words.join(' '));
    const text = fc.array(line, { minLength: 1, maxLength: 8 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(side(before, after, 'added')).toBe(before);
        expect(side(before, after, 'removed')).toBe(after);
      }),
    );
  });

  it('says nothing changed when nothing did', () => {
    expect(
      diffLines('a\nb', 'a\nb')
        .flat()
        .every((piece) => piece.kind === 'same'),
    ).toBe(true);
  });
});

describe('topics', () => {
  it('all have a name of their own', () => {
    const names = knownTopics.map(topicName);
    expect(new Set(names).size).toBe(names.length);
    expect(topicName('from-a-later-version')).toBe('from-a-later-version');
  });
});

describe('tag completion', () => {
  const known = ['CCHC 2026', 'minh chứng quý III', 'cần trả lời', 'Quý I'];
  it('finds by beginning or by word, without marks, beginnings first', () => {
    expect(suggestTags('quy', known, [])).toEqual(['Quý I', 'minh chứng quý III']);
    expect(suggestTags('CAN', known, [])).toEqual(['cần trả lời']);
  });
  it('offers nothing for nothing, and no tag that is there already', () => {
    expect(suggestTags('  ', known, [])).toEqual([]);
    expect(suggestTags('cchc', known, ['CCHC 2026'])).toEqual([]);
  });
});

describe('topics in a query', () => {
  it.each([
    ['chủ-đề:"Thủ tục hành chính"', 'chủ-đề:tthc'],
    ['cchc topic:"thu tuc hanh chinh" từ:2024', 'cchc topic:tthc từ:2024'],
    ['-chude:"đất đai"', '-chude:dat-dai-moi-truong'],
    ['topic:tthc', 'topic:tthc'],
    ['topic:"không có"', 'topic:"không có"'],
    ['báo:"Thủ tục"', 'báo:"Thủ tục"'],
  ])('%s → %s', (typed, asked) => {
    expect(withTopicIds(typed)).toBe(asked);
  });
});
