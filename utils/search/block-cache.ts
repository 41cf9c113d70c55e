/**
 * Blocks lately read, kept by the range that was asked for. A segment never changes under its number, so neither do
 * they. While somebody types, every key asks for the words before it again; and the largest blocks are those of the
 * words that everybody uses.
 */
import type { BlockRange, IndexReader, IndexStorage, Segment } from './storage';

/** Bytes kept: a few dozen words of a large library, whatever its size. */
const MOST_BYTES = 4 * 1024 * 1024;

export class BlockCache {
  /** Oldest use first. */
  readonly #kept = new Map<string, readonly Uint8Array[]>();
  /** Asked for and not there yet, by whom: nobody may wait for another's transaction, or its own would end. */
  readonly #coming = new Map<string, { reader: IndexReader; blocks: Promise<readonly Uint8Array[]> }>();
  #bytes = 0;
  /** The segments of the last search: likely those of the next, whose blocks can be asked for before it knows. */
  segments: readonly Segment[] = [];

  /** The values of each range, as `reader.blocks` gives them; what is missing is read in one request. */
  async read(
    reader: IndexReader,
    ranges: readonly BlockRange[],
  ): Promise<readonly (readonly Uint8Array[])[]> {
    const keys = ranges.map(({ from, to, limit = 0 }) =>
      from === to ? from.join('\u0003') : `${from.join('\u0003')}\u0004${to.join('\u0003')}\u0004${limit}`,
    );
    const found = keys.map((key) => this.#touch(key) ?? this.#awaited(key, reader));
    const missing = ranges.filter((_, i) => found[i] === undefined);
    if (missing.length > 0) {
      const reading = reader.blocks(missing);
      let next = 0;
      keys.forEach((key, i) => {
        found[i] ??= this.#expect(key, reader, reading, next++);
      });
    }
    return Promise.all(found as (readonly Uint8Array[] | Promise<readonly Uint8Array[]>)[]);
  }

  /** The `index`th answer of a request under way, kept when it comes. */
  #expect(
    key: string,
    reader: IndexReader,
    reading: ReturnType<IndexReader['blocks']>,
    index: number,
  ): Promise<readonly Uint8Array[]> {
    const blocks = reading.then((read) => {
      this.#keep(key, read[index]!);
      return read[index]!;
    });
    const coming = { reader, blocks };
    this.#coming.set(key, coming);
    const arrived = () => {
      if (this.#coming.get(key) === coming) this.#coming.delete(key);
    };
    blocks.then(arrived, arrived);
    return blocks;
  }

  #awaited(key: string, reader: IndexReader): Promise<readonly Uint8Array[]> | undefined {
    const coming = this.#coming.get(key);
    return coming?.reader === reader ? coming.blocks : undefined;
  }

  #touch(key: string): readonly Uint8Array[] | undefined {
    const blocks = this.#kept.get(key);
    if (blocks) {
      this.#kept.delete(key);
      this.#kept.set(key, blocks);
    }
    return blocks;
  }

  #keep(key: string, blocks: readonly Uint8Array[]): void {
    if (this.#kept.has(key)) return;
    this.#kept.set(key, blocks);
    this.#bytes += sizeOf(blocks);
    for (const [oldest, old] of this.#kept) {
      if (this.#bytes <= MOST_BYTES) return;
      this.#kept.delete(oldest);
      this.#bytes -= sizeOf(old);
    }
  }
}

/** What an entry costs, its key and bookkeeping included. */
const sizeOf = (blocks: readonly Uint8Array[]): number =>
  blocks.reduce((sum, bytes) => sum + bytes.byteLength + 128, 256);

const caches = new WeakMap<IndexStorage, BlockCache>();

export function cacheOf(storage: IndexStorage): BlockCache {
  let cache = caches.get(storage);
  if (!cache) {
    cache = new BlockCache();
    caches.set(storage, cache);
  }
  return cache;
}
