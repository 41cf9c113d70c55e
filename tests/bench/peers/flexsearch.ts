/** FlexSearch (https://github.com/nextapps-de/flexsearch): an index in memory, kept as its own export. No BM25. */
import { Index } from 'flexsearch';
import { type Peer, queryWords, textWords } from './peer';
import { getParts, putParts } from './store';

const DATABASE = 'bench-flexsearch';
const newEngine = () =>
  new Index({ tokenize: 'strict', resolution: 9, encode: (text: string) => text.split(' ') });
let engine = newEngine();

const save = async () => {
  const parts: [string, unknown][] = [];
  await engine.export((key: string, data: unknown) => {
    parts.push([key, data]);
  });
  await putParts(DATABASE, parts);
};

/** The title comes first and thereby counts most: FlexSearch scores by place. */
const words = (row: { title: string; sapo: string; body: string }) =>
  textWords(`${row.title}\n${row.sapo}\n${row.body}`).join(' ');

export default {
  async build(rows) {
    engine = newEngine();
    for await (const batch of rows) for (const row of batch) engine.add(row.id, words(row));
    await save();
  },
  async open() {
    engine = newEngine();
    for (const [key, data] of await getParts(DATABASE)) engine.import(key, data);
  },
  async search(query) {
    return engine.search(queryWords(query).join(' '), { limit: 20 }) as number[];
  },
  async add(row) {
    engine.add(row.id, words(row));
    await save();
  },
} satisfies Peer;
