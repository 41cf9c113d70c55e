/** MiniSearch (https://lucaong.github.io/minisearch/): an index in memory, kept as JSON. */
import MiniSearch from 'minisearch';
import type { Row } from '../pages/rows';
import { type Peer, queryWords, textWords } from './peer';
import { getParts, putParts } from './store';

const DATABASE = 'bench-minisearch';
const options = {
  fields: ['title', 'sapo', 'body'],
  tokenize: textWords,
  processTerm: (term: string) => term,
};
let engine = new MiniSearch<Row>(options);

/** In pieces: one string of the whole would be longer than a string may be. */
const save = () => {
  const { index, ...rest } = engine.toJSON();
  const size = 20_000;
  const pieces = Array.from({ length: Math.ceil(index.length / size) }, (_, i) =>
    JSON.stringify(index.slice(i * size, (i + 1) * size)),
  );
  return putParts(DATABASE, [
    ['rest', JSON.stringify(rest)],
    ...pieces.map((piece, i) => [`index-${String(i).padStart(4, '0')}`, piece] as const),
  ]);
};

export default {
  async build(rows) {
    engine = new MiniSearch<Row>(options);
    for await (const batch of rows) engine.addAll(batch);
    await save();
  },
  async open() {
    const parts = await getParts(DATABASE);
    const rest = JSON.parse(parts.find(([key]) => key === 'rest')![1]);
    const index = parts
      .filter(([key]) => key !== 'rest')
      .flatMap(([, piece]) => JSON.parse(piece) as unknown[]);
    engine = MiniSearch.loadJS({ ...rest, index }, options);
  },
  async search(query, typing) {
    const words = queryWords(query);
    const found = engine.search(words.join(' '), {
      boost: { title: 3, sapo: 1.5 },
      combineWith: 'AND',
      tokenize: () => words,
      prefix: (_term, i, terms) => typing && i === terms.length - 1,
    });
    return found.map((one) => one.id as number);
  },
  async add(row) {
    engine.add(row);
    await save();
  },
} satisfies Peer;
