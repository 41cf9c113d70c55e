/** An element as a list of blocks in page order: what the reader sees as paragraphs, headings, items, tables, pictures. */
import { all, isBlock, nameOf, textOf } from '../dom';
import { finish, type Sliced } from '../slices';
import type { Block, Cell, Dropped, Family, Reading, Segment } from '../types';
import { type Around, aroundOf, NOTHING, PLAIN } from './around';
import { type DropRules, dropOf, dropRules, isSilent } from './drops';
import { readImage, readNoscript } from './images';
import { append, linkedShare, plain, trimmed, wholly } from './inline';
import { readMedia } from './media';
import { cellsOf, rowsOf, rowText, tableKind } from './table';
import { Wrapping } from './wrapping';

/** Nesting beyond this is an accident or an attack; browsers' parsers stop at about the same depth. */
const DEEPEST = 512;
/** The element whose text a line belongs to. */
interface Holder {
  readonly element: Element;
  readonly around: Around;
}

/** An element whose children are being read. A stack of these instead of a recursion, so that reading can pause. */
interface Open {
  next: Node | null;
  readonly around: Around;
  /** For a block: whose lines they were before it. */
  readonly outer: Holder | null | undefined;
}

/** Nodes read between two places to pause. */
const HANDFUL = 64;

class Reader {
  readonly blocks: Block[] = [];
  readonly dropped: Dropped[] = [];
  private line: Segment[] = [];
  private holder: Holder | null = null;
  private afterPicture: Element | null = null;
  /** Line breaks since the last block, and the element they stand in. */
  private breaks = 0;
  private readonly wrap = new Wrapping();
  private readonly open: Open[] = [];

  constructor(
    private readonly root: Element,
    private readonly base: string,
    private readonly rules: DropRules,
  ) {}

  *read(): Sliced<Reading> {
    this.openBlock(this.root, NOTHING);
    let read = 0;
    for (let open = this.open.at(-1); open; open = this.open.at(-1)) {
      const node = open.next;
      if (node === null) {
        this.close(open);
        continue;
      }
      open.next = node.nextSibling;
      if (node.nodeType === 3) append(this.line, node.nodeValue ?? '', open.around.look);
      else if (node.nodeType === 1) yield* this.element(node as Element, open.around);
      if (++read % HANDFUL === 0) yield;
    }
    return { blocks: this.blocks, dropped: this.dropped };
  }

  private openBlock(element: Element, around: Around): void {
    this.flush();
    this.breaks = 0;
    this.open.push({ next: element.firstChild, around, outer: this.holder });
    this.holder = { element, around };
    this.wrap.start();
  }

  private close(open: Open): void {
    this.open.pop();
    if (open.outer === undefined) return;
    this.flush();
    this.breaks = 0;
    this.holder = open.outer;
  }

  private *element(element: Element, around: Around): Sliced<void> {
    const name = nameOf(element);
    if (isSilent(element) || around.depth > DEEPEST) return;
    if (name === 'br') this.breakLine();
    else if (name === 'noscript') this.picture(readNoscript(element, this.base), element, around);
    else if (name === 'img') this.picture(readImage(element, this.base), element, around);
    else if (!this.leaveOut(element)) yield* this.enter(element, name, around);
  }

  private leaveOut(element: Element): boolean {
    const drop = dropOf(element, this.rules);
    if (!drop) return false;
    this.dropped.push({ element, ...drop });
    // What is left out still parts the text before it from the text after it.
    if (isBlock(element)) this.flush();
    return true;
  }

  private *enter(element: Element, name: string, around: Around): Sliced<void> {
    const media = readMedia(element, this.base);
    const inner = aroundOf(element, name, around, this.base);
    if (media !== undefined) this.media(media, element, around);
    else if (name === 'table' && tableKind(element) === 'data') yield* this.table(element, inner);
    else if (name === 'tr' && element.previousElementSibling && this.blocks.at(-1)?.kind === 'image') {
      // A row under a picture's row is its caption.
      this.openBlock(element, { ...inner, captioned: textOf(element).length < 400 });
    } else if (isBlock(element)) this.openBlock(element, inner);
    else this.open.push({ next: element.firstChild, around: inner, outer: undefined });
  }

