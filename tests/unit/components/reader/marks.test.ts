// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { drawMarks } from '@/components/library/reader/marks/draw-marks';
import { type Mark, marksOf } from '@/components/library/reader/marks/marks';
import { mapText } from '@/components/library/reader/marks/text-map';
import { annotate } from '@/utils/public-admin';
import { sanitiseToFragment } from '@/utils/sanitise';
import { getMessage, messages } from '../../../support/views/locale';

beforeEach(() => {
  fakeBrowser.i18n.getMessage = getMessage(messages('vi')) as never;
});

const mark = (start: number, end: number, more: Partial<Mark> = {}): Mark => ({
  start,
  end,
  kind: 'citation',
  tip: null,
  address: '#/van-ban/x',
  repeated: false,
  ...more,
});

function drawn(html: string, text: string, marks: readonly Mark[]): HTMLElement {
  const fragment = sanitiseToFragment(html);
  drawMarks(fragment, text, marks);
  const body = document.createElement('div');
  body.append(fragment);
  return body;
}

describe('mapText', () => {
  const shown = (html: string, text: string, part: string) => {
    const fragment = sanitiseToFragment(html);
    const start = text.indexOf(part);
    return mapText(fragment, text)(start, start + part.length)
      .map(({ node, from, to }) => node.data.slice(from, to))
      .join('§');
  };

  it('finds text across elements and white space', () => {
    expect(shown('<p>Kế hoạch\n  số <b>28/KH</b>-UBND</p>', 'Kế hoạch số 28/KH-UBND', '28/KH-UBND')).toBe(
      '28/KH§-UBND',
    );
  });

  it('passes over captions the text leaves out, and bars between cells', () => {
    const html =
      '<p>Một hai.</p><figure><figcaption>Ảnh: ba bốn</figcaption></figure><table><tr><td>Năm</td><td>86,26 điểm</td></tr></table>';
    expect(shown(html, 'Một hai.\nNăm | 86,26 điểm', '86,26 điểm')).toBe('86,26 điểm');
  });

  it('tells equal lines apart by their order', () => {
    const fragment = sanitiseToFragment('<p>Giống nhau</p><p>Giống nhau</p>');
    const [segment] = mapText(fragment, 'Giống nhau\nGiống nhau')(11, 16);
    expect(segment?.node.parentElement).toBe(fragment.lastElementChild);
  });

  it('leaves a line that is not there unmarked', () => {
    expect(shown('<p>Một</p>', 'Khác hẳn', 'Khác')).toBe('');
  });
});

describe('drawMarks', () => {
  it('wraps text and changes no letter of it', () => {
    const html = '<p>Theo <em>Kế hoạch</em> số 28/KH-UBND của tỉnh.</p>';
    const text = 'Theo Kế hoạch số 28/KH-UBND của tỉnh.';
    const body = drawn(html, text, [mark(5, 27)]);
    expect(body.textContent).toBe(text);
    expect([...body.querySelectorAll('a.mark-citation')].map((link) => link.textContent)).toEqual([
      'Kế hoạch',
      'số 28/KH-UBND',
    ]);
  });

  it('draws several marks in one text node', () => {
    const body = drawn('<p>một hai ba</p>', 'một hai ba', [mark(0, 3), mark(8, 10)]);
    expect([...body.querySelectorAll('.mark')].map((one) => one.textContent)).toEqual(['một', 'ba']);
  });

  it("puts nothing pressable inside the paper's own links", () => {
    const body = drawn('<p><a href="https://vidu.vn/">Kế hoạch 28</a></p>', 'Kế hoạch 28', [mark(0, 11)]);
    expect(body.querySelectorAll('a')).toHaveLength(1);
    expect(body.querySelector('a span.mark')?.textContent).toBe('Kế hoạch 28');
  });

  it('says an expansion to the keyboard once, and shows it everywhere', () => {
    const tip = { kind: 'abbreviation', tip: 'cải cách hành chính', address: null } as const;
    const body = drawn('<p>CCHC, CCHC</p>', 'CCHC, CCHC', [
      mark(0, 4, tip),
      mark(6, 10, { ...tip, repeated: true }),
    ]);
    const [first, second] = body.querySelectorAll<HTMLElement>('.mark');
    expect(first?.tagName).toBe('BUTTON');
    expect(first?.getAttribute('aria-label')).toBe('CCHC: cải cách hành chính');
    expect(second?.tagName).toBe('SPAN');
    expect(second?.dataset.tip).toBe('cải cách hành chính');
  });
});

it('marks what the annotator found, without overlap', () => {
  const text =
    'UBND tỉnh ban hành Kế hoạch số 28/KH-UBND. Huyện Tân Lạc đạt 86,26 điểm chỉ số CCHC; UBND xã báo cáo.';
  const annotations = annotate({ title: '', sapo: null, text, day: '2024-04-17', host: 'baohoabinh.com.vn' });
  const marks = marksOf('text', text, annotations);
  expect(new Set(marks.map((one) => one.kind))).toEqual(
    new Set(['citation', 'figure', 'place', 'abbreviation']),
  );
  marks.reduce((end, one) => {
    expect(one.start).toBeGreaterThanOrEqual(end);
    return one.end;
  }, 0);
});

it('lets the keyboard stop at an abbreviation once, wherever it stands first', () => {
  const [title, text] = ['CCHC ở xã', 'Xã làm CCHC. Xã báo cáo CCHC.'];
  const annotations = annotate({ title, sapo: null, text, day: null, host: 'vidu.vn' });
  expect(marksOf('title', title, annotations).map((one) => one.repeated)).toEqual([false]);
  expect(marksOf('text', text, annotations).map((one) => one.repeated)).toEqual([true, true]);
});
