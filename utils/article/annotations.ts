/**
 * What `utils/public-admin` finds in an article's text, and what the reader corrects.
 * All spans are UTF-16 offsets into the text they were found in: `text.slice(start, end)` is what is printed.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Which text a span lies on. */
export type Field = 'title' | 'sapo' | 'text';

export interface Citation extends Span {
  readonly field: Field;
  /** As printed: "28/KH-UBND". Null where a law is cited by name only. */
  readonly symbol: string | null;
  /** Canonical symbol: Đ repaired, no spaces, Latin letters. */
  readonly canonical: string | null;
  /** Type id, e.g. "ke-hoach", "nghi-quyet", "luat". */
  readonly type: string | null;
  readonly number: string | null;
  readonly year: number | null;
  readonly issuer: string | null;
  /** Level of the issuer: central, province, district, commune, party, other. */
  readonly level: string | null;
  /** Province key the issuer belongs to, as of the article's date. */
  readonly territory: string | null;
  /** `YYYY-MM-DD` or `YYYY`. */
  readonly date: string | null;
  /** Name as printed, e.g. "Luật Đất đai". */
  readonly name: string | null;
  readonly confidence: 'high' | 'medium' | 'low';
  /** Identity key: issuer+type+number+year where all are known ("sure:…"), else the symbol ("symbol:…"). */
  readonly key: string;
}

export interface Place extends Span {
  readonly field: Field;
  readonly level: 'province' | 'district' | 'commune';
  readonly printed: string;
  /** Province key at the article's date. */
  readonly then: string | null;
  /** Province key today. */
  readonly now: string | null;
  /** What the place is today, where it changed. */
  readonly today: string | null;
}

export interface Abbreviation extends Span {
  readonly field: Field;
  readonly short: string;
  readonly long: string;
  /** `article`: the article defines it; `table`: the glossary does. */
  readonly from: 'article' | 'table';
  /** Other readings the table knows, when it is ambiguous. */
  readonly others: readonly string[];
}

export interface Topic {
  readonly id: string;
  readonly score: number;
  /** The words that caused it. */
  readonly because: readonly string[];
}

export interface Figure extends Span {
  readonly field: Field;
  /** Index id, e.g. "par-index", "sipas", "pci"; null for other figures. */
  readonly index: string | null;
  readonly kind: 'score' | 'rank' | 'rank-change' | 'delta' | 'share';
  readonly value: number | null;
  readonly unit: string | null;
  readonly rank: number | null;
  readonly of: number | null;
  readonly subject: string | null;
  readonly year: number | null;
  readonly sentence: string;
}

export interface Form {
  /** Form of communication: "tin", "bai", "phong-su", "phong-van", … */
  readonly id: string;
  readonly because: string;
}

export interface Annotations {
  /** Version of the rules and tables that made them; older ones are recomputed in slices. */
  readonly version: number;
  readonly citations: readonly Citation[];
  readonly places: readonly Place[];
  readonly abbreviations: readonly Abbreviation[];
  readonly topics: readonly Topic[];
  readonly figures: readonly Figure[];
  readonly form: Form | null;
  /** The reader's corrections: they outlive every recomputation. */
  readonly corrections: Corrections;
}

export interface Corrections {
  readonly topicsAdded: readonly string[];
  readonly topicsRemoved: readonly string[];
  readonly form: string | null;
}

export const noCorrections: Corrections = { topicsAdded: [], topicsRemoved: [], form: null };

/** The topics that count: found ones less those the reader removed, plus those the reader added. */
export function effectiveTopics(annotations: Pick<Annotations, 'topics' | 'corrections'>): string[] {
  const { topicsAdded, topicsRemoved } = annotations.corrections;
  const found = annotations.topics.map((topic) => topic.id).filter((id) => !topicsRemoved.includes(id));
  return [...new Set([...found, ...topicsAdded])];
}
