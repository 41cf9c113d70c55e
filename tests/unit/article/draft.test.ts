import { describe, expect, it } from 'vitest';
import { type ArticleDraft, parseDraft, publishedAt } from '@/utils/article';

const draft: ArticleDraft = {
  kind: 'article',
  url: 'http://baohoabinh.com.vn/11/1/x.htm',
  title: 'Một tiêu đề',
  sapo: null,
  byline: null,
  source: null,
  dateline: null,
  section: null,
  published: null,
  captions: [],
  images: [],
  html: '<p>Chữ</p>',
  text: 'Chữ',
  related: [],
  tags: [],
  attachments: [],
  media: [],
  language: 'vi',
  way: { by: 'general', family: null, why: '' },
};

describe('parseDraft', () => {
  it('takes a whole draft', () => {
    expect(parseDraft(draft)).toEqual({ draft });
  });

  it.each([
    ['a script address', { url: 'javascript:alert(1)' }],
    [
      'a script address among related items',
      { related: [{ title: 'a', url: 'javascript:1', summary: null, day: null }] },
    ],
    ['an image that is data', { images: [{ src: 'data:text/html,x', alt: '', caption: null }] }],
    ['a draft without a title', { title: '' }],
    ['a kind nobody agreed on', { kind: 'video' }],
    [
      'a date in another form',
      { published: { day: '17/4/2024', time: null, printed: null, from: 'page', confidence: 'sure' } },
    ],
    ['text that is no text', { text: 7 }],
  ])('refuses %s and says where', (_, change) => {
    const parsed = parseDraft({ ...draft, ...change });
    expect('problem' in parsed && parsed.problem).toMatch(new RegExp(`^${Object.keys(change)[0]}`));
  });

  it.each([null, undefined, 1, 'x', [], new Map()])('refuses %s', (value) => {
    expect(parseDraft(value)).toHaveProperty('problem');
  });
});

describe('publishedAt', () => {
  const at = (day: string, time: string | null) =>
    publishedAt({ day, time, printed: null, from: 'page', confidence: 'sure' });

  it('reads the clock in Viet Nam, whatever the zone of the computer', () => {
    expect(at('2024-04-17', '09:12')).toBe(Date.UTC(2024, 3, 17, 2, 12));
    expect(at('2024-04-17', null)).toBe(Date.UTC(2024, 3, 16, 17, 0));
  });

  it('gives null for a day that does not exist', () => {
    expect(at('2024-13-40', null)).toBeNull();
    expect(publishedAt(null)).toBeNull();
  });
});
