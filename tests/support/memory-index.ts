/**
 * The index's storage in memory: transactions that happen whole or not at all, keys ordered as IndexedDB orders
 * them, and a fuse that kills the "worker" at a chosen write.
 */
import type { Article } from '@/utils/article';
import {
  type BlockKey,
  type BlockRange,
  emptyMeta,
  type IndexMeta,
  type IndexStorage,
  type IndexWriter,
  indexRow,
  type SearchDocument,
  type TailRow,
  type Tombstone,
  tombstonesFor,
} from '@/utils/search';

export class Killed extends Error {}

interface State {
  meta: IndexMeta | undefined;
  blocks: Map<string, { key: BlockKey; bytes: Uint8Array }>;
  tail: TailRow[];
  dead: Map<number, Tombstone>;
  documents: Map<number, SearchDocument>;
  nextSeq: number;
}

const rank = (value: unknown): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);

function compareKeys(a: BlockKey, b: BlockKey): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [left, right] = [a[i]!, b[i]!];
    if (rank(left) !== rank(right)) return rank(left) - rank(right);
    if (left !== right) return left < right ? -1 : 1;
  }
  return a.length - b.length;
}

const within = (key: BlockKey, { from, to }: BlockRange) =>
  compareKeys(key, from) >= 0 && compareKeys(key, to) <= 0;

export class MemoryIndex implements IndexStorage {
  #state: State = {
    meta: undefined,
    blocks: new Map(),
    tail: [],
    dead: new Map(),
    documents: new Map(),
    nextSeq: 1,
  };
  /** Writes until the worker dies; negative: never. */
  fuse = -1;
  /** Write transactions committed. */
  commits = 0;

  #copy(): State {
    const { blocks, tail, dead, documents } = this.#state;
    return {
      ...this.#state,
      blocks: new Map(blocks),
      tail: [...tail],
      dead: new Map(dead),
      documents: new Map(documents),
    };
  }

  read<T>(work: (reader: IndexWriter) => Promise<T>): Promise<T> {
    return work(this.#over(this.#copy()));
  }

  async write<T>(work: (writer: IndexWriter) => Promise<T>): Promise<T> {
    const state = this.#copy();
    const value = await work(this.#over(state));
    this.#burn();
    this.#state = state;
    this.commits++;
    return value;
  }

  #burn(): void {
    if (this.fuse === 0) throw new Killed();
    if (this.fuse > 0) this.fuse--;
  }

  #over(state: State): IndexWriter {
    const burn = () => this.#burn();
    const sorted = () => [...state.blocks.values()].sort((a, b) => compareKeys(a.key, b.key));
    return {
      meta: async () => state.meta,
      tail: async () => state.tail,
      tombstones: async () => [...state.dead.values()],
      blocks: async (ranges) => {
        const all = sorted();
        return ranges.map((range) =>
          all
            .filter(({ key }) => within(key, range))
            .slice(0, range.limit)
            .map(({ bytes }) => bytes),
        );
      },
      articles: async (ids) => ids.map((id) => articleOf(state.documents.get(id))),
      texts: async (ids) =>
        ids.map((id) => {
          const document = state.documents.get(id);
          return document && { text: document.body, captions: [document.captions] };
        }),
      putMeta: async (meta) => {
        burn();
        state.meta = structuredClone(meta);
      },
      putBlocks: async (blocks) => {
        burn();
        for (const { key, bytes } of blocks) state.blocks.set(JSON.stringify(key), { key, bytes });
      },
      deleteBlocks: async (range) => {
        burn();
        for (const [name, { key }] of state.blocks) if (within(key, range)) state.blocks.delete(name);
      },
      addTail: async (row) => {
        state.tail.push({ ...row, seq: state.nextSeq++ });
      },
      deleteTail: async (id) => {
        state.tail = state.tail.filter((row) => row.id !== id);
      },
      deleteTailTo: async (seq) => {
        state.tail = state.tail.filter((row) => row.seq! > seq);
      },
      putTombstones: async (rows) => {
        for (const row of rows) state.dead.set(row.id, row);
      },
      deleteTombstones: async (ids) => {
        for (const id of ids) state.dead.delete(id);
      },
      documents: async (after, limit) => {
        const ids = [...state.documents.keys()].filter((id) => id > after).sort((a, b) => a - b);
        const taken = ids.slice(0, limit);
        return { documents: taken.map((id) => state.documents.get(id)!), last: taken.at(-1) ?? null };
      },
    };
  }

  /** Saves an article and its index row, as the library does: in one transaction. */
  async save(document: SearchDocument): Promise<void> {
    await this.write(async (writer) => {
      await writer.deleteTail(document.id);
      await writer.putTombstones(tombstonesFor((await writer.meta()) ?? emptyMeta, [document.id]));
      await writer.addTail(indexRow(document));
    });
    this.#state.documents.set(document.id, document);
  }

  async remove(id: number): Promise<void> {
    await this.write(async (writer) => {
      await writer.deleteTail(id);
      await writer.putTombstones(tombstonesFor((await writer.meta()) ?? emptyMeta, [id]));
    });
    this.#state.documents.delete(id);
  }

  /** Bytes of all blocks. */
  get size(): number {
    let sum = 0;
    for (const { bytes } of this.#state.blocks.values()) sum += bytes.length;
    return sum;
  }

  get meta(): IndexMeta | undefined {
    return this.#state.meta;
  }

  get tailLength(): number {
    return this.#state.tail.length;
  }
}

function articleOf(document: SearchDocument | undefined): Article | undefined {
  if (!document) return undefined;
  const { id, host, outlet, title, sapo, section, sortAt, savedAt, fingerprint, tags, note } = document;
  return {
    ...{ id, host, outlet, title, sapo, section, sortAt, savedAt, fingerprint, tags, note },
    kind: 'article',
    url: `https://${host}/${id}`,
    originalUrl: `https://${host}/${id}`,
    byline: null,
    published: null,
    updatedAt: savedAt,
    wordCount: 0,
    contentHash: '',
    revisions: 0,
    readAt: null,
    starredAt: null,
    archivedAt: null,
    deletedAt: null,
    followUp: 'none',
    topics: document.topics,
    provinces: document.provinces,
  };
}

/** A document with the fields a test names, the others empty. */
export function documentOf(id: number, fields: Partial<SearchDocument>): SearchDocument {
  return {
    ...{ id, title: '', sapo: '', body: '', captions: '', note: '', tags: [], outlet: '', host: 'x.vn' },
    ...{ section: '', topics: [], provinces: [], documents: [], abbreviations: [], fingerprint: null },
    sortAt: Date.UTC(2024, 0, 1) + id * 60_000,
    savedAt: Date.UTC(2024, 0, 1) + id * 60_000,
    ...fields,
  };
}
