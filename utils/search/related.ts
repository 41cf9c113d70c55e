/**
 * Saved articles related to a page: they cite the same document, tell the same story, or share the words that make
 * it up. A few telling words find candidates through the index; those few are then compared in full.
 */
import { type Article, isNearDuplicate } from '@/utils/article';
import { foldKey } from '@/utils/vietnamese';
import { cacheOf } from './block-cache';
import { fromUtf8 } from './bytes';
import type { Want } from './dictionary';
import { filterKey } from './document';
import { FREQUENT, filterFold, LAST } from './format';
import { idf, saturation } from './impact';
import { commonWords, likeness, magnitude } from './likeness';
import { fetchPieces } from './lookup';
import { best } from './order';
import { type ArticleWords, damp, profileOf } from './profile';
import type { Piece } from './slot';
import { openSnapshot, type Snapshot } from './snapshot';
import type { IndexStorage } from './storage';
import type { RelatedItem } from './types';

/** The page to find related articles for; it need not be saved. */
export interface RelatedSource extends ArticleWords {
  /** Its own id when saved: never related to itself. */
  readonly id: number | null;
  /** Canonical address, by which it is known when it is open but its id is not. */
  readonly url: string | null;
  /** Identity keys of the documents it cites. */
  readonly documents: readonly string[];
  readonly topics: readonly string[];
  readonly fingerprint: string | null;
  readonly sortAt: number | null;
}

/** Words looked up in the index. More cost time and find the same. */
const LOOKED_UP = 20;
/** Articles compared in full, or as many as are asked for. Reading and weighing them is most of the work. */
const COMPARED = 16;
/** Less alike than this is chance. */
const LEAST = 0.06;
/** As alike as this within some days: reports of one event. */
const SAME_EVENT = 0.3;
const EVENT_DAYS = 10;
/** A word of which nothing is known is taken to be in this share of articles. */
const UNKNOWN_SHARE = 0.005;

export function related(storage: IndexStorage, source: RelatedSource, limit: number): Promise<RelatedItem[]> {
  return storage.read(async (reader) => {
    const snapshot = await openSnapshot(reader, cacheOf(storage));
    const own = profileOf(source);
    const rarity = await rarities(snapshot);
    const chosen = [...own.words]
      .map(([word, weight]) => ({ word, worth: damp(weight) * rarity(word) }))
      .sort((a, b) => b.worth - a.worth)
      .slice(0, LOOKED_UP);
    const prints = source.fingerprint
      ? [0, 1, 2, 3].map((i) => i + source.fingerprint!.slice(i * 4, i * 4 + 4))
      : [];
    const wants = [
      ...chosen.map(({ word }) => exactly(foldKey(word), word)),
      ...source.documents.map((key) => exactly(filterFold('document', filterKey(key)), null)),
      ...prints.map((print) => exactly(filterFold('print', print), null)),
    ];
    const found = await fetchPieces(snapshot, wants);
    const known = new Map(chosen.map(({ word }, i) => [word, idf(snapshot.docs, dfOf(found[i]!))]));
    const weigh = (word: string) => known.get(word) ?? rarity(word);
    const citing = found.slice(chosen.length, chosen.length + source.documents.length);
    const alike = found.slice(chosen.length + source.documents.length);
    const shared = sharedDocuments(source.documents, citing);
    const candidates = new Set([
      ...shared.keys(),
      ...alike.flat().flatMap((piece) => [...piece.docs].slice(-20)),
      ...candidatesBy(
        chosen.map(({ word }, i) => ({
          pieces: found[i]!,
          weight: damp(own.words.get(word)!) * weigh(word) ** 2,
        })),
        Math.max(COMPARED, limit) + 1,
      ),
    ]);
    const ids = [...candidates].filter((id) => id !== source.id);
    const [articles, texts] = await Promise.all([reader.articles(ids), reader.texts(ids)]);
    const norm = magnitude(own, weigh);
    const items: RelatedItem[] = [];
    articles.forEach((article, i) => {
      if (!article || article.deletedAt !== null || article.url === source.url) return;
      const other = profileOf({ title: article.title, sapo: article.sapo ?? '', text: texts[i]?.text ?? '' });
      const item = judge(
        source,
        article,
        shared.get(article.id) ?? null,
        likeness(own, norm, other, weigh),
        () => commonWords(own, other, weigh),
      );
      if (item) items.push(item);
    });
    return items.sort((a, b) => b.score - a.score || b.id - a.id).slice(0, limit);
  });
}

