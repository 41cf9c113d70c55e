/**
 * ArticleDraft: what reading one page gives, before anything is saved. Made in the tab by `utils/extract`,
 * checked by `parseDraft` at the receiving end (the page is hostile, so its draft is data, not truth).
 */
import * as z from 'zod/mini';

const text = (max: number) => z.string().check(z.maxLength(max));
const optionalText = (max: number) => z.nullable(text(max));
/** Only web addresses are ever stored or opened: no `javascript:`, `data:`, `file:`. */
const webUrl = z.string().check(z.maxLength(4096), z.regex(/^https?:\/\//i));

export const publishedSchema = z.object({
  /** Day of publication, `YYYY-MM-DD`, Vietnamese time. */
  day: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  /** `HH:mm`, Vietnamese time, when the page tells. */
  time: z.nullable(z.string().check(z.regex(/^\d{2}:\d{2}$/))),
  /** As the page prints it, e.g. "Thứ Tư, 17/4/2024 | 9:12 GMT+7". */
  printed: optionalText(200),
  /** Where it was read. */
  from: z.enum(['page', 'json-ld', 'meta', 'time-element', 'url']),
  /** `sure`: printed by the page as its date; `likely`: one machine-readable source; `guess`: from the address. */
  confidence: z.enum(['sure', 'likely', 'guess']),
});
export type Published = z.infer<typeof publishedSchema>;

export const imageSchema = z.object({
  src: webUrl,
  alt: text(1000),
  caption: optionalText(4000),
});
export type ArticleImage = z.infer<typeof imageSchema>;

/** One item of the page's own "Các tin khác" / "Tin liên quan" list. */
export const relatedLinkSchema = z.object({
  title: text(1000),
  url: webUrl,
  summary: optionalText(4000),
  /** `YYYY-MM-DD` when the list prints one. */
  day: z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
});
export type RelatedLink = z.infer<typeof relatedLinkSchema>;

export const draftSchema = z.object({
  /** `article`; `selection`: the reader's own choice of text; `link`: only title and address. */
  kind: z.enum(['article', 'selection', 'link']),
  /** The address in the address bar when the page was read. */
  url: webUrl,
  title: text(2000).check(z.minLength(1)),
  sapo: optionalText(20_000),
  byline: optionalText(500),
  /** "Theo TTXVN", "Nguồn: …": where the text comes from when the page says so. */
  source: optionalText(500),
  /** "(HBĐT) -" kept apart from the sapo and body. */
  dateline: optionalText(200),
  section: optionalText(300),
  published: z.nullable(publishedSchema),
  captions: z.array(text(4000)).check(z.maxLength(500)),
  images: z.array(imageSchema).check(z.maxLength(500)),
  /** Sanitised body HTML: `utils/sanitise` made it, and makes it again when it is shown. */
  html: text(8_000_000),
  /** The body as plain text: one block (paragraph, heading, list item, table row) a line; cells joined by " | ". */
  text: text(4_000_000),
  related: z.array(relatedLinkSchema).check(z.maxLength(200)),
  /** The page's own tags. */
  tags: z.array(text(200)).check(z.maxLength(100)),
  attachments: z.array(z.object({ title: text(1000), url: webUrl })).check(z.maxLength(200)),
  media: z
    .array(z.object({ kind: z.enum(['video', 'audio', 'embed']), url: webUrl }))
    .check(z.maxLength(200)),
  language: z.nullable(text(35)),
  /** Which way the draft came: a family's id, or the general rules, or Readability, or the reader's selection. */
  way: z.object({
    by: z.enum(['family', 'general', 'readability', 'selection', 'link']),
    family: z.nullable(text(60)),
    /** One sentence for the debug view: why this way won. */
    why: text(1000),
  }),
});
export type ArticleDraft = z.infer<typeof draftSchema>;

/** A draft from outside, or null and the reason. Never throws. */
export function parseDraft(value: unknown): { draft: ArticleDraft } | { problem: string } {
  const parsed = z.safeParse(draftSchema, value);
  if (parsed.success) return { draft: parsed.data };
  const issue = parsed.error.issues[0];
  return { problem: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? issue?.code ?? 'invalid'}` };
}

/** Published as epoch milliseconds (Vietnamese time, UTC+7; day-only dates at 00:00), or null. Invalid days give null. */
export function publishedAt(published: Published | null): number | null {
  if (!published) return null;
  const at = Date.parse(`${published.day}T${published.time ?? '00:00'}:00+07:00`);
  return Number.isNaN(at) ? null : at;
}
