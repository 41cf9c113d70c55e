/** What a result shows of an article: the passage that shows the most of what was asked, with marks. */
import type { Article } from '@/utils/article';
import { findMarks, type Mark, type Needle } from './marks';
import type { ArticleText } from './storage';
import type { Hit, Marked } from './types';

/** UTF-16 units; two to three lines of a popup 400 px wide. */
const LENGTH = 190;

const bare = ({ start, end }: Mark): [number, number] => [start, end];

/** Worth of a passage: each word counts once in full, again a little; words side by side count more. */
function worth(marks: readonly Mark[]): number {
  const seen = new Set<number>();
  let sum = 0;
  marks.forEach((mark, i) => {
    sum += seen.has(mark.needle) ? 0.1 : 1;
    seen.add(mark.needle);
    const before = marks[i - 1];
    if (before && mark.start - before.end <= 2 && mark.needle !== before.needle) sum += 0.8;
  });
  return sum;
}

interface Passage {
  readonly marks: readonly Mark[];
  readonly worth: number;
}

/** The run of marks no longer than a snippet that is worth most; the first of equals. */
function bestRun(marks: readonly Mark[]): Passage {
  let found: Passage = { marks: [], worth: 0 };
  let from = 0;
  for (let to = 0; to < marks.length; to++) {
    while (marks[to]!.end - marks[from]!.start > LENGTH * 0.8) from++;
    // A passage may begin at any mark; only those that grew can beat the best.
    const run = marks.slice(from, to + 1);
    const value = worth(run);
    if (value > found.worth) found = { marks: run, worth: value };
  }
  return found;
}

/** Cuts the passage out of its text, from the beginning of a sentence where one is near. */
function cut(text: string, passage: Passage, all: readonly Mark[]): Marked {
  const first = passage.marks[0]?.start ?? 0;
  const last = passage.marks.at(-1)?.end ?? 0;
  const spare = Math.max(0, LENGTH - (last - first));
  let start = Math.max(0, first - Math.floor(spare * 0.4));
  if (start > 0) {
    const lead = text.slice(start, first);
    const sentence = Math.max(lead.lastIndexOf('\n') + 1, /.*[.!?…]\s+/s.exec(lead)?.[0].length ?? 0);
    start += sentence > 0 ? sentence : Math.max(0, lead.search(/\s/) + 1);
  }
  let end = Math.min(text.length, Math.max(last, start + LENGTH));
  if (end < text.length) {
    const space = text.lastIndexOf(' ', end);
    if (space >= last) end = space;
  }
  const paragraph = text.indexOf('\n', last);
  if (paragraph >= 0 && paragraph < end && paragraph - start > LENGTH / 2) end = paragraph;
  const opening = start > 0 && !/[\n.!?…]\s*$/.test(text.slice(Math.max(0, start - 3), start)) ? '… ' : '';
  const closing = end < text.length && !/[.!?…]$/.test(text.slice(start, end).trimEnd()) ? ' …' : '';
  const shift = opening.length - start;
  return {
    text: opening + text.slice(start, end).replace(/[\n\t\r]/g, ' ') + closing,
    marks: all
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => [mark.start + shift, mark.end + shift] as const),
  };
}

/** Title, passage and matched fields of one result. */
export function present(
  article: Article,
  content: ArticleText | undefined,
  needles: readonly Needle[],
): Pick<Hit, 'title' | 'snippet' | 'matched'> {
  const titleMarks = findMarks(article.title, needles);
  const texts = {
    sapo: article.sapo ?? '',
    body: content?.text ?? '',
    captions: content?.captions.join('\n') ?? '',
    note: article.note,
    tags: article.tags.join(', '),
  };
  const matched: Hit['matched'][number][] = titleMarks.length > 0 ? ['title'] : [];
  // Without anything to mark, the sapo (else the beginning) says what the article is about.
  let shown = {
    text: texts.sapo || texts.body,
    passage: { marks: [], worth: 0 } as Passage,
    all: [] as Mark[],
  };
  for (const field of ['sapo', 'body', 'captions', 'note', 'tags'] as const) {
    const marks = texts[field] === '' ? [] : findMarks(texts[field], needles);
    if (marks.length === 0) continue;
    matched.push(field);
    const passage = bestRun(marks);
    if (passage.worth > shown.passage.worth) shown = { text: texts[field], passage, all: marks };
  }
  return {
    title: { text: article.title, marks: titleMarks.map(bare) },
    snippet: cut(shown.text, shown.passage, shown.all),
    matched,
  };
}