const exactly = (fold: string, exact: string | null): Want => ({
  fold,
  prefix: false,
  exact,
  weight: (_, found) => (exact === null || found === exact ? 1 : 0),
});

const dfOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, piece) => sum + piece.docs.length, 0);

/** How rare a word is: known for the frequent, who are counted when segments merge; guessed for the others. */
async function rarities(snapshot: Snapshot): Promise<(word: string) => number> {
  const lists = await snapshot.blocks(
    snapshot.segments.map(({ id }) => ({ from: [id, FREQUENT], to: [id, FREQUENT, LAST] })),
  );
  const counts = lists.flat().map(frequentOf);
  const unknown = idf(snapshot.docs, Math.max(1, snapshot.docs * UNKNOWN_SHARE));
  return (word) => {
    let df = 0;
    for (const list of counts) df += list.get(word) ?? 0;
    return df === 0 ? unknown : idf(snapshot.docs, df);
  };
}

const frequent = new WeakMap<Uint8Array, ReadonlyMap<string, number>>();

/** A list of frequent words with their numbers of articles, read once for as long as its bytes are kept. */
function frequentOf(bytes: Uint8Array): ReadonlyMap<string, number> {
  let counts = frequent.get(bytes);
  if (!counts) {
    const lines = fromUtf8(bytes).trimEnd().split('\n');
    counts = new Map(
      lines.map((line) => {
        const tab = line.indexOf('\t');
        return [line.slice(0, tab), Number(line.slice(tab + 1))];
      }),
    );
    frequent.set(bytes, counts);
  }
  return counts;
}

/** The articles the chosen words point to most. */
function candidatesBy(
  lists: readonly { pieces: readonly Piece[]; weight: number }[],
  count: number,
): number[] {
  let highest = 0;
  for (const { pieces } of lists)
    for (const { docs } of pieces) highest = Math.max(highest, docs.at(-1) ?? 0);
  const score = new Float32Array(highest + 1);
  for (const { pieces, weight } of lists) {
    for (const { docs, impacts } of pieces) {
      for (let i = 0; i < docs.length; i++) score[docs[i]!]! += weight * saturation[impacts[i]!]!;
    }
  }
  const ids = new Uint32Array(score.length).map((_, id) => id);
  return best(ids, score, count).filter((id) => score[id]! > 0);
}

/** Article id to the rarest document both cite. */
function sharedDocuments(
  keys: readonly string[],
  citing: readonly (readonly Piece[])[],
): Map<number, string> {
  const shared = new Map<number, string>();
  const order = keys
    .map((key, i) => ({ key, pieces: citing[i]! }))
    .sort((a, b) => dfOf(b.pieces) - dfOf(a.pieces));
  for (const { key, pieces } of order) {
    for (const { docs, impacts } of pieces) {
      docs.slice(-COMPARED).forEach((id, i) => {
        if (impacts[Math.max(0, docs.length - COMPARED) + i] !== 0) shared.set(id, key);
      });
    }
  }
  return shared;
}

const DAY = 86_400_000;

function judge(
  source: RelatedSource,
  article: Article,
  document: string | null,
  alike: number,
  words: () => string,
): RelatedItem | null {
  const same = isNearDuplicate(source.fingerprint, article.fingerprint);
  const days =
    source.sortAt === null ? Number.POSITIVE_INFINITY : Math.abs(source.sortAt - article.sortAt) / DAY;
  // A symbol alone is no identity: every province has its 28/KH-UBND every year.
  const cites = document !== null && (document.startsWith('sure:') || alike >= LEAST);
  if (!same && !cites && alike < LEAST) return null;
  const topic = source.topics.find((id) => article.topics.includes(id));
  const reason: RelatedItem['reason'] =
    same || (alike >= SAME_EVENT && days <= EVENT_DAYS)
      ? { kind: 'story', detail: article.outlet }
      : cites
        ? { kind: 'document', detail: document }
        : alike < SAME_EVENT / 2 && topic
          ? { kind: 'topic', detail: topic }
          : { kind: 'terms', detail: words() };
  return { id: article.id, article, score: alike + (same ? 2 : 0) + (cites ? 0.2 : 0), reason };
}
