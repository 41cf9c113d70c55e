/** The way left when a page is no article, beside its bare address: the reader's own choice of text. */
import type { ArticleDraft } from '@/utils/article';
import { readBlocks } from './blocks/read';
import { writeSafely, writeText, writeTree } from './blocks/write';
import { titleHints } from './fields/told-title';
import { documentTitle, openPage } from './page';
import { finish } from './slices';

const EMPTY = {
  sapo: null,
  byline: null,
  source: null,
  dateline: null,
  section: null,
  published: null,
  captions: [],
  images: [],
  html: '',
  text: '',
  related: [],
  tags: [],
  attachments: [],
  media: [],
  language: null,
} satisfies Partial<ArticleDraft>;

/** The text the reader has selected, with its lists and tables. Falls back to the plain text given. */
export function selectionDraft(document: Document, selection: string | null, url: string): ArticleDraft {
  const page = openPage(document, url, new Date());
  const holder = document.implementation.createHTMLDocument('').createElement('div');
  const ranges = document.getSelection?.();
  for (let index = 0; ranges && index < ranges.rangeCount; index++)
    holder.append(ranges.getRangeAt(index).cloneContents());
  if ((holder.textContent ?? '').trim() === '') {
    for (const line of (selection ?? '').split(/\n+/)) {
      const paragraph = holder.ownerDocument.createElement('p');
      paragraph.textContent = line;
      holder.append(paragraph);
    }
  }
  const { blocks } = readBlocks(holder, page.base);
  return {
    ...EMPTY,
    kind: 'selection',
    url: page.url.href,
    title: (titleHints(page)[0] ?? documentTitle(page) ?? '').slice(0, 2000) || page.url.href,
    html: finish(writeSafely(finish(writeTree(blocks, document)))),
    text: writeText(blocks),
    images: blocks.flatMap((block) => (block.image ? [block.image] : [])).slice(0, 500),
    language: page.language,
    way: { by: 'selection', family: null, why: 'the reader selected this text' },
  };
}
