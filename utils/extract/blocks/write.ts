/** Blocks back into a clean tree: the draft's HTML and its text come from the same blocks, so they always agree. */
import { sanitiseToString } from '@/utils/sanitise';
import { nameOf } from '../dom';
import { each, type Sliced } from '../slices';
import type { Block, Cell, Segment } from '../types';

const NEST: Readonly<Record<string, string>> = {
  ul: 'ul',
  ol: 'ol',
  li: 'li',
  blockquote: 'blockquote',
  dl: 'dl',
  dd: 'dd',
  dt: 'dt',
};

/** Builds in a document of its own, so that nothing loads and the page is never touched. */
export function* writeTree(blocks: readonly Block[], page: Document): Sliced<Element> {
  const inert = page.implementation.createHTMLDocument('');
  const root = inert.createElement('div');
  const open: { source: Element; target: Element }[] = [];
  let figure: Element | null = null;
  yield* each(blocks, (block) => {
    if (block.role !== 'body' && block.role !== 'caption') return;
    let shared = 0;
    while (shared < open.length && open[shared]?.source === block.path[shared]) shared++;
    open.length = shared;
    for (const source of block.path.slice(shared)) {
      const target = inert.createElement(NEST[nameOf(source)] ?? 'div');
      parentOf(open, root).append(target);
      open.push({ source, target });
    }
    const parent = parentOf(open, root);
    if (block.role === 'caption') {
      const caption = inert.createElement('figcaption');
      writeSegments(caption, block.segments);
      if (figure) figure.append(caption);
      else parent.append(wrap(inert, 'figure', caption));
      return;
    }
    figure = block.kind === 'image' ? writeImage(inert, block) : null;
    parent.append(figure ?? writeBlock(inert, block, parent));
  });
  return root;
}

/** Parts of the tree made safe at a time: the sanitiser cannot pause. */
const PIECE = 50;

/** The tree as safe HTML. What stands in it is used up. */
export function* writeSafely(tree: Element): Sliced<string> {
  const pieces: string[] = [];
  while (tree.firstChild) {
    const piece = tree.ownerDocument.createDocumentFragment();
    while (tree.firstChild && piece.childNodes.length < PIECE) piece.append(tree.firstChild);
    pieces.push(sanitiseToString(piece));
    yield;
  }
  return `<div>${pieces.join('')}</div>`;
}

const parentOf = (open: readonly { target: Element }[], root: Element): Element =>
  open.at(-1)?.target ?? root;

function wrap(inert: Document, name: string, child: Node): Element {
  const element = inert.createElement(name);
  element.append(child);
  return element;
}

function writeImage(inert: Document, block: Block): Element {
  const picture = inert.createElement('img');
  picture.setAttribute('src', block.image?.src ?? '');
  picture.setAttribute('alt', block.image?.alt ?? '');
  return wrap(inert, 'figure', picture);
}

function writeBlock(inert: Document, block: Block, parent: Element): Node {
  if (block.kind === 'table') return writeTable(inert, block);
  if (block.kind === 'media') {
    const link = inert.createElement('a');
    link.setAttribute('href', block.media?.url ?? '');
    link.textContent = block.media?.url ?? '';
    // A player becomes a link in a figure, so that its address is no line of the text.
    return wrap(inert, 'figure', link);
  }
  const name = block.kind === 'heading' ? `h${Math.min(6, Math.max(2, block.level))}` : 'p';
  const inItem = /^(?:li|dt|dd)$/.test(nameOf(parent)) && parent.childNodes.length === 0;
  const holder = inItem && name === 'p' ? inert.createDocumentFragment() : inert.createElement(name);
  writeSegments(holder, block.segments);
  return holder;
}

function writeTable(inert: Document, block: Block): Element {
  const body = inert.createElement('tbody');
  for (const row of block.rows) {
    const line = inert.createElement('tr');
    for (const cell of row) line.append(writeCell(inert, cell));
    body.append(line);
  }
  return wrap(inert, 'table', body);
}

function writeCell(inert: Document, cell: Cell): Element {
  const element = inert.createElement(cell.header ? 'th' : 'td');
  if (cell.colspan > 1) element.setAttribute('colspan', String(cell.colspan));
  if (cell.rowspan > 1) element.setAttribute('rowspan', String(cell.rowspan));
  writeSegments(element, cell.segments);
  return element;
}

function writeSegments(holder: ParentNode & Node, segments: readonly Segment[]): void {
  const inert = holder.ownerDocument as Document;
  for (const segment of segments) {
    let node: Node = inert.createTextNode(segment.text);
    if (segment.position) node = wrap(inert, segment.position, node);
    if (segment.italic) node = wrap(inert, 'em', node);
    if (segment.bold) node = wrap(inert, 'strong', node);
    if (segment.href) {
      const link = wrap(inert, 'a', node);
      link.setAttribute('href', segment.href);
      node = link;
    }
    holder.appendChild(node);
  }
}

/** One block a line; table rows are lines of their own, cells joined by " | ". */
export const writeText = (blocks: readonly Block[]): string =>
  blocks
    .filter((block) => block.role === 'body' && block.text !== '')
    .map((block) => block.text)
    .join('\n');
