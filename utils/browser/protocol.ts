/**
 * Every message that crosses a context, in one file. A page asks, the background answers with a `Result`.
 * One writer: all writes go through the background; pages read the library themselves (liveQuery).
 * The receiving end checks sender and shape (`messages.ts`); no view ever sends a message by hand.
 */
import * as z from 'zod/mini';
import {
  type Annotations,
  type ArticleDraft,
  type FailureCode,
  type Field,
  type FollowUp,
  type MayMean,
  scoreUnits,
  type Understood,
} from '@/utils/article';

const id = z.int().check(z.positive());
const url = z.string().check(z.maxLength(4096), z.regex(/^https?:\/\//i));
const shortText = (max: number) => z.string().check(z.maxLength(max));
const followUps = ['none', 'open', 'forwarded', 'answered', 'done'] as const satisfies readonly FollowUp[];
const understood = ['citation', 'place', 'figure', 'abbreviation'] as const satisfies readonly Understood[];
const fields = ['title', 'sapo', 'text'] as const satisfies readonly Field[];
const offset = z.int().check(z.nonnegative());
const rank = z.int().check(z.positive(), z.maximum(10_000));

/** zod drops what is not named here: a field of `Rereading` that were left out would be lost on its way. */
const rereading = z.object({
  kind: z.enum(understood),
  field: z.enum(fields),
  quote: shortText(2000).check(z.minLength(1)),
  as: z.nullable(shortText(2000).check(z.minLength(1))),
  at: z.optional(offset),
  number: z.optional(
    z.object({
      value: z.nullable(z.number().check(z.nonnegative(), z.maximum(1_000_000))),
      unit: z.nullable(z.enum(scoreUnits)),
      rank: z.nullable(rank),
      of: z.nullable(rank),
    }),
  ),
});

export const requests = {
  /** From the content script on provincial hosts: which page this is, for the badge. `text` helps to relate it. */
  'page-seen': z.object({ url, title: shortText(1000), text: shortText(20_000) }),
  /** Reads the tab without saving: what the popup shows before "Lưu". Needs a grant on the tab. */
  preview: z.object({ tabId: z.int() }),
  /** Saves the tab's article (or the selection, or title and address only). */
  clip: z.object({ tabId: z.int(), as: z.enum(['article', 'selection', 'link']) }),
  /** Keeps an item of a page's related list without opening it. */
  'keep-link': z.object({
    title: shortText(1000).check(z.minLength(1)),
    url,
    summary: z.nullable(shortText(4000)),
  }),
  update: z.object({
    id,
    changes: z.object({
      tags: z.optional(z.array(shortText(100)).check(z.maxLength(100))),
      note: z.optional(shortText(100_000)),
      read: z.optional(z.boolean()),
      starred: z.optional(z.boolean()),
      archived: z.optional(z.boolean()),
      followUp: z.optional(z.enum(followUps)),
    }),
  }),
  /** The reader's corrections of what was understood. */
  correct: z.object({
    id,
    corrections: z.object({
      topicsAdded: z.array(shortText(60)).check(z.maxLength(100)),
      topicsRemoved: z.array(shortText(60)).check(z.maxLength(100)),
      form: z.nullable(shortText(60)),
      readings: z.array(rereading).check(z.maxLength(1000)),
    }),
  }),
  /** What the words of a saved article that the reader marks may mean. Reads, and writes nothing. */
  'may-mean': z.object({ id, words: z.object({ field: z.enum(fields), start: offset, end: offset }) }),
  /** Fetches the article of a kept link, now that its host may be read. */
  'fetch-link': z.object({ id }),
  /** To the offscreen document alone: parses a fetched page and reads the article in it. */
  'read-html': z.object({ html: shortText(20_000_000), url }),
  delete: z.object({ ids: z.array(id).check(z.minLength(1), z.maxLength(1000)) }),
  restore: z.object({ ids: z.array(id).check(z.minLength(1), z.maxLength(1000)) }),
  /** Makes the search index anew from the saved articles. Answered when it is done. */
  'rebuild-index': z.object({}),
} as const;

export type RequestName = keyof typeof requests;
export type Request<N extends RequestName> = z.infer<(typeof requests)[N]>;

/** What a save did. `unchanged`: clipped again, same text. `revised`: clipped again, the text had changed. */
export interface ClipOutcome {
  readonly id: number;
  readonly outcome: 'saved' | 'revised' | 'unchanged' | 'restored';
  readonly title: string;
  readonly kind: ArticleDraft['kind'];
  /** Why only title and address were kept of a link: no permission, fetch failed, body made by page script. */
  readonly reason?: FailureCode | undefined;
}

export interface Preview {
  readonly draft: ArticleDraft;
  /** The paper's name, so that a popup need not carry the table of sites. */
  readonly outlet: string;
  readonly annotations: Annotations | null;
}

export interface Responses {
  'page-seen': { readonly savedId: number | null; readonly related: number };
  preview: Preview;
  clip: ClipOutcome;
  'keep-link': ClipOutcome;
  'fetch-link': ClipOutcome;
  'read-html': ArticleDraft;
  update: null;
  correct: null;
  'may-mean': MayMean;
  delete: null;
  restore: null;
  'rebuild-index': null;
}
