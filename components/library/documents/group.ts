/** Cited documents in groups: by issuer, by year, or in one list by number of articles. Pure. */
import { foldKey } from '@/utils/vietnamese';
import type { CitedDocumentRow } from '../../doors';
import { collator } from '../../text/format';

export type Grouping = 'issuer' | 'year' | 'count';

export interface DocumentGroup {
  /** What the group has in common: an issuer's code with its territory, or a year; null where it is not known. */
  readonly issuer: string | null;
  readonly territory: string | null;
  readonly year: string | null;
  readonly rows: readonly CitedDocumentRow[];
}

/** True where issuer, type, number and year are all known. */
export const isSure = (row: Pick<CitedDocumentRow, 'key'>): boolean => row.key.startsWith('sure:');

/** The document's own year: inside its key, where the identity keeps it. */
export function yearOf(row: Pick<CitedDocumentRow, 'key' | 'date'>): string | null {
  if (row.date) return row.date.slice(0, 4);
  return isSure(row) ? (/\|@?(\d{4})$/.exec(row.key)?.[1] ?? null) : null;
}

export function matching(
  rows: readonly CitedDocumentRow[],
  typed: string,
  type: string | null,
): CitedDocumentRow[] {
  const wanted = foldKey(typed).trim();
  return rows.filter(
    (row) => (type === null || row.type === type) && (wanted === '' || foldKey(row.label).includes(wanted)),
  );
}

export function grouped(rows: readonly CitedDocumentRow[], by: Grouping): DocumentGroup[] {
  if (by === 'count') return rows.length > 0 ? [{ issuer: null, territory: null, year: null, rows }] : [];
  const groups = new Map<string, CitedDocumentRow[]>();
  for (const row of rows) {
    const key = by === 'year' ? (yearOf(row) ?? '') : `${row.issuer ?? ''}|${row.territory ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const found = [...groups.values()].map((members) => ({
    issuer: by === 'issuer' ? members[0]!.issuer : null,
    territory: by === 'issuer' ? members[0]!.territory : null,
    year: by === 'year' ? yearOf(members[0]!) : null,
    rows: members,
  }));
  const articles = (group: DocumentGroup) => group.rows.reduce((sum, row) => sum + row.articles, 0);
  return by === 'year'
    ? found.sort((a, b) => collator.compare(b.year ?? '', a.year ?? ''))
    : found.sort((a, b) => articles(b) - articles(a));
}
