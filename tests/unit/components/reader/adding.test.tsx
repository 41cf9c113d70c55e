// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { LibraryApp } from '@/components/library/library-app';
import { figureReading, numberFrom, typedFrom } from '@/components/library/reader/adding/figure-reading';
import { selectedWords } from '@/components/library/reader/adding/selected';
import type { Corrections } from '@/utils/article';
import { fakeDoors } from '../../../support/views/fake-doors';
import { byText, click, find, press, settle, show } from '../../../support/views/render';
import { sampleText } from '../../../support/views/sample-content';
import { sampleDocuments } from '../../../support/views/sample-found';

vi.mock('#i18n', () => import('../../../support/views/i18n'));

async function open() {
  location.hash = '#/bai/1';
  const doors = fakeDoors({});
  await show(<LibraryApp doors={doors} />);
  await settle(100); // the article is marked read, and the copy drawn anew
  const added = () =>
    doors.asked
      .filter((one) => one.name === 'correctArticle')
      .map((one) => (one.args[1] as Corrections).readings);
  return { added };
}

/** Selects words of the saved copy as a mouse or Shift and arrows do. */
async function select(words: string, root = find('.article-body')): Promise<void> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const at = node.data.indexOf(words);
    if (at < 0) continue;
    document.getSelection()!.setBaseAndExtent(node, at, node, at + words.length);
    document.dispatchEvent(new Event('selectionchange'));
    return settle(200);
  }
  throw new Error(`No text has: ${words}`);
}
const at = (quote: string) => sampleText.indexOf(quote);

describe('marking selected words', () => {
  it('offers what fits them, and nothing once they are no longer selected', async () => {
    await open();
    await select('Đồng Bưng');
    const offered = () =>
      [...document.querySelectorAll('.selection-menu button')].map((one) => one.textContent);
    expect(offered()).toEqual(['Văn bản', 'Địa danh', 'Số liệu']);
    await select('giấy');
    expect(offered()).toEqual(['Văn bản']);
    document.getSelection()!.removeAllRanges();
    document.dispatchEvent(new Event('selectionchange'));
    await settle(200);
    expect(offered()).toEqual([]);
  });

  it('is reached from the text with Tab and left with Escape', async () => {
    await open();
    await select('giấy hẹn');
    const tab = await press('Tab', document.body);
    expect(tab.defaultPrevented).toBe(true);
    expect(document.activeElement?.textContent).toBe('Văn bản');
    await click(document.activeElement as HTMLElement);
    expect(document.activeElement?.className).toBe('reading-input');
    await press('Escape');
    expect(document.querySelector('.selection-menu')).toBeNull();
    expect(document.querySelector('.reader')).not.toBeNull();
  });

  it('keeps a document with its words and where they stand', async () => {
    const { added } = await open();
    await select('giấy hẹn');
    await click(byText('.selection-menu button', 'Văn bản'));
    find<HTMLFormElement>('.selection-menu form').requestSubmit();
    expect(added()[0]).toEqual([
      { kind: 'citation', field: 'text', quote: 'giấy hẹn', as: 'giấy hẹn', at: at('giấy hẹn') },
    ]);
  });

  it('refuses what names no place with a sentence, and lets one choose among those of a name', async () => {
    const { added } = await open();
    await select('Đồng Bưng');
    await click(byText('.selection-menu button', 'Địa danh'));
    expect(find('.selection-menu [role="alert"]').textContent).toContain('mang tên “Đồng Bưng”');
    await click(byText('.selection-menu button', 'Thôi'));
    await select('Mường Khến');
    expect(document.querySelector('.selection-menu')).toBeNull(); // a list the text that is read leaves out
    await select('Yên Sơn', find('.article-title'));
    await click(byText('.selection-menu button', 'Địa danh'));
    const options = [...document.querySelectorAll('.selection-menu option')].map((one) => one.textContent);
    expect(options).toContain('huyện Yên Sơn, Tuyên Quang');
    find<HTMLFormElement>('.selection-menu form').requestSubmit();
    expect(added()[0]).toEqual([{ kind: 'place', field: 'title', quote: 'Yên Sơn', as: options[0], at: 3 }]);
  });

  it('fills the form of a figure with what the words say, and waits for an index and a number', async () => {
    const { added } = await open();
    await select('98,7 %');
    await click(byText('.selection-menu button', 'Số liệu'));
    const keep = () => byText('.selection-menu button', 'Ghi') as HTMLButtonElement;
    expect(find<HTMLInputElement>('.selection-menu [name="value"]').value).toBe('98,7');
    expect(find<HTMLSelectElement>('.selection-menu [name="index"]').value).toBe('sipas');
    expect(keep().disabled).toBe(false);
    await click(keep());
    expect(added()[0]).toMatchObject([
      { kind: 'figure', quote: '98,7 %', number: { value: 98.7, unit: '%', rank: null, of: null } },
    ]);
    expect(added()[0]![0]!.as).toMatch(/^SIPAS/);
  });

  it('takes syllables whole, and words of one text only', async () => {
    await open();
    const texts = { title: '', sapo: '', text: sampleText };
    await select('iấy hẹ');
    const words = selectedWords(document.getSelection(), texts)!;
    expect(sampleText.slice(words.start, words.end)).toBe('giấy hẹn');
    const title = find('.article-title').firstChild!;
    document.getSelection()!.setBaseAndExtent(title, 0, find('.article-body').lastChild!, 1);
    expect(selectedWords(document.getSelection(), texts)).toBeNull();
  });
});

describe('the pages over what was understood', () => {
  const shown = async (address: string, added: true | undefined) => {
    const doors = fakeDoors({});
    const mark = <T,>(all: readonly T[]) => all.map((one) => ({ ...one, ...(added && { added }) }));
    const library = {
      ...doors.library,
      figures: async (index?: string) => mark(await doors.library.figures(index)),
      citationsOf: async (key: string) => mark(await doors.library.citationsOf(key)),
    };
    location.hash = address;
    await show(<LibraryApp doors={{ ...doors, library }} />);
    return find('main').textContent;
  };

  it.each([
    '#/chi-so?chi-so=par',
    `#/van-ban/${encodeURIComponent(sampleDocuments[0]!.key)}`,
  ])('say at %s what the reader added', async (address) => {
    expect(await shown(address, true)).toContain('bạn thêm');
    expect(await shown(address, undefined)).not.toContain('bạn thêm');
  });
});

describe('what is typed of a figure', () => {
  const none = { index: null, value: null, unit: null, rank: null, of: null, subject: null, year: null };
  const typed = typedFrom({ ...none, index: 'ddci', value: 86.26, unit: 'điểm', subject: 'huyện Tân Lạc' });

  it('is a number as Vietnamese news print it, or none', () => {
    expect(typed.value).toBe('86,26');
    expect(numberFrom(typed)).toEqual({ value: 86.26, unit: 'điểm', rank: null, of: null });
    expect(numberFrom({ ...typed, value: '' })).toBeNull();
    expect(numberFrom({ ...typed, value: 'tám' })).toBeNull();
    expect(numberFrom({ ...typed, rank: '12', of: '9' })).toBeNull();
    expect(numberFrom({ ...typed, value: '', rank: '9', of: '10' })).toMatchObject({
      value: null,
      rank: 9,
      of: 10,
    });
  });

  it('says of which index, whose and of which year', () => {
    expect(figureReading({ ...typed, year: '2023' })).toMatch(/^DDCI .*, huyện Tân Lạc, 2023$/);
    expect(figureReading({ ...typed, index: '' })).toBeNull();
    expect(figureReading({ ...typed, year: '20' })).toBeNull();
  });
});
