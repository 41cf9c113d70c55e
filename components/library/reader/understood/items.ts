/** What was understood as rows a reader can put right: each with its words in the article and its present reading. Pure. */
import type { Annotations, Corrections, Field, Rereading, Span, Understood } from '@/utils/article';
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
}

interface Draft extends Omit<UnderstoodItem, 'quotes'> {
  readonly at: Span & { readonly field: Field };
}

/** Things of one kind that are one to the reader (a document cited five times) as one item with all its quotes. */
function gathered(drafts: readonly Draft[], texts: Texts): UnderstoodItem[] {
  const items = new Map<string, UnderstoodItem>();
  for (const { at, ...draft } of drafts) {
    const quote = { field: at.field, quote: texts[at.field].slice(at.start, at.end) };
    const known = items.get(draft.id);
    const same = known?.quotes.some((one) => one.field === quote.field && one.quote === quote.quote);
    if (!known) items.set(draft.id, { ...draft, quotes: [quote] });
    else if (!same) items.set(draft.id, { ...known, quotes: [...known.quotes, quote] });
  }
  return [...items.values()];
}

export function itemsOf(kind: Understood, annotations: Annotations, texts: Texts): UnderstoodItem[] {
  const printed = ({ field, start, end }: Span & { field: Field }) => texts[field].slice(start, end);
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
          return { id: `${one.field} ${one.start}`, kind, at: one, label, reading: about, document: null };
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

const same = (a: Rereading, b: Rereading) => a.kind === b.kind && a.field === b.field && a.quote === b.quote;

/** Corrections with an item read otherwise; what the reader said of the same words before gives way. */
export function withReading(
  corrections: Corrections,
  item: Pick<UnderstoodItem, 'kind' | 'quotes'>,
  as: string | null,
): Corrections {
  const added = item.quotes.map(({ field, quote }) => ({ kind: item.kind, field, quote, as }));
  const kept = corrections.readings.filter((old) => !added.some((one) => same(one, old)));
  return { ...corrections, readings: [...kept, ...added] };
}

export const withoutReading = (corrections: Corrections, reading: Rereading): Corrections => ({
  ...corrections,
  readings: corrections.readings.filter((one) => !same(one, reading)),
});

/** The field whose text holds the words, or null: a reader can only add what the article says. */
export const fieldWith = (quote: string, texts: Texts): Field | null =>
  (['text', 'title', 'sapo'] as const).find((field) => quote !== '' && texts[field].includes(quote)) ?? null;
