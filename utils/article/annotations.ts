/**
 * What `utils/public-admin` finds in an article's text.
 * All spans are UTF-16 offsets into the text they were found in: `text.slice(start, end)` is what is printed.
 */
import type { Corrections } from './corrections';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Which text a span lies on. */
export type Field = 'title' | 'sapo' | 'text';

/** How far an issuer's word reaches. */
export type IssuerLevel = 'central' | 'province' | 'district' | 'commune';

/** Where a thing stands that was found, or added by the reader. */
export interface Found extends Span {
  readonly field: Field;
  /** Set where no rule found it: the reader marked the words. */
  readonly added?: true;
}

export interface Citation extends Found {
  /** How it was cited: by its symbol, by type and number only, by name and year, by a nickname. */
  readonly by: 'symbol' | 'short' | 'name' | 'nickname';
  /** As printed: "28 / KH - UBND". Null where no symbol is printed. */
  readonly symbol: string | null;
  /** Canonical symbol: Đ repaired, no spaces, Latin letters, separators of its system. */
  readonly canonical: string | null;
  /** Type id, e.g. "ke-hoach", "nghi-quyet", "luat". */
  readonly type: string | null;
  /** Legal normative, administrative, or of the Party. */
  readonly system: 'legal' | 'administrative' | 'party' | null;
  /** Digits as printed ("05"). */
  readonly number: string | null;
  /** The last number of a range ("1654 đến 1687/NQ-UBTVQH15"). */
  readonly numberTo: string | null;
  /** The letter behind the number ("30c"). */
  readonly suffix: string | null;
  /** The year inside the symbol, or in the name of a law; no other year. */
  readonly year: number | null;
  /** Issuer's code, e.g. "UBND", "TTg", "BTP-BTC" for two. */
  readonly issuer: string | null;
  /** Issuer as printed around the citation: "Chủ tịch UBND tỉnh". */
  readonly issuerName: string | null;
  readonly level: IssuerLevel | null;
  /** Province key the issuer belongs to, as of the article's date. */
  readonly territory: string | null;
  /** `YYYY-MM-DD`, or `YYYY` where only a year is printed beside it. */
  readonly date: string | null;
  /** Name as printed, e.g. "Luật Đất đai". */
  readonly name: string | null;
  /** The symbol a nickname or a law's name is known to stand for: a hint, not what is printed. */
  readonly resolvesTo: string | null;
  readonly confidence: 'high' | 'medium' | 'low';
  /** Identity key: issuer+type+number+year where all are known ("sure:…"), else the symbol ("symbol:…"). */
  readonly key: string;
}

/**
 * How `Place.today` is meant. `is`: the place itself, renamed or the province it went into. `in`: the one unit its land
 * went to. `among`: its land went to several, and the text does not say which. `named`: a unit of today that bears its
 * name, and may be larger.
 */
export type TodayAs = 'is' | 'in' | 'among' | 'named';

export interface Place extends Found {
  readonly level: 'province' | 'district' | 'commune';
  readonly printed: string;
  /** Name with its unit, as of the article's day: "huyện Tân Lạc". */
  readonly name: string;
  /** Province key at the article's date. */
  readonly provinceThen: string | null;
  /** Province key today. */
  readonly provinceNow: string | null;
  /** What the place is today, where it changed and the tables know. */
  readonly today: string | null;
  readonly todayAs: TodayAs | null;
  /** Of a commune of today: the former districts whose wards it took: "huyện Tân Lạc (Hòa Bình)". */
  readonly before: string | null;
  /** Keys of all provinces, of both eras, that it is found under. */
  readonly provinces: readonly string[];
}

export interface Abbreviation extends Found {
  readonly short: string;
  readonly long: string;
  /** `article`: the article defines it; `table`: the glossary does. */
  readonly from: 'article' | 'table';
  /** Other readings the table knows, when it is ambiguous. */
  readonly others: readonly string[];
  /** Why an ambiguous one was read this way: the words beside it. Null where there was no doubt. */
  readonly because: string | null;
}

export interface Topic {
  readonly id: string;
  readonly score: number;
  /** The words that caused it. */
  readonly because: readonly string[];
}

export interface Figure extends Found {
  /** Index id, e.g. "par", "sipas", "pci"; null where the text names none. */
  readonly index: string | null;
  readonly kind: 'score' | 'rank' | 'rank-change' | 'delta' | 'share' | 'group';
  /** The number as printed, never recomputed. For a delta always positive: `direction` tells which way. */
  readonly value: number | null;
  /** "điểm", "%", "bậc", or "0-1" for an index between 0 and 1. */
  readonly unit: string | null;
  /** The highest possible score where printed ("40,62/80 điểm"). */
  readonly scale: number | null;
  readonly direction: 'up' | 'down' | null;
  readonly rank: number | null;
  /** The rank it came from ("từ thứ hạng 51 lên thứ hạng 31"). */
  readonly fromRank: number | null;
  readonly of: number | null;
  /** A group's name: "A", "4"; with how many are in it and from which value on, where printed. */
  readonly group: string | null;
  readonly count: number | null;
  readonly threshold: string | null;
  /** What a share is a share of: "đúng hạn". */
  readonly measure: string | null;
  /** Whose figure: "huyện Tân Lạc". */
  readonly subject: string | null;
  readonly year: number | null;
  readonly sentence: string;
}

export interface Form {
  /** Form of communication: "tin", "bai", "phong-su", "phong-van", … */
  readonly id: string;
  readonly because: string;
}

/** What is read in an article. All but topics and form as corrected: the text itself brings back what a rule found. */
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

/** The topics that count: found ones less those the reader removed, plus those the reader added. */
export function effectiveTopics(annotations: Pick<Annotations, 'topics' | 'corrections'>): string[] {
  const { topicsAdded, topicsRemoved } = annotations.corrections;
  const found = annotations.topics.map((topic) => topic.id).filter((id) => !topicsRemoved.includes(id));
  return [...new Set([...found, ...topicsAdded])];
}
