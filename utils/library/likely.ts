/**
 * Documents that may be the same as one, over the whole library: "Nghị quyết 76" and 76/NQ-CP of 15/7/2021. They are
 * shown with the reason and never made one: only issuer, type, number and year together say that.
 */
import { database } from './database';
import type { DocumentRow } from './schema';

/** `symbol`: the same symbol. `nickname`: what the short name usually stands for. `number`: type and number agree. */
export type LikelyReason = 'symbol' | 'nickname' | 'number';

export interface LikelyDocument {
  readonly document: DocumentRow;
  readonly because: LikelyReason;
  /** True where nothing else in the library could be meant. */
  readonly only: boolean;
}

const MOST = 8;
const isSure = ({ key }: DocumentRow) => key.startsWith('sure:');
const bare = (issuer: string) => issuer.replace(/\d+$/, '');
const dayOf = (at: number) => new Date(at + 7 * 3_600_000).toISOString().slice(0, 10);

/** What speaks against two being one document: an issuer, a place or a year on both sides that differ. */
function contradict(a: DocumentRow, b: DocumentRow): boolean {
  if (a.issuer && b.issuer && bare(a.issuer) !== bare(b.issuer)) return true;
  if (a.territory && b.territory && a.territory !== b.territory) return true;
  const [years, others] = [yearsOf(a), yearsOf(b)];
  if (years && others && years !== others) return true;
  // Nobody cites what has not been issued.
  return issuedAfter(a, b) || issuedAfter(b, a);
}

const yearsOf = ({ year, date, key }: DocumentRow): string | null =>
  date?.slice(0, 4) ?? (year === null ? null : String(year)) ?? /\|@?(\d{4})$/.exec(key)?.[1] ?? null;

function issuedAfter(issued: DocumentRow, cited: DocumentRow): boolean {
  const since = issued.date ?? yearsOf(issued);
  const last = dayOf(cited.lastAt);
  return since !== null && since > last.slice(0, since.length);
}

function reason(a: DocumentRow, b: DocumentRow): LikelyReason {
  if (a.symbol !== null && a.symbol === b.symbol) return 'symbol';
  const hinted = (one: DocumentRow, other: DocumentRow) =>
    one.resolvesTo !== null && (one.resolvesTo === other.symbol || one.resolvesTo === other.resolvesTo);
  return hinted(a, b) || hinted(b, a) ? 'nickname' : 'number';
}

const rank: Readonly<Record<LikelyReason, number>> = { nickname: 0, symbol: 1, number: 2 };

/** Of two, at least one of which leaves open what it is. Best reasons first, then the most cited. */
export async function likelyDocuments(key: string): Promise<LikelyDocument[]> {
  const { documents } = database();
  const row = await documents.get(key);
  if (!row?.type || !row.number) return [];
  const all = await documents.where('[type+number]').equals([row.type, row.number]).toArray();
  const likely = all.filter(
    (one) => one.key !== key && !(isSure(one) && isSure(row)) && !contradict(row, one),
  );
  // How many whole documents a short or open one could mean.
  const meant = (open: DocumentRow) => all.filter((one) => isSure(one) && !contradict(open, one)).length;
  return likely
    .map((document) => {
      const sure = isSure(row) || isSure(document);
      const only = sure && meant(isSure(row) ? document : row) === 1;
      return { document, because: reason(row, document), only };
    })
    .sort((a, b) => rank[a.because] - rank[b.because] || b.document.articles - a.document.articles)
    .slice(0, MOST);
}
