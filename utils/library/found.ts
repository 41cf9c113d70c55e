/** Tables of what was found in articles: citations, figures, and the documents over the whole library. */
import type { Annotations, Citation } from '@/utils/article';
import { database } from './database';
import type { DocumentRow } from './schema';

/** Replaces an article's citations and figures. Inside a transaction over those tables. */
export async function putFound(articleId: number, sortAt: number, found: Annotations | null): Promise<void> {
  const { citations, figures } = database();
  await citations.where('articleId').equals(articleId).delete();
  await figures.where('articleId').equals(articleId).delete();
  if (!found) return;
  await citations.bulkAdd(found.citations.map((citation) => ({ ...citation, articleId, sortAt })));
  await figures.bulkAdd(found.figures.map((figure) => ({ ...figure, articleId, sortAt })));
}

export interface CitedIn {
  readonly citations: readonly Citation[];
  readonly sortAt: number;
}

export const citedIn = (annotations: Annotations | null, sortAt: number): CitedIn | null =>
  annotations ? { citations: annotations.citations, sortAt } : null;

/**
 * Takes one article's citations out of the documents' counts (`before`) and puts others in (`after`). Deleting an
 * article passes null for `after`, restoring it null for `before`.
 */
export async function changeDocuments(before: CitedIn | null, after: CitedIn | null): Promise<void> {
  const { documents } = database();
  const old = new Set(before?.citations.map((citation) => citation.key));
  const now = new Map(after?.citations.map((citation) => [citation.key, citation]));
  const keys = [...new Set([...old, ...now.keys()])];
  const rows = await documents.bulkGet(keys);
  const kept: DocumentRow[] = [];
  const dropped: string[] = [];
  keys.forEach((key, i) => {
    const row = rows[i];
    const citation = now.get(key);
    const articles = (row?.articles ?? 0) - (old.has(key) ? 1 : 0) + (citation ? 1 : 0);
    if (articles <= 0) dropped.push(key);
    else if (citation) kept.push(documentRow(key, citation, row, articles, after?.sortAt ?? 0));
    else if (row) kept.push({ ...row, articles });
  });
  await documents.bulkPut(kept);
  await documents.bulkDelete(dropped);
}

/** A law's name needs its year: there are several of each. */
const named = ({ canonical, name, year, resolvesTo }: Citation): string | null =>
  canonical ?? (name !== null && year !== null ? `${name} ${year}` : name) ?? resolvesTo;

/** What a document is called on its page, and found by: a short one by type and number ("NQ 76"). */
export const labelOf = (citation: Citation): string =>
  named(citation) ?? citation.key.replace(/^symbol:/, '');

const numberOf = ({ number, suffix }: Citation): string | null =>
  number === null ? null : `${number.replace(/^0+(?=\d)/, '')}${suffix ?? ''}`;

/** One article may know more of a document than another ("số 28/KH-UBND" without its date): what is known stays. */
function documentRow(
  key: string,
  citation: Citation,
  row: DocumentRow | undefined,
  articles: number,
  sortAt: number,
): DocumentRow {
  return {
    key,
    label:
      citation.canonical ?? row?.symbol ?? labelOf(citation) ?? row?.label ?? key.replace(/^symbol:/, ''),
    symbol: citation.canonical ?? row?.symbol ?? null,
    type: citation.type ?? row?.type ?? null,
    number: numberOf(citation) ?? row?.number ?? null,
    year: citation.year ?? row?.year ?? null,
    issuer: citation.issuer ?? row?.issuer ?? null,
    territory: citation.territory ?? row?.territory ?? null,
    date: citation.date ?? row?.date ?? null,
    resolvesTo: citation.resolvesTo ?? row?.resolvesTo ?? null,
    articles,
    lastAt: Math.max(row?.lastAt ?? 0, sortAt),
  };
}
