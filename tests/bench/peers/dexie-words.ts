/** Dexie with the words of each article in a multi-entry index, as its documentation advises. Newest first. */
import Dexie, { type Table } from 'dexie';
import { type Peer, queryWords, textWords } from './peer';

class WordsDatabase extends Dexie {
  declare articles: Table<{ id: number; words: string[] }, number>;
  constructor() {
    super('bench-dexie-words');
    this.version(1).stores({ articles: 'id, *words' });
  }
}
const db = new WordsDatabase();

const rowOf = (row: { id: number; title: string; sapo: string; body: string }) => ({
  id: row.id,
  words: [...new Set(textWords(`${row.title}\n${row.sapo}\n${row.body}`))],
});

export default {
  async build(rows) {
    for await (const batch of rows) await db.articles.bulkPut(batch.map(rowOf));
  },
  async open() {
    await db.open();
  },
  async search(query, typing) {
    const words = queryWords(query);
    const lists = await Promise.all(
      words.map((word, i) => {
        const where = db.articles.where('words');
        const prefix = typing && i === words.length - 1;
        return (prefix ? where.startsWith(word).distinct() : where.equals(word)).primaryKeys();
      }),
    );
    lists.sort((a, b) => a.length - b.length);
    const others = lists.slice(1).map((list) => new Set(list));
    const found = (lists[0] ?? []).filter((id) => others.every((list) => list.has(id)));
    return found.sort((a, b) => b - a);
  },
  async add(row) {
    await db.articles.put(rowOf(row));
  },
} satisfies Peer;
