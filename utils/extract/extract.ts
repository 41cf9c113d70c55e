/** Document -> draft. Reads only: the document is the reader's page. */
import { type ArticleDraft, fail, ok, type Result } from '@/utils/article';
import { readBlocksSliced } from './blocks/read';
import { writeSafely, writeText, writeTree } from './blocks/write';
import { choose } from './candidates/choose';
import { type Survey, surveyPage } from './candidates/survey';
import { all, longerThan, precedes, textOf } from './dom';
import { readAuthorship } from './fields/byline';
import { readAttachments, readDateline, readTags } from './fields/extras';
import { type DatedLine, readPublished } from './fields/published';
import { readRelated } from './fields/related';
import { readSection } from './fields/section';
import { readTitle } from './fields/title';
import { titleHints } from './fields/told-title';
import { judge } from './list-page';
import { openPage, type Page } from './page';
import { applyRules } from './rules';
import { dropName } from './rules/bylines';
import { type Context, isProse } from './rules/context';
import { leadPicture } from './rules/lead-picture';
import { readSapo } from './rules/sapo';
import { each, finish, finishInSlices, type Sliced } from './slices';
import { textKey } from './text/key';
import { legacyEncoding, lostSpaces } from './text/legacy';
import { traceOf } from './trace';
import type { Block, Extraction } from './types';

export interface ExtractOptions {
  readonly url: string;
  readonly now?: Date;
}

/** The article of a page, with a trace of how it was read; or a named refusal. Never throws, never changes the page. */
export function extract(document: Document, options: ExtractOptions): Result<Extraction> {
  try {
    return finish(read(document, options));
  } catch (thrown) {
    return broken(thrown);
  }
}

/**
 * The same without keeping the page waiting: it runs between the slices, and may change meanwhile, so a copy is read.
 */
export async function extractInSlices(
  document: Document,
  options: ExtractOptions,
): Promise<Result<Extraction>> {
  try {
    return await finishInSlices(readCopy(document, options));
  } catch (thrown) {
    return broken(thrown);
  }
}

function* readCopy(document: Document, options: ExtractOptions): Sliced<Result<Extraction>> {
  // Not by the document's own name for it: a form called so would hide it.
  const copy = Node.prototype.cloneNode.call(document, true) as Document;
  yield 'rest';
  return yield* read(copy, options);
}

/** A page can be broken in ways no rule foresaw; the reader still gets title and address. */
const broken = (thrown: unknown): Result<never> =>
  fail('unexpected', thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown));

