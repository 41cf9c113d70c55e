/**
 * A block: a sorted list of terms as one string, and their postings as bytes. The string is searched with the
 * engine's own `indexOf`, so finding a word in a block decodes nothing but the list.
 *
 * List: for every term "\n" fold ("\0" spelling, where it differs) "\t" place of its postings, base 36.
 * Postings: as `writePostings` writes them; a count of 0 says "in blocks of its own", then how many articles and blocks.
 */
import { ByteReader, ByteWriter, fromUtf8, utf8 } from './bytes';
import { type Postings, readPostings, writePostings } from './postings';

export interface BlockEntry {
  readonly fold: string;
  readonly exact: string;
  /** Null: the term is hot, its postings lie in blocks of their own. */
  readonly postings: Postings | null;
  /** How many blocks of its own; 0 unless it is hot. */
  readonly parts: number;
  /** Articles the term is in. */
  readonly df: number;
}

type Wanted = (fold: string, exact: string) => boolean;
const all: Wanted = () => true;

export function encodeBlock(entries: readonly BlockEntry[]): Uint8Array<ArrayBuffer> {
  const data = new ByteWriter(4096);
  let list = '';
  for (const { fold, exact, postings, df, parts } of entries) {
    list += `\n${fold}${exact === fold ? '' : `\0${exact}`}\t${data.length.toString(36)}`;
    if (postings) writePostings(postings, data);
    else {
      data.varint(0);
      data.varint(df);
      data.varint(parts);
    }
  }
  const head = utf8(`${list}\n`);
  const out = new ByteWriter(head.length + data.length + 4);
  out.varint(head.length);
  out.bytes(head);
  out.bytes(data.done());
  return out.done();
}

/** A line of the list: the term, and the place of its postings. */
function splitLine(line: string): [{ fold: string; exact: string }, number] {
  const tab = line.lastIndexOf('\t');
  const zero = line.indexOf('\0');
  const fold = line.slice(0, zero < 0 ? tab : zero);
  const exact = zero < 0 ? fold : line.slice(zero + 1, tab);
  return [{ fold, exact }, Number.parseInt(line.slice(tab + 1), 36)];
}

export class Block {
  readonly #list: string;
  readonly #data: Uint8Array;

  constructor(bytes: Uint8Array) {
    const reader = new ByteReader(bytes);
    const length = reader.varint();
    this.#list = fromUtf8(bytes.subarray(reader.at, reader.at + length));
    this.#data = bytes.subarray(reader.at + length);
  }

  /** The folded term the block ends with: its key. */
  get lastFold(): string {
    const list = this.#list;
    const start = list.lastIndexOf('\n', list.length - 2) + 1;
    const line = list.slice(start);
    return line.slice(0, line.search(/[\0\t]/));
  }

  #entry(line: string, wanted: Wanted): BlockEntry | null {
    const [{ fold, exact }, at] = splitLine(line);
    if (!wanted(fold, exact)) return null;
    const reader = new ByteReader(this.#data, at);
    if (this.#data[at] === 0) {
      reader.at++;
      return { fold, exact, postings: null, df: reader.varint(), parts: reader.varint() };
    }
    const postings = readPostings(reader);
    return { fold, exact, postings, df: postings.docs.length, parts: 0 };
  }

  /** Every spelling wanted of one folded term, or of every folded term that begins with it. */
  find(fold: string, prefix = false, wanted: Wanted = all): BlockEntry[] {
    const found: BlockEntry[] = [];
    const list = this.#list;
    for (let at = list.indexOf(`\n${fold}`); at >= 0; at = list.indexOf(`\n${fold}`, at + 1)) {
      const after = list[at + 1 + fold.length];
      if (!prefix && after !== '\0' && after !== '\t') continue;
      const entry = this.#entry(list.slice(at + 1, list.indexOf('\n', at + 1)), wanted);
      if (entry) found.push(entry);
    }
    return found;
  }

  /** How many articles have a term that begins so; an article counts once for each. Decodes no postings. */
  countBegun(fold: string, wanted: Wanted): number {
    let sum = 0;
    const list = this.#list;
    for (let at = list.indexOf(`\n${fold}`); at >= 0; at = list.indexOf(`\n${fold}`, at + 1)) {
      const [term, place] = splitLine(list.slice(at + 1, list.indexOf('\n', at + 1)));
      if (!wanted(term.fold, term.exact)) continue;
      const reader = new ByteReader(this.#data, place);
      sum += reader.varint() || reader.varint();
    }
    return sum;
  }

  /** All entries with `after` < fold <= `upTo`, in order. */
  between(after: string, upTo: string): BlockEntry[] {
    return this.#list
      .split('\n')
      .filter((line) => {
        if (line === '') return false;
        const fold = line.slice(0, line.search(/[\0\t]/));
        return fold > after && fold <= upTo;
      })
      .map((line) => this.#entry(line, all)!);
  }

  /** Folded terms and spellings, without their postings. */
  terms(): { fold: string; exact: string }[] {
    return this.#list
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [term = ''] = line.split('\t');
        const [fold = '', exact = fold] = term.split('\0');
        return { fold, exact };
      });
  }
}

const parsed = new WeakMap<Uint8Array, Block>();

/** A block that may be asked again: its list is decoded once for as long as its bytes are kept. */
export function blockOf(bytes: Uint8Array): Block {
  let block = parsed.get(bytes);
  if (!block) {
    block = new Block(bytes);
    parsed.set(bytes, block);
  }
  return block;
}
