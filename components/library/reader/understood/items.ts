/** What was understood as rows a reader can put right: each with its words in the article and its present reading. Pure. */
import type { Annotations, Corrections, Field, Found, Rereading, Understood } from '@/utils/article';
import { provinceName } from '@/utils/provinces';
import { indexName } from '../../../text/index-name';
import { figureText } from '../../figures/figure-text';

export type Texts = Readonly<Record<Field, string>>;

export interface UnderstoodItem {
  readonly id: string;
  readonly kind: Understood;
  readonly label: string;
  /** What it is read as, to be changed by the reader. */
  readonly reading: string;
  /** Where the article says it. */
  readonly quotes: readonly { readonly field: Field; readonly quote: string }[];
  /** Of a citation: the document's key. */
  readonly document: string | null;
  /** True where the reader alone found it. */
  readonly added: boolean;
}

interface Draft extends Omit<UnderstoodItem, 'quotes' | 'added'> {
  readonly at: Found;
}

/** Things of one kind that are one to the reader (a document cited five times) as one item with all its quotes. */
function gathered(drafts: readonly Draft[], texts: Texts): UnderstoodItem[] {
  const items = new Map<string, UnderstoodItem>();
  for (const { at, ...draft } of drafts) {
    const quote = { field: at.field, quote: texts[at.field].slice(at.start, at.end) };
    const known = items.get(draft.id);
    const same = known?.quotes.some((one) => one.field === quote.field && one.quote === quote.quote);
    const added = at.added === true && known?.added !== false;
    const quotes = same ? known!.quotes : [...(known?.quotes ?? []), quote];
    items.set(draft.id, { ...(known ?? draft), quotes, added });
  }
  return [...items.values()];
}

export function itemsOf(kind: Understood, annotations: Annotations, texts: Texts): UnderstoodItem[] {
  const printed = ({ field, start, end }: Found) => texts[field].slice(start, end);
  switch (kind) {
    case 'citation':
      return gathered(
        annotations.citations.map((one) => ({
          ...{ id: one.key, kind, at: one, document: one.key },
          ...{ label: one.symbol ?? one.name ?? printed(one), reading: printed(one) },
        })),
        texts,
      );
    case 'place':
      return gathered(
        annotations.places.map((one) => {
          const province =
            one.level !== 'province' && one.provinceThen ? `, ${provinceName(one.provinceThen)}` : '';
          const label = `${one.name}${province}`;
          return { id: label, kind, at: one, label, reading: label, document: null };
        }),
        texts,
      );
    case 'figure':
      return gathered(
        annotations.figures.map((one) => {
          const about = [one.index && indexName(one.index), one.subject, one.year].filter(Boolean).join(', ');
          const label = about === '' ? figureText(one) : `${figureText(one)} · ${about}`;
          return {
            id: `${one.field} ${one.start} ${one.kind}`,
            kind,
            at: one,
            label,
            reading: about,
            document: null,
          };
        }),
        texts,
      );
    case 'abbreviation':
      return gathered(
        annotations.abbreviations.map((one) => ({
          ...{ id: one.short, kind, at: one, document: null },
          ...{ label: `${one.short}: ${one.long}`, reading: one.long },
        })),
        texts,
      );
  }
}

const same = (a: Rereading, b: Rereading) =>
  a.kind === b.kind && a.field === b.field && a.quote === b.quote && a.at === b.at;

/**
 * Corrections with an item read otherwise; what the reader said of the same words before gives way. What the reader added
 * stays an addition, and is taken back where it is said to be nothing.
 */
export function withReading(
  corrections: Corrections,
  item: Pick<UnderstoodItem, 'kind' | 'quotes'>,
  as: string | null,
): Corrections {
  const isOf = (one: { field: Field; quote: string }) => (old: Rereading) =>
    old.kind === item.kind && old.field === one.field && old.quote === one.quote;
  const said = item.quotes.flatMap(({ field, quote }): Rereading[] => {
    const added = corrections.readings.filter((old) => old.at !== undefined && isOf({ field, quote })(old));
    if (added.length === 0) return [{ kind: item.kind, field, quote, as }];
    return as === null ? [] : added.map((old) => ({ ...old, as }));
  });
  const kept = corrections.readings.filter((old) => !item.quotes.some((one) => isOf(one)(old)));
  return { ...corrections, readings: [...kept, ...said] };
}

/** Corrections with words added that no rule had read; marked twice, the last counts. */
export const withAdded = (corrections: Corrections, added: Rereading): Corrections => ({
  ...corrections,
  readings: [...corrections.readings.filter((one) => !same(one, added)), added],
});

export const withoutReading = (corrections: Corrections, reading: Rereading): Corrections => ({
  ...corrections,
  readings: corrections.readings.filter((one) => !same(one, reading)),
});

/** The field whose text holds the words, or null: a reader can only add what the article says. */
export const fieldWith = (quote: string, texts: Texts): Field | null =>
  (['text', 'title', 'sapo'] as const).find((field) => quote !== '' && texts[field].includes(quote)) ?? null;
