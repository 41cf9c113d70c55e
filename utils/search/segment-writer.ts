/** Terms in order become blocks: dictionary blocks of many rare terms, and blocks of their own for the frequent. */
import { type BlockEntry, encodeBlock } from './block';
import { ByteWriter, utf8 } from './bytes';
import {
  BLOCK_TARGET,
  DICTIONARY,
  FREQUENT,
  HOT_BYTES,
  isFilterTerm,
  MAX_BLOCK,
  POSTINGS,
  SPOTS,
} from './format';
import { encodeDocs, encodeSpotBlock, type Postings, skipSpots } from './postings';
import type { BlockKey } from './storage';

export interface WrittenBlock {
  readonly key: BlockKey;
  readonly bytes: Uint8Array;
}

/** Postings of one block of a hot term: articles and their spots, each well under the database's limit. */
const PART_DOCS = 8192;

/** Words in at least this share of a segment's articles are counted as frequent. */
export const FREQUENT_SHARE = 0.01;

export class SegmentWriter {
  readonly #segment: number;
  #blocks: WrittenBlock[] = [];
  #pending: BlockEntry[] = [];
  #size = 0;
  /** Spellings of words found in many articles, with their number: what says little about an article. */
  #frequent = '';
  readonly #many: number;

  /** `docs`: articles the segment will have, give or take a few. */
  constructor(segment: number, docs: number) {
    this.#segment = segment;
    this.#many = Math.max(3, docs * FREQUENT_SHARE);
  }

  /** Adds a term; terms come in the order of `byTerm`. Terms without articles are left out. */
  add(fold: string, exact: string, postings: Postings): void {
    const df = postings.docs.length;
    if (df === 0) return;
    // A word's spellings lie in one block, so that one read finds them all.
    if (this.#size >= BLOCK_TARGET && this.#pending.at(-1)?.fold !== fold) this.#flush();
    if (df >= this.#many && !isFilterTerm(fold)) this.#frequent += `${exact}\t${df}\n`;
    const bytes = df * 3 + postings.spots.length;
    const hot = bytes > HOT_BYTES;
    const parts = hot ? this.#addParts(fold, exact, postings) : 0;
    this.#pending.push({ fold, exact, postings: hot ? null : postings, df, parts });
    this.#size += fold.length + exact.length + 4 + (hot ? 4 : bytes);
  }

  /** Gives how many blocks it made. */
  #addParts(fold: string, exact: string, { docs, impacts, spots }: Postings): number {
    const name = utf8(exact === fold ? fold : `${fold}\0${exact}`);
    let from = 0;
    let spotFrom = 0;
    let part = 0;
    for (; from < docs.length; part++) {
      let to = from;
      let spotTo = spotFrom;
      while (to < docs.length && to - from < PART_DOCS && spotTo - spotFrom < MAX_BLOCK) {
        if (spots.length > 0) spotTo = skipSpots(spots, spotTo);
        to++;
      }
      const out = new ByteWriter((to - from) * 3);
      out.varint(name.length);
      out.bytes(name);
      out.varint(part);
      encodeDocs(docs.subarray(from, to), impacts.subarray(from, to), out);
      this.#blocks.push({ key: [this.#segment, POSTINGS, fold, exact, part], bytes: out.done() });
      if (spots.length > 0) {
        const key = [this.#segment, SPOTS, fold, exact, part];
        this.#blocks.push({ key, bytes: encodeSpotBlock(spots.subarray(spotFrom, spotTo), to - from) });
      }
      from = to;
      spotFrom = spotTo;
    }
    return part;
  }

  #flush(): void {
    const last = this.#pending.at(-1);
    if (!last) return;
    this.#blocks.push({ key: [this.#segment, DICTIONARY, last.fold], bytes: encodeBlock(this.#pending) });
    this.#pending = [];
    this.#size = 0;
  }

  /** All blocks since the last call. */
  finish(): WrittenBlock[] {
    const first = this.#pending[0]?.fold ?? '';
    this.#flush();
    if (this.#frequent !== '') {
      this.#blocks.push({ key: [this.#segment, FREQUENT, first], bytes: utf8(this.#frequent) });
      this.#frequent = '';
    }
    const blocks = this.#blocks;
    this.#blocks = [];
    return blocks;
  }
}