function* read(document: Document, { url, now = new Date() }: ExtractOptions): Sliced<Result<Extraction>> {
  if (!document.documentElement) return fail('not-html');
  const page = openPage(document, url, now);
  yield;
  const survey = yield* surveyPage(page);
  const { chosen, candidates, family } = yield* choose(page, survey);
  if (!chosen) return fail('not-an-article', 'no running text on the page');
  const { root } = chosen;
  const reading = yield* readBlocksSliced(root, page.base, chosen.family);
  const blocks = reading.blocks;
  const title = yield* readTitle(page, startOf(page, blocks), survey.blocks, family);
  const context: Context = {
    page,
    root,
    blocks,
    lines: survey.blocks.filter((block) => !survey.teasers.has(block)),
    dropped: reading.dropped,
    title: title?.text ?? '',
    titleElement: title?.element ?? null,
  };
  yield* applyRules(context);
  blocks.unshift(...leadPicture(context));
  const sapo = readSapo(context, family);
  yield;
  const prose = blocks.filter((block) => block.role === 'body' && isProse(block));
  const start = prose[0]?.element ?? null;
  const end = prose.at(-1)?.element ?? null;
  const headline = blocks.findLastIndex((block) => block.role === 'headline');
  const firstLine = prose[0] ? blocks.indexOf(prose[0]) : -1;
  const underHead = !!context.titleElement && precedes(context.titleElement, root);
  const lines: DatedLine[] = [
    ...survey.blocks.filter((block) => !root.contains(block.element)),
    ...blocks.map((block, at) => ({
      ...block,
      head:
        at < firstLine &&
        (headline >= 0 ? at > headline : underHead && !!start && block.element.contains(start)),
    })),
    ...droppedLines(survey.dropped),
  ];
  yield;
  const date = yield* readPublished({ page, title: context.titleElement, root, start, end, lines }, family);
  yield;
  const verdict = judge({
    page,
    survey,
    family,
    body: blocks,
    title,
    dated: date.published?.confidence === 'sure',
  });
  const behind: Block[] = [];
  const above: Block[] = [];
  const headlineElement = context.titleElement;
  yield* each(survey.blocks, (block) => {
    if (root.contains(block.element)) return;
    if (precedes(root, block.element)) behind.push(block);
    else if (headlineElement && precedes(headlineElement, block.element) && precedes(block.element, root))
      above.push(block);
  });
  const dated = date.element ?? null;
  yield;
  const author = readAuthorship(
    { page, root, title: context.titleElement, start, end, blocks, behind, dated },
    family,
  );
  if (author.byline) dropName(blocks, author.byline);
  yield;
  const text = writeText(blocks);
  const trace = traceOf(candidates, blocks, reading.dropped, {
    title: title?.from ?? 'none',
    date: date.from,
    sapo: sapo?.from ?? 'none',
    list: verdict.why,
  });
  if (verdict.list) return fail('not-an-article', verdict.why);
  const unreadable = legacyEncoding(text) ?? (lostSpaces(text) ? 'lost-spaces' : null);
  if (unreadable) return fail('unreadable-text', unreadable);
  // A photo story may say everything in its captions.
  if (text.trim() === '' && !sapo && !blocks.some((block) => block.role === 'caption')) {
    return blocks.some((block) => block.role === 'cipher')
      ? fail('unreadable-text', 'needs-script')
      : fail('empty-body');
  }
  yield;
  const html = yield* writeSafely(yield* writeTree(blocks, document));
  const related = yield* readRelated(
    { page, root, end, title: context.title, blocks, dropped: reading.dropped, above },
    family,
  );
  const section = readSection(page, context.title, context.titleElement, dated, family);
  yield;
  const draft: ArticleDraft = {
    kind: 'article',
    url: page.url.href,
    title: (title?.text || page.url.hostname).slice(0, 2000),
    sapo: sapo?.text.slice(0, 20_000) ?? null,
    byline: author.byline?.slice(0, 500) ?? null,
    source: author.source?.slice(0, 500) ?? null,
    dateline: readDateline(sapo?.text ?? text),
    section: section?.slice(0, 300) ?? null,
    published: date.published,
    ...pictures(blocks),
    html,
    text,
    related,
    tags: readTags(page, root, reading.dropped, blocks, family),
    attachments: readAttachments(page, root),
    media: blocks.flatMap((block) => (block.media ? [block.media] : [])).slice(0, 200),
    language: page.language,
    way: {
      by: chosen.by,
      family: chosen.by === 'family' ? (chosen.family?.id ?? null) : null,
      why: chosen.why.slice(0, 1000),
    },
  };
  return ok({ draft, trace: { ...trace, fields: { ...trace.fields, byline: author.from } } });
}

/** Dates may stand in a share bar under the headline, which is no part of any body. */
const droppedLines = (dropped: Survey['dropped']): { element: Element; text: string; role: 'date' }[] =>
  dropped
    .filter(({ element }) => !longerThan(element, 399))
    .flatMap(({ element }) => [element, ...all(element, 'p, span, div, li, time')])
    .map((element) => ({ element, text: textOf(element), role: 'date' as const }))
    .filter(({ text }) => text.length <= 110);

const SENTENCE_END = /[.!?…:;][”"’»)\]]*$/u;

/** The first running text that is not the headline itself, which may be as long as a sentence. */
function startOf(page: Page, blocks: readonly Block[]): Element | null {
  const headlines = new Set(titleHints(page).map(textKey));
  const isStart = (block: Block): boolean => isProse(block) && !headlines.has(textKey(block.text));
  // A headline the metadata does not know may be as long as a paragraph, but it is no whole sentence.
  const whole = blocks.find(
    (block) => (block.kind === 'table' || SENTENCE_END.test(block.text)) && isStart(block),
  );
  return (whole ?? blocks.find(isStart))?.element ?? null;
}

/** Pictures of the body with their captions; several caption lines of one picture make one caption. */
function pictures(blocks: readonly Block[]): Pick<ArticleDraft, 'captions' | 'images'> {
  const captions: string[] = [];
  const images: ArticleDraft['images'] = [];
  let open = false;
  for (const block of blocks) {
    if (block.image && block.role === 'body') {
      images.push({ ...block.image });
      open = false;
    } else if (block.role === 'caption') {
      if (open) captions[captions.length - 1] += ` ${block.text}`;
      else captions.push(block.text);
      const image = images.at(-1);
      if (image && (open || image.caption === null)) image.caption = captions.at(-1) ?? null;
      open = true;
    } else if (block.role === 'body') {
      open = false;
    }
  }
  return {
    captions: captions.slice(0, 500).map((caption) => caption.slice(0, 4000)),
    images: images
      .slice(0, 500)
      .map((image) => ({ ...image, caption: image.caption?.slice(0, 4000) ?? null })),
  };
}