  private breakLine(): void {
    if (plain(this.line) !== '') {
      this.flush();
      this.breaks = 1;
    } else {
      this.breaks++;
    }
  }

  private picture(image: Block['image'], element: Element, around: Around): void {
    if (!image) return;
    this.flush();
    this.push({ kind: 'image', element, image, around });
    this.afterPicture = this.holder?.element ?? null;
  }

  private media(media: Block['media'], element: Element, around: Around): void {
    if (!media) return;
    this.flush();
    this.push({ kind: 'media', element, media, around });
  }

  private *table(element: Element, around: Around): Sliced<void> {
    this.flush();
    const rows: Cell[][] = [];
    for (const row of rowsOf(element)) {
      const cells: Cell[] = [];
      for (const cell of cellsOf(row)) cells.push(yield* this.cell(cell, around));
      if (cells.some((cell) => cell.text !== '')) rows.push(cells);
    }
    for (const image of all(element, 'img')) this.picture(readImage(image, this.base), image, around);
    if (rows.length > 0) this.push({ kind: 'table', element, rows, around });
  }

  private *cell(cell: Element, around: Around): Sliced<Cell> {
    const inner = new Reader(cell, this.base, this.rules);
    const { blocks, dropped } = yield* inner.read();
    this.dropped.push(...dropped);
    const segments: Segment[] = [];
    for (const block of blocks) {
      if (block.kind === 'table') append(segments, ` ${rowText(block)} `, around.look);
      for (const segment of block.segments) append(segments, segment.text, segment);
      append(segments, ' ', PLAIN);
    }
    const clean = trimmed(segments);
    const span = (name: string) =>
      Math.min(100, Math.max(1, Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1));
    return {
      text: plain(clean),
      segments: clean,
      header: nameOf(cell) === 'th',
      colspan: span('colspan'),
      rowspan: span('rowspan'),
    };
  }

  private flush(): void {
    const segments = trimmed(this.line);
    this.line = [];
    const holder = this.holder;
    const text = plain(segments);
    if (text === '' || !holder) return;
    const last = this.blocks.at(-1);
    if (
      this.breaks === 1 &&
      last?.kind === 'text' &&
      last.element === holder.element &&
      this.wrap.goesOn(text)
    ) {
      append(last.segments, ' ', PLAIN);
      for (const segment of segments) append(last.segments, segment.text, segment);
      last.text = plain(last.segments);
    } else {
      this.push({
        kind: holder.around.heading ? 'heading' : 'text',
        element: holder.element,
        segments,
        text,
        around: holder.around,
      });
    }
    this.breaks = 0;
    this.wrap.line(text);
  }

  private push(part: Pick<Block, 'kind' | 'element'> & Partial<Block> & { around: Around }): void {
    const { around, ...given } = part;
    const segments = given.segments ?? [];
    const block: Block = {
      path: around.path,
      segments,
      text: '',
      level: around.heading,
      align: around.align,
      bold: wholly(segments, 'bold'),
      italic: wholly(segments, 'italic'),
      linked: linkedShare(segments),
      captioned: around.captioned,
      afterPicture: part.kind === 'text' && this.afterPicture !== null && this.afterPicture === part.element,
      image: null,
      media: null,
      rows: [],
      role: 'body',
      reason: '',
      ...given,
    };
    if (block.kind === 'table') block.text = rowText(block);
    this.blocks.push(block);
  }
}

/** Reads `root`. `base` resolves addresses; a family may name parts to leave out. */
export const readBlocksSliced = (
  root: Element,
  base: string,
  family: Family | null = null,
): Sliced<Reading> => new Reader(root, base, dropRules(root, family)).read();

/** The same at once, for what is small. */
export const readBlocks = (root: Element, base: string, family: Family | null = null): Reading =>
  finish(readBlocksSliced(root, base, family));
